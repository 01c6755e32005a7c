import type { UncheckedReason } from '../rules/types';
import { byteString } from './decode-text';
import { graver } from './file-parts';
import { Stopped, type Allowance } from './limits';
import { isDictionary, isReference, PdfLexer, type PdfDictionary, type PdfValue } from './pdf-syntax';
import { concatenated, inflated } from './zip';

/** More objects than this are no document that a person sends: 1,000 pages have 20,000. */
const MOST_OBJECTS = 100_000;

interface PdfObject {
  readonly value: PdfValue;
  /** Where the bytes of its stream stand, if it has one. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * The objects of a PDF, found by looking for them from the front to the back, which damaged files and those of careless
 * writers survive; the file's own list of places is not read. Of two objects of one number the later counts, as the
 * format has it.
 */
export class PdfObjects {
  private readonly objects = new Map<number, PdfObject>();
  readonly streams = new Map<PdfValue, PdfObject>();
  private readonly text: string;
  /** Packed with a key, by a password that some people have, or by one that everybody has. */
  encrypted = false;
  /** The gravest of what was left out. */
  why: UncheckedReason | undefined;

  /** @throws Stopped at the deadline, and where there are too many. */
  constructor(
    private readonly bytes: Uint8Array,
    readonly allowance: Allowance,
  ) {
    this.text = byteString(bytes);
    this.findAll();
  }

  leaveOut(why: UncheckedReason): void {
    this.why = graver(this.why, why);
  }

  /** What a reference stands for; anything else is itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    for (let steps = 0; isReference(value) && steps < 10; steps++) value = this.objects.get(value.object)?.value;
    return isReference(value) ? undefined : value;
  }

  get(dictionary: PdfDictionary | undefined, key: string): PdfValue | undefined {
    return this.resolve(dictionary?.get(key));
  }

  dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : undefined;
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? (resolved as readonly PdfValue[]) : [];
  }

  /** Every dictionary of this type, in the order in which they stand. */
  ofType(type: string): PdfDictionary[] {
    const found: PdfDictionary[] = [];
    this.objects.forEach(({ value }) => {
      if (isDictionary(value) && this.get(value, '/Type') === type) found.push(value);
    });
    return found;
  }

  /** Files that hang on the document or on a page; not every writer says of what type their dictionaries are. */
  hasFiles(): boolean {
    let has = false;
    this.objects.forEach(({ value }) => {
      if (isDictionary(value) && (value.has('/EF') || this.get(value, '/Type') === '/EmbeddedFile')) has = true;
    });
    return has;
  }

  /** The stream that belongs to a dictionary, unpacked: one letter for each byte. '' where there is none. */
  stream(dictionary: PdfValue | undefined): string {
    const object = this.streams.get(this.resolve(dictionary) ?? '');
    if (object === undefined || !isDictionary(object.value)) return '';
    const { value } = object;
    const filter = this.get(value, '/Filter') ?? [];
    const filters = Array.isArray(filter) ? (filter as readonly PdfValue[]) : [filter];
    let bytes = this.bytes.subarray(object.from, object.to);
    const parameters = this.resolve(this.list(value.get('/DecodeParms'))[0]) ?? this.get(value, '/DecodeParms');
    const predicted = isDictionary(parameters) && Number(this.get(parameters, '/Predictor') ?? 1) > 1;
    // What each page draws anew costs each time, packed or not.
    if (filters.length === 0) this.allowance.inflate(bytes.length, bytes.length);
    for (const each of filters) {
      const name = this.resolve(each);
      if ((name === '/FlateDecode' || name === '/Fl') && !predicted) bytes = this.inflated(bytes);
      else if (name === '/ASCII85Decode' || name === '/A85') bytes = ascii85(byteString(bytes));
      else {
        this.leaveOut('not-readable-here');
        return '';
      }
    }
    return byteString(bytes);
  }

  private findAll(): void {
    const { text } = this;
    const lexer = new PdfLexer(text);
    for (let at = text.indexOf('obj'); at !== -1; at = text.indexOf('obj', lexer.offset)) {
      this.lookForTrailers(lexer.offset, at);
      lexer.offset = at + 3;
      const number = numberBefore(text, at);
      const value = number === undefined ? undefined : lexer.next();
      if (value !== undefined) this.add(number!, value, lexer);
    }
    this.lookForTrailers(lexer.offset, text.length);
  }

