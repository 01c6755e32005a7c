import { Stopped } from '../attachments/limits';
import { concatenated, u16, u32 } from '../attachments/zip';

/** A storage (a folder) or a stream (a file) in a compound file. */
export interface CompoundEntry {
  readonly name: string;
  readonly isStorage: boolean;
  /** Numbers of other entries: beside it in the tree of its storage, and the top of its own. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const HEADER_PLACES = 109;
/** From here on numbers of sectors have other meanings: free, end, tables. */
const NO_SECTOR = 0xfffffffa;
const MINI_SHIFT = 6;
const ENTRY_SIZE = 128;
/** How often the bytes of a file may be handed out; our reader asks for some properties three times. */
const MOST_TIMES = 8;

/** What saved items of Outlook are kept in: a file system in a file (MS-CFB). A chain that turns back on itself ends. */
export class CompoundFile {
  private readonly shift: number;
  /** For each sector which one follows, and the same for the small ones. */
  private readonly next: number[];
  private readonly nextMini: number[];
  private readonly mini: Uint8Array;
  private readonly entries: CompoundEntry[] = [];
  /** Bytes and entries handed out so far. */
  private handedOut = 0;

  /** @throws Stopped `mismatch` where there is no directory. */
  constructor(private readonly bytes: Uint8Array) {
    this.shift = u16(bytes, 30) === 12 ? 12 : 9;
    this.next = this.tables().flatMap((sector) => this.numbersIn(this.sector(sector)));
    this.nextMini = this.numbersIn(this.joined(this.chain(u32(bytes, 60), this.next)));
    const directory = this.joined(this.chain(u32(bytes, 48), this.next));
    for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) this.entries.push(entryAt(directory, at));
    const root = this.entries[0];
    if (root === undefined) throw new Stopped('mismatch');
    this.mini = this.joined(this.chain(root.start, this.next));
  }

  /**
   * What lies in a storage, by name; without one in the file itself.
   *
   * @throws Stopped `limit`
   */
  inside(storage: CompoundEntry | undefined = this.entries[0]): Map<string, CompoundEntry> {
    const found = new Map<string, CompoundEntry>();
    const seen = new Set<number>();
    const open = [storage?.child ?? NO_SECTOR];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      const entry = this.entries[number];
      if (entry === undefined || seen.has(number)) continue;
      this.handOut(ENTRY_SIZE);
      seen.add(number);
      found.set(entry.name, entry);
      open.push(entry.right, entry.left);
    }
    return found;
  }

  /** @throws Stopped `limit` */
  content({ start, size }: CompoundEntry): Uint8Array {
    const isSmall = size < u32(this.bytes, 56);
    const sectors = this.chain(start, isSmall ? this.nextMini : this.next);
    this.handOut(sectors.length << (isSmall ? MINI_SHIFT : this.shift));
    if (!isSmall) return this.joined(sectors).subarray(0, size);
    const parts = sectors.map((sector) => this.mini.subarray(sector << MINI_SHIFT, (sector + 1) << MINI_SHIFT));
    return concatenated(parts).subarray(0, size);
  }

  /** Many entries may stand for the same bytes: reading each of them would have no end. */
  private handOut(bytes: number): void {
    this.handedOut += bytes;
    if (this.handedOut > MOST_TIMES * this.bytes.length) throw new Stopped('limit');
  }

  /** The sectors that say which sector follows which: the first in the header, the others in a chain of their own. */
  private tables(): number[] {
    const { bytes } = this;
    const tables = this.numbersIn(bytes.subarray(76, 76 + 4 * HEADER_PLACES));
    const seen = new Set<number>();
    for (let more = u32(bytes, 68); more < NO_SECTOR && !seen.has(more);) {
      seen.add(more);
      const numbers = this.numbersIn(this.sector(more));
      more = numbers.pop() ?? NO_SECTOR;
      tables.push(...numbers);
    }
    const most = bytes.length >> this.shift;
    return [...new Set(tables)].filter((sector) => sector < most);
  }

  private chain(start: number, next: readonly number[]): number[] {
    const sectors = new Set<number>();
    for (let sector = start; sector < next.length && !sectors.has(sector); sector = next[sector]!) sectors.add(sector);
    return [...sectors];
  }

  private sector(number: number): Uint8Array {
    return this.bytes.subarray((number + 1) << this.shift, (number + 2) << this.shift);
  }

  private joined(sectors: readonly number[]): Uint8Array {
    return concatenated(sectors.map((number) => this.sector(number)));
  }

  private numbersIn(bytes: Uint8Array): number[] {
    const numbers: number[] = [];
    for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(u32(bytes, at));
    return numbers;
  }
}

function entryAt(bytes: Uint8Array, at: number): CompoundEntry {
  const name = bytes.subarray(at, at + Math.max(0, Math.min(64, u16(bytes, at + 64)) - 2));
  return {
    name: new TextDecoder('utf-16le').decode(name),
    isStorage: bytes[at + 66] === 1,
    left: u32(bytes, at + 68),
    right: u32(bytes, at + 72),
    child: u32(bytes, at + 76),
    start: u32(bytes, at + 116),
    size: u32(bytes, at + 120),
  };
}
