import { LIMITS } from '../attachments/limits';
import { readFile } from '../attachments/read-file';
import type { FileText, Readers } from '../attachments/attached-file';
import { base64Bytes, utf8Bytes } from '../attachments/transfer-encoding';
import { whyUnread } from '../attachments/why-unread';
import type { AttachmentContent, AttachmentEntry, ComposedMail } from '../outlook/composed-mail';
import { OutlookFault } from '../outlook/outlook-call';
import { findInFile, isBefore, salted, sealed, type Backdrop } from '../rules';
import type { AttachmentFound, FoundInFile, Unchecked, UncheckedReason } from '../rules/types';
import type { Deadline } from './deadline';
import type { KeptFile, KeptFiles } from './kept-files';
import type { DraftRead } from './read-draft';

/** Bytes. Outlook itself takes 25 MB, as text a third more; what is larger nobody could read in time. */
export const LARGEST_FILE = 25_000_000;
/** Bytes. So small a file costs no time, and is looked at although it is called a picture: a name proves nothing. */
export const SMALL_PICTURE = 1_000_000;
/** Milliseconds after which a file that did not come is asked for again: the pane looks every other second. */
const PATIENCE = 20_000;
/** Milliseconds that judging a character may take, in a runtime without a compiler (docs/decisions/five-seconds.md). */
const JUDGING = 0.006;
/** Milliseconds before the deadline at which readers end, so that what they have by then can be judged. */
const JUDGING_A_FILE = LIMITS.characters * JUDGING;
/** Milliseconds that taking a character of base64 apart may take. */
const DECODING = 0.000_05;

interface FilesRead {
  readonly attachments: readonly AttachmentFound[];
  readonly unchecked: readonly Unchecked[];
  /** What was kept before, and what is worth keeping of what was read now. */
  readonly kept: KeptFiles;
}

/** One file, judged. */
interface Judged {
  /** Two of a file that was read whole before another mail, and in part before this one: either may hold more. */
  readonly found?: readonly FoundInFile[];
  readonly why?: UncheckedReason | undefined;
  readonly partly?: boolean | undefined;
  /** `TextRead.readAt`, of what may be kept. */
  readonly readAt?: number;
}

interface TextRead extends FileText {
  /** Milliseconds since 1970 at which the draft's reading began: the file hung on it then or later. */
  readonly readAt: number;
}

/** What the page beside the handlers has loaded by now (readers.js); undefined in classic Outlook, which has no page. */
declare const sendSikkertReaders: Readers | undefined;

/** How a script reads files. */
export interface Reading {
  /** Those that only a page can load, or those of them that there are. */
  readonly readers: () => Promise<Readers>;
  /** What was found is shown: then a file is read although what was found before would do, which has no words. */
  readonly isShown: boolean;
}

export const BY_HANDLER: Reading = {
  readers: () => Promise.resolve(typeof sendSikkertReaders === 'undefined' ? {} : sendSikkertReaders),
  isShown: false,
};

/**
 * The files of one draft, as long as this script lives: each is read once. What was found in it is told anew when the mail
 * around it says something else.
 */
export class FileReader {
  private readonly texts = new Map<string, TextRead>();
  /** Those that did not come, until when nobody asks for them again. */
  private readonly failed = new Map<string, { readonly text: TextRead; readonly until: number }>();
  private readonly found = new Map<string, FoundInFile>();

  constructor(
    private readonly mail: ComposedMail,
    private readonly reading: Reading,
  ) {}

  /** Never rejects. Smallest first, pictures last; what is not read when the deadline comes is `timed-out`. */
  async read(draft: DraftRead, backdrop: Backdrop, deadline: Deadline): Promise<FilesRead> {
    const files = draft.files.filter((entry) => !isOrnament(entry));
    const inTurn = files.slice().sort((a, b) => Number(isPicture(a)) - Number(isPicture(b)) || a.size - b.size);
    const judged = new Map(
      await Promise.all(
        inTurn.map((entry) => this.judge(entry, draft, backdrop, deadline).then((one) => [entry, one] as const)),
      ),
    );
    const attachments: AttachmentFound[] = [];
    const unchecked: Unchecked[] = [];
    let { kept } = draft;
    for (const entry of files) {
      const { id: key, name } = entry;
      const { found = [], why, partly, readAt } = judged.get(entry)!;
      for (const one of found) attachments.push({ key, name, found: one });
      // A document of nothing but pictures is no picture in the text.
      if (why !== undefined && !(why === 'image' && entry.inline && whyUnread(name) !== 'mismatch'))
        unchecked.push({ what: 'attachment', key, name, why, ...(partly ? { partly } : {}) });
      if (found[0] !== undefined && readAt !== undefined && isKept(entry, why))
        kept = kept.keeping(entry, { found: sealed(found[0], kept.salt), why, partly }, readAt);
    }
    return { attachments, unchecked, kept };
  }

