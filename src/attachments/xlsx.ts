import type { Archive } from './archive';
import { cellFormats, type CellFormat } from './cell-format';
import type { TableRows } from './table-rows';
import { attribute, xmlScan, type XmlHandler } from './xml-scan';

/** What Excel puts into headers and footers for fonts and fields: &L&"Arial,Bold"&12. */
const HEADER_CODES = /&(?:"[^"]{0,80}"|\d{1,3}|[A-Za-z&])/g;
/** Elements for text, numbers, days, truth, errors and nothing. */
const VALUE = /^[sndbem]$/;
const HEADERS = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** The cells of a workbook, sheet by sheet, hidden ones too, as rows of text (ECMA-376 part 1, 18). */
export function readSheets(archive: Archive, rows: TableRows): void {
  const { sheets, from1904 } = workbook(archive);
  const strings = sharedStrings(archive);
  const formats = cellFormats(archive, from1904);
  for (const [at, entry] of archive.named(/^xl\/worksheets\/[^/]+\.xml$/).entries()) {
    rows.sheet(sheets[entry.name.toLowerCase()] ?? String(at + 1));
    try {
      archive.read(entry, xmlScan(sheetHandler(rows, strings, formats)));
    } finally {
      rows.endRow();
    }
  }
}

/** What pivot tables keep of the rows that they were made from, also when these are gone (18.10). */
export function readPivots(archive: Archive, rows: TableRows): void {
  for (const entry of archive.named(/^xl\/pivotcache\/pivotcachedefinition\d*\.xml$/)) {
    const heads: string[] = [];
    /** For each column what stands in it, each once; rows name it by its number. */
    const items: string[][] = [];
    opens(archive, entry, (name, tag) => {
      if (name === 'cacheField') items[heads.push(attribute(tag, 'name')) - 1] = [];
      else if (items.length > 0 && VALUE.test(name)) items[items.length - 1]!.push(attribute(tag, 'v'));
    });
    const file = entry.name.toLowerCase();
    const [records] = archive.entries.filter(
      ({ name }) => name.toLowerCase() === file.replace('definition', 'records'),
    );
    rows.sheet(entry.name.slice(entry.name.lastIndexOf('/') + 1));
    const write = (cells: readonly string[]): void => {
      cells.forEach((cell, column) => rows.cell(column, cell));
      rows.endRow();
    };
    if (records === undefined) items.forEach((own, column) => write([heads[column]!, ...own]));
    else {
      write(heads);
      let column = 0;
      opens(archive, records, (name, tag) => {
        if (name === 'r') {
          rows.endRow();
          column = 0;
        } else if (name === 'x') rows.cell(column, items[column++]?.[Number(attribute(tag, 'v'))] ?? '');
        else if (VALUE.test(name)) rows.cell(column++, attribute(tag, 'v'));
      });
      rows.endRow();
    }
  }
}

function workbook(archive: Archive): { sheets: Record<string, string>; from1904: boolean } {
  const files: Record<string, string> = {};
  const sheets: Record<string, string> = {};
  let from1904 = false;
  for (const entry of archive.named(/^xl\/_rels\/workbook[^/]*\.rels$/)) {
    opens(archive, entry, (name, tag) => {
      // From the root of the archive, or from where the workbook lies.
      if (name === 'Relationship')
        files[attribute(tag, 'Id')] = attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/');
    });
  }
  for (const entry of archive.named(/^xl\/workbook[^/]*\.xml$/)) {
    opens(archive, entry, (name, tag) => {
      const file = name === 'sheet' ? files[attribute(tag, 'id')] : undefined;
      if (file !== undefined) sheets[file.toLowerCase()] = attribute(tag, 'name');
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(tag, 'date1904'));
    });
  }
  return { sheets, from1904 };
}

function sharedStrings(archive: Archive): string[] {
  const strings: string[] = [];
  for (const entry of archive.named(/^xl\/sharedstrings\.xml$/)) {
    let [text, takes, silent] = ['', false, false];
    archive.read(
      entry,
      xmlScan({
        open: (name) => {
          if (name === 'si') text = '';
          else if (name === 't') takes = true;
          else if (name === 'rPh') silent = true;
        },
        close: (name) => {
          if (name === 't') takes = false;
          else if (name === 'si') strings.push(text);
          else if (name === 'rPh') silent = false;
        },
        text: (piece) => {
          if (takes && !silent) text += piece;
        },
      }),
    );
  }
  return strings;
}

function sheetHandler(rows: TableRows, strings: readonly string[], formats: readonly CellFormat[]): XmlHandler {
  let [row, column, value, takes] = [0, -1, '', false];
  let type = '';
  let format: CellFormat | undefined;
  return {
    open: (name, tag) => {
      if (name === 'c') {
        const place = columnOf(attribute(tag, 'r'));
        column = place === -1 ? column + 1 : place;
        type = attribute(tag, 't');
        format = type === '' || type === 'n' ? formats[Number(attribute(tag, 's'))] : undefined;
        value = '';
      } else if (name === 'v' || name === 't' || HEADERS.indexOf(name) !== -1) takes = true;
      else if (name === 'row') {
        const next = Number(attribute(tag, 'r')) || row + 1;
        rows.skipRows(next - row - 1);
        row = next;
        column = -1;
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') takes = false;
      else if (name === 'c') {
        const text = type === 's' ? (strings[Number(value)] ?? '') : format === undefined ? value : format(value);
        rows.cell(column, text);
        value = '';
      } else if (name === 'row') rows.endRow();
      else if (HEADERS.indexOf(name) !== -1) {
        takes = false;
        rows.cell(0, value.replace(HEADER_CODES, ' '));
        rows.endRow();
        value = '';
      }
    },
    text: (piece) => {
      if (takes) value += piece;
    },
  };
}

/** "AB12" is column 27; -1 where there are no letters. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < 3; at++) {
    const code = reference.charCodeAt(at);
    if (!(code >= 65 && code <= 90)) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

export function opens(archive: Archive, entry: Archive['entries'][number], open: XmlHandler['open']): void {
  archive.read(entry, xmlScan({ open, close: () => {}, text: () => {} }));
}
