import { NUMBER_HEADINGS, PERSON_HEADINGS } from '../lexicons/columns';
import { isDigit } from '../text/letters';
import { maskNumbers } from '../text/mask';
import type { Span } from '../types';
import { wordsOf } from '../text/words';
import type { Cast, Figure } from './cast';
import { isCourseHeading } from './courses';
import { isCertainName } from './mentions';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import type { Scene } from './said-of-somebody';
import { endsInCue } from './unlisted-names';

/** A cell that belongs to a person, by its row or, in a table laid on its side, by its column. */
interface Cell {
  readonly unit: number;
  readonly span: Span;
  readonly figure: Figure;
}

/** Cells of one kind: a column, or a row of a table laid on its side. */
export interface Column {
  /** Lower case; '' where nothing heads it. */
  readonly head: string;
  readonly cells: readonly Cell[];
}

const LONGEST_NAME = 60;
/** So many above and below say what a column holds. */
const NEAR_ROWS = 3;
const TOPIC = cueBits('topic');

/** The tables of a text as columns of cells with the person that each is about. */
export function columnsOf(scene: Scene, cast: Cast): Column[][] {
  return tablesOf(scene)
    .map(({ first, end }) => columnsBetween(scene, cast, first, end))
    .filter(({ length }) => length > 0);
}

/** Neighbouring rows of one paragraph, by units. */
export function tablesOf({ reading: { units } }: Scene): { first: number; end: number }[] {
  const tables: { first: number; end: number }[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at]!.kind !== 'row') continue;
    let end = at + 1;
    while (end < units.length && units[end]!.kind === 'row' && units[end]!.paragraph === units[at]!.paragraph) end++;
    tables.push({ first: at, end });
    at = end - 1;
  }
  return tables;
}

export function headsOf(scene: Scene, first: number): string[] {
  return isHeading(scene, first) ? cellTexts(scene, first).map((head) => head.toLowerCase()) : [];
}

function columnsBetween(scene: Scene, cast: Cast, first: number, end: number): Column[] {
  const sideways = namesAcross(scene, cast, first, end);
  if (sideways !== undefined) return sideways;
  const heads = headsOf(scene, first);
  // "Anna completed the following units:" above a table of courses
  const above = first > 0 && scene.reading.units[first - 1]!.message === scene.reading.units[first]!.message ? scene.mentions[first - 1]! : []; // prettier-ignore
  const spokenOf = above.find(({ kind, possible }) => kind !== 'sender' && !possible)?.figure;
  const columns: { head: string; cells: Cell[] }[] = [];
  for (let unit = heads.length > 0 ? first + 1 : first; unit < end; unit++) {
    const figure =
      heads.some(isCourseHeading) && !heads.some(isHead) ? spokenOf : personOfRow(scene, cast, unit, heads);
    if (figure === undefined) continue;
    scene.reading.units[unit]!.cells.forEach((span, column) => {
      (columns[column] ??= { head: heads[column] ?? '', cells: [] }).cells.push({ unit, span, figure });
    });
  }
  return columns.filter((column) => column !== undefined);
}

/** "Name | Hjalte Mørch | Wanjiru Kamau": each column is a person, each row says one thing of all. */
export function namesAcross(scene: Scene, cast: Cast, first: number, end: number): Column[] | undefined {
  for (let unit = first; unit < Math.min(end, first + 2); unit++) {
    const [head, ...names] = cellTexts(scene, unit);
    if (names.length < 2 || (unit === first && end - first < 2)) continue;
    const cells = scene.reading.units[unit]!.cells;
    const figures = cells.map((cell) => mentioned(scene, unit, cell));
    // "Navn | Str. | Forprøve" are headings.
    const sure = scene.mentions[unit]!.filter(
      (mention) => isCertainName(mention) && mention.last > mention.first,
    ).length;
    if (sure === 0 || (head !== '' && !PERSON_HEADINGS.has((head ?? '').toLowerCase()) && sure < names.length))
      continue;
    if (names.filter((_, at) => figures[at + 1] !== undefined).length * 2 <= names.length) continue;
    const columns: Column[] = [];
    for (let row = unit + 1; row < end; row++) {
      const spans = scene.reading.units[row]!.cells;
      const own: Cell[] = [];
      for (let at = 1; at < spans.length && at < cells.length; at++) {
        const figure = figures[at] ?? named(scene, cast, cells[at]!);
        if (figure !== undefined) own.push({ unit: row, span: spans[at]!, figure });
      }
      columns.push({ head: cellTexts(scene, row)[0]!.toLowerCase(), cells: own });
    }
    return columns;
  }
  return undefined;
}

/** The first row says what the columns hold: it names nobody and holds no number by itself. */
function isHeading(scene: Scene, unit: number): boolean {
  const texts = cellTexts(scene, unit);
  const heads = texts.filter((text) => isHead(text.toLowerCase())).length;
  if (heads > 0) return true;
  if (scene.mentions[unit]!.some(isCertainName)) return false;
  const next = scene.reading.units[unit + 1];
  return next?.heading === unit && texts.every((text) => !startsWithNumber(text) && text.length < LONGEST_NAME);
}

function isHead(text: string): boolean {
  return PERSON_HEADINGS.has(text) || NUMBER_HEADINGS.has(text);
}

function startsWithNumber(text: string): boolean {
  return isDigit(text.charCodeAt(0)) || (text.charAt(0) === '-' && isDigit(text.charCodeAt(1)));
}

