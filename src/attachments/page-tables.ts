/** Some letters drawn on a page at once. Measured in points, along and across the direction in which they run. */
export interface Fragment {
  readonly text: string;
  /** Where they begin and end along the line. */
  readonly x: number;
  readonly end: number;
  /** The line on which they stand; smaller is further down. */
  readonly y: number;
  readonly size: number;
  /** Direction of the line, in tenths of a right angle: 0 from left to right. */
  readonly turn: number;
}

/** Letters of one cell, or of one line of prose. */
export interface Run {
  text: string;
  readonly x: number;
  end: number;
  readonly y: number;
  readonly size: number;
  readonly turn: number;
  /** Gaps in it that are no blank: how many letters stand before each, and where it begins and ends on the page. */
  readonly gaps: { offset: number; from: number; to: number }[];
  /** Letters in the longest of the lines that were drawn one below the other with this one. */
  longest: number;
}

/** What stands on one line, from left to right. */
export type Row = Run[];

/** Lines further apart than this, in sizes of their letters, are paragraphs; those of one cell stand closer. */
export const PARAGRAPH = 1.75;

/** Cells of a row, and columns of a table, that are told apart: a table of a year's days has 366. */
export const MOST_CELLS = 400;
/** Points by which places that are the same may differ. */
const SAME_PLACE = 0.4;
/** Sizes of the letters; words stand closer, but in a line that is stretched to fill its width. */
const GAP_OF_CLOSE_CELLS = 0.33;
/** Rows of so many cells as a line of prose has words: fewer are no proof. */
const FEWEST_WORDS = 4;
/** How far from its row a line of a cell may stand, in sizes of its letters. */
const MOST_LINES = 6;

/** A line of prose that fills its width: words apart, all by the same gap. Cells end where they end. */
export function isJustified(row: Row): boolean {
  const gaps = row.slice(1).map((run, at) => run.x - row[at]!.end);
  return row.length >= FEWEST_WORDS && gaps.every((gap) => Math.abs(gap - gaps[0]!) < SAME_PLACE);
}

/**
 * Cells may stand so close that their gap might be one of two words. The lines beside tell: a cell begins at the same place,
 * or two of them have as wide a gap that ends there.
 */
export function splitRows(rows: readonly Row[]): readonly Row[] {
  const split = (all: readonly Row[]): readonly Row[] =>
    all.map((row, at) => splitRow(row, [all[at - 1], all[at + 1], all[at - 2], all[at + 2]]));
  // Twice: cells that were split speak for those of the lines beside them.
  return rows.some((row) => row.some(({ gaps }) => gaps.length > 0)) ? split(split(rows)) : rows;
}

function splitRow(row: Row, beside: readonly (Row | undefined)[]): Row {
  const cells: Row = [];
  for (const run of row) {
    let from = 0;
    let x = run.x;
    for (const gap of run.gaps) {
      const wide = gap.to - gap.from > GAP_OF_CLOSE_CELLS * run.size;
      let signs = 0;
      for (const other of beside) {
        if (other === undefined) continue;
        if (other.some((each, at) => at > 0 && Math.abs(each.x - gap.to) < SAME_PLACE)) signs += 2;
        else if (wide && other.some(({ gaps }) => gaps.some(({ to }) => Math.abs(to - gap.to) < SAME_PLACE))) signs++;
      }
      if (signs < 2) continue;
      cells.push({ ...run, text: run.text.slice(from, gap.offset), x, end: gap.from, gaps: [] });
      from = gap.offset;
      x = gap.to;
    }
    cells.push(from === 0 ? run : { ...run, text: run.text.slice(from), x, gaps: [] });
  }
  return cells;
}

/** A row and what its cells say, empty ones among them. */
interface AlignedRow {
  readonly row: Row;
  readonly cells: readonly string[];
}

/** Puts cells under the column that they stand in: without the empty ones a grade would pass for a remark. */
export function alignedRows(rows: readonly Row[]): AlignedRow[] {
  const aligned: AlignedRow[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    let last = rows[from]!;
    while (last.length > 1 && to < rows.length && belongs(rows[to]!, last, rows[from]!)) {
      if (rows[to]!.length > 1) last = rows[to]!;
      to++;
    }
    aligned.push(...alignedTable(rows.slice(from, to)));
    from = to;
  }
  return aligned;
}

/** Whether a row goes on with a table: it has cells too, or is a line of a cell that did not fit into one. */
function belongs(row: Row, last: Row, first: Row): boolean {
  const [only] = row;
  if (row.length > 1) return only!.turn === first[0]!.turn;
  const near = Math.abs(last[0]!.y - only!.y) < MOST_LINES * only!.size;
  return near && first.slice(1).some((cell) => Math.abs(cell.x - only!.x) < SAME_PLACE);
}

function alignedTable(table: readonly Row[]): AlignedRow[] {
  const columns = columnsOf(table);
  const alike =
    columns.length <= MOST_CELLS &&
    table.every((row) => new Set(row.map((run) => columnOf(run, columns))).size === row.length);
  if (!alike) return table.map((row) => ({ row, cells: row.map(({ text }) => text.trim()) }));
  const aligned: { row: Row; runs: Run[] }[] = [];
  for (const row of table) {
    const last = aligned[aligned.length - 1];
    // The lines of one cell lie above and below the line of the others.
    if (row.length === 1 && last !== undefined) last.runs.push(row[0]!);
    else aligned.push({ row, runs: row.slice() });
  }
  return aligned.map(({ row, runs }) => {
    const cells = columns.map(() => '');
    for (const run of runs.sort((one, other) => other.y - one.y)) {
      const at = columnOf(run, columns);
      cells[at] = `${cells[at]!} ${run.text.trim()}`.trim();
    }
    return { row, cells };
  });
}

/** Where each column begins: cells of one column overlap, those of two do not. */
function columnsOf(table: readonly Row[]): number[] {
  const runs: Run[] = [];
  for (const row of table) for (const run of row) runs.push(run);
  runs.sort((one, other) => one.x - other.x);
  const starts: number[] = [];
  let end = -Infinity;
  for (const run of runs) {
    if (run.x >= end) starts.push(run.x);
    end = Math.max(end, run.end);
  }
  return starts;
}

function columnOf(run: Run, columns: readonly number[]): number {
  let column = 0;
  while (column + 1 < columns.length && columns[column + 1]! <= run.x) column++;
  return column;
}
