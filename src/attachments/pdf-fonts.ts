import { decoded, WINDOWS_1252 } from './html-entities';
import type { PdfObjects } from './pdf-objects';
import { isDictionary, isString, PdfLexer, type PdfDictionary, type PdfValue } from './pdf-syntax';

/** How the bytes of a string become letters. */
export interface PdfFont {
  /** Bytes in one code. */
  readonly step: 1 | 2;
  /** undefined where nothing says which letter it is. */
  letter(code: number): string | undefined;
  /** In thousandths of the size. */
  width(code: number): number;
}

/** Codes that one range of a map may name, and all of them together. */
const LARGEST_MAP = 70_000;

/** The letters 128 to 223 of a Mac; blanks where there is no letter. */
const MAC_ROMAN = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨ ÆØ ±  ¥µ     ªº æø¿¡¬    «»… ÀÃÕŒœ–—“”‘’÷ ÿŸ €‹›ﬁﬂ';
/** Adobe's own encoding has few letters above 127. Codes in pairs with what they mean. */
const STANDARD: Readonly<Record<number, string>> = { 0x27: '’', 0x60: '‘', 0xaa: '“', 0xae: 'fi', 0xaf: 'fl', 0xb1: '–', 0xb7: '•', 0xba: '”', 0xd0: '—', 0xe1: 'Æ', 0xe9: 'Ø', 0xf1: 'æ', 0xf5: 'i', 0xf9: 'ø', 0xfb: 'ß' }; // prettier-ignore

/** Adobe's names of the characters from 32 on that are no letters; a letter is its own name. */
const NAMES = (
  'space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen ' +
  'period slash zero one two three four five six seven eight nine colon semicolon less equal greater question at'
).split(' ');
const OTHER_NAMES: Readonly<Record<string, string>> = {
  quoteright: '’', quoteleft: '‘', quotedblleft: '“', quotedblright: '”', endash: '–', emdash: '—', bullet: '•', underscore: '_',
  bracketleft: '[', bracketright: ']', ae: 'æ', AE: 'Æ', germandbls: 'ß', dotlessi: 'i', ff: 'ff', fi: 'fi', fl: 'fl', ffi: 'ffi',
  ffl: 'ffl', sfthyphen: '-', nbspace: ' ',
}; // prettier-ignore

/** @param dictionary of a font; without one every code is unknown. */
export function pdfFont(file: PdfObjects, dictionary: PdfDictionary | undefined): PdfFont {
  const composite = file.get(dictionary, '/Subtype') === '/Type0';
  const named = new Map<number, string>();
  readMap(file.stream(dictionary?.get('/ToUnicode')), named);
  if (composite) {
    const widths = new Map<number, number>();
    const inner = file.dictionary(file.list(dictionary?.get('/DescendantFonts'))[0]);
    readWidths(file, inner?.get('/W'), widths);
    const usual = Number(file.get(inner, '/DW') ?? 1000);
    return { step: 2, letter: (code) => named.get(code), width: (code) => widths.get(code) ?? usual };
  }
  const encoding = file.resolve(dictionary?.get('/Encoding'));
  const base = isDictionary(encoding) ? file.get(encoding, '/BaseEncoding') : encoding;
  const differences = new Map<number, string>();
  if (isDictionary(encoding)) readDifferences(file, encoding.get('/Differences'), differences);
  const letter = (code: number): string | undefined => {
    return named.get(code) ?? (differences.has(code) ? glyph(differences.get(code)!) : inEncoding(base, code));
  };
  const widths = file.list(dictionary?.get('/Widths'));
  const first = Number(file.get(dictionary, '/FirstChar') ?? 0);
  // Letters that are drawn by a program each are measured in a unit of their own.
  const unit = Number(file.list(dictionary?.get('/FontMatrix'))[0] ?? 0.001) * 1000;
  const width = (code: number): number => {
    const given = file.resolve(widths[code - first]);
    return typeof given === 'number' ? given * unit : usualWidth(letter(code) ?? 'n');
  };
  return { step: 1, letter, width };
}

function inEncoding(base: PdfValue | undefined, code: number): string | undefined {
  if (base !== '/WinAnsiEncoding' && base !== '/MacRomanEncoding') {
    const standard = STANDARD[code];
    if (standard !== undefined) return standard;
    return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined;
  }
  if (code < 0x20) return undefined;
  if (base === '/MacRomanEncoding' && code >= 0x80) return MAC_ROMAN.charAt(code - 0x80) || undefined;
  return code >= 0x80 && code < 0xa0 ? WINDOWS_1252.charAt(code - 0x80) : String.fromCharCode(code);
}

