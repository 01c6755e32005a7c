import { WINDOWS_1252 } from './html-entities';

/** Code units made into a string at once: more arguments than this some engines refuse. */
const PIECE = 4_096;
const REPLACEMENT = 0xfffd;

/** Code units of a text on their way into a string. */
class Units {
  /** No typed array: engines hand on its items one by one, at twice the cost. */
  private readonly units: number[] = new Array<number>(PIECE).fill(0);
  private length = 0;
  private text = '';

  add(unit: number): void {
    if (this.length === PIECE) this.flush();
    this.units[this.length++] = unit;
  }

  /** Adds letters up to one that is no ASCII, which is most of any file; returns where that stands. */
  addAscii(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length && bytes[at]! < 0x80) {
      const { units } = this;
      const end = Math.min(bytes.length, at + PIECE - this.length);
      let { length } = this;
      while (at < end && bytes[at]! < 0x80) units[length++] = bytes[at++]!;
      this.length = length;
      if (length === PIECE) this.flush();
    }
    return at;
  }

  private flush(): void {
    this.text += String.fromCharCode.apply(null, this.length === PIECE ? this.units : this.units.slice(0, this.length));
    this.length = 0;
  }

  end(): string {
    this.flush();
    const { text } = this;
    this.text = '';
    return text;
  }
}

/**
 * Reads UTF-8 in pieces, which may end inside a character; UTF-16 where the first bytes say so. Classic Outlook has no
 * TextDecoder that anybody promises.
 *
 * @param broken called at each byte that is no UTF-8, which comes out as U+FFFD.
 */
export function textDecoder(broken: () => void = () => {}): (bytes: Uint8Array) => string {
  const units = new Units();
  /** Bytes of a character still to come, and its bits so far. */
  let [missing, code, least] = [0, 0, 0];
  let wide: ((bytes: Uint8Array) => string) | undefined;
  let first = true;
  return (bytes) => {
    let at = 0;
    if (first && bytes.length > 1) {
      first = false;
      const mark = (bytes[0]! << 8) | bytes[1]!;
      if (mark === 0xfffe || mark === 0xfeff) wide = utf16Decoder(mark === 0xfffe ? 0 : 1);
      else if (mark === 0xefbb && bytes[2] === 0xbf) at = 3;
    }
    if (wide !== undefined) return wide(bytes);
    for (; at < bytes.length; at++) {
      if (missing === 0) at = units.addAscii(bytes, at);
      if (at === bytes.length) break;
      const byte = bytes[at]!;
      if (missing > 0 && (byte & 0xc0) === 0x80) {
        code = (code << 6) | (byte & 0x3f);
        if (--missing > 0) continue;
        if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
          broken();
          code = REPLACEMENT;
        }
        if (code > 0xffff) units.add(0xd800 + ((code - 0x10000) >> 10));
        units.add(code > 0xffff ? 0xdc00 + (code & 0x3ff) : code);
        continue;
      }
      if (missing > 0) {
        missing = 0;
        broken();
        units.add(REPLACEMENT);
      }
      if (byte < 0x80) units.add(byte);
      else if (byte >= 0xc2 && byte < 0xf5) {
        missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        least = [0, 0x80, 0x800, 0x10000][missing]!;
        code = byte & (0x3f >> missing);
      } else {
        broken();
        units.add(REPLACEMENT);
      }
    }
    return units.end();
  };
}

/** UTF-8, or undefined where it is none. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  const { text, broken } = asUtf8(bytes);
  return broken === 0 ? text : undefined;
}

/** Text of an unknown encoding: UTF-16 by its mark or its zeros, UTF-8 even if slightly damaged, else Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  const zeros = zerosIn(bytes);
  if (zeros !== undefined) return utf16Decoder(zeros)(bytes);
  const { text, broken } = asUtf8(bytes);
  const utf8 = broken === 0 || text.split(/[\u00c0-\ufffc]/).length > broken + 1;
  return utf8 ? text : singleBytes(bytes, WINDOWS_1252);
}

/** The first bytes, not ending inside a character. */
export function beginning(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length <= most) return bytes;
  let end = most & ~3;
  while (end > most - 8 && (bytes[end]! & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end);
}

function asUtf8(bytes: Uint8Array): { readonly text: string; readonly broken: number } {
  let broken = 0;
  const decode = textDecoder(() => broken++);
  // A character that never ends shows itself at the next one.
  const text = decode(bytes) + decode(new Uint8Array(2)).slice(0, -2);
  return { text, broken };
}

/** One letter for each byte, unchanged: for looking into bytes with the means of strings. */
export function byteString(bytes: Uint8Array): string {
  return singleBytes(bytes, '');
}

function singleBytes(bytes: Uint8Array, high: string): string {
  const units = new Units();
  for (const byte of bytes) units.add(byte >= 0x80 && byte < 0xa0 && high !== '' ? high.charCodeAt(byte - 0x80) : byte);
  return units.end();
}

/** Which byte of each pair is zero in most of them: Western text in UTF-16 that does not say so. */
function zerosIn(bytes: Uint8Array): 0 | 1 | undefined {
  const looked = Math.min(bytes.length, 512) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const low = zeros[0]! > looked * 0.3 ? 1 : 0;
  if (looked > 3 && zeros[low ^ 1]! > looked * 0.3 && zeros[low]! < looked * 0.05) return low;
  return undefined;
}

/** @param low place in each pair of the byte that counts least. A mark at the beginning is left out. */
function utf16Decoder(low: 0 | 1): (bytes: Uint8Array) => string {
  const units = new Units();
  let odd: number | undefined;
  return (bytes) => {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (odd === undefined) odd = byte;
      else {
        const unit = low === 0 ? odd | (byte << 8) : (odd << 8) | byte;
        if (unit !== 0xfeff) units.add(unit);
        odd = undefined;
      }
    }
    return units.end();
  };
}
