import { Archive } from './archive';
import type { AttachedFile, FileText, Reader, Readers } from './attached-file';
import { fileKind } from './file-kind';
import { collected, graver, whyOf, withReason } from './file-parts';
import { Allowance, LIMITS, Stopped, type Limits } from './limits';
import { scanMail } from './mail-scan';
import { scanPdf } from './pdf-scan';
import { readArchive } from './read-archive';
import { readText, textKind } from './read-text';

/** Between two looks at the deadline while a reader of the page is at work, in milliseconds. */
const GLANCE = 50;

/**
 * What a file says, by its content. Never rejects, and gives up at the deadline or at a limit with what it has by then.
 *
 * @param readers what the page has loaded; {} in classic Outlook.
 * @param isOver whether the time for this file is up; asked every few milliseconds of work.
 */
export async function readFile(
  file: AttachedFile,
  readers: Readers,
  isOver: () => boolean,
  limits: Limits = LIMITS,
): Promise<FileText> {
  const allowance = new Allowance(isOver, limits);
  const { text, why } = await read(file, 0);
  if (text.length <= limits.characters) return withReason(text, why);
  return withReason(text.slice(0, limits.characters), graver(why, 'limit'));

  async function read(one: AttachedFile, depth: number): Promise<FileText> {
    const inside = (inner: AttachedFile): Promise<FileText> => readInside(inner, depth + 1);
    try {
      allowance.goOn();
      const found = fileKind(one.name, one.bytes);
      if (found.kind === 'unread') throw new Stopped(found.why);
      if (found.kind === 'zip') return await readArchive(new Archive(one.bytes, allowance), inside);
      if (found.kind === 'pdf')
        return readers.pdf === undefined ? scanPdf(one.bytes, isOver, allowance) : await ask(readers.pdf);
      if (found.kind === 'msg') {
        if (readers.msg === undefined) throw new Stopped('not-readable-here');
        return await ask(readers.msg);
      }
      const kind = textKind(one);
      if (kind !== 'eml') return readText(one, kind, allowance);
      return readers.mail === undefined ? await scanMail(one.bytes, allowance, inside) : await ask(readers.mail);
    } catch (error) {
      return { text: '', why: whyOf(error) };
    }

    async function ask(reader: Reader): Promise<FileText> {
      const room = allowance.room();
      const answer = await timely(reader(one.bytes, isOver, inside), isOver);
      // What it did not read by `inside` is new: an archive may hold a thousand such files.
      const own = answer.text.length - (room - allowance.room());
      const written = collected(
        () => allowance.write(Math.max(0, own)),
        () => answer.text,
      );
      return withReason(answer.text, graver(answer.why, written.why));
    }
  }

  /** A file in a file, headed by its name: a name may say as much as the file. */
  async function readInside(inner: AttachedFile, depth: number): Promise<FileText> {
    const name = inner.name.slice(inner.name.lastIndexOf('/') + 1);
    const entered = collected(
      () => {
        allowance.enter();
        allowance.write(name.length);
        if (depth > limits.depth) throw new Stopped('limit');
      },
      () => name,
    );
    if (entered.why !== undefined) return entered;
    const { text, why } = await read(inner, depth);
    return withReason(text === '' ? name : `${name}\n${text}`, why);
  }
}

/** The answer, or at the deadline none. Where there are no timers no reader was loaded that could need one. */
function timely(answer: Promise<FileText>, isOver: () => boolean): Promise<FileText> {
  return new Promise((resolve, reject) => {
    let answered = false;
    answer.then(resolve, reject).then(() => (answered = true));
    const look = (): void => {
      if (isOver()) resolve({ text: '', why: 'timed-out' });
      else if (!answered) setTimeout(look, GLANCE);
    };
    look();
  });
}
