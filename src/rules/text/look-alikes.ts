/**
 * Text as it looks. Signs that nobody sees stand in the middle of words and numbers, put there by Word, by a web page or
 * by somebody who wants to get past a check; and letters and digits of other alphabets look like ours.
 *
 * Read as ours: full-width letters and digits, the digits of Arabic, letters written with a combining mark ("a" and a
 * ring, as files on a Mac are named), and Greek and Cyrillic letters in a word that has a letter of ours. A word that is
 * Greek or Russian altogether stays what it is.
 */
import { isLetter } from './letters';

export interface PlainText {
  readonly text: string;
  /** Where a place of `text` stands in what was given; also for its end. */
  readonly original: (offset: number) => number;
}

const LOOK_LIKE: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    ['АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'],
    ['аеѕіјорсухһԁԛԝ', 'aesijopcyxhdqw'],
    // Greek
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['ανοικρτυχ', 'avoikptux'],
  ].reduce<[string, string][]>(
    (pairs, [theirs = '', ours = '']) =>
      pairs.concat(theirs.split('').map((letter, at): [string, string] => [letter, ours.charAt(at)])),
    [],
  ),
);

/** One pass; a text without such signs, as nearly all are, comes back as it is. */
export function plainText(text: string): PlainText {
  for (let at = 0; at < text.length; at++) if (isOdd(text.charCodeAt(at))) return rewritten(text);
  return { text, original: (offset) => offset };
}

function rewritten(text: string): PlainText {
  const offsets: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isUnseen(code)) continue;
    const last = letters.length - 1;
    if (isMark(code)) {
      // A mark that makes no letter of ours, such as a line through a digit, is drawn over and hides nothing.
      const composed = last < 0 ? '' : (letters[last]! + text.charAt(at)).normalize('NFC');
      if (composed.length === 1) letters[last] = composed;
      continue;
    }
    offsets.push(at);
    letters.push(narrow(code) ?? text.charAt(at));
  }
  readAsOurs(letters);
  return { text: letters.join(''), original: (offset) => offsets[offset] ?? text.length };
}

/** Within each word that has a letter of ours. */
function readAsOurs(letters: string[]): void {
  let start = 0;
  let hasOurs = false;
  for (let at = 0; at <= letters.length; at++) {
    const letter = letters[at] ?? '';
    const isOurs = isLetter(letter.charCodeAt(0));
    if (isOurs || isForeign(letter.charCodeAt(0))) {
      hasOurs = hasOurs || isOurs;
      continue;
    }
    if (hasOurs) for (let of = start; of < at; of++) letters[of] = LOOK_LIKE.get(letters[of]!) ?? letters[of]!;
    start = at + 1;
    hasOurs = false;
  }
}

function isOdd(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x300 && (isUnseen(code) || isMark(code) || isForeign(code) || narrow(code) !== undefined))
  );
}

/** Soft hyphen, zero-width signs and joiners, marks of direction, variation selectors, the byte order mark. */
function isUnseen(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Greek and Cyrillic. */
function isForeign(code: number): boolean {
  return code >= 0x370 && code <= 0x52f;
}

/** ASCII for full-width signs and for the digits of Arabic and Persian. */
function narrow(code: number): string | undefined {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 48);
  return undefined;
}
