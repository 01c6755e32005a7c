import type { PaneTexts } from './texts';

export const en: PaneTexts = {
  loading: 'Checking the mail …',
  unavailable: {
    title: 'There is no mail to check here',
    text: 'Send sikkert works while you write a mail in Outlook. Close this pane and open it again from the mail you are writing.',
  },
  failed: {
    title: 'The mail could not be checked',
    text: 'Outlook did not answer. Try again. The mail is also checked when you press Send.',
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
  recipients: (count, organisation) =>
    count === 1 ? `1 recipient outside ${organisation}` : `${count} recipients outside ${organisation}`,
  unchecked: 'Not checked',
  secureMethods: (organisation) => `Secure mail at ${organisation}`,
  readMore: (host) => `Read more at ${host}`,
  showRest: (count) => `Show the last ${count}`,

  checkNow: 'Check now',
  tryAgain: 'Try again',
  checked: 'Checked',
};
