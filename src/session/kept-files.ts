import type { AttachmentEntry } from '../outlook/composed-mail';
import { salted } from '../rules';
import type { FoundInFile, UncheckedReason } from '../rules/types';
import { packed, unpacked, type PackedFound } from './found-as-text';
import { SET_ASIDE_KEY, setAsideIn } from './set-aside';

/** In `sessionData`: what was found in the files of the draft, so that Send need not read them again. */
export const FILES_KEY = 'send-sikkert-files';
/** Instead of a name: a file of whatever name, under an older salt. */
const ANY = '';
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

  /**
   * What the draft keeps. One salt to a draft: should two scripts have begun at once, what the person said of findings
   * stays.
   *
   * @param told the session data.
   */
  static in(told: Readonly<Record<string, string>>, ownSalt: string | undefined): KeptFiles {
    const kept = KeptFiles.from(told[FILES_KEY], ownSalt);
    const salt = setAsideIn(told[SET_ASIDE_KEY])?.salt ?? kept.salt;
    return salt === kept.salt ? kept : KeptFiles.from('', salt).after(kept);
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
    const since = Math.max(gone[ownName] ?? 0, gone[ANY] ?? 0);
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

  /** With what the document that stands now knows besides: of another salt only that something was removed, and when. */
  after(standing: KeptFiles): KeptFiles {
    const { salt, files, gone } = standing.document;
    const own = this.document.files;
    const isSame = salt === this.salt;
    const others = isSame ? files.filter(({ id }) => !own.some((file) => file.id === id)) : [];
    const times = Object.keys(gone).map((name) => gone[name]!);
    const told = isSame || times.length === 0 ? gone : { [ANY]: Math.max(...times) };
    return new KeptFiles({
      salt: this.salt,
      files: others.concat(own),
      gone: { ...this.document.gone, ...told },
    });
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
