import { returnedEn } from './returned-en';
import type { PaneTexts } from './texts';

export const en: PaneTexts = {
  loading: 'Checking …',
  unavailable: {
    title: 'There is nothing to check here',
    text: 'Send sikkert works while you write a mail or an invitation in Outlook. Close this pane and open it again from there.',
  },
  failed: {
    title: 'Could not be checked',
    text: 'Outlook did not answer. Try again. Send sikkert also checks when you press Send.',
  },

  marking: 'Marking the mail …',
  unmarking: 'Removing the mark …',
  undo: 'Undo the mark',
  markHint: 'Marks the mail. You send it yourself afterwards.',
  markFailed: 'The mail was not marked. Try again.',
  unmarkFailed: 'The mark was not removed. Try again.',

  why: 'Why',
  interpretation: 'How the rule is read',
  readRule: (host) => `Read the rule at ${host}`,
  newWindow: 'opens in a new window',

  found: (persons) => (persons === 1 ? 'Found about 1 person' : `Found about ${persons} people`),
  because: 'Signs',
  notes: 'Please note',
  recipients: (kind, count, organisation) => {
    const one = kind === 'meeting' ? 'attendee' : 'recipient';
    if (count === undefined) return `${kind === 'meeting' ? 'Attendees' : 'Recipients'} outside ${organisation}`;
    return `${count} ${count === 1 ? one : `${one}s`} outside ${organisation}`;
  },
  files: 'Attached files',
  vouch: 'I have looked: no personal data',
  unvouch: 'Undo',
  vouchFailed: 'It was not saved. Try again.',
  unvouchFailed: 'It could not be undone. Try again.',
  unchecked: 'Not checked',
  secureMethods: (organisation) => `Secure mail at ${organisation}`,
  readMore: (host) => `Read more at ${host}`,
  showRest: (count) => `Show the last ${count}`,

  checkNow: 'Check now',
  tryAgain: 'Try again',
  checked: 'Checked',

  returned: returnedEn,
};
