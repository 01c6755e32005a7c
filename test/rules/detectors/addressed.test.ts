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
    ['Jonas Juhl, som skal i praktik hos dig, er indlagt med en blodprop.'],
    ['Jonas Juhl, der kommer til dig på mandag, har epilepsi.'],
    ['Jonas Juhl, who will be with you for a month, has epilepsy.'],
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

describe("what nothing ties to anybody, in mail about the addressee's own affairs", () => {
  const of = (text: string, subject = 'Orlov') =>
    check(draft({ to: ['Bo Lind <bo@firma.example>'], subject, body: `Kære Bo\n\n${text}\n\nVenlig hilsen\nAnne Holm` }), shippedPolicy('aau'), TODAY); // prettier-ignore

  it.each([
    ['Jeg har brugt 160774-1103 på anmeldelsen.', 'Din orlov fra maj'],
    ['Du er medlem af HK. Nummeret i systemet var tastet 1607741103, er det rigtigt?', 'Orlov'],
    ['I systemet ligger du under 160774-1103.', 'Orlov'],
    ['Kortet kan ikke udstedes, da vi har dig stående med 160774-1103.', 'Adgangskort'],
    ['You are now in the system as 160774-1103; use the last four digits when you collect the key card.', 'Key card'],
    [
      'De 412 kr. er kontingentet til Yngre Læger. Vi trak det to gange i oktober, fordi du både stod på listen fra Region og på vores. Det ene beløb kommer retur den 30., og fremover betaler du selv direkte til dem.',
      'Træk på lønsedlen',
    ],
    ['Your Hogan report is ready. Your scores: Adjustment 34, Ambition 88.', 'Your Hogan report'],
    ['"Deep Learning" bestod du med 10, og kurset overlapper med vores eget.', 'Merit for dine kurser'],
    ['Anmeldelsen er sendt. Du fik en fraktur, da stigen skred. Pas godt på.\n\nGod bedring', 'Din arbejdsskade'],
    ['Jeg har noteret, at du skal opereres i uge 2.', 'Speciale'],
    ['Pas godt på dig selv. Karsten tager dine timer.\n\nGod bedring', 'Møde'],
  ])('%s (%s)', (text, subject) => {
    const { categories, aboutRecipientOnly } = of(text, subject);
    expect(categories.length).toBeGreaterThan(0);
    expect(aboutRecipientOnly).toBe(true);
  });

  it.each([
    ['Kan du slå 160774-1103 op?', 'CPR-opslag', 'nobody says whose'],
    ['Kan du begynde med 160774-1103?', 'Din liste', 'a question whom to begin with'],
    ['Patienten fra i går er 160774-1103.', 'Din henvisning', 'the patient'],
    ['Din studerende mangler en kontrakt. Nummeret er 160774-1103.', 'Din studerende', 'a student of theirs'],
    ['160774-1103 er indlagt med kræft.', 'Din vagt', 'whose number it is'],
    ['Vi har 160774-1103 og 230401-5368 i systemet.', 'Dine oplysninger', 'two of them'],
    ['Ida Madsen er syg. Du er medlem af HK. Nummeret var tastet 1607741103.', 'Orlov', 'beside somebody else'],
    ['Du er blevet gift igen med Anton Juhl.', 'Skat', 'a husband'],
    ['Peter bestod "Deep Learning" med 10, siger du.', 'Merit', 'who passed'],
    ['Personen, du spurgte om, har nummer 160774-1103.', 'Dit spørgsmål', 'asked about somebody'],
    ['Du fik 10, og Hasse fik 7.', 'Jeres karakterer', 'a name that no list knows'],
    ['Vil du oprette en sag på 160774-1103?', 'Arbejdsskade', 'asked to open a case'],
    ['Sygemeldingen er registreret. Det gælder Lone Juhl, som du kender.', 'Din kollega', 'named behind it'],
  ])('not %s (%s): %s', (text, subject) => {
    const { categories, aboutRecipientOnly } = of(text, subject);
    expect(categories.length).toBeGreaterThan(0);
    expect(aboutRecipientOnly).toBe(false);
  });
});
