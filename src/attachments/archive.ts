import type { Allowance } from './limits';
import { unzipped, unzipText, zipEntries, type ZipEntry } from './zip';

/** An archive that is open for reading, by the names of its files. */
export class Archive {
  readonly entries: readonly ZipEntry[];

  constructor(
    private readonly bytes: Uint8Array,
    readonly allowance: Allowance,
  ) {
    this.entries = zipEntries(bytes, allowance);
  }

  /** Files by the form of their names, letter case aside, with their numbers in order: slide2 before slide10. */
  named(form: RegExp): ZipEntry[] {
    return this.entries
      .filter(({ name }) => form.test(name.toLowerCase()))
      .map((entry, order) => ({ entry, order, number: numberIn(entry.name) }))
      .sort((a, b) => a.number - b.number || a.order - b.order)
      .map(({ entry }) => entry);
  }

  /** Hands the text of a file on in pieces, then '' with `true`. */
  read(entry: ZipEntry, take: (piece: string, last?: boolean) => void): void {
    unzipText(this.bytes, entry, this.allowance, take);
    take('', true);
  }

  bytesOf(entry: ZipEntry): Uint8Array {
    return unzipped(this.bytes, entry, this.allowance);
  }
}

/** "slide12.xml" is number 12. */
function numberIn(name: string): number {
  return Number(/(\d{1,9})\.[a-z]{1,5}$/.exec(name.slice(-20))?.[1] ?? 0);
}
