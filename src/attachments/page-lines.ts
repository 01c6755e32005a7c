import {
  alignedRows,
  isJustified,
  MOST_CELLS,
  PARAGRAPH,
  splitRows,
  type Fragment,
  type Row,
  type Run,
} from './page-tables';

/* All in sizes of the letters. */
const GAP_OF_WORDS = 0.17;
const GAP_OF_CELLS = 1;
/** What is raised or lowered a little stands on the same line. */
const SAME_LINE = 0.5;
/** Letters in a cell that was not drawn right after the cell before it; longer ones are columns of prose. */
const LONGEST_CELL = 30;
/** A word that goes on in the next line. */
const FIRST_HALF = /[a-zæøå]{3}[-\u00ad]$/;
/** "Syge- og sundhedsforsikring" is no word that was divided at the end of a line. */
const NO_SECOND_HALF = /^(?:og|eller|and|or)(?![a-zæøå])/;

/** What a page says: a line for each line, cells divided by tabs. */
export function pageText(fragments: readonly Fragment[]): string {
  const rows = rowsOf(runsOf(fragments)).map((row) => (isJustified(row) ? inOne(row) : row));
  const lines: string[] = [];
  let before: Row | undefined;
  for (const { row, cells } of alignedRows(splitRows(rows))) {
    const line = cells.join('\t');
    const above = lines[lines.length - 1] ?? '';
    const down = before === undefined ? 0 : (before[0]!.y - row[0]!.y) / row[0]!.size;
    const apart = down > PARAGRAPH || down < 0;
    const table = before !== undefined && before.length > 1 && row.length > 1;
    const divided = FIRST_HALF.test(above.slice(-4)) && /^[a-zæøå]/.test(line) && !NO_SECOND_HALF.test(line);
    if (divided && !apart && !table) lines[lines.length - 1] = above.slice(0, -1) + line;
    else if (apart && !table) lines.push('', line);
    else lines.push(line);
    before = row;
  }
  return lines.join('\n').replace(/\u00ad/g, '');
}

/**
 * Letters as a drawing program places them.
 *
 * @param matrix [a b c d e f] of the place where they begin: x' = ax + cy + e, y' = bx + dy + f.
 * @param width and size before the matrix.
 */
export function fragment(text: string, matrix: readonly number[], width: number, size: number): Fragment {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const length = Math.sqrt(a * a + b * b) || 1;
  const x = (e * a + f * b) / length;
  return {
    text,
    x,
    end: x + width * length,
    y: (f * a - e * b) / length,
    size: Math.abs(size) * Math.sqrt(c * c + d * d) || 1,
    turn: Math.round((Math.atan2(b, a) / Math.PI) * 20),
  };
}

/** In the order in which they are drawn. */
function runsOf(fragments: readonly Fragment[]): Run[] {
  const runs: Run[] = [];
  let block: Run[] = [];
  let run: Run | undefined;
  const endBlock = (): void => {
    const longest = block.reduce((most, { text }) => Math.max(most, text.length), 0);
    for (const each of block) each.longest = longest;
    block = [];
  };
  for (const each of fragments) {
    const { text, x, end, size } = each;
    // Blanks may fill the way to the next cell: the gap tells better what they are.
    if (text.trim() === '') continue;
    const gap = run === undefined ? 0 : (x - run.end) / size;
    if (run !== undefined && onOneLine(run, each) && gap <= GAP_OF_CELLS && gap >= -GAP_OF_CELLS) {
      const blank = run.text.charAt(run.text.length - 1) === ' ' || text.charAt(0) === ' ';
      if (gap > GAP_OF_WORDS && run.gaps.length < MOST_CELLS)
        run.gaps.push({ offset: run.text.length, from: run.end, to: x });
      run.text += gap > GAP_OF_WORDS && !blank ? ` ${text}` : text;
      run.end = Math.max(run.end, end);
      continue;
    }
    // Some draw bold letters twice, a hair apart.
    const twice = run !== undefined && run.text === text && onOneLine(run, each) && Math.abs(run.x - x) < size / 4;
    if (twice) continue;
    if (run !== undefined && (Math.abs(run.x - x) > size || Math.abs(run.y - each.y) > 2 * PARAGRAPH * size))
      endBlock();
    run = { ...each, gaps: [], longest: 0 };
    runs.push(run);
    block.push(run);
  }
  endBlock();
  return runs;
}

function onOneLine(one: Fragment | Run, other: Fragment | Run): boolean {
  return one.turn === other.turn && Math.abs(one.y - other.y) < SAME_LINE * Math.max(one.size, other.size);
}

/**
 * Cells of a row are mostly drawn one after the other. Where the writer went back up the page to a line, what he drew there
 * is a cell of it when it is short: a table drawn by columns; the second column of a newspaper is not.
 */
function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  const byPlace = new Map<string, Row>();
  for (const run of runs) {
    const last = rows[rows.length - 1];
    let row = last !== undefined && last.length < MOST_CELLS && onOneLine(last[0]!, run) ? last : undefined;
    const place = Math.round(run.y);
    for (const near of row === undefined ? [place, place - 1, place + 1] : []) {
      const other = byPlace.get(`${run.turn} ${near}`);
      if (
        other !== undefined &&
        other.length < MOST_CELLS &&
        [...other, run].filter(({ longest }) => longest > LONGEST_CELL).length < 2
      )
        row = other;
    }
    if (row === undefined) {
      row = [];
      rows.push(row);
      byPlace.set(`${run.turn} ${place}`, row);
    }
    let at = row.length;
    while (at > 0 && row[at - 1]!.x > run.x) at--;
    row.splice(at, 0, run);
  }
  return rows;
}

function inOne(row: Row): Row {
  return [{ ...row[0]!, text: row.map(({ text }) => text.trim()).join(' '), end: row[row.length - 1]!.end }];
}
