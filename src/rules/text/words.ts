import { CAPITAL, DIGIT, signOf } from './letters';

/** A word or a number of a text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without a genitive written with an apostrophe ("Magnus's", "Jens'"). '' when absurdly long. */
  readonly lower: string;
  /** `address`: part of an e-mail address, which is never prose. */
  readonly kind: 'word' | 'number' | 'address';
  readonly capital: 'none' | 'first' | 'all';
  /** Genitive by apostrophe. Danish genitives without one are the business of whoever knows the word. */
  readonly genitive: boolean;
  /** Whether a digit stands in it. */
  readonly digits: boolean;
}

/** The longest Danish compounds in real mail have some forty letters; what is longer is a key, a path or an attack. */
const LONGEST_WORD = 64;
const HYPHEN = 45;
const AT = 64;

/** '' beyond both ends of a text. */
export function lowerAt(words: readonly Word[], at: number): string {
  const word = words[at];
  return word === undefined ? '' : word.lower;
}

/** All words of a text in one pass by character code: letters and digits, joined by single hyphens and apostrophes. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    let sign = signOf(text.charCodeAt(at));
    if (sign === 0) {
      at++;
      continue;
    }
    const start = at;
    const opening = sign;
    let letters = 0;
    let capitals = 0;
    let digits = false;
    let code: number;
    for (;;) {
      if ((sign & DIGIT) !== 0) digits = true;
      else letters++;
      if ((sign & CAPITAL) !== 0) capitals++;
      code = text.charCodeAt(++at);
      sign = signOf(code);
      if (sign !== 0) continue;
      if (!isHyphen(code) && !isApostrophe(code)) break;
      sign = signOf(text.charCodeAt(at + 1));
      if (sign === 0) break;
      at++;
    }
    const before = text.charCodeAt(start - 1);
    const address = code === AT || before === AT || (isAddressJoiner(before) && continuesAddress(words, start));
    if (code === AT) markLocalPart(text, words, start);
    const kind = address ? 'address' : letters > 0 ? 'word' : 'number';
    const owns = text.charCodeAt(at - 1) === 115 && isApostrophe(text.charCodeAt(at - 2));
    // "LA's", "IDA's" are in capitals.
    const all = capitals > 1 && capitals === (owns ? letters - 1 : letters);
    const capital = (opening & CAPITAL) === 0 ? 'none' : all ? 'all' : 'first';
    const lower = lowerOf(text, start, at, owns, capitals > 0);
    const genitive = (owns && at - start > 2) || (isApostrophe(code) && 'sxz'.indexOf(text.charAt(at - 1)) !== -1);
    words.push({ start, end: at, lower, kind, capital, genitive, digits });
  }
  return words;
}

function lowerOf(text: string, start: number, end: number, owns: boolean, hasCapitals: boolean): string {
  if (end - start > LONGEST_WORD) return '';
  const word = text.slice(start, owns ? end - 2 : end);
  return hasCapitals ? word.toLowerCase() : word;
}

/** "winther" and "com" in "oskar.winther@example.com": joined to an address by one full stop. */
function continuesAddress(words: readonly Word[], at: number): boolean {
  const previous = words[words.length - 1];
  return previous !== undefined && previous.kind === 'address' && at - previous.end === 1;
}

/** Backwards over "oskar." once the "@" is seen. Stops at what is marked already, so that "a.a.a@a.a@" stays linear. */
function markLocalPart(text: string, words: Word[], at: number): void {
  let start = at;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]!;
    if (word.kind === 'address' || start - word.end !== 1 || !isAddressJoiner(text.charCodeAt(word.end))) return;
    words[index] = { ...word, kind: 'address' };
    start = word.start;
  }
}

function isAddressJoiner(code: number): boolean {
  return code === 46 || code === 95 || code === 43;
}

function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0xb4;
}
