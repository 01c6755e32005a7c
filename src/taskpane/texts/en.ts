import { aboutEn } from './about-en';
import { fixesEn } from './fixes-en';
import { returnedEn } from './returned-en';
import { setAsideEn } from './set-aside-en';
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
  notLoaded: 'Send sikkert has not loaded in full. Check your connection, and try again.',

  marking: 'Marking the mail …',
  unmarking: 'Removing the mark …',
  undo: 'Undo the mark',
  markHint: 'Marks the mail. You send it yourself afterwards.',
  markInVain: 'Does not encrypt the mail here. Use it only when you have encrypted it yourself.',
  markFailed: 'The mail was not marked. Try again.',
  unmarkFailed: 'The mark was not removed. Try again.',

  why: 'Why',
  interpretation: 'How the rule is read',
  readRule: (host) => `Read the rule at ${host}`,
  newWindow: 'opens in a new window',

  found: (persons) => (persons === 1 ? 'Personal data about 1 person' : `Personal data about ${persons} people`),
  because: 'Why we think so',
  notes: 'Please note',
  files: 'Attached files',
  vouch: 'I have looked: no personal data',
  unvouch: 'Undo',
  vouchFailed: 'It was not saved. Try again.',
  unvouchFailed: 'It could not be undone. Try again.',
  unchecked: 'Not checked',
  readMore: (host) => `Read more at ${host}`,
  showRest: (count) => `Show ${count} more`,
  showLess: 'Show fewer',

  advice: 'Check the recipients',
  hideAdvice: 'Hide',

  checkNow: 'Check now',
  tryAgain: 'Try again',
  checked: 'Checked',

  returned: returnedEn,
  setAside: setAsideEn,
  fixes: fixesEn,
  about: aboutEn,
};
