import { daSetAside } from '../../rules/explain/da-set-aside';
import type { SetAsideTexts } from './set-aside';

const quoted = (words: readonly string[]): readonly string[] => words.map((each) => `„${each}“`);

const named = (words: readonly string[], person: string): string => [...quoted(words), person].join(', ');

export const setAsideDa: SetAsideTexts = {
  dismiss: 'Ikke personoplysninger',
  dismissOne: (category, person, words) => `Ikke personoplysninger: ${[category, person, ...quoted(words)].join(', ')}`,
  dismissFailed: 'Det blev ikke gemt. Prøv igen.',

  mistaken: {
    setAside: 'Har Send sikkert taget fejl? Tryk på »Ikke personoplysninger« ved fundet.',
    goes: 'Har Send sikkert taget fejl? Mailen når frem alligevel. Fortæl det til jeres support, så fejlen kan blive rettet.',
    mark: 'Har Send sikkert taget fejl? Skriv det om, eller tryk alligevel på Send sikkert. Fortæl det til jeres support, så fejlen kan blive rettet.',
    reword: 'Har Send sikkert taget fejl? Skriv det om, og fortæl det til jeres support, så fejlen kan blive rettet.',
    help: 'Læs mere i hjælpen',
  },

  why: 'Hvorfor er det ikke personoplysninger?',
  reasons: daSetAside.reason,
  line: 'Skriv hvorfor',
  lineHint: 'Teksten kommer kun med i den rapport, du selv kan kopiere. Den bliver ikke gemt.',
  putAside: 'Sæt til side',
  cancel: 'Annuller',

  heading: (count) => `Sat til side (${count})`,
  heard: (count) => (count === 0 ? 'Intet er længere sat til side.' : `${count} fund er sat til side.`),
  covers: 'Tæller ikke med i denne mail. Nye ord, andre personer og andre dele af mailen tæller stadig.',
  item: named,
  places: (count) => `${count} steder`,
  because: 'Grund',
  restore: 'Fortryd',
  restoreOne: (words, person) => `Fortryd: ${named(words, person)}`,
  restoreFailed: 'Det kunne ikke fortrydes. Prøv igen.',

  copy: 'Kopiér rapport',
  copyOne: (words, person) => `Kopiér rapport: ${named(words, person)}`,
  copied:
    'Rapporten er kopieret. Navne, adresser og tal er taget ud, så vidt de kan kendes: Læs rapporten igennem, og sæt den ind i en mail til jeres support.',
  copyYourself: 'Outlook lod ikke ruden kopiere. Teksten er markeret: Tryk på Ctrl+C (på Mac Cmd+C).',
};
