// Run when first something is unpacked: to fill its tables takes longer than to load all the rules, at every event.
import /* webpackDefer: true */ * as fflate from 'fflate';
import { Stopped, type Allowance } from './limits';
import { textDecoder, utf8Text } from './decode-text';

/** A file in an archive, as the archive's directory lists it. */
export interface ZipEntry {
  /** With "/" between folders, whatever the writer took. Never used as a path. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not unpacked. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** Where a size or place is given in a field of its own, which some writers do for small files too. */
const ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;
const LONGEST_COMMENT = 0xffff;
/** Packed bytes of the first step, and of the longest, which a file that swells like a bomb never comes to: see `unzip`. */
const FIRST_STEP = 2_048;
const LONGEST_STEP = 16_384;
/** A step no longer than this: about a millisecond of work, whatever it swells to. */
const SWOLLEN = 500_000;
/** Letters that Windows writes in the names of Danish files, in the encoding of archives (code page 850). */
const CODE_PAGE: Readonly<Record<number, string>> = { 0x81: 'ü', 0x82: 'é', 0x84: 'ä', 0x86: 'å', 0x8e: 'Ä', 0x8f: 'Å', 0x91: 'æ', 0x92: 'Æ', 0x94: 'ö', 0x99: 'Ö', 0x9a: 'Ü', 0x9b: 'ø', 0x9d: 'Ø' }; // prettier-ignore

/**
 * The files of an archive, in the order of its directory, which is what other programs go by; headers that lie elsewhere in
 * the file hide nothing from a reader of this kind and show it nothing.
 *
 * @throws Stopped `mismatch` where there is no directory or it is damaged, `limit` where it lists too many.
 */
export function zipEntries(bytes: Uint8Array, allowance: Allowance): ZipEntry[] {
  const end = endOfDirectory(bytes);
  const length = u32(bytes, end + 12);
  // What stands before the archive moves all places in it.
  const shift = u32(bytes, end + 16) === ZIP64 ? 0 : end - length - u32(bytes, end + 16);
  const entries: ZipEntry[] = [];
  for (let at = Math.max(0, end - length); at + 46 <= end && u32(bytes, at) === DIRECTORY_ENTRY;) {
    if (entries.length >= allowance.limits.entries) throw new Stopped('limit');
    const flags = u16(bytes, at + 8);
    const nameEnd = at + 46 + u16(bytes, at + 28);
    const extraEnd = nameEnd + u16(bytes, at + 30);
    const [size, packed, offset] = zip64(bytes, nameEnd, extraEnd, [24, 20, 42].map((place) => u32(bytes, at + place))); // prettier-ignore
    entries.push({
      name: nameOf(bytes.subarray(at + 46, nameEnd)),
      encrypted: (flags & 1) === 1,
      method: u16(bytes, at + 10),
      size: size!,
      packed: packed!,
      offset: offset! + Math.max(0, shift),
    });
    at = extraEnd + u16(bytes, at + 32);
  }
  if (entries.length < u16(bytes, end + 10)) throw new Stopped('mismatch');
  return entries;
}

/**
 * Unpacks a file in steps. What its header says of its size is believed where it refuses the file, and held against it
 * at the end.
 *
 * @throws Stopped `encrypted`; `limit`; `unknown-type` for a way of packing that nobody uses in mail; `mismatch` where it is
 *   not as its header says.
 */
function unzip(bytes: Uint8Array, entry: ZipEntry, allowance: Allowance, take: (part: Uint8Array) => void): void {
  // In both places, or else some programs open it without asking.
  const isSealed = u32(bytes, entry.offset) === LOCAL_ENTRY && (u16(bytes, entry.offset + 6) & 1) === 1;
  if (entry.encrypted) throw new Stopped(isSealed ? 'encrypted' : 'mismatch');
  // Where a limit is reached it is not tried again with every further file.
  allowance.inflate(0, 0);
  if (entry.size > allowance.limits.inflated) throw new Stopped('limit');
  if (u32(bytes, entry.offset) !== LOCAL_ENTRY) throw new Stopped('mismatch');
  if (entry.method !== 0 && entry.method !== 8) throw new Stopped('unknown-type');
  const start = entry.offset + 30 + u16(bytes, entry.offset + 26) + u16(bytes, entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (inflated(packed, entry.method === 8, allowance, take) !== entry.size) throw new Stopped('mismatch');
}

/**
 * Unpacks bytes in steps, or hands them on in steps where they are not packed.
 *
 * @returns how many there are.
 * @throws Stopped `limit`; an Error of fflate where they are damaged.
 */
export function inflated(
  packed: Uint8Array,
  isPacked: boolean,
  allowance: Allowance,
  take: (part: Uint8Array) => void,
): number {
  let size = 0;
  let step = 0;
  const taken = (part: Uint8Array): void => {
    size += part.length;
    allowance.inflate(part.length, step);
    if (part.length > 0) take(part);
  };
  const inflate = new fflate.Inflate(taken);
  let length = FIRST_STEP;
  for (let at = 0; at < packed.length; at += step) {
    const part = packed.subarray(at, at + length);
    const before = size;
    step = part.length;
    if (!isPacked) taken(part);
    else inflate.push(part, at + step >= packed.length);
    if (length < LONGEST_STEP && size - before < SWOLLEN) length *= 2;
  }
  return size;
}

export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

/** A file of an archive as a whole. */
export function unzipped(bytes: Uint8Array, entry: ZipEntry, allowance: Allowance): Uint8Array {
  const parts: Uint8Array[] = [];
  unzip(bytes, entry, allowance, (part) => parts.push(part));
  return concatenated(parts);
}

/** The same as text, in pieces: UTF-8, or UTF-16 as its first bytes tell. */
export function unzipText(
  bytes: Uint8Array,
  entry: ZipEntry,
  allowance: Allowance,
  take: (text: string) => void,
): void {
  const decode = textDecoder();
  unzip(bytes, entry, allowance, (part) => take(decode(part)));
}

function endOfDirectory(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - LONGEST_COMMENT; at--) {
    if (u32(bytes, at) === END_OF_DIRECTORY) return at;
  }
  throw new Stopped('mismatch');
}

/** Numbers that did not fit stand in an extra field, in order. */
function zip64(bytes: Uint8Array, from: number, end: number, values: readonly number[]): readonly number[] {
  if (values.indexOf(ZIP64) === -1) return values;
  for (let at = from; at + 4 <= end; at += 4 + u16(bytes, at + 2)) {
    let next = at + 4;
    if (u16(bytes, at) === ZIP64_FIELD)
      return values.map((value) => (value === ZIP64 ? u32(bytes, (next += 8) - 8) : value));
  }
  return values;
}

function nameOf(bytes: Uint8Array): string {
  // Who writes UTF-8 does not always say so.
  const name = utf8Text(bytes) ?? Array.from(bytes, (code) => CODE_PAGE[code] ?? String.fromCharCode(code)).join('');
  return name.replace(/\\/g, '/');
}

export function u16(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8);
}

export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}
