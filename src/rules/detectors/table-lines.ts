import type { Span } from '../types';

/** In the order in which they are believed: a line with tabs and commas is divided by its tabs. */
const DELIMITERS = ['\t', '|', ';', ','];
/** A table aligned by hand: two blanks or more part its cells. */
const GAP = '  ';
/** "Kære Birgit, ordren er afsendt" is no row: fewer cells than this, divided by commas, are prose. */
const FEWEST_COMMA_CELLS = 3;
/** A heading says what a column holds in a few words; a longer cell is a sentence. */
const LONGEST_HEADING = 40;
/** No table of a mail is wider; the bound keeps the look-up of a column cheap. */
const LONGEST_ROW = 1000;

/** A line that knows what heads each of its columns. */
export interface TableLine extends Span {
  /** The heading of the column in which the offset lies; '' outside tables and in the heading row itself. */
  headingAt(offset: number): string;
}

interface Heading {
  readonly delimiter: string;
  readonly cells: readonly string[];
}

/**
 * The lines of `text` inside `range`. Consecutive lines with the same delimiter and as many cells are one table, and its
 * first line is the heading row: pasted tables and csv files put "CPR" or "Ordrenr." there and nowhere else.
 */
export function* tableLines(text: string, range: Span): Generator<TableLine> {
  let heading: Heading | undefined;
  for (let start = range.start; start < range.end;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline > range.end ? range.end : newline;
    const row = rowOf(text.slice(start, end));
    const continues =
      row !== undefined && heading?.delimiter === row.delimiter && heading.cells.length === row.cells.length;
    yield { start, end, headingAt: headingsOf(text, start, continues ? heading : undefined) };
    if (!continues)
      heading = row !== undefined && row.cells.every((cell) => cell.length <= LONGEST_HEADING) ? row : undefined;
    start = end + 1;
  }
}

function rowOf(line: string): Heading | undefined {
  if (line.length > LONGEST_ROW) return undefined;
  const delimiter =
    DELIMITERS.find((candidate) => candidate !== ',' && line.indexOf(candidate) !== -1) ??
    (line.trim().indexOf(GAP) !== -1 ? GAP : line.indexOf(',') !== -1 ? ',' : undefined);
  if (delimiter === undefined) return undefined;
  if (delimiter === GAP) return { delimiter, cells: cellsByGaps(line) };
  const cells = line.split(delimiter);
  return delimiter === ',' && cells.length < FEWEST_COMMA_CELLS ? undefined : { delimiter, cells };
}

/** The last cell is the one that the end of the line stands in, empty behind a gap. */
function cellsByGaps(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < line.length; at++) {
    if (line.charAt(at) !== ' ' || (line.charAt(at + 1) !== ' ' && line.charAt(at - 1) !== ' '))
      cell += line.charAt(at);
    else if (cell !== '') {
      cells.push(cell);
      cell = '';
    }
  }
  return cells.concat(cell);
}

function headingsOf(text: string, start: number, heading: Heading | undefined): (offset: number) => string {
  if (heading === undefined) return () => '';
  return (offset) => {
    let column = 0;
    if (heading.delimiter === GAP) return heading.cells[cellsByGaps(text.slice(start, offset)).length - 1] ?? '';
    for (
      let at = text.indexOf(heading.delimiter, start);
      at !== -1 && at < offset;
      at = text.indexOf(heading.delimiter, at + 1)
    )
      column++;
    return heading.cells[column] ?? '';
  };
}
