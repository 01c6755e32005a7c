/**
 * Letters of Danish and its neighbours. JavaScript's \b and \w know only a-z, so "onødig" would end at "on".
 *
 * By character code, so that one pass over a text needs no regular expression: classic Outlook's engine is old,
 * and a mail of 1 MB must not cost more than a glance.
 */

/** Bits of `signOf`. */
export const LETTER = 1;
export const DIGIT = 2;
export const CAPITAL = 4;
/** Beyond Latin-1 the two cases alternate irregularly, so there the letter itself is asked. */
const EITHER_CASE = 8;

/** A-Z, a-z, U+00C0 to U+024F but the two signs among them (× and ÷), and U+1E00 to U+1EFF (Vietnamese names). */
const SIGNS = new Uint8Array(0x1f00);
SIGNS.fill(DIGIT, 48, 58);
SIGNS.fill(LETTER | CAPITAL, 65, 91);
SIGNS.fill(LETTER, 97, 123);
SIGNS.fill(LETTER | CAPITAL, 0xc0, 0xdf);
SIGNS.fill(LETTER, 0xdf, 0x100);
SIGNS.fill(LETTER | EITHER_CASE, 0x100, 0x250);
SIGNS.fill(LETTER | EITHER_CASE, 0x1e00);
SIGNS[0xd7] = SIGNS[0xf7] = 0;

/** What a sign is, as bits; 0 of all that stands in no word, and beyond the text's end (`NaN`). */
export function signOf(code: number): number {
  const sign = SIGNS[code];
  return sign === undefined ? 0 : sign < EITHER_CASE ? sign : LETTER | (hasLowerCase(code) ? CAPITAL : 0);
}

export function isLetter(code: number): boolean {
  return (SIGNS[code]! & LETTER) !== 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Inside a word or a number. `NaN` (beyond the text's end) is not. */
export function isWordCharacter(code: number): boolean {
  return (SIGNS[code]! & (LETTER | DIGIT)) !== 0;
}

export function isCapital(code: number): boolean {
  return (signOf(code) & CAPITAL) !== 0;
}

function hasLowerCase(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
