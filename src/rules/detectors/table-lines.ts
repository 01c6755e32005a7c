import type { Span } from '../types';

/** In the order in which they are believed: a line with tabs and commas is divided by its tabs. */
const DELIMITERS = ['\t', '|', ';', ','];
/** "Kære Birgit, ordren er afsendt" is no row: fewer cells than this, divided by commas, are prose. */
const FEWEST_COMMA_CELLS = 3;
/** A heading says what a column holds in a few words; a longer cell is a sentence. */
const LONGEST_HEADING = 40;

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
  const delimiter = DELIMITERS.find((candidate) => line.indexOf(candidate) !== -1);
  if (delimiter === undefined) return undefined;
  const cells = line.split(delimiter);
  return delimiter === ',' && cells.length < FEWEST_COMMA_CELLS ? undefined : { delimiter, cells };
}

function headingsOf(text: string, start: number, heading: Heading | undefined): (offset: number) => string {
  if (heading === undefined) return () => '';
  return (offset) => {
    let column = 0;
    for (
      let at = text.indexOf(heading.delimiter, start);
      at !== -1 && at < offset;
      at = text.indexOf(heading.delimiter, at + 1)
    )
      column++;
    return heading.cells[column] ?? '';
  };
}
