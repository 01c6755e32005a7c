import type { FileText } from './attached-file';
import { collected, graver, withReason } from './file-parts';
import { Allowance, LIMITS } from './limits';
import { pageText } from './page-lines';
import { readContent, type Drawing, type PageContent } from './pdf-content';
import { utf16 } from './pdf-fonts';
import { PdfObjects } from './pdf-objects';
import { isString, type PdfDictionary, type PdfValue } from './pdf-syntax';

/** A page without a letter on which more than this is drawn shows something: a scan in strips, or letters as outlines. */
const MANY_STROKES = 300;
/** Letters of an unknown kind that a page may hold: signs of a formula, bullets. */
const FEW_UNKNOWN = 0.02;
/** How far up the tree of pages one looks for what a page inherits. */
const HIGHEST = 20;

export interface ScannedPdf extends FileText {
  /** Some fonts do not say which letters they draw. */
  readonly unknownLetters?: boolean;
}

/**
 * The small reader of PDF, for classic Outlook, which has no page to load a larger one into. Reads what usual programs
 * write: packed streams and objects, letters by their fonts' own tables, the fields of forms, comments. Not read, and told:
 * scans (`image`); letters whose font does not say what they are, other ways of packing, files within, and what is packed
 * with a key (`not-readable-here`: a page's reader can); damaged parts (`mismatch`); whatever comes after a limit.
 *
 * Never `encrypted`: many files with a key open by a password that everybody has, and to try it takes four ciphers.
 *
 * @param allowance what is left for the file that it lies in, if it lies in one.
 */
export function scanPdf(
  bytes: Uint8Array,
  isOver: () => boolean,
  allowance = new Allowance(isOver, LIMITS),
): ScannedPdf {
  const drawing: Drawing = { fonts: new Map(), operators: 0 };
  const texts: string[] = [];
  let file: PdfObjects | undefined;
  let unknownLetters = false;

  function readPage(from: PdfObjects, page: PdfDictionary): void {
    const content: PageContent = { fragments: [], letters: 0, unknown: 0, pictures: 0 };
    const before = drawing.operators;
    try {
      const resources = from.dictionary(inherited(from, page, '/Resources'));
      readContent(from, drawing, contentOf(from, page), resources, content);
    } finally {
      const text = [pageText(content.fragments), ...notes(from, page)].filter((part) => part !== '').join('\n\n');
      texts.push(text);
      unknownLetters = unknownLetters || content.unknown > content.letters * FEW_UNKNOWN;
      const drawn = content.pictures > 0 || drawing.operators - before > MANY_STROKES;
      if (content.letters === 0 && drawn) from.leaveOut('image');
    }
    allowance.write(texts[texts.length - 1]!.length);
  }

  const read = collected(
    () => {
      file = new PdfObjects(bytes, allowance);
      if (file.encrypted) return file.leaveOut('not-readable-here');
      const pages = file.ofType('/Page');
      if (pages.length === 0) file.leaveOut('mismatch');
      // Only a program that opens it can tell what it holds.
      if (file.hasFiles()) file.leaveOut('not-readable-here');
      for (const page of pages) readPage(file, page);
    },
    () => texts.filter((text) => text !== '').join('\n\n'),
  );
  const why = graver(graver(read.why, file?.why), unknownLetters ? 'not-readable-here' : undefined);
  return { ...withReason(read.text, why), unknownLetters };
}

function contentOf(file: PdfObjects, page: PdfDictionary): string {
  const contents = file.resolve(page.get('/Contents'));
  const streams = Array.isArray(contents) ? (contents as readonly PdfValue[]) : [contents];
  return streams.map((each) => file.stream(each)).join('\n');
}

function inherited(file: PdfObjects, page: PdfDictionary, key: string): PdfValue | undefined {
  let node: PdfDictionary | undefined = page;
  for (let up = 0; node !== undefined && !node.has(key) && up < HIGHEST; up++)
    node = file.dictionary(node.get('/Parent'));
  return node?.get(key);
}

/** What stands in the fields of a form, headed by the field's name, and in comments. */
function notes(file: PdfObjects, page: PdfDictionary): string[] {
  return file.list(page.get('/Annots')).map((each) => {
    const note = file.dictionary(each);
    if (note === undefined) return '';
    const value = said(file.resolve(inherited(file, note, '/V')));
    const name = said(file.resolve(inherited(file, note, '/T')));
    if (value !== '') return `${name}: ${value}`;
    return file.get(note, '/Subtype') === '/Link' ? '' : said(file.get(note, '/Contents'));
  });
}

function said(value: PdfValue | undefined): string {
  if (!isString(value)) return '';
  return value.bytes.slice(0, 2) === '\u00fe\u00ff' ? utf16(value.bytes.slice(2)) : value.bytes;
}
