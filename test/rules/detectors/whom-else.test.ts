import { detect } from '../../../src/rules/detectors';
import { readMail, readPlain, type Mail } from '../../../src/rules/text/passages';
import { unitsOf } from '../../../src/rules/text/units';
import { wordsOf } from '../../../src/rules/text/words';
import { draft, TODAY } from '../../support/build';

/** How many persons the findings of a mail to Lone Vad are about. */
function count(text: string, subject = '', greeting = 'Kære Lone'): number {
  const to = ['Lone Vad <lone@firma.example.dk>'];
  return detect(draft({ to, subject, body: `${greeting}\n\n${text}\n\nMvh\nAnne Holm` }), TODAY).persons.length;
}

describe('a pair', () => {
  it.each([
    ['Peter Holm will bring his boyfriend Diego.', 2, 'a partner behind the word'],
    ['Mette Krag er blevet gift med Karl Lund.', 2, 'whom she married'],
    ['Mette Krag og hendes kæreste, Ulla, rejser i morgen.', 2, 'between commas'],
    ['Mette Krag kommer med Karl Lund, som hun blev gift med i maj.', 2, 'before "som"'],
    ['Vi har ansat Mette Krag og Peter Holm. De er begge gravide med diabetes.', 2, 'both of two'],
    ['I met Mette Krag and Peter Holm. Both are Muslim.', 2, 'both, English'],
    ['Mette Krag og den nye adjunkt Peter Holm er sygemeldt.', 2, 'joined over article, adjective and trade'],
    ['Bo og Katrine har diabetes.', 2, 'a name that is also a word, joined to another before the verb'],
  ])('%s', (text, persons, _why) => expect(count(text)).toBe(persons));
});

describe('no pair', () => {
  it.each([
    ['Peter Holm misses his boyfriend. Diego is on leave.', 1, 'another sentence'],
    ['Peter Holm er blevet gift, og Diego tager hans vagter.', 1, 'another clause'],
    ['Peter Holm er gift (Diego ved det).', 1, 'in brackets'],
    ['Peter Holm er gift; Diego har vagten.', 1, 'behind a semicolon'],
    ['Karl Lund ringede. Mette Krag har grå stær på begge øjne.', 1, 'both of something else'],
    ['Karl Lund kommer. Mette Krag er sygemeldt og har begge arme i gips.', 1, 'both arms'],
    ['Bo Lind kommer. Ida Madsen er sygemeldt, men har begge dage fri.', 1, 'both days'],
    ['Peter Holm deler kontor med Mette Krag. Hun har diabetes på begge sider af familien.', 1, 'both sides'],
    ['Karl Lund passer vagten. Begge dage er Mette Krag sygemeldt.', 1, 'both days'],
    ['Karl Lund kører. Mette Krag er sygemeldt.', 1, 'nobody says both'],
  ])('%s', (text, persons, _why) => expect(count(text)).toBe(persons));
});

describe('as many as the mail counts', () => {
  it.each([
    [
      'Mette Krag er sygemeldt med stress. Peter Holm kommer heller ikke.',
      'To kolleger på mandag',
      2,
      'in the subject',
    ],
    ['Begge er væk. Mette Krag er sygemeldt, Peter Holm ligeså.', '', 2, '"begge" before a verb'],
    ['De to er væk. Mette Krag er sygemeldt, Peter Holm ligeså.', '', 2, '"de to" before a verb'],
    ['Mette Krag, Bo Lund og Ida Vang: Ida Vang er sygemeldt. Slet de tre.', '', 3, '"de tre" at the end'],
  ])('%s', (text, subject, persons, _why) => expect(count(text, subject)).toBe(persons));
});

describe('not as many as the mail counts', () => {
  it.each([
    ['Mette Krag er sygemeldt med stress. Peter Holm henter to bånd.', '', 1, 'two things'],
    [
      'Mette Krag er sygemeldt med stress. Peter Holm og Bo Lund tager vagten.',
      'To kolleger på mandag',
      1,
      'three names',
    ],
    ['Both certificates are here. Mette Krag has asthma. Peter Holm signs.', '', 1, 'two certificates'],
    ['CPR 040385-1892 er Mette Krags. Peter Holm ringer.', 'To breve', 1, 'a CPR number, which is there or is not'],
  ])('%s', (text, subject, persons, _why) => expect(count(text, subject)).toBe(persons));
});

describe('a list', () => {
  const belbin = 'Belbin fra tirsdag:\nOrla - afslutter\nBritta - idémand\nPetra - specialist\nVilly - formand';
  it.each([
    [belbin, 4, 'one line in words that no lexicon knows'],
    [
      'Attester:\nThorbert Boe, blank børneattest\nAnna Holm, blank børneattest',
      2,
      'a name no list knows, before a comma',
    ],
  ])('%s', (text, persons, _why) => expect(count(text)).toBe(persons));
  it.each([
    ['Anna Holm: diabetes\nBo Lund: henter kage\nIda Vang: bestiller bus', 1, 'one of three tells'],
    ['Navn | Bemærkning\nAnna Holm | diabetes\nBo Lund | astma\nIda Vang | egne støvler', 2, 'a table with a heading'],
    ['Anna Holm: 040385-1892\nBo Lund: 100177-0205\nIda Vang: kommer senere', 2, 'CPR numbers'],
  ])('not %s', (text, persons, _why) => expect(count(text)).toBe(persons));
});

describe('nobody further', () => {
  it.each([
    [
      'Nastasia Kvolbek kommer ikke. Hun er sygemeldt.',
      'Nastasia Kvolbek har diabetes',
      1,
      'a name no list knows and "hun"',
    ],
    ['Gunner Abelgaard, 010447 2575, kommer lige fra dialyse.', '', 1, 'whoever has a number is somebody'],
    ['Gæsteprofessor:  Anna Holm, gift siden 2019\nPrivat mobil:  20 51 77 38', '', 1, 'a trade before a colon'],
    ['Mette Krag er inuk, og hendes farmor var grønlænder.', '', 1, 'the descent of her family'],
  ])('%s', (text, subject, persons, _why) => expect(count(text, subject)).toBe(persons));
  it.each([
    ['Mette Krag er rask, men hendes datter har leukæmi.', '', 1, 'the illness of a relative is hers alone'],
    ['Mette Krag har diabetes. Peter Holm har astma.', '', 2, 'two names'],
    ['Mette Krag har diabetes, og hendes bror har astma.', '', 2, 'a brother'],
    ['020912-6478 og 020912-5145 er tvillinger.', '', 2, 'two numbers that look alike when masked'],
  ])('but %s', (text, subject, persons, _why) => expect(count(text, subject)).toBe(persons));
});

it('a tag of the subject line is nobody', () => {
  expect(count('Peter Holm har diabetes.', '[NoTLS] FOA')).toBe(1);
});

it('whoever signs a file is somebody, and whoever signs a mail is not', () => {
  const text = 'Ring til hende! Hilsen Karina!';
  const units = (mail: Mail) => unitsOf(text, wordsOf(text), mail, false).length;
  expect(units(readPlain(text))).toBe(2);
  expect(units(readMail(text, { name: 'Ida Krog', address: 'ida@example.dk' }))).toBe(1);
});
