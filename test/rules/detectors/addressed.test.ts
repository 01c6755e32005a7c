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
