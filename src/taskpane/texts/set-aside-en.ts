import { enSetAside } from '../../rules/explain/en-set-aside';
import type { SetAsideTexts } from './set-aside';

const quoted = (words: readonly string[]): readonly string[] => words.map((each) => `“${each}”`);

const named = (words: readonly string[], person: string): string => [...quoted(words), person].join(', ');

export const setAsideEn: SetAsideTexts = {
  dismiss: 'Not personal data',
  dismissOne: (category, person, words) => `Not personal data: ${[category, person, ...quoted(words)].join(', ')}`,
  dismissFailed: 'It was not saved. Try again.',

  mistaken: {
    setAside: 'Is Send sikkert wrong? Press “Not personal data” at the finding.',
    goes: 'Is Send sikkert wrong? The mail arrives all the same. Tell your support, so that it can be corrected.',
    mark: 'Is Send sikkert wrong? Reword it, or press Send sikkert all the same. Tell your support, so that it can be corrected.',
    reword: 'Is Send sikkert wrong? Reword it, and tell your support, so that it can be corrected.',
    help: 'Read more in the help',
  },

  why: 'Why is it not personal data?',
  reasons: enSetAside.reason,
  line: 'Say why',
  lineHint: 'This text goes into the report that you can copy yourself, and nowhere else. It is not stored.',
  putAside: 'Set aside',
  cancel: 'Cancel',

  heading: (count) => `Set aside (${count})`,
  heard: (count) => {
    if (count === 0) return 'Nothing is set aside any more.';
    return count === 1 ? '1 finding is set aside.' : `${count} findings are set aside.`;
  },
  covers: 'Does not count in this mail. New words, other people and other parts of the mail still do.',
  item: named,
  places: (count) => `${count} places`,
  because: 'Reason',
  restore: 'Undo',
  restoreOne: (words, person) => `Undo: ${named(words, person)}`,
  restoreFailed: 'It could not be undone. Try again.',

  copy: 'Copy report',
  copyOne: (words, person) => `Copy report: ${named(words, person)}`,
  copied:
    'The report is copied. Names, addresses and numbers are taken out as far as they can be recognised: read it through, and paste it into a mail to your support.',
  copyYourself: 'Outlook did not let the pane copy. The text is selected: press Ctrl+C (Cmd+C on a Mac).',
};
