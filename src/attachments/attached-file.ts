import type { UncheckedReason } from '../rules/types';

/** A file as it hangs on a draft, or lies in another file. */
export interface AttachedFile {
  /** As the sender sees it; a name never says where anything is read or written. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What a file says.
 *
 * - no `why`: read whole;
 * - `why` and text: partly read, up to a limit (`limit`) or to the deadline (`timed-out`), or with something inside that
 *   could not be read (a picture, a protected file in an archive);
 * - `why` and '': not read.
 */
export interface FileText {
  /**
   * Lines between "\n". Rows of tables are lines of cells divided by tabs, the header first; sheets and files within are
   * headed by their names, after an empty line.
   */
  readonly text: string;
  readonly why?: UncheckedReason;
}

/**
 * Reads one format. May throw, which is told as `mismatch`: the content is not what it begins like. Gives what it has,
 * with `timed-out`, when `isOver()`: asked between pieces of work of a few milliseconds.
 *
 * @param inside reads a file that lies in this one (an attachment of a mail), headed by its name, within the limits that
 *   hold for the whole. Its `why`, if any, is the outer file's too: see `joined` in file-parts.ts.
 */
export type Reader = (
  bytes: Uint8Array,
  isOver: () => boolean,
  inside: (file: AttachedFile) => Promise<FileText>,
) => Promise<FileText>;

/**
 * Readers of formats that only a page can load (readers.js). Where one is missing the small reader of the bundle is used
 * (pdf-scan.ts, mail-scan.ts); there is none for msg, which then is `not-readable-here`. A reader that never answers ends at
 * the deadline, as `timed-out`.
 */
export interface Readers {
  readonly pdf?: Reader;
  readonly mail?: Reader;
  readonly msg?: Reader;
}
