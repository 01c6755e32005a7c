import { getBirthDate } from 'stdnum/lib/cjs/dk/cpr';
import { birthDate, isPastDay } from '../../../src/rules/detectors/cpr-calendar';
import { findCprNumbers } from '../../../src/rules/detectors/cpr-number';
import { readPlain } from '../../../src/rules/text/passages';
import { unitsOf } from '../../../src/rules/text/units';
import { wordsOf } from '../../../src/rules/text/words';
import { TODAY } from '../../support/build';

function numbersIn(text: string, announced = true): ReturnType<typeof findCprNumbers> {
  return findCprNumbers(text, unitsOf(text, wordsOf(text), readPlain(text), false), TODAY, announced);
}

/** `found` counts by itself; `needs a person` counts only where somebody is named in the same sentence or row. */
function judged(text: string): string[] {
  return numbersIn(text, /cpr/i.test(text)).map(({ needsPerson }) => (needsPerson ? 'needs a person' : 'found'));
}

const FINDS: [string, string][] = [
  ['280467-2187', 'with hyphen'],
  ['280467–2187', 'with en dash'],
  ['280467 - 2187', 'with hyphen and spaces'],
  ['280467‑2187', 'with no-break hyphen'],
  ['cpr 280467 2187', 'with space, announced'],
  ['Det er 280467 2187, der skal stå på lånet', 'with space, and the check digit fits'],
  ['cpr 280467\u00a02187', 'with no-break space'],
  ['CPR-nr.: 2804672187', 'without separator, announced'],
  ['cpr på den nye medhjælper er 1403015411', 'announced some words before'],
  ['cpr.nr. 270399 0323', 'the full stop of an abbreviation ends no sentence'],
  ['Magnus’ Danish ID for the forms is 080891-2899', 'announced in English'],
  ['Hej, I manglede et cpr. Det er:\n2804672187', 'bare, but the check digit fits and the text speaks of a CPR number'],
  ['2804672187 (cpr)', 'announced behind'],
  ['(290200-4123)', 'leap day of the year 2000, in brackets'],
  ['230556-2345', 'no check digit fits, written as a CPR number'],
  ['050479-2918', 'modulus 11 fails: issued so since 2007'],
  ['Tak for ordren. Hendes nummer er 280467-2187', 'the order was in the sentence before'],
  ['Faktura 4711 for cpr 280467-2187', 'the nearest label counts'],
  ['sag 280467-2187', 'a case goes by its CPR number, and the check digit fits'],
  ['navn;cpr\nIda;0307582841', 'the heading of the column says so'],
  ['Ordre\tCPR\n4711\t0307582841', 'its own heading, not that of the column beside'],
  ['280467-2187/', 'a sign behind it'],
  ['personnummer 080891.2899', 'with a full stop, announced'],
  ['cpr: 08 08 91 2899', 'in pairs, announced'],
  ['Cpr-nummeret er 08.08.91-2899', 'as a date, announced'],
  ['cpr 080891/2899', 'with a slash, announced'],
  ['cpr 280467-\n2187', 'broken at the hyphen, announced'],
  ['tlf. 28 47 19 03, 280467-2187', 'a label that has its number already'],
  ['181257-4001', 'born 2057? No: seventh digit 4 and year 57 is 1957'],
  ['CPR-nummer\n2804672188', 'a label alone on the line above'],
  ['cpr: 28 04 67 - 2187', 'in pairs, with a dash'],
  ['CPR 28041967-2187', 'the year in four digits, announced'],
  ['cpr 28.04.1967-2187', 'the same with full stops'],
  ['CPR: 280467  2187', 'with two blanks, announced'],
  ['cpr280467-2187', 'behind its label without a blank'],
];

const ANNOUNCED_WITH_NUMBER: [string, string][] = [
  ['Hendes CPR-nummer er 050479-2918', 'the label is the whole of "CPR-nummer"; the check digit does not fit'],
  ['her CPR number is 050479 2918', 'in English, with space'],
  ['cpr nummer: 0504792918', 'in two words, without separator'],
];
test.each(ANNOUNCED_WITH_NUMBER)('finds %j (%s)', (text) => expect(judged(text)).toEqual(['found']));

const NEEDS_PERSON: [string, string][] = [
  ['1607943785', 'bare, no check digit, nothing said'],
  ['2804672187', 'bare, though the check digit fits: so does one order number in eleven'],
  ['050479 2918', 'with space only'],
  ['Varenr.\n2804672188', 'another label on the line above'],
  ['sag 0806254410', 'a case number with a date in it'],
  ['see 1211246603', 'nothing but its date speaks for it'],
  ['151126-1430', 'a date and a time of day'],
];

