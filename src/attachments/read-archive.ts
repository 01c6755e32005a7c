import type { Archive } from './archive';
import type { AttachedFile, FileText } from './attached-file';
import { collected, joined } from './file-parts';
import { Stopped } from './limits';
import { OFFICE, OfficeText, OPEN_DOCUMENT } from './office-text';
import { readOds } from './ods';
import { TableRows } from './table-rows';
import { opens, readPivots, readSheets } from './xlsx';
import { attribute } from './xml-scan';
import type { ZipEntry } from './zip';

/** Parts with text, in the order in which they are read; what a part is called beyond that is the writer's choice. */
const WORD = [/^word\/document[^/]*\.xml$/, /^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/, /^word\/(?:charts\/chart|diagrams\/data)\d*\.xml$/, /^word\/glossary\/document\.xml$/]; // prettier-ignore
const SLIDES = [/^ppt\/slides\/[^/]+\.xml$/, /^ppt\/notesslides\/[^/]+\.xml$/, /^ppt\/comments\/[^/]+\.xml$/, /^ppt\/(?:charts\/chart|diagrams\/data)\d*\.xml$/]; // prettier-ignore
/** What lies on and behind the cells of a workbook. */
const BEHIND_CELLS = [/^xl\/(?:comments|threadedcomments|drawings|charts|externallinks|diagrams)[^/]*(?:\/[^/]+)?\.xml$/]; // prettier-ignore
const PROPERTIES = [/^docprops\/(?:core|custom)\.xml$/];
/** Files within; also pages and documents that Word takes into its own when it opens it (ECMA-376 part 1, 17.17.2). */
const EMBEDDED = /^(?:word|xl|ppt)\/embeddings\/[^/]+$|\.(?:html?|mht|mhtml|rtf|txt|doc[mx]|xls[mx])$/;
/** Rows of a workbook that only Excel can unpack. */
const MODEL = /^xl\/model\//;
const PICTURES = /\/media\/|^pictures\//;
/** What programs put into archives for themselves. */
const NO_FILES = /\/$|^__macosx\/|(?:^|\/)(?:\.ds_store|thumbs\.db|desktop\.ini)$/;

/**
 * Reads what is packed as an archive: a document of an office program, or files that somebody packed.
 *
 * @param inside reads a file that lies in it.
 */
export async function readArchive(
  archive: Archive,
  inside: (file: AttachedFile) => Promise<FileText>,
): Promise<FileText> {
  const has = (form: RegExp): boolean => archive.entries.some(({ name }) => form.test(name.toLowerCase()));
  if (has(/^\[content_types\]\.xml$/)) {
    if (has(/^xl\/workbook\.bin$/)) throw new Stopped('unknown-type');
    const embedded = archive.named(EMBEDDED);
    if (has(/^xl\//)) return withEmbedded([cells(archive, readSheets), cells(archive, readPivots), letters(archive, OFFICE, [...BEHIND_CELLS, ...PROPERTIES]), ...(has(MODEL) ? [{ text: '', why: 'unknown-type' as const }] : [])]); // prettier-ignore
    if (has(/^word\//)) return withEmbedded([letters(archive, OFFICE, [...WORD, ...PROPERTIES])]);
    if (has(/^ppt\//)) return withEmbedded([letters(archive, OFFICE, [...SLIDES, ...PROPERTIES])]);
    async function withEmbedded(read: FileText[]): Promise<FileText> {
      for (const entry of embedded) read.push(await fileIn(entry));
      return pictured(joined(read));
    }
  }
  if (has(/^content\.xml$/) && has(/^(?:mimetype|meta-inf\/manifest\.xml)$/)) return pictured(openDocument(archive));
  const files: FileText[] = [];
  for (const entry of archive.entries) {
    if (!NO_FILES.test(entry.name.toLowerCase())) files.push(await fileIn(entry));
  }
  return joined(files);

  /** Nothing but pictures: a scan that somebody put into a document. Pictures beside text are ornaments, as in mails. */
  function pictured(read: FileText): FileText {
    return read.text === '' && read.why === undefined && has(PICTURES) ? { text: '', why: 'image' } : read;
  }

  async function fileIn(entry: ZipEntry): Promise<FileText> {
    const { name } = entry;
    let bytes = new Uint8Array(0);
    const packed = collected(
      () => void (bytes = archive.bytesOf(entry) as typeof bytes),
      () => name.slice(name.lastIndexOf('/') + 1),
    );
    return packed.why === undefined ? inside({ name, bytes }) : packed;
  }
}

function openDocument(archive: Archive): FileText {
  let [path, sealed] = ['', false];
  for (const entry of archive.named(/^meta-inf\/manifest\.xml$/)) {
    opens(archive, entry, (name, tag) => {
      if (name === 'file-entry') path = attribute(tag, 'full-path');
      // A picture that is protected by itself protects no text.
      else if (name === 'encryption-data' && path === 'content.xml') sealed = true;
    });
  }
  if (sealed) throw new Stopped('encrypted');
  let type = '';
  for (const entry of archive.named(/^mimetype$/)) archive.read(entry, (piece) => (type += piece));
  const others = [/^[^/]+\/content\.xml$/, /^meta\.xml$/];
  if (/spreadsheet/.test(type)) return joined([cells(archive, readOds), letters(archive, OPEN_DOCUMENT, others)]);
  // Headers and footers stand with the styles; those of slides are samples for whoever writes them.
  const styles = /presentation/.test(type) ? [] : [/^styles\.xml$/];
  return letters(archive, OPEN_DOCUMENT, [/^content\.xml$/, ...styles, ...others]);
}

function cells(archive: Archive, read: (archive: Archive, rows: TableRows) => void): FileText {
  const rows = new TableRows(archive.allowance);
  return collected(
    () => read(archive, rows),
    () => rows.lines.join('\n'),
  );
}

function letters(archive: Archive, vocabulary: typeof OFFICE, forms: readonly RegExp[]): FileText {
  const text = new OfficeText(vocabulary, archive.allowance);
  return collected(
    () => {
      for (const form of forms) for (const entry of archive.named(form)) archive.read(entry, text.part());
    },
    () => text.end(),
  );
}
