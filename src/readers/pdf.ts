// pdf.js works on this thread where it finds its worker loaded, and then loads nothing.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, PasswordException, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'; // prettier-ignore
import type { AttachedFile, FileText, Reader } from '../attachments/attached-file';
import { graver, joined, withReason } from '../attachments/file-parts';
import { Allowance, LIMITS, Stopped } from '../attachments/limits';
import { fragment, pageText } from '../attachments/page-lines';
import type { Fragment } from '../attachments/page-tables';
import { PdfObjects } from '../attachments/pdf-objects';
import { scanPdf, type ScannedPdf } from '../attachments/pdf-scan';
import { completePromise } from './newer-promise';

/** No fonts are drawn, no address is asked for anything, nothing is written to the console. */
const QUIET = {
  verbosity: 0,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
} as const;
/** Bytes that the streams of a file may hold unpacked, pictures aside: pdf.js knows no limit. Its fonts are among them. */
const UNPACKED = { ...LIMITS, inflated: 100_000_000 };

const NO_WORD = /[^0-9A-Za-z\u00c0-\u024f]+/;
const FEW_DIVIDED = 0.01;

/**
 * Reads a PDF by pdf.js, which knows more ways of writing one than the small scan: fonts that do not say what their letters
 * are, older packing, protection by a password that everybody has. The scan goes first all the same: it refuses bombs, and
 * tells pages that are pictures. Its text stands where pdf.js fails, and where pdf.js finds no word that it has not: it tells
 * the cells of tables apart more surely, and then a file says the same in every Outlook.
 */
export const readPdf: Reader = async (bytes, isOver, inside) => {
  const scanned = scanPdf(bytes, isOver);
  if (scanned.why === 'limit' || scanned.why === 'timed-out' || swells(bytes, isOver)) {
    return withReason(scanned.text, graver(scanned.why, 'limit'));
  }
  completePromise();
  // pdf.js keeps what it is given.
  const task = getDocument({ ...QUIET, data: new Uint8Array(bytes) });
  try {
    const read = await readDocument(await task.promise, isOver, inside, scanned.why === 'not-readable-here');
    const text = scanned.why === undefined && holds(scanned.text, read.text) ? scanned.text : read.text;
    return withReason(text, graver(read.why, left(scanned)));
  } catch (error) {
    if (error instanceof PasswordException) return { text: '', why: 'encrypted' };
    return withReason(scanned.text, scanned.why);
  } finally {
    await task.destroy();
  }
};

/** Whether every word of one text stands in another, but for a few that are divided otherwise. */
function holds(text: string, other: string): boolean {
  const words = new Set(text.split(NO_WORD));
  const others = other.split(NO_WORD);
  return others.filter((word) => !words.has(word)).length <= others.length * FEW_DIVIDED;
}

/** What of the scan's reasons still holds when pdf.js has read the file. */
function left(scanned: ScannedPdf): FileText['why'] {
  return scanned.why === 'not-readable-here' && !scanned.unknownLetters ? undefined : scanned.why;
}

function swells(bytes: Uint8Array, isOver: () => boolean): boolean {
  try {
    const file = new PdfObjects(bytes, new Allowance(isOver, UNPACKED));
    file.streams.forEach((_, dictionary) => {
      if (file.get(file.dictionary(dictionary), '/Subtype') !== '/Image') file.stream(dictionary);
    });
    return false;
  } catch (error) {
    if (error instanceof Stopped) return true;
    throw error;
  }
}

async function readDocument(
  document: PDFDocumentProxy,
  isOver: () => boolean,
  inside: (file: AttachedFile) => Promise<FileText>,
  isUnseen: boolean,
): Promise<FileText> {
  const parts: FileText[] = [];
  /** On the pages and on the document, by their keys. */
  const files: [key: string | undefined, name: string][] = [];
  const allowance = new Allowance(isOver, LIMITS);
  try {
    for (let number = 1; number <= document.numPages; number++) {
      allowance.goOn();
      const page = await document.getPage(number);
      const text = await readPage(page, isOver);
      // The scan did not come so far as to tell pictures.
      if (text === '' && isUnseen) parts.push({ text, why: 'image' });
      const annotations = (await page.getAnnotations()) as Note[];
      parts.push({ text }, { text: notes(annotations) });
      for (const { file, fileId } of annotations) if (file !== undefined) files.push([fileId, file.filename]);
      allowance.write(text.length);
      page.cleanup();
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    parts.push({ text: '', why: error.why });
  }
  const listed = (await document.getAttachments()) as ReadonlyMap<string, { readonly filename: string }> | null;
  listed?.forEach(({ filename }, key) => files.push([key, filename]));
  for (const [key, name] of files) {
    const bytes = key === undefined ? null : ((await document.getAttachmentContent(key)) as Uint8Array | null);
    parts.push(bytes === null ? { text: name, why: 'not-readable-here' } : await inside({ name, bytes }));
  }
  return joined(parts);
}

async function readPage(page: PDFPageProxy, isOver: () => boolean): Promise<string> {
  const fragments: Fragment[] = [];
  const pieces = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ items: readonly object[] }>;
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    for (const item of piece.value.items) if (isText(item)) fragments.push(placed(item));
    if (!isOver()) continue;
    await pieces.cancel();
    throw new Stopped('timed-out');
  }
  return pageText(fragments);
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function isText(item: object): item is TextItem {
  return 'str' in item;
}

/** pdf.js measures the width on the page, the place with the size of the letters in it. */
function placed({ str, transform, width }: TextItem): Fragment {
  const [a = 1, b = 0] = transform;
  return fragment(str, transform, width / (Math.hypot(a, b) || 1), 1);
}

interface Note {
  readonly subtype?: string;
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str: string };
  readonly file?: { readonly filename: string };
  readonly fileId?: string;
}

/** What stands in the fields of a form, headed by the field's name, and in comments. */
function notes(annotations: readonly Note[]): string {
  const said = annotations.map(({ subtype, fieldName, fieldValue, contentsObj }) => {
    const value = Array.isArray(fieldValue) ? fieldValue.join(', ') : fieldValue;
    if (typeof value === 'string' && value !== '') return `${fieldName ?? ''}: ${value}`;
    return subtype === 'Link' ? '' : (contentsObj?.str ?? '');
  });
  return said.filter((text) => text !== '').join('\n\n');
}
