import { htmlTables } from './html-tables';
import type { Allowance } from './limits';
import { TextFlow } from './text-flow';
import { attribute, xmlScan } from './xml-scan';

/** What a vocabulary of XML calls the things that text is made of. Names without prefix. */
interface Vocabulary {
  /** Elements whose own text is read; undefined: everything inside paragraphs. */
  readonly texts?: readonly string[];
  readonly paragraphs: readonly string[];
  readonly breaks: readonly string[];
  readonly tab: string;
  readonly table: string;
  readonly row: string;
  readonly cells: readonly string[];
  /** Read with nothing inside them: deleted text, the second writing of the same, authors and times of comments. */
  readonly silent: readonly string[];
}

/** Word, PowerPoint, and the drawings, charts, comments and properties of all three (ECMA-376, parts 1 and 4). */
export const OFFICE: Vocabulary = {
  texts: ['t', 'text', 'v', 'lpwstr', 'title', 'subject', 'keywords', 'description', 'category'],
  paragraphs: ['p', 'comment', 'threadedComment', 'v', 'lpwstr', 'title', 'subject', 'keywords', 'description'],
  breaks: ['br', 'cr'],
  tab: 'tab',
  table: 'tbl',
  row: 'tr',
  cells: ['tc'],
  // A text box is written twice, for new and for old programs; text that was moved stands where it was, too.
  silent: ['Fallback', 'moveFrom', 'rPh'],
};

/** The OpenDocument formats (OASIS OpenDocument 1.3, part 3). */
export const OPEN_DOCUMENT: Vocabulary = {
  paragraphs: ['p', 'h', 'title', 'subject', 'description', 'keyword', 'user-defined'],
  breaks: ['line-break'],
  tab: 'tab',
  table: 'table',
  row: 'table-row',
  cells: ['table-cell', 'covered-table-cell'],
  silent: ['tracked-changes', 'creator', 'date', 'creator-initials', 'note-citation', 'binary-data'],
};

/** Text of documents, part by part, as lines; tables as in HTML mails. */
export class OfficeText {
  private readonly flow = new TextFlow(() => 0);
  private readonly tables = htmlTables(this.flow, () => 0);

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly allowance: Allowance,
  ) {}

  /** Takes the pieces of one part of XML; `true` with the last one. */
  part(): (piece: string, last?: boolean) => void {
    const { vocabulary: words, allowance, tables } = this;
    let silent = 0;
    /** Elements around that say that text is text. */
    let reads = 0;
    const reading = words.texts ?? words.paragraphs;
    this.flow.paragraph();
    return xmlScan({
      open: (name, tag) => {
        if (silent > 0 || words.silent.indexOf(name) !== -1) silent++;
        else if (name === words.table) tables.open('table');
        else if (name === words.row) tables.open('tr');
        else if (words.cells.indexOf(name) !== -1) tables.open('td');
        else if (name === words.tab) tables.flow().add('\t');
        else if (name === 's') tables.flow().add(' '.repeat(Math.min(Number(attribute(tag, 'c')) || 1, 50)));
        else if (words.breaks.indexOf(name) !== -1) tables.flow().break();
        else {
          if (words.paragraphs.indexOf(name) !== -1) tables.flow().block();
          if (reading.indexOf(name) !== -1) reads++;
        }
      },
      close: (name) => {
        if (silent > 0) {
          silent--;
          return;
        }
        if (reads > 0 && reading.indexOf(name) !== -1) reads--;
        if (words.paragraphs.indexOf(name) !== -1) tables.flow().break();
        else if (name === words.table) tables.close('table');
        else if (name === words.row) tables.close('tr');
      },
      text: (text) => {
        if (reads === 0 || silent > 0) return;
        tables.flow().add(text);
        allowance.write(text.length);
      },
    });
  }

  /** What was read so far. */
  end(): string {
    this.tables.end();
    this.flow.block();
    return this.flow.lines.map(({ text }) => text).join('\n').trim(); // prettier-ignore
  }
}
