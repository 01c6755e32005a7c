import type { AttachmentEntry } from '../outlook/composed-mail';
import { salted } from '../rules';
import type { FoundInFile, UncheckedReason } from '../rules/types';
import { packed, unpacked, type PackedFound } from './found-as-text';

/** In `sessionData`: what was found in the files of the draft, so that Send need not read them again. */
export const FILES_KEY = 'send-sikkert-files';
/** Of the 50,000 characters that a draft has; the mark needs room, and other add-ins. */
const MOST_KEPT = 40_000;

/** A file that was read before. */
export interface KeptFile {
  readonly found: FoundInFile;
  readonly why?: UncheckedReason | undefined;
  readonly partly?: boolean | undefined;
}

interface Stored {
  /** Hashed likewise: a name may say as much as the file. */
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970 at which the draft's reading began. */
  readonly readAt: number;
  readonly why?: UncheckedReason | undefined;
  readonly partly?: boolean | undefined;
  readonly found: PackedFound;
}

interface Document {
  readonly salt: string;
  readonly files: readonly Stored[];
  /** When a file of this name was last removed. */
  readonly gone: Readonly<Record<string, number>>;
}

export function newSalt(): string {
  return Math.random().toString(36).slice(2);
}

function isStored(file: unknown): boolean {
  return typeof file === 'object' && file !== null && typeof (file as Partial<Stored>).found === 'object';
}

/** What one draft keeps of its files. No word of them, nor of their names: see `sealed`. */
export class KeptFiles {
  private readonly hash: (key: string) => string;

  private constructor(private readonly document: Document) {
    this.hash = salted(document.salt);
  }

  /**
   * @param stored anything: another version may have written it, or another add-in.
   * @param salt for a draft that keeps nothing yet.
   */
  static from(stored: string | undefined, salt = newSalt()): KeptFiles {
    try {
      const { salt: own, files, gone } = JSON.parse(stored ?? '') as Document;
      if (typeof own === 'string' && Array.isArray(files) && typeof gone === 'object' && gone !== null)
        return new KeptFiles({ salt: own, files: files.filter(isStored), gone });
    } catch {
      // Nothing was kept.
    }
    return new KeptFiles({ salt, files: [], gone: {} });
  }

  get salt(): string {
    return this.document.salt;
  }

  /**
   * What is known of this file: by its id; or, where Outlook has given it a new one (a window of its own, an upload that
   * ended), by name and size. Nothing when a file of that name was removed since it was read.
   *
   * @param isAlone no other file of the draft has this name and size.
   */
  of({ id, name, size }: AttachmentEntry, isAlone: boolean): KeptFile | undefined {
    const [ownId, ownName] = [this.hash(id), this.hash(name)];
    const { files, gone, salt } = this.document;
    const since = gone[ownName] ?? -Infinity;
    const same = files.filter((file) => file.name === ownName && file.size === size && file.readAt > since);
    const known = same.find((file) => file.id === ownId) ?? (isAlone ? same[0] : undefined);
    const found = known && unpacked(known.found, salt);
    return found && { found, why: known.why, partly: known.partly };
  }

  /** With this file; `found` as `sealed` made it with our salt. */
  keeping({ id, name, size }: AttachmentEntry, { found, why, partly }: KeptFile, readAt: number): KeptFiles {
    const own: Stored = { id: this.hash(id), name: this.hash(name), size, readAt, why, partly, found: packed(found) };
    const others = this.document.files.filter(
      (file) => file.id !== own.id && (file.name !== own.name || file.size !== size),
    );
    return new KeptFiles({ ...this.document, files: [...others, own] });
  }

  /** After a file of this name was removed: another of the same name and size is not the same. */
  without(name: string, removedAt: number): KeptFiles {
    return new KeptFiles({ ...this.document, gone: { ...this.document.gone, [this.hash(name)]: removedAt } });
  }

  /** With what the document that stands now knows besides: of a newer salt nothing can be compared, and it stays. */
  after(standing: KeptFiles): KeptFiles {
    const { salt, files, gone } = standing.document;
    // A removal that it tells of may be that of a file of ours.
    if (salt !== this.salt) return files.length + Object.keys(gone).length === 0 ? this : standing;
    const own = this.document.files;
    const others = files.filter(({ id }) => !own.some((file) => file.id === id));
    return new KeptFiles({ salt, files: [...others, ...own], gone: { ...this.document.gone, ...gone } });
  }

  /** As it is stored; what was read first goes first when there is no room. */
  toString(): string {
    const { files } = this.document;
    const text = JSON.stringify(this.document);
    return text.length <= MOST_KEPT || files.length === 0
      ? text
      : new KeptFiles({ ...this.document, files: files.slice(1) }).toString();
  }
}
