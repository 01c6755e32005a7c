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
  /** Read with nothing inside them: the second writing of the same, authors and times of comments. */
  readonly silent: readonly string[];
}

/** Word, PowerPoint, and the drawings, charts, comments and properties of all three (ECMA-376, parts 1 and 4). */
export const OFFICE: Vocabulary = {
  texts: ['t', 'delText', 'text', 'v', 'lpwstr', 'title', 'subject', 'keywords', 'description', 'category'],
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
  silent: ['creator', 'date', 'creator-initials', 'note-citation', 'binary-data'],
};

/** Tracked changes in Word: whoever opens the document sees what was deleted, struck through. */
const DELETED = 'delText';
const INSERTED = 'ins';

/** A paragraph that is open. */
interface Paragraph {
  /** Its text before the changes. */
  was: string;
  /** Some of that was deleted. */
  isCut: boolean;
  /** Some text is left. */
  isLeft: boolean;
}

/**
 * Text of documents, part by part, as lines; tables as in HTML mails. A paragraph of which words were deleted is written
 * twice, as it is and at the end as it was: between words that stand the deleted ones would tear them apart, and a number
 * of which half was deleted is still to be read.
 */
export class OfficeText {
  private readonly flow = new TextFlow(() => 0);
  private readonly tables = htmlTables(this.flow, () => 0);
  private readonly before: string[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly allowance: Allowance,
  ) {}

  /** Takes the pieces of one part of XML; `true` with the last one. */
  part(): (piece: string, last?: boolean) => void {
    const { vocabulary: words, allowance, tables, before } = this;
    const paragraphs: Paragraph[] = [];
    let [silent, deleted, inserted] = [0, 0, 0];
    /** Elements around that say that text is text. */
    let reads = 0;
    const reading = words.texts ?? words.paragraphs;
    const say = (text: string): void => {
      const paragraph = paragraphs[paragraphs.length - 1];
      if (deleted === 0 || paragraph === undefined) tables.flow().add(text);
      if (paragraph === undefined) return;
      if (deleted > 0 || inserted === 0) paragraph.was += text;
      if (deleted > 0) paragraph.isCut = true;
      else if (/\S/.test(text)) paragraph.isLeft = true;
    };
    const endParagraph = ({ was, isCut, isLeft }: Paragraph): void => {
      if (!isCut) return;
      // Where nothing is left it stands where it was: in its row of the table.
      if (!isLeft) return tables.flow().add(was);
      allowance.write(was.length);
      before.push(was);
    };
    this.flow.paragraph();
    return xmlScan({
      open: (name, tag) => {
        if (silent > 0 || words.silent.indexOf(name) !== -1) silent++;
        else if (name === words.table) tables.open('table');
        else if (name === words.row) tables.open('tr');
        else if (words.cells.indexOf(name) !== -1) tables.open('td');
        else if (name === words.tab) say('\t');
        else if (name === 's') say(' '.repeat(Math.min(Number(attribute(tag, 'c')) || 1, 50)));
        else if (name === INSERTED) inserted++;
        else if (words.breaks.indexOf(name) !== -1) {
          say(' ');
          tables.flow().break();
        } else {
          if (words.paragraphs.indexOf(name) !== -1) {
            tables.flow().block();
            paragraphs.push({ was: '', isCut: false, isLeft: false });
          }
          if (name === DELETED) deleted++;
          if (reading.indexOf(name) !== -1) reads++;
        }
      },
      close: (name) => {
        if (silent > 0) {
          silent--;
          return;
        }
        if (reads > 0 && reading.indexOf(name) !== -1) reads--;
        if (name === DELETED && deleted > 0) deleted--;
        else if (name === INSERTED && inserted > 0) inserted--;
        else if (words.paragraphs.indexOf(name) !== -1) {
          const paragraph = paragraphs.pop();
          if (paragraph !== undefined) endParagraph(paragraph);
          tables.flow().break();
        } else if (name === words.table) tables.close('table');
        else if (name === words.row) tables.close('tr');
      },
      text: (text) => {
        if (reads === 0 || silent > 0) return;
        say(text);
        allowance.write(text.length);
      },
    });
  }

  /** What was read so far. */
  end(): string {
    this.tables.end();
    for (const was of this.before) {
      this.flow.block();
      this.flow.add(was);
    }
    this.flow.block();
    return this.flow.lines.map(({ text }) => text).join('\n').trim(); // prettier-ignore
  }
}