  private async judge(
    entry: AttachmentEntry,
    draft: DraftRead,
    backdrop: Backdrop,
    deadline: Deadline,
  ): Promise<Judged> {
    if (entry.kind === 'cloud') return { why: 'cloud-link' };
    // Nobody reads the words in a picture, so nobody waits for it.
    if (isPicture(entry) && entry.size > SMALL_PICTURE) return { why: 'image' };
    if (entry.size > LARGEST_FILE) return { why: 'too-large' };
    const known = entry.kind === 'file' && !this.texts.has(idOf(entry)) ? keptOf(entry, draft) : undefined;
    const isKnown =
      known !== undefined &&
      isBefore(backdrop, known.found, salted(draft.kept.salt)) &&
      !(await this.isReadableByNow(known));
    const before = known && { ...known, found: [known.found] };
    if (isKnown && !this.reading.isShown) return before!;
    const { text, why, readAt } = this.texts.get(idOf(entry)) ?? (await this.text(entry, draft.began, deadline));
    const passes = why !== undefined && isPassing(why);
    // One that does not come is taken for what it is called, as a large one is.
    if (isPicture(entry) && passes && text === '' && known === undefined) return { why: 'image' };
    const found = passes && text === '' ? undefined : this.find(entry, text, backdrop, deadline);
    if (isKnown && (found === undefined || passes)) return before!;
    // What was found before still holds, but there may be more by now.
    if (found === undefined) return { ...(before && { found: before.found, partly: true }), why: why ?? 'timed-out' };
    const partly = (why !== undefined && text !== '') || undefined;
    return { found: passes && before ? [found, ...before.found] : [found], readAt, why, partly };
  }

  /** The handlers of a page read by smaller means until its readers have come: what they could not read these may. */
  private async isReadableByNow({ why }: KeptFile): Promise<boolean> {
    return why === 'not-readable-here' && Object.keys(await this.reading.readers()).length > 0;
  }

  private async text(entry: AttachmentEntry, readAt: number, deadline: Deadline): Promise<TextRead> {
    const failed = this.failed.get(idOf(entry));
    if (failed !== undefined && Date.now() < failed.until) return failed.text;
    const gaveUp = deadline.rings.then((): FileText => ({ text: '', why: 'timed-out' }));
    const read = Promise.all([this.mail.attachmentContent(entry.id), this.reading.readers()])
      .then(([content, readers]) => textOf(entry.name, content, readers, deadline))
      .catch((fault: unknown): FileText => ({ text: '', why: whyOf(fault, entry) }));
    const text = { ...(await Promise.race([read, gaveUp])), readAt };
    if (text.why === undefined || !isPassing(text.why)) this.texts.set(idOf(entry), text);
    else this.failed.set(idOf(entry), { text, until: Date.now() + PATIENCE });
    return text;
  }

  /** Undefined when the time left is too short: nothing can interrupt it. */
  private find(entry: AttachmentEntry, text: string, backdrop: Backdrop, deadline: Deadline): FoundInFile | undefined {
    const before = this.found.get(idOf(entry));
    if (before !== undefined && isBefore(backdrop, before, String)) return before;
    if (deadline.left() < text.length * JUDGING) return undefined;
    const found = findInFile(entry.name, text, backdrop);
    if (this.texts.has(idOf(entry))) this.found.set(idOf(entry), found);
    return found;
  }
}

function idOf({ id, name, size }: AttachmentEntry): string {
  return [size, id, name].join();
}

function isPicture({ kind, name }: AttachmentEntry): boolean {
  return kind === 'file' && whyUnread(name) === 'image';
}

/** A picture in the text. Outlook calls other files inline too, which recipients see and open like any. */
export function isOrnament(entry: AttachmentEntry): boolean {
  return entry.inline && isPicture(entry);
}

/** Of two files of one name and size, which no new id tells apart, only that of the same id. */
function keptOf(entry: AttachmentEntry, { files, kept }: DraftRead): KeptFile | undefined {
  const alike = files.filter(({ name, size }) => name === entry.name && size === entry.size);
  return kept.of(entry, alike.length === 1);
}

/** Another time it may be read. */
function isPassing(why: UncheckedReason): boolean {
  return why === 'timed-out' || why === 'call-failed';
}

/** An Outlook item may hold something else the next time. */
function isKept({ kind }: AttachmentEntry, why: UncheckedReason | undefined): boolean {
  return kind === 'file' && !(why !== undefined && isPassing(why));
}

function textOf(
  name: string,
  { format, content }: AttachmentContent,
  readers: Readers,
  deadline: Deadline,
): Promise<FileText> {
  if (format === 'url') return Promise.resolve({ text: '', why: 'cloud-link' });
  if (deadline.left() < content.length * DECODING) return Promise.resolve({ text: '', why: 'timed-out' });
  const bytes = format === 'base64' ? base64Bytes(content) : utf8Bytes(content);
  return readFile({ name: nameOf(name, format), bytes }, readers, () => deadline.left() <= JUDGING_A_FILE);
}

/** An Outlook item has a subject for a name. */
function nameOf(name: string, format: AttachmentContent['format']): string {
  if (format === 'eml') return `${name}.eml`;
  return format === 'iCalendar' ? `${name}.ics` : name;
}

/** Outlook gives no content of contacts and tasks (9043, AttachmentTypeNotSupported). */
function whyOf(fault: unknown, { kind }: AttachmentEntry): UncheckedReason {
  if (!(fault instanceof OutlookFault)) return 'call-failed';
  if (fault.why === 'timed-out') return 'timed-out';
  return fault.code === 9043 && kind === 'item' ? 'not-readable-here' : 'call-failed';
}