const IGNORES: [string, string][] = [
  ['310299-1234', 'there is no 31 February'],
  ['290201-1234', '1901 was no leap year'],
  ['001080-1234', 'no day 0'],
  ['011380-1234', 'no month 13'],
  ['221126-4123', 'not born yet on 21 November 2026'],
  ['ø2804672187', 'part of a longer word'],
  ['2804672187a', 'part of a longer word'],
  ['12804672187', 'eleven digits'],
  ['280467-21871', 'five digits behind the hyphen'],
  ['12-280467-2187', 'part of a longer number'],
  ['280467-2187-9', 'part of a longer number'],
  ['3.2804672187', 'a decimal'],
  ['+4528046721', 'a phone number with its country'],
  ['3401 2804672187', 'a bank account'],
  ['280467\n2187', 'two lines'],
  ['08.08.91-2899', 'a date and something else, when nothing is said'],
  ['08 08 91 2899', 'pairs, when nothing is said'],
  ['Ordrenumre:\n280467-2187', 'announced as orders by the line above'],
  ['nr   cpr-format', 'no number'],
  ['280467\t2187', 'two columns'],
  ['ordrenr. 280467-2187', 'order number'],
  ['Order no 2804672187', 'order number in English'],
  ['faktura 2804672187', 'invoice'],
  ['order number 280467-2187', 'the number is that of the order'],
  ['kontonr.: 2804672187', 'account'],
  ['EAN 2804672187', 'EAN'],
  ['ISBN 2804672187', 'ISBN'],
  ['tlf. 2804672187', 'phone'],
  ['P-nr. 2804672187', 'production unit'],
  ['matr. 2804672187', 'land register'],
  ['BBR-ejendomsnr. 2911036672', 'property'],
  ['2911036672 (ordrenr.)', 'announced behind'],
  ['ordrenumre: 2804672187, 0307582841 og 1403015411', 'what was said of the first holds for the list'],
  ['ordrenr;dato\n2804672187;1/1', 'the heading of the column says order'],
  ['tilbud 2804672187', 'offer'],
  ['last commit was 2804672187 (YYMMDDhhmm)', 'a time stamp'],
  ['28.04.67', 'a date'],
  ['DDMMYY-XXXX', 'a pattern'],
  ['28041967-2187', 'the year in four digits, not announced'],
  ['Konto 28041967-2187', 'the same of an account'],
  ['280467  2187', 'two blanks, not announced'],
  ['Måler xcpr280467-2187', 'the end of a longer word'],
  ['28 04 67 - 2187', 'in pairs, not announced'],
];

test.each(FINDS)('finds %j (%s)', (text) => expect(judged(text)).toEqual(['found']));
test.each(NEEDS_PERSON)('finds %j only of a person (%s)', (text) => expect(judged(text)).toEqual(['needs a person']));
test.each(IGNORES)('ignores %j (%s)', (text) => expect(judged(text)).toEqual([]));

test('the counter-evidence near one number leaves the others alone', () => {
  expect(judged('Ordrenr. 2804672187 er til Ida.\nHendes cpr er 280467-2187.')).toEqual(['found']);
});

test('a number is masked when it is found', () => {
  const text = 'cpr 280467-2187 og cpr 2804672187';
  const found = numbersIn(text);
  expect(found.map(({ excerpt }) => excerpt)).toEqual(['2804••-••••', '2804••••••']);
  expect(found.map(({ digits }) => digits)).toEqual(['2804672187', '2804672187']);
});

test('evidence', () => {
  const [number] = numbersIn('cpr 280467-2187');
  expect(number?.evidence).toEqual(['birth-date', 'check-digit', 'label-nearby', 'written-as-cpr']);
});

describe('a column of ten digits and nothing else', () => {
  it('is one of CPR numbers when each line is a birth date, and no two alike', () => {
    expect(judged('1203440118\n2802510740\n0309390849\n1911621262')).toEqual(['found', 'found', 'found', 'found']);
  });

  it('is none when a line is no date, when the dates are one, or when there are few', () => {
    expect(judged('1203440118\n2802510740\n0309390849\n1911621262\n9911621262')).not.toContain('found');
    expect(judged('1203440118\n1203440740\n1203440849\n1203441262')).not.toContain('found');
    expect(judged('1203440118\n2802510740\n0309390849')).not.toContain('found');
  });
});

describe('every day and every seventh digit, as stdnum reads them', () => {
  // stdnum is an independent implementation of the same rule (python-stdnum, ported).
  const pad = (value: number, length: number): string => `${value}`.padStart(length, '0');
  const seventh = Array.from({ length: 10 }, (_, digit) => digit);

  function* prefixes(yy: number): Generator<string> {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        for (const digit of seventh) yield `${pad(day, 2)}${pad(month, 2)}${pad(yy, 2)}${digit}`;
      }
    }
  }

  const last = `${TODAY.year}-${pad(TODAY.month, 2)}-${pad(TODAY.day, 2)}`;

  /** The day it was born on, as `yyyy-mm-dd`; nothing where there is no such day. */
  function dated(digits: string): string | undefined {
    try {
      const date = getBirthDate(digits);
      return `${date.getFullYear()}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
    } catch {
      return undefined;
    }
  }

  test.each(Array.from({ length: 100 }, (_, yy) => yy))(
    '%i: dated alike, and found unless there is no such day',
    (yy) => {
      const legal: string[] = [];
      for (const prefix of prefixes(yy)) {
        const digits = `${prefix}001`;
        const { year, month, day } = birthDate(digits);
        const own = isPastDay({ year, month, day }, TODAY) ? `${year}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
        const theirs = dated(digits);
        // Days to come are dated too.
        const expected = theirs !== undefined && theirs <= last ? theirs : undefined;
        if (own !== expected) throw new Error(`${digits}: ${own} and ${theirs}`);
        if (own !== undefined) legal.push(`${prefix.slice(0, 6)}-${prefix.slice(6)}001`);
      }
      expect(judged(legal.join('\n'))).toHaveLength(legal.length);
      expect(legal.length).toBeGreaterThanOrEqual(4 * 365);
    },
  );
});

test('1 MB of digits, and of nothing but CPR numbers, is read in one pass', () => {
  expect(judged('1234567890'.repeat(100_000))).toEqual([]);
  expect(judged('280467-2187 '.repeat(80_000))).toHaveLength(80_000);
});
