import { isCapital, isLetter, isWordCharacter } from './letters';

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
}

/** The longest Danish compounds in real mail have some forty letters; what is longer is a key, a path or an attack. */
const LONGEST_WORD = 64;
const HYPHEN = 45;
const AT = 64;

/** All words of a text in one pass by character code: letters and digits, joined by single hyphens and apostrophes. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordCharacter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    const touchesAt = text.charCodeAt(end) === AT || text.charCodeAt(at - 1) === AT;
    const joinsAddress = words.length > 0 && continuesAddress(text, words[words.length - 1]!, at);
    if (touchesAt && text.charCodeAt(end) === AT) markLocalPart(text, words, at);
    words.push(wordAt(text, at, end, touchesAt || joinsAddress));
    at = end;
  }
  return words;
}

function wordAt(text: string, start: number, end: number, address: boolean): Word {
  let letters = 0;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) continue;
    letters++;
    if (isCapital(code)) capitals++;
  }
  const kind = address ? 'address' : letters > 0 ? 'word' : 'number';
  const genitive = hasGenitiveApostrophe(text, start, end);
  const capital = !isCapital(text.charCodeAt(start)) ? 'none' : capitals > 1 && capitals === letters ? 'all' : 'first';
  return { start, end, lower: lowerOf(text, start, end, capitals > 0), kind, capital, genitive };
}

function lowerOf(text: string, start: number, end: number, hasCapitals: boolean): string {
  if (end - start > LONGEST_WORD) return '';
  let stop = end;
  if (isApostrophe(text.charCodeAt(end - 2)) && text.charCodeAt(end - 1) === 115) stop = end - 2;
  const word = text.slice(start, stop);
  return hasCapitals ? word.toLowerCase() : word;
}

function hasGenitiveApostrophe(text: string, start: number, end: number): boolean {
  if (end - start > 2 && isApostrophe(text.charCodeAt(end - 2)) && text.charCodeAt(end - 1) === 115) return true;
  const last = text.charCodeAt(end - 1);
  return isApostrophe(text.charCodeAt(end)) && (last === 115 || last === 120 || last === 122);
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isWordCharacter(code)) end++;
    else if ((isHyphen(code) || isApostrophe(code)) && isWordCharacter(text.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

/** "winther" and "com" in "oskar.winther@example.com": joined to an address by one full stop. */
function continuesAddress(text: string, previous: Word, at: number): boolean {
  return previous.kind === 'address' && at - previous.end === 1 && isAddressJoiner(text.charCodeAt(previous.end));
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
