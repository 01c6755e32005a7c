import type { SetAsideWords } from './set-aside-words';

export const daSetAside: SetAsideWords = {
  summary: (count) =>
    count === 1
      ? 'Du har sat ét fund til side som „ikke personoplysninger“.'
      : `Du har sat ${count} fund til side som „ikke personoplysninger“.`,
  reason: {
    'no-person': 'Det handler ikke om en person',
    fictional: 'Personen er opdigtet eller et eksempel',
    'other-sense': 'Ordet betyder noget andet her',
    public: 'Det er et offentligt hverv, ikke noget privat',
    other: 'Noget andet',
  },
  and: 'og',
  report: {
    title: 'Send sikkert tog fejl: Det her er ikke personoplysninger',
    category: 'Kategori',
    word: 'Ord',
    entry: 'Opslag',
    sentence: 'Sætning',
    evidence: 'Kendetegn',
    part: {
      subject: 'emnefeltet',
      body: 'mailens tekst',
      quoted: 'en citeret mail',
      attachment: 'en vedhæftet fil',
      'file-name': 'navnet på en fil',
    },
    where: 'Sted',
    column: 'Kolonne',
    reason: 'Grund',
    note: 'Bemærkning',
    language: 'Outlooks sprog',
    policy: 'Politik',
    version: 'Version',
    person: (place) => `[person ${place}]`,
    somebody: '[navn]',
    address: '[adresse]',
    masked: 'Navne, adresser og cifre er taget ud, så vidt de kan kendes: Læs rapporten igennem, før du sender den.',
  },
};
