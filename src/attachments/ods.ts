import type { Archive } from './archive';
import { OPEN_DOCUMENT } from './office-text';
import type { TableRows } from './table-rows';
import { attribute, xmlScan } from './xml-scan';

/** Cells that a repetition writes at most: more of the same say nothing new. */
const MOST_REPEATED = 20;
const { cells, silent: SILENT } = OPEN_DOCUMENT;

/** The cells of a spreadsheet in OpenDocument, sheet by sheet, as rows of text; below them the comments and text boxes on them. */
export function readOds(archive: Archive, rows: TableRows): void {
  for (const entry of archive.named(/^content\.xml$/)) {
    let [column, columns, rowsAlike] = [0, 1, 1];
    let [inCell, silent] = [0, 0];
    let [text, day, amount] = ['', '', ''];
    /** The comment that is open, or the text boxes of the sheet. */
    let note: string | undefined;
    let notes: string[] = [];
    const say = (piece: string): void => {
      if (note === undefined) text += piece;
      else note += piece;
    };
    archive.read(
      entry,
      xmlScan({
        open: (name, tag) => {
          if (silent > 0 || SILENT.indexOf(name) !== -1) silent++;
          else if (cells.indexOf(name) !== -1) {
            inCell++;
            text = '';
            columns = times(tag, 'number-columns-repeated');
            day = attribute(tag, 'date-value').slice(0, 10);
            amount = attribute(tag, 'value');
          } else if (name === 'annotation' || name === 'shapes') note = '';
          else if (name === 'table') rows.sheet(attribute(tag, 'name'));
          else if (name === 'table-row') {
            column = 0;
            rowsAlike = times(tag, 'number-rows-repeated');
          } else if (name === 's' || name === 'tab' || name === 'line-break' || name === 'p') say(' ');
        },
        close: (name) => {
          if (silent > 0) silent--;
          else if (cells.indexOf(name) !== -1) {
            inCell--;
            // A day as it is, not as it shows ("14-03-26"); an amount as it shows, if it does.
            const shown = day === '' ? text.trim() || amount : `${day}${text.replace(/[\d.:/ -]+/g, ' ')}`;
            for (let at = 0; shown !== '' && at < Math.min(columns, MOST_REPEATED); at++) rows.cell(column + at, shown);
            column += columns;
          } else if ((name === 'annotation' || name === 'shapes') && note !== undefined) {
            notes.push(note);
            note = undefined;
          } else if (name === 'table') {
            rows.skipRows(2);
            for (const own of notes) {
              rows.cell(0, own);
              rows.endRow();
            }
            notes = [];
          } else if (name === 'table-row') {
            if (rows.width === 0) rows.skipRows(rowsAlike - 1);
            rows.endRow();
          }
        },
        text: (piece) => {
          if ((inCell > 0 || note !== undefined) && silent === 0) say(piece);
        },
      }),
    );
  }
}

function times(tag: string, name: string): number {
  return Number(attribute(tag, name)) || 1;
}
