import { check } from '../../../src/rules';
import { draft, shippedPolicy, TODAY } from '../../support/build';

const found = (to: string[], body: string) => check(draft({ to, body }), shippedPolicy('aau'), TODAY);
const ILL = 'Hej\n\nVi har modtaget din sygemelding. Du har en depression.';

describe('"du" is somebody', () => {
  it.each([
    ['one person', ['Ole Vang <ole@firma.example>'], true],
    ['a student known by a number', ['s201234@student.example'], true],
    ['a citizen known by a number', ['2804051234@test.digital-post.dk'], true],
    ['a colleague reads along', ['Ole Vang <ole@firma.example>', 'cc: Bo Lind <bo@aau.dk>'], false],
    ['a list reads along', ['Ole Vang <ole@firma.example>', 'list: Alle <alle@aau.dk>'], false],
  ])('%s', (_who, to, recipientOnly) => {
    const { categories, persons, aboutRecipientOnly } = found(to, ILL);
    expect({ categories, persons: persons.length, aboutRecipientOnly }).toEqual({
      categories: ['health'],
      persons: 1,
      aboutRecipientOnly: recipientOnly,
    });
  });

  it('is everybody in mail to an office', () => {
    expect(found(['kontakt@klinik.example'], ILL).categories).toEqual([]);
  });
});

describe('a greeting knows its recipient', () => {
  it.each([
    ['by the first of two given names', 'Hej Mei-Ling', ['Mei-Ling Cheung <mlc@firma.example>']],
    ['with a hyphen in the greeting alone', 'Kære Jens-Peter', ['Jens Peter Holm <jph@firma.example>']],
    ['with a hyphen in the address alone', 'Kære Jens Peter', ['Jens-Peter Holm <jph@firma.example>']],
  ])('%s', (_how, greeting, to) => {
    const { persons, aboutRecipientOnly } = found(to, `${greeting}\n\nDu har en depression.`);
    expect(persons.map(({ label }) => label.kind)).toEqual(['recipient']);
    expect(aboutRecipientOnly).toBe(true);
  });
});

describe('a CPR number that nothing gives to anybody', () => {
  const GORM = ['Gorm Lillelund <gorm@firma.example>'];
  it.each([
    ["is the recipient's where all else is", 'Som enkemand kan du vælge.\n\nStår 160774-1103 rigtigt?', 1, true],
    ['is not where somebody else is spoken of', 'Som enkemand kan du vælge. Hun er syg.\n\nStår 160774-1103 rigtigt?', 2, false], // prettier-ignore
    ['is not where the recipient has another', 'Dit CPR-nummer er 120602-6134. Du er syg.\n\nHvem er 160774-1103?', 2, false], // prettier-ignore
    ['is nobody of whom nothing else is said', 'Tak for sidst.\n\nStår 160774-1103 rigtigt?', 1, false],
  ])('%s', (_what, text, count, recipientOnly) => {
    const { persons, aboutRecipientOnly } = found(GORM, `Kære Gorm\n\n${text}`);
    expect([persons.length, aboutRecipientOnly]).toEqual([count, recipientOnly]);
  });
});
