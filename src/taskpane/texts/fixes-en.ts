import type { Changed, Decision, RecipientField } from '../../rules/types';
import type { FixTexts } from './fixes';

const FIELDS: Readonly<Record<Decision['kind'], Readonly<Record<RecipientField, string>>>> = {
  message: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
  meeting: { to: 'the required attendees', cc: 'the optional attendees', bcc: 'Bcc' },
};

function fieldsOf({ fields }: Extract<Changed, { kind: 'recipient' }>, kind: Decision['kind']): string {
  return fields.map((field) => FIELDS[kind][field]).join(' and ');
}

export const fixesEn: FixTexts = {
  heading: 'What you can do',
  oneSuffices: 'One of these is enough.',

  removeRecipient: (address) => `Remove ${address}`,
  removeTags: (tags) => `Remove ${tags} from the subject`,
  removeFile: (name) => `Remove ${name}`,
  removeFiles: (count) => `Remove the ${count} files`,
  fixing: 'Changing …',
  undo: 'Undo',
  undoing: 'Undoing …',

  subject: {
    reason: 'There are personal data in the subject. It is never encrypted, not even in secure mail.',
    label: 'New subject',
    hint: 'Change the suggestion as you like.',
    set: 'Use the new subject',
    neutral: (kind) => (kind === 'meeting' ? 'Meeting' : 'Enquiry'),
  },

  changed: (what, kind) => {
    switch (what.kind) {
      case 'recipient':
        return `${what.address} was removed from ${fieldsOf(what, kind)}.`;
      case 'tags':
        return `${what.tags.join(', ')} was removed from the subject.`;
      case 'subject':
        return 'The subject was changed.';
      case 'file':
        return `The file ${what.name} was removed.`;
    }
  },
  forGood: 'It cannot be undone from here.',
  putBack: (what, kind) => {
    switch (what.kind) {
      case 'recipient':
        return `${what.address} stands in ${fieldsOf(what, kind)} again.`;
      case 'tags':
      case 'subject':
        return 'The old subject is back.';
      case 'file':
        return `The file ${what.name} is attached again.`;
    }
  },

  question: {
    title: (count) =>
      count === 1 ? 'This cannot be undone. Remove it anyway?' : 'They cannot be put back. Remove them anyway?',
    why: {
      cloud: 'lies in the cloud. Its link cannot be put back from here; the file itself stays where it is.',
      item: 'is an Outlook item. It cannot be attached again from here.',
      inline: 'is a picture in the text. It cannot be put back from here.',
      'too-large': 'is too large to be kept meanwhile.',
      unread: 'could not be fetched, so it cannot be attached again from here.',
      'old-client': 'cannot be attached again in this version of Outlook.',
      nameless: 'has no address in Outlook and cannot be put back from here.',
    },
    go: 'Remove',
    cancel: 'Cancel',
  },

  faults: {
    'not-taken': 'Outlook did not take the change. Try again, or change it yourself in the mail.',
    'not-true': 'Outlook said yes, but the mail has not changed. Change it yourself in the mail.',
    changed: 'The mail has changed meanwhile. Look again.',
    'too-many': 'The field holds 100 recipients or more and cannot be changed from here. Change it yourself.',
    nameless: 'Somebody else in the field has no address in Outlook and would be lost. Change it yourself.',
    'no-room': 'The subject is too long. It may have 255 characters at most.',
  },
  undoFaults: {
    'not-taken': 'Outlook did not take the change, so nothing is undone. Try again.',
    'not-true': 'Outlook said yes, but the mail has not changed. Try again.',
    changed: 'The mail has changed meanwhile, so this cannot be undone from here.',
    'too-many': 'The field holds 100 recipients, and no more can be put in from here. Change it yourself.',
    nameless: 'Somebody else in the field has no address in Outlook and would be lost. Change it yourself.',
    'no-room': 'The subject is too long. It may have 255 characters at most.',
  },
  partly: 'Only some of it was done.',
};
