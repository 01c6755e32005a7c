import type { Changed, Decision, RecipientField } from '../../rules/types';
import type { FixTexts } from './fixes';

const FIELDS: Readonly<Record<Decision['kind'], Readonly<Record<RecipientField, string>>>> = {
  message: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
  meeting: { to: 'the required attendees', cc: 'the optional attendees', bcc: 'Bcc' },
};

/** What a message is called, and what an invitation. */
const WORDS: Readonly<Record<Decision['kind'], Readonly<Record<'mail' | 'subject' | 'recipients', string>>>> = {
  message: { mail: 'mail', subject: 'subject', recipients: 'recipients' },
  meeting: { mail: 'invitation', subject: 'title', recipients: 'attendees' },
};

function fieldsOf({ fields }: Extract<Changed, { kind: 'recipient' }>, kind: Decision['kind']): string {
  return fields.map((field) => FIELDS[kind][field]).join(' and ');
}

export const fixesEn: FixTexts = {
  heading: 'What you can do',
  oneSuffices: 'One of these is enough.',

  removeRecipient: (address) => `Remove ${address}`,
  removeTags: (tags, kind) => `Remove ${tags} from the ${WORDS[kind].subject}`,
  removeFile: (name) => `Remove ${name}`,
  removeFiles: (count) => `Remove the ${count} files`,
  fixing: 'Changing …',
  undo: 'Undo',
  undoing: 'Undoing …',

  subject: {
    reason: (kind) =>
      kind === 'meeting'
        ? 'There are personal data in the title. Mail servers can read it, even when the invitation is encrypted.'
        : 'There are personal data in the subject. Mail servers can read it, even in secure mail.',
    label: (kind) => `New ${WORDS[kind].subject}`,
    hint: 'Change the suggestion as you like.',
    set: (kind) => `Use the new ${WORDS[kind].subject}`,
    neutral: (kind) => (kind === 'meeting' ? 'Meeting' : 'Enquiry'),
  },

  changed: (what, kind) => {
    switch (what.kind) {
      case 'recipient':
        return `${what.address} was removed from ${fieldsOf(what, kind)}.`;
      case 'tags':
        return `${what.tags.join(', ')} was removed from the ${WORDS[kind].subject}.`;
      case 'subject':
        return `The ${WORDS[kind].subject} was changed.`;
      case 'file':
        return `The file ${what.name} was removed.`;
    }
  },
  forGood: 'It cannot be undone from here.',
  putBack: (what, kind) => {
    switch (what.kind) {
      case 'recipient':
        return `${what.address} is back in ${fieldsOf(what, kind)}.`;
      case 'tags':
      case 'subject':
        return `The old ${WORDS[kind].subject} is back.`;
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

  faults: (kind) => {
    const { mail, subject, recipients } = WORDS[kind];
    return {
      'not-taken': `Outlook did not take the change. Try again, or change it yourself in the ${mail}.`,
      'not-true': `Outlook said yes, but the ${mail} has not changed. Change it yourself in the ${mail}.`,
      changed: `The ${mail} has changed meanwhile. Look again.`,
      'too-many': `The field holds 100 ${recipients} or more and cannot be changed from here. Change it yourself.`,
      nameless: 'Somebody else in the field has no address in Outlook and would be lost. Change it yourself.',
      'no-room': `The ${subject} is too long. It may have 255 characters at most.`,
    };
  },
  undoFaults: (kind) => {
    const { mail, subject, recipients } = WORDS[kind];
    return {
      'not-taken': 'Outlook did not take the change, so nothing is undone. Try again.',
      'not-true': `Outlook said yes, but the ${mail} has not changed. Try again.`,
      changed: `The ${mail} has changed meanwhile, so this cannot be undone from here.`,
      'too-many': `The field holds 100 ${recipients}, and no more can be put in from here. Change it yourself.`,
      nameless: 'Somebody else in the field has no address in Outlook and would be lost. Change it yourself.',
      'no-room': `The ${subject} is too long. It may have 255 characters at most.`,
    };
  },
  partly: 'Only some of it was done.',
};
