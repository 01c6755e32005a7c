import type { Span } from '../types';
import type { MailLine } from './passages';

/** What parts the cells of a row. `spaces`: two or more blanks, as in a table aligned by hand; `dots`: "Xinyi Zhou ..... 12". */
type Delimiter = '\t' | '|' | ';' | ',' | 'spaces' | 'dots';

/** "Kære Birgit, ordren er afsendt" is no row: fewer cells than this, parted by commas, are prose. */
const FEWEST_COMMAS = 2;
const LONGEST_ROW = 1000;
/** Three are a pause in a sentence: "hm... ja". */
const FEWEST_DOTS = 4;
const DOTS = '....';
/** What may part cells beside commas. */
const OTHERS = ['\t', '|', ';', '  ', DOTS];
const LONGEST_CELLS = 120;
const [TAB, BLANK, QUOTE, COMMA, FULL_STOP, SEMICOLON, BAR] = [9, 32, 34, 44, 46, 59, 124] as const;

/**
 * For each line what parts its cells; undefined where the line is no row. Tabs and bars speak for themselves; semicolons
 * must come twice or in two lines alike; commas only in a table file or in neighbouring lines with as many of them.
 */
export function delimitersOf(text: string, lines: readonly MailLine[], csv: boolean): (Delimiter | undefined)[] {
  const counts: Counts[] = [];
  const countOf = (at: number): Counts => (counts[at] ??= count(text, lines[at]));
  const hasNoOther = !csv && OTHERS.every((sign) => text.indexOf(sign) === -1);
  return lines.map((line, at) => {
    // Of most mails no line need be counted: commas divide no prose.
    if (line.blank || line.role !== 'text' || (hasNoOther && isProse(text, line))) return undefined;
    const own = countOf(at);
    if (own.tabs > 0) return '\t';
    if (own.bars > 0) return '|';
    const alike = (key: 'semicolons' | 'commas') =>
      own[key] > 0 && (countOf(at - 1)[key] === own[key] || countOf(at + 1)[key] === own[key]);
    // "Moses Levin    coining    divorced; d. 1901"
    if (own.gaps > own.semicolons && !csv) return 'spaces';
    if ((own.semicolons > 1 && !own.prose) || (csv && own.semicolons > 0) || (alike('semicolons') && !own.prose))
      return ';';
    if (csv && own.commas > 0) return ',';
    if (own.leaders > 0) return 'dots';
    if (own.gaps > 0) return 'spaces';
    return own.commas >= FEWEST_COMMAS && alike('commas') && !own.prose ? ',' : undefined;
  });
}

interface Counts {
  readonly tabs: number;
  readonly bars: number;
  readonly semicolons: number;
  readonly commas: number;
  readonly gaps: number;
  readonly leaders: number;
  /** Ends like a sentence. */
  readonly prose: boolean;
}

const NONE: Counts = { tabs: 0, bars: 0, semicolons: 0, commas: 0, gaps: 0, leaders: 0, prose: false };

function isProse(text: string, { start, end }: Span): boolean {
  return end - start > LONGEST_CELLS || '.?!'.indexOf(text.charAt(end - 1)) !== -1;
}

function count(text: string, line: MailLine | undefined): Counts {
  if (line === undefined || line.blank || line.role !== 'text' || line.end - line.start > LONGEST_ROW) return NONE;
  let tabs = 0;
  let bars = 0;
  let semicolons = 0;
  let commas = 0;
  let gaps = 0;
  let leaders = 0;
  let quoted = false;
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    // Letters and digits, which most signs are.
    if (code > SEMICOLON ? code !== BAR : code > FULL_STOP && code < SEMICOLON) continue;
    if (code === QUOTE) quoted = !quoted && opensCell(text, at, line.start);
    if (quoted) continue;
    if (code === TAB) tabs++;
    else if (code === BAR) bars++;
    else if (code === SEMICOLON) semicolons++;
    else if (code === COMMA) commas++;
    else if (code === FULL_STOP && at > line.start && isLeader(text, at, line.end)) leaders++;
    else if (
      code === BLANK &&
      text.charCodeAt(at - 1) === BLANK &&
      text.charCodeAt(at + 1) !== BLANK &&
      at > line.start + 1
    )
      gaps += isSentenceEnd(text, at) ? 0 : 1;
  }
  return {
    tabs,
    bars,
    semicolons,
    commas,
    gaps,
    leaders,
    prose: isProse(text, line),
  };
}

/** 'Skærm 27"' is no quotation. */
function opensCell(text: string, at: number, start: number): boolean {
  return at === start || '\t|;,'.indexOf(text.charAt(at - 1)) !== -1;
}

/** The first of many dots with something behind them: "Navn ....... 12". */
function isLeader(text: string, at: number, end: number): boolean {
  if (text.charAt(at - 1) === '.' || text.slice(at, at + FEWEST_DOTS) !== DOTS) return false;
  const behind = at + dotsAt(text, at, end);
  return behind < end;
}

function dotsAt(text: string, at: number, end: number): number {
  let width = 0;
  while (at + width < end && text.charAt(at + width) === '.') width++;
  return width >= FEWEST_DOTS ? width : 0;
}

/** Two blanks after a full stop are a habit of typists, no column. */
function isSentenceEnd(text: string, at: number): boolean {
  let before = at;
  while (text.charAt(before) === ' ') before--;
  return '.!?:,'.indexOf(text.charAt(before)) !== -1 && text.charAt(before - 1) !== '.';
}

/** The cells of a row with their places, without white space and quotation marks around them. */
export function cellsOf(text: string, line: Span, delimiter: Delimiter): Span[] {
  const cells: Span[] = [];
  let start = line.start;
  let quoted = false;
  for (let at = line.start; at < line.end; at++) {
    const letter = text.charAt(at);
    if (letter === '"') quoted = !quoted && opensCell(text, at, line.start);
    if (quoted) continue;
    const width =
      delimiter === 'spaces'
        ? blanksAt(text, at, line.end)
        : delimiter === 'dots'
          ? dotsAt(text, at, line.end)
          : letter === delimiter
            ? 1
            : 0;
    if (width === 0) continue;
    cells.push(trimmed(text, start, at));
    start = at + width;
    at = start - 1;
  }
  cells.push(trimmed(text, start, line.end));
  return cells;
}

function blanksAt(text: string, at: number, end: number): number {
  let width = 0;
  while (at + width < end && text.charAt(at + width) === ' ') width++;
  return width > 1 ? width : 0;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && ' \t"'.indexOf(text.charAt(start)) !== -1) start++;
  while (end > start && ' \t"\r'.indexOf(text.charAt(end - 1)) !== -1) end--;
  return { start, end };
}