/** "[32 /space 229 /aring /ae]": each number begins a run of codes. */
function readDifferences(file: PdfObjects, value: PdfValue | undefined, into: Map<number, string>): void {
  let code = 0;
  for (const each of file.list(value)) {
    const item = file.resolve(each);
    if (typeof item === 'number') code = item;
    else if (typeof item === 'string') into.set(code++, item.slice(1));
  }
}

/** The letter that Adobe's name of a character stands for; undefined for names that a program made up ("g23"). */
function glyph(written: string): string | undefined {
  const name = written.split('.')[0]!;
  if (name.length === 1) return name;
  const at = NAMES.indexOf(name);
  if (at !== -1) return String.fromCharCode(32 + at);
  const hex = /^u(?:ni)?([\dA-F]{4,6})$/.exec(name);
  if (hex !== null) return String.fromCodePoint(Math.min(parseInt(hex[1]!, 16), 0xffff));
  if (Object.prototype.hasOwnProperty.call(OTHER_NAMES, name)) return OTHER_NAMES[name];
  // HTML has the same names for letters with accents, but for three of the accents.
  const reference = `&${name.replace('dieresis', 'uml').replace('circumflex', 'circ').replace('cedilla', 'cedil')};`;
  const letter = decoded(reference);
  return letter === reference ? undefined : letter;
}

/** Reads a ToUnicode map: "<01> <0041>" between beginbfchar and endbfchar, "<01> <05> <0041>" or a list for ranges. */
function readMap(text: string, into: Map<number, string>): void {
  const lexer = new PdfLexer(text);
  let operands: PdfValue[] = [];
  let left = LARGEST_MAP;
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (typeof value !== 'string' || value.charAt(0) === '/') {
      operands.push(value);
      continue;
    }
    const step = value === 'endbfchar' ? 2 : value === 'endbfrange' ? 3 : 0;
    for (let at = 0; step > 0 && at + step <= operands.length; at += step) {
      const first = codeOf(operands[at]!);
      const last = step === 2 ? first : codeOf(operands[at + 1]!);
      const target = operands[at + step - 1]!;
      for (let code = first; code <= last && left-- > 0; code++) {
        const letter = targetOf(target, code - first);
        if (letter !== undefined) into.set(code, letter);
      }
    }
    operands = [];
  }
}

function targetOf(target: PdfValue, offset: number): string | undefined {
  const given = Array.isArray(target) ? (target as readonly PdfValue[])[offset] : target;
  if (!isString(given)) return undefined;
  const letters = utf16(given.bytes);
  const last = letters.length - 1;
  const text = given === target ? letters.slice(0, last) + String.fromCharCode(letters.charCodeAt(last) + offset) : letters; // prettier-ignore
  const code = text.charCodeAt(0);
  // Writers that do not know the letter write nothing, nought, the mark for "unknown", or a place of their own.
  return code >= 0x20 && code < 0xfffd && (code < 0xe000 || code >= 0xf900) ? text : undefined;
}

function codeOf(value: PdfValue): number {
  let code = 0;
  if (isString(value)) for (let at = 0; at < value.bytes.length; at++) code = code * 256 + value.bytes.charCodeAt(at);
  return code;
}

/** "[1 [500 600] 7 9 250]": widths from code 1 on, and one for 7 to 9. */
function readWidths(file: PdfObjects, value: PdfValue | undefined, into: Map<number, number>): void {
  const items = file.list(value);
  let left = LARGEST_MAP;
  for (let at = 0; at + 1 < items.length;) {
    const first = Number(file.resolve(items[at]));
    const next = file.resolve(items[at + 1]);
    if (Array.isArray(next)) {
      next.forEach((width, index) => into.set(first + index, Number(width)));
      at += 2;
      continue;
    }
    const width = Number(file.resolve(items[at + 2]));
    for (let code = first; code <= Number(next) && left-- > 0; code++) into.set(code, width);
    at += 3;
  }
}

/** The fonts that every program has need not state their widths. These are about those of Helvetica and Times. */
function usualWidth(letter: string): number {
  if ("ijlIftr.,:;'|!()[] ".indexOf(letter) !== -1) return 280;
  if ('mwMWÆ@%'.indexOf(letter) !== -1) return 850;
  return letter.toLowerCase() === letter ? 530 : 680;
}

/** Big-endian UTF-16, one letter for each byte on the way in. */
export function utf16(bytes: string): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  return text;
}
