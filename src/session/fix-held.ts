import type { AttachmentEntry } from '../outlook/composed-mail';
import { LONGEST_BASE64 } from '../outlook/draft-changes';
import type { AttachmentKey } from '../rules/types';

/** Characters of base64 held at most: two of the largest files. A mail is seldom allowed to be larger. */
export const MOST_HELD = 2 * LONGEST_BASE64;

/** What fixes know of the files of the draft: which should be there, and the content of those that should not. */
export class FixFiles {
  /** Names by id of the files that should be there. */
  private readonly there = new Map<AttachmentKey, string>();
  private readonly gone = new Set<AttachmentKey>();
  /** Content of those a fix is to remove, from the question to the answer, and of those removed, the oldest first. */
  private fetched = new Map<string, string>();
  private readonly held = new Map<string, string>();

  /** The draft as listed now, before a fix removes these. Of what was fetched for another fix nothing stays. */
  begin(listed: readonly AttachmentEntry[], wanted: readonly AttachmentEntry[]): void {
    this.there.clear();
    for (const { id, name } of listed) this.there.set(id, name);
    const keys = wanted.map(keyOf);
    this.fetched = new Map(Array.from(this.fetched).filter(([key]) => keys.includes(key)));
  }

  hold(entry: AttachmentEntry, base64: string): void {
    this.fetched.set(keyOf(entry), base64);
  }

  contentOf(entry: AttachmentEntry): string | undefined {
    return this.fetched.get(keyOf(entry)) ?? this.held.get(keyOf(entry));
  }

  /** It is to be removed now. The oldest give up their room for it, and cannot be put back any more. */
  remove(entry: AttachmentEntry): void {
    const key = keyOf(entry);
    const content = this.contentOf(entry);
    this.there.delete(entry.id);
    this.gone.add(entry.id);
    this.drop(entry);
    if (content === undefined) return;
    this.held.set(key, content);
    let room = MOST_HELD;
    for (const { length } of Array.from(this.held.values())) room -= length;
    for (const [oldest, { length }] of Array.from(this.held)) {
      if (room >= 0) return;
      this.held.delete(oldest);
      room += length;
    }
  }

  /** Nobody needs its content any more. */
  drop(entry: AttachmentEntry): void {
    this.fetched.delete(keyOf(entry));
    this.held.delete(keyOf(entry));
  }

  /** One of this name was attached again under this id. */
  putBack(id: AttachmentKey, name: string): void {
    this.there.set(id, name);
  }

  /**
   * A file of this name that nobody knows, when there is one more than there should be: Outlook may give one of those that
   * stayed another id.
   */
  stranger(name: string, files: readonly AttachmentEntry[]): AttachmentEntry | undefined {
    const expected = Array.from(this.there.values()).filter((one) => one === name).length;
    const same = files.filter((file) => file.name === name);
    return same.length > expected ? same.find(({ id }) => !this.there.has(id) && !this.gone.has(id)) : undefined;
  }
}

function keyOf({ id, name, size }: AttachmentEntry): string {
  return JSON.stringify([id, name, size]);
}