  private add(number: number, value: PdfValue, lexer: PdfLexer): void {
    if (this.objects.size > MOST_OBJECTS) throw new Stopped('limit');
    if ((this.objects.size & 0xff) === 0) this.allowance.goOn();
    const after = lexer.offset;
    const hasStream = isDictionary(value) && lexer.next() === 'stream';
    if (!hasStream) {
      lexer.offset = after;
      this.objects.set(number, { value });
      return;
    }
    const { text } = this;
    const from = lexer.offset + (text.charAt(lexer.offset) === '\r' ? 1 : 0) + 1;
    const length = value.get('/Length');
    // The length is believed where the end stands there: a file in this file may hold the word too.
    const told = typeof length === 'number' && /^\s{0,2}endstream/.test(text.substr(from + length, 11));
    const end = told ? from + length : text.indexOf('endstream', from);
    if (end === -1) this.leaveOut('mismatch');
    const to = end === -1 ? text.length : end;
    const object = { value, from, to };
    this.objects.set(number, object);
    this.streams.set(value, object);
    lexer.offset = to;
    const type = value.get('/Type');
    if (type === '/XRef') this.lookForProtection(value);
    if (type === '/ObjStm') this.addPacked(value);
  }

  /** Objects in a stream: first their numbers and places, then they. */
  private addPacked(dictionary: PdfDictionary): void {
    const lexer = new PdfLexer(this.stream(dictionary));
    const first = Number(this.get(dictionary, '/First'));
    const count = Math.min(Number(this.get(dictionary, '/N')), MOST_OBJECTS);
    const places: number[] = [];
    for (let at = 0; at < count * 2; at++) {
      const place = lexer.next();
      if (typeof place !== 'number') break;
      places.push(place);
    }
    for (let at = 0; at + 1 < places.length; at += 2) {
      // Never back: otherwise a list of places could have one object read over and over.
      if (first + places[at + 1]! > lexer.offset) lexer.offset = first + places[at + 1]!;
      const value = lexer.next();
      if (value === undefined) break;
      this.objects.set(places[at]!, { value });
    }
  }

  /** Between objects only: a file within has a trailer too. */
  private lookForTrailers(from: number, to: number): void {
    const lexer = new PdfLexer(this.text.slice(from, to));
    const { text } = lexer;
    for (let at = text.indexOf('trailer'); at !== -1; at = text.indexOf('trailer', lexer.offset)) {
      lexer.offset = at + 7;
      this.lookForProtection(lexer.next());
    }
  }

  private lookForProtection(value: PdfValue | undefined): void {
    if (isDictionary(value) && value.has('/Encrypt')) this.encrypted = true;
  }

  /** As far as it can be unpacked. */
  private inflated(bytes: Uint8Array): Uint8Array {
    const parts: Uint8Array[] = [];
    try {
      // Two bytes of head; the sum at the end nobody needs.
      inflated(bytes.subarray(2), true, this.allowance, (part) => parts.push(part));
    } catch (error) {
      if (error instanceof Stopped) throw error;
      this.leaveOut('mismatch');
    }
    return concatenated(parts);
  }
}

/** "12 0 obj": the first of the two numbers. */
function numberBefore(text: string, end: number): number | undefined {
  let at = end;
  const back = (from: number, to: number): number => {
    const start = at;
    while (start - at < 9 && text.charCodeAt(at - 1) >= from && text.charCodeAt(at - 1) <= to) at--;
    return start - at;
  };
  back(0, 0x20);
  const second = back(0x30, 0x39) > 0 && back(0, 0x20) > 0;
  const last = at;
  return second && back(0x30, 0x39) > 0 ? Number(text.slice(at, last)) : undefined;
}

/** Four bytes in five letters, up to "~>"; "z" stands for four zeros. */
function ascii85(text: string): Uint8Array {
  const bytes: number[] = [];
  let group: number[] = [];
  const flush = (given: number): void => {
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let at = 0; at < given - 1; at++) bytes.push((value / Math.pow(256, 3 - at)) & 0xff);
    group = [];
  };
  for (let at = 0; at < text.length && text.charAt(at) !== '~'; at++) {
    const code = text.charCodeAt(at) - 33;
    if (code === 89) bytes.push(0, 0, 0, 0);
    else if (code >= 0 && code < 85 && group.push(code) === 5) flush(5);
  }
  const given = group.length;
  while (given > 0 && group.length < 5) group.push(84);
  if (given > 0) flush(given);
  return new Uint8Array(bytes);
}