function cellTexts({ reading }: Scene, unit: number): string[] {
  return reading.units[unit]!.cells.map((cell) => reading.text.slice(cell.start, cell.end));
}

function personOfRow(scene: Scene, cast: Cast, unit: number, heads: readonly string[]): Figure | undefined {
  const { cells } = scene.reading.units[unit]!;
  for (let column = 0; column < cells.length; column++) {
    const head = heads[column] ?? '';
    if (!PERSON_HEADINGS.has(head)) continue;
    const figure = mentioned(scene, unit, cells[column]!) ?? named(scene, cast, cells[column]!);
    if (figure !== undefined) return figure;
  }
  const names = scene.mentions[unit]!.filter(({ kind }) => kind === 'name' || kind === 'number');
  const sure = names.find(({ possible }) => !possible);
  if (sure !== undefined) return sure.figure;
  return numberOfRow(scene, cast, cells, heads) ?? names[0]?.figure;
}

export function numberOfRow(
  scene: Scene,
  cast: Cast,
  cells: readonly Span[],
  heads: readonly string[],
): Figure | undefined {
  for (let column = 0; column < cells.length; column++) {
    const figure = numbered(scene, cast, cells[column]!, NUMBER_HEADINGS.has(heads[column] ?? ''));
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** Whose name stands in a cell. A mention of no width, which opens the row of a table, is not written in it. */
function mentioned(scene: Scene, unit: number, cell: Span): Figure | undefined {
  const { words } = scene.reading;
  return scene.mentions[unit]!.find(
    ({ kind, first, last }) =>
      kind === 'name' && last > first && words[first]!.start >= cell.start && words[last - 1]!.end <= cell.end,
  )?.figure;
}

/** A row that others stand below and that names nobody we know. */
export function isHeadingRow({ reading: { units }, mentions }: Scene, unit: number): boolean {
  return units[unit]!.kind === 'row' && units[unit + 1]?.heading === unit && !mentions[unit]!.some(isCertainName);
}

/** "gift" between "ugift" and "fraskilt" in the cells above and below: what they say, it says too. */
export function isInTellingColumn({ units, words, hits }: Reading, unit: number, hit: Hit): boolean {
  const columnOf = (row: number, at: number) =>
    units[row]!.cells.findIndex(({ start, end }) => start === words[at]!.start && end >= words[at]!.end);
  const column = columnOf(unit, hit.first);
  if (column === -1 || units[unit]!.cells[column]!.end !== words[hit.last - 1]!.end) return false;
  for (let row = Math.max(0, unit - NEAR_ROWS); row <= Math.min(units.length - 1, unit + NEAR_ROWS); row++)
    if (units[row]!.kind === 'row' && units[row]!.paragraph === units[unit]!.paragraph && hits[row]!.some(({ term, first }) => term.category === hit.term.category && term.strength === 'telling' && columnOf(row, first) === column)) return true; // prettier-ignore
  return false;
}

/** "Emne | Oplægsholder": a cell under such a heading is what somebody speaks of. */
export function isUnderTopic(reading: Reading, unit: number, at: number): boolean {
  const { units, words } = reading;
  const { heading, cells } = units[unit]!;
  const column = cells.findIndex(({ start, end }) => start <= words[at]!.start && words[at]!.start < end);
  const head = heading === undefined ? undefined : units[heading]!.cells[column];
  if (head === undefined) return false;
  for (let word = units[heading!]!.first; word < units[heading!]!.last; word++)
    if (words[word]!.start >= head.start && words[word]!.end <= head.end && (hasCue(reading, heading!, word, TOPIC) || endsInCue(words[word]!.lower, TOPIC))) return true; // prettier-ignore
  return false;
}

/** A cell under "Navn" is a name, however foreign. */
export function named({ reading }: Scene, cast: Cast, cell: Span): Figure | undefined {
  const text = reading.text.slice(cell.start, cell.end);
  if (text.length > LONGEST_NAME) return undefined;
  const names = wordsOf(text).filter((word) => word.kind === 'word' && word.capital !== 'none');
  return names.length === 0 ? undefined : cast.named(names.map((word) => word.lower), text); // prettier-ignore
}

/** "202106114", "s204417", or under a heading any short mark without a blank: a student by number, a colleague by initials. */
function numbered({ reading }: Scene, cast: Cast, cell: Span, headed: boolean): Figure | undefined {
  const text = reading.text.slice(cell.start, cell.end);
  if (isStudentNumber(text)) return cast.keyed(`number:${text.toLowerCase()}`, number(text));
  if (!headed || text.length < 2 || text.length > 14 || text.indexOf(' ') !== -1) return undefined;
  // "AK" under "Init." is the "AK" of a sentence.
  if (/^[A-ZÆØÅ]{2,4}$/.test(text)) return cast.named(text.toLowerCase().split(''), text);
  const digits = text.replace(/[^0-9]/g, '');
  // Ten digits that are no CPR number are a sample's or an order's.
  return digits.length === 10 ? undefined : cast.keyed(`number:${text.toLowerCase()}`, number(text));
}

/** Six to nine digits, perhaps behind an "s": what universities give to their students. */
export function isStudentNumber(text: string): boolean {
  return /^[sS]?[0-9]{6,9}$/.test(text);
}

export function number(text: string): { kind: 'number'; masked: string } {
  return { kind: 'number', masked: maskNumbers(text) };
}
