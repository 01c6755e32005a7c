import { NUMBER_HEADINGS, PERSON_HEADINGS } from '../lexicons/columns';
import { isDigit } from '../text/letters';
import { maskNumbers } from '../text/mask';
import type { Span } from '../types';
import { wordsOf } from '../text/words';
import type { Cast, Figure } from './cast';
import type { Reading } from './reading';
import type { Scene } from './said-of-somebody';

/** A cell that belongs to a person, by its row or, in a table laid on its side, by its column. */
export interface Cell {
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

/** The tables of a text as columns of cells with the person that each is about. */
export function columnsOf(scene: Scene, cast: Cast): Column[][] {
  const { units } = scene.reading;
  const tables: Column[][] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at]!.kind !== 'row') continue;
    let end = at + 1;
    while (end < units.length && units[end]!.kind === 'row' && units[end]!.paragraph === units[at]!.paragraph) end++;
    const columns = columnsBetween(scene, cast, at, end);
    if (columns.length > 0) tables.push(columns);
    at = end - 1;
  }
  return tables;
}

function columnsBetween(scene: Scene, cast: Cast, first: number, end: number): Column[] {
  const sideways = namesAcross(scene, cast, first, end);
  if (sideways !== undefined) return sideways;
  const heads = isHeading(scene, first) ? cellTexts(scene, first).map((head) => head.toLowerCase()) : [];
  const columns: { head: string; cells: Cell[] }[] = [];
  for (let unit = heads.length > 0 ? first + 1 : first; unit < end; unit++) {
    const figure = personOfRow(scene, cast, unit, heads);
    if (figure === undefined) continue;
    scene.reading.units[unit]!.cells.forEach((span, column) => {
      (columns[column] ??= { head: heads[column] ?? '', cells: [] }).cells.push({ unit, span, figure });
    });
  }
  return columns.filter((column) => column !== undefined);
}

/** "Name | Hjalte Mørch | Wanjiru Kamau": each column is a person, each row says one thing of all. */
function namesAcross(scene: Scene, cast: Cast, first: number, end: number): Column[] | undefined {
  for (let unit = first; unit < Math.min(end, first + 2); unit++) {
    const [head, ...names] = cellTexts(scene, unit);
    if (names.length < 2 || (unit === first && end - first < 2)) continue;
    if (head !== '' && !PERSON_HEADINGS.has((head ?? '').toLowerCase())) continue;
    const cells = scene.reading.units[unit]!.cells;
    const figures = cells.map((cell) => mentioned(scene, unit, cell));
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
  if (scene.mentions[unit]!.some(({ kind, possible }) => kind === 'name' && !possible)) return false;
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
  const names = scene.mentions[unit]!.filter(({ kind }) => kind === 'name');
  const sure = names.find(({ possible }) => !possible);
  if (sure !== undefined) return sure.figure;
  for (let column = 0; column < cells.length; column++) {
    const figure = numbered(scene, cast, cells[column]!, NUMBER_HEADINGS.has(heads[column] ?? ''));
    if (figure !== undefined) return figure;
  }
  return names[0]?.figure;
}

function mentioned(scene: Scene, unit: number, cell: Span): Figure | undefined {
  const { words } = scene.reading;
  return scene.mentions[unit]!.find(
    ({ kind, first, last }) => kind === 'name' && words[first]!.start >= cell.start && words[last - 1]!.end <= cell.end,
  )?.figure;
}

/** A row that others stand below and that begins with no name we know. */
export function isHeadingRow({ units }: Reading, unit: number): boolean {
  return units[unit]!.kind === 'row' && units[unit + 1]?.heading === unit;
}

/** A cell under "Navn" is a name, however foreign. */
function named({ reading }: Scene, cast: Cast, cell: Span): Figure | undefined {
  const text = reading.text.slice(cell.start, cell.end);
  if (text.length > LONGEST_NAME) return undefined;
  const names = wordsOf(text).filter((word) => word.kind === 'word' && word.capital !== 'none');
  return names.length === 0 ? undefined : cast.named(names.map((word) => word.lower), text); // prettier-ignore
}

/** "202106114", "s204417", or under a heading any short mark without a blank: a student by number, a colleague by initials. */
function numbered({ reading }: Scene, cast: Cast, cell: Span, headed: boolean): Figure | undefined {
  const text = reading.text.slice(cell.start, cell.end);
  const digits = text.replace(/[^0-9]/g, '');
  if (digits.length === 10 && text.length <= 11) return cast.keyed(`cpr:${digits}`, number(text));
  const mark = headed ? text.length > 1 && text.length <= 14 && text.indexOf(' ') === -1 : isStudentNumber(text);
  return mark ? cast.keyed(`number:${text.toLowerCase()}`, number(text)) : undefined;
}

/** Six to nine digits, perhaps behind an "s": what universities give to their students. */
export function isStudentNumber(text: string): boolean {
  return /^[sS]?[0-9]{6,9}$/.test(text);
}

export function number(text: string): { kind: 'number'; masked: string } {
  return { kind: 'number', masked: maskNumbers(text) };
}
