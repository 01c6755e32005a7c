/**
 * What stands in a PDF. A name keeps its slash ("/Font"), so that a string without one is a word of the language itself
 * ("endobj", "Tj"); the strings of the file are `PdfString`.
 */
export type PdfValue = number | string | PdfString | PdfReference | PdfDictionary | readonly PdfValue[];
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

interface PdfString {
  /** One letter for each byte. */
  readonly bytes: string;
}

interface PdfReference {
  readonly object: number;
}

/** What each byte is: 1 a blank, 2 a delimiter, 0 a part of a word. */
const KINDS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = 1;
for (const letter of '()<>[]{}/%') KINDS[letter.charCodeAt(0)] = 2;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** Dictionaries in lists in dictionaries: deeper than this is no document. */
const DEEPEST = 40;

/** Reads one value after the other, each letter of the text standing for a byte. Never throws, never goes back. */
export class PdfLexer {
  private depth = 0;

  constructor(
    readonly text: string,
    public offset = 0,
  ) {}

  /** The next value, or undefined at the end. An end without a beginning ("]", ">>") comes as a word. */
  next(): PdfValue | undefined {
    this.skipBlanks();
    const { text, offset } = this;
    if (offset >= text.length) return undefined;
    const letter = text.charAt(offset);
    const pair = text.substr(offset, 2);
    if (pair === '<<' || pair === '>>') {
      this.offset += 2;
      return pair === '<<' ? this.dictionary() : pair;
    }
    if (letter === '/') return this.name();
    if (this.kind() === 0) return this.word();
    this.offset++;
    if (letter === '(') return this.literal();
    if (letter === '<') return this.hexadecimal();
    return letter === '[' ? this.listTo(']') : letter;
  }

  private kind(): number {
    return KINDS[this.text.charCodeAt(this.offset)]!;
  }

  private skipBlanks(): void {
    for (; this.offset < this.text.length; this.offset++) {
      if (this.text.charAt(this.offset) === '%') {
        while (this.offset < this.text.length && !isLineEnd(this.text.charAt(this.offset))) this.offset++;
      } else if (this.kind() !== 1) return;
    }
  }

  /** Up to a blank or a delimiter. */
  private run(): string {
    const start = this.offset++;
    while (this.offset < this.text.length && this.kind() === 0) this.offset++;
    return this.text.slice(start, this.offset);
  }

  private name(): string {
    return this.run().replace(/#([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }

  private word(): PdfValue {
    const word = this.run();
    const first = word.charCodeAt(0);
    // "-.5", "+3", "12", and what some writers make of nought: "0.-13".
    return first < 0x3a && first !== 0x27 && first !== 0x22 ? parseFloat(word) || 0 : word;
  }

  private literal(): PdfString {
    let bytes = '';
    for (let open = 1; this.offset < this.text.length;) {
      const letter = this.text.charAt(this.offset++);
      if (letter === '(') open++;
      else if (letter === ')' && --open === 0) break;
      bytes += letter === '\\' ? this.escaped() : letter;
    }
    return { bytes };
  }

  private escaped(): string {
    const letter = this.text.charAt(this.offset++);
    if (letter >= '0' && letter <= '7') {
      let code = Number(letter);
      for (
        let more = 0;
        more < 2 && this.text.charAt(this.offset) >= '0' && this.text.charAt(this.offset) <= '7';
        more++
      ) {
        code = code * 8 + Number(this.text.charAt(this.offset++));
      }
      return String.fromCharCode(code & 0xff);
    }
    if (letter === '\r' && this.text.charAt(this.offset) === '\n') this.offset++;
    return isLineEnd(letter) ? '' : (ESCAPED[letter] ?? letter);
  }

  private hexadecimal(): PdfString {
    const end = this.text.indexOf('>', this.offset);
    const digits = this.text.slice(this.offset, end === -1 ? this.text.length : end).replace(/[^\da-fA-F]/g, '');
    this.offset = end === -1 ? this.text.length : end + 1;
    let bytes = '';
    for (let at = 0; at < digits.length; at += 2) {
      bytes += String.fromCharCode(parseInt((digits + '0').substr(at, 2), 16));
    }
    return { bytes };
  }

  private dictionary(): PdfDictionary {
    const values = this.listTo('>>');
    const dictionary = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < values.length; at += 2) {
      const key = values[at];
      if (typeof key === 'string') dictionary.set(key, values[at + 1]!);
    }
    return dictionary;
  }

  private listTo(end: string): PdfValue[] {
    const values: PdfValue[] = [];
    if (this.depth > DEEPEST) return values;
    this.depth++;
    for (;;) {
      const value = this.next();
      // An object begins or ends: this list was never closed.
      if (value === undefined || value === end || value === 'endobj' || value === 'obj' || value === 'stream') break;
      const object = values[values.length - 2];
      if (value === 'R' && typeof object === 'number') values.splice(-2, 2, { object });
      else values.push(value);
    }
    this.depth--;
    return values;
  }
}

function isLineEnd(letter: string): boolean {
  return letter === '\n' || letter === '\r';
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function isString(value: PdfValue | undefined): value is PdfString {
  return typeof value === 'object' && 'bytes' in value;
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && 'object' in value;
}
