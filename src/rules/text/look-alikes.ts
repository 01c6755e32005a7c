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

/** Soft hyphen, zero-width signs and joiners, marks of direction, variation selectors, the byte order mark. */
const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
const MARK = /[\u0300-\u036f]/;
const NARROWED = /[\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9]/;
/** Greek and Cyrillic. */
const FOREIGN = /[\u0370-\u052f]/;
const REWRITTEN = anyOf(UNSEEN, MARK, NARROWED);
const ODD = anyOf(UNSEEN, MARK, NARROWED, FOREIGN);

/** Nearly all texts are without such signs and come back as they are. Linear in the length of the text. */
export function plainText(text: string): PlainText {
  return ODD.test(text) ? rewritten(text) : { text, original: (offset) => offset };
}

function rewritten(text: string): PlainText {
  const pieces: string[] = [];
  /** Where each piece begins in the new text and in the old. */
  const places: { readonly plain: number; readonly from: number }[] = [];
  let length = 0;
  const keep = (piece: string, from: number): void => {
    if (piece === '') return;
    pieces.push(piece);
    places.push({ plain: length, from });
    length += piece.length;
  };
  const odd = new RegExp(REWRITTEN, 'g');
  let from = 0;
  for (let found = odd.exec(text); found !== null; found = odd.exec(text)) {
    const [sign] = found;
    keep(text.slice(from, found.index), from);
    from = found.index + 1;
    if (NARROWED.test(sign)) keep(narrow(sign.charCodeAt(0)), found.index);
    else if (!UNSEEN.test(sign)) compose(pieces, sign);
  }
  keep(text.slice(from), from);
  const original = (offset: number): number => {
    if (offset < 0 || offset >= length) return text.length;
    let [low, high] = [0, places.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (places[middle]!.plain <= offset) low = middle;
      else high = middle - 1;
    }
    return places[low]!.from + offset - places[low]!.plain;
  };
  return { text: readAsOurs(pieces.join('')), original };
}

/** A mark that makes no letter of ours, such as a line through a digit, is drawn over and hides nothing. */
function compose(pieces: string[], mark: string): void {
  const last = pieces.pop();
  if (last === undefined) return;
  const letter = (last.slice(-1) + mark).normalize('NFC');
  if (letter.length > 1) pieces.push(last);
  else pieces.push(last.slice(0, -1), letter);
}

/** Within each word that has a letter of ours. */
function readAsOurs(text: string): string {
  const foreign = new RegExp(FOREIGN, 'g');
  const isOfWord = (at: number): boolean => isLetter(text.charCodeAt(at)) || FOREIGN.test(text.charAt(at));
  const pieces: string[] = [];
  let from = 0;
  for (let found = foreign.exec(text); found !== null; found = foreign.exec(text)) {
    let start = found.index;
    let end = start + 1;
    while (start > 0 && isOfWord(start - 1)) start--;
    while (isOfWord(end)) end++;
    const word = text.slice(start, end).split('');
    const hasOurs = word.some((letter) => isLetter(letter.charCodeAt(0)));
    pieces.push(text.slice(from, start), (hasOurs ? word.map((letter) => LOOK_LIKE.get(letter) ?? letter) : word).join('')); // prettier-ignore
    foreign.lastIndex = from = end;
  }
  return pieces.join('') + text.slice(from);
}

function anyOf(...signs: readonly RegExp[]): RegExp {
  return new RegExp(signs.map(({ source }) => source).join('|'));
}

/** ASCII for full-width signs and for the digits of Arabic and Persian. */
function narrow(code: number): string {
  const [first, ours] = code >= 0xff01 ? [0xff01, 0x21] : code >= 0x6f0 ? [0x6f0, 48] : [0x660, 48];
  return String.fromCharCode(code - first + ours);
}
