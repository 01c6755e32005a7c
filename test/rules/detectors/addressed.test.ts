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

describe('a "you" in a clause about somebody else, and somebody of theirs, are not the recipient', () => {
  it.each([
    ['Peter Bang, som du har i praktik, er blevet indlagt med en blodprop.'],
    ['Du har en elev med epilepsi i klassen.'],
    ['Du får hermed oplysninger om en ny elev, der har epilepsi.'],
    ['Emma Lund, whom you supervise, has been diagnosed with bipolar disorder.'],
    ['The student you met yesterday has epilepsy.'],
    ['Ansøgeren, som du har til samtale, har HIV.'],
    ['Der er kommet en ny elev til Ole Vang. Han har epilepsi.'],
    ['Det var Ole Vang, der ringede. Han har epilepsi.'],
    ['Din datters epilepsi er blevet værre.'],
    ['Din medarbejders sygemelding skyldes stress.'],
  ])('%s', (body) => {
    const { categories, persons, aboutRecipientOnly } = found(['Ole Vang <ole@firma.example>'], `Hej Ole\n\n${body}`);
    expect({ categories, persons: persons.length, aboutRecipientOnly }).toEqual({
      categories: ['health'],
      persons: 1,
      aboutRecipientOnly: false,
    });
  });

  it('is the recipient beside a pupil whom nobody names', () => {
    const body = 'Hej Ole\n\nDu er sygemeldt med stress. Jeg har en medarbejder med HIV.';
    const { persons, aboutRecipientOnly } = found(['Ole Vang <ole@firma.example>'], body);
    expect({ persons: persons.length, aboutRecipientOnly }).toEqual({ persons: 2, aboutRecipientOnly: false });
  });

  it.each([
    ['Peter told me that you have been diagnosed with cancer.', 'recipient'],
    ['Peter Bang says that you are on sick leave.', 'recipient'],
    ['I told Peter Bang that I have epilepsy.', 'sender'],
  ])('is who is spoken to behind "that": %s', (body, kind) => {
    const { persons } = found(['Ole Vang <ole@firma.example>'], `Dear Ole\n\n${body}`);
    expect(persons.map(({ label }) => label.kind)).toEqual([kind]);
  });

  it('is the recipient again in what follows', () => {
    const { aboutRecipientOnly } = found(
      ['Ole Vang <ole@firma.example>'],
      'Hej Ole\n\nTak for mailen, som du sendte. Du har en depression.',
    );
    expect(aboutRecipientOnly).toBe(true);
  });
});

describe('a mailbox of a given name alone', () => {
  const about = (greeting: string, body: string) => found(['mette@firma.example'], `${greeting}\n\n${body}`).aboutRecipientOnly; // prettier-ignore
  it.each([
    ['Hej Mette', 'Mette Juhl har kræft.', false],
    ['Hej Mette', 'Du har kræft.', true],
    ['Kære Mette Juhl', 'Du har kræft.', true],
    ['Kære Mette Juhl', 'Mette Juhl har kræft.', true],
  ])('%s … %s', (greeting, body, isRecipient) => expect(about(greeting, body)).toBe(isRecipient));
});

describe('a greeting knows its recipient', () => {
  it.each([
    ['by the first of two given names', 'Hej Mei-Ling', ['Mei-Ling Cheung <mlc@firma.example>']],
    ['with a hyphen in the greeting alone', 'Kære Jens-Peter', ['Jens Peter Holm <jph@firma.example>']],
    ['without the marks on its letters', 'Kære Mikolaj', ['Mikołaj Sobczak <ms@firma.example>']],
    ['by a given name that no list knows', 'Kære Leontine', ['Leontine Abbas <leontine.abbas@firma.example>']],
  ])('%s', (_how, greeting, to) => {
    const { persons, aboutRecipientOnly } = found(to, `${greeting}\n\nDu har en depression.`);
    expect(persons.map(({ label }) => label.kind)).toEqual(['recipient']);
    expect(aboutRecipientOnly).toBe(true);
  });
});

describe('of somebody else', () => {
  it.each([
    [
      "a number beside what is the recipient's",
      'Bo Lind',
      '160774-1103 er indlagt med kræft. Du er selv gravid, så pas på dig selv.',
    ],
    ['a number of his', 'Bo Lind', 'Hans cpr-nummer er 160774-1103. Du er medlem af HK.'],
    ['who bears half of a name with a hyphen', 'Anne-Marie Holm', 'Marie er desværre sygemeldt med stress.'],
    ['who bears its other half', 'Jens-Peter Lund', 'Peter er sygemeldt med stress.'],
    ['who bears half of a surname with a hyphen', 'Sofie Bech-Holm', 'Holm er sygemeldt med stress.'],
  ])('%s', (_what, name, text) => {
    const { categories, aboutRecipientOnly } = found([`${name} <xyz@firma.example>`], `Kære ${name.split(' ')[0]}\n\n${text}`); // prettier-ignore
    expect(categories.length).toBeGreaterThan(0);
    expect(aboutRecipientOnly).toBe(false);
  });
});
