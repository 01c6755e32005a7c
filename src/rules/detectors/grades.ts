import { grades, JUDGES as JUDGING, OTHER_HEADINGS, POINT_HEADINGS } from '../lexicons/grades';
import { listed, setOf } from '../lexicons/word-list';
import { wordsOf } from '../text/words';
import type { Evidence, Span } from '../types';
import type { Cast, Figure } from './cast';
import { isCourse } from './courses';
import type { Sighting } from './findings';
import { columnsOf, type Column } from './grid';
import { byLexicon } from './lexicon-category';
import { BETWEEN, listedIn } from './listed';
import { namesBelow } from './listed-below';
import { averageAt, markAt } from './marks';
import { marksBeside } from './marks-beside';
import { pairedMarks } from './paired-marks';
import type { Scene } from './said-of-somebody';
import { type Setting } from './setting';
import { toldPasses } from './told-passes';
import { marksOfSeveral, toldMarks } from './told-marks';
import { AVERAGES, MARK, PASSES, VERDICTS } from './word-signs';

const byWords = byLexicon('grades');
const JUDGES = setOf(JUDGING);
const HEADINGS = new Set(listed(grades.headings));
const OTHER = setOf(OTHER_HEADINGS);
const POINTS = setOf(POINT_HEADINGS);
const MOST = 0.7;
const FEWEST_OF_SCALE = 4;
const FEWEST_VALUES = 3;

/**
 * Grades of a student: marks of the 7-step scale, ECTS letters, pass and fail, averages; told in a sentence ("Kaya fik
 * 12"), listed behind names ("Sofie 12, Anton 02") or in the columns of a table.
 *
 * Deliberately not found: numbers of things ("12 mails"), averages and counts of a class, the scale itself, courses that
 * are passed or failed; grades of hotels, steel and tumours.
 */
export function detectGrades(scene: Scene, cast: Cast, about: Setting): Sighting[] {
  const { reading, surroundings } = scene;
  const setting = about.exams ? about : { ...about, exams: isToExaminers(cast) };
  const sightings = byWords(scene);
  const add = (unit: number, span: Span, figures: readonly Figure[], evidence: readonly Evidence[]) =>
    sightings.push({ category: 'grades', entry: 'mark', reading, unit, span, evidence, figures });
  for (const table of columnsOf(scene, cast)) {
    for (const { unit, span, figure } of courseMarks(scene, table)) add(unit, span, [figure], ['row-of-person']);
    for (const column of table) {
      if (!holdsMarks(scene, column, setting)) continue;
      for (const { unit, span, figure } of column.cells)
        if (isMarkCell(scene, span, column.head)) add(unit, span, [figure], ['row-of-person']);
    }
  }
  for (const { unit, figure, value } of listedMarks(scene, cast, setting))
    add(unit, value, [figure], ['row-of-person']);
  const paired = pairedMarks(scene, setting);
  const several = marksOfSeveral(scene, cast, setting);
  reading.units.forEach((unit, index) => {
    for (const { span, figures } of paired.get(index) ?? []) add(index, span, figures, ['row-of-person']);
    if (paired.has(index)) return;
    if ((reading.signsIn[index]! & (MARK | VERDICTS | AVERAGES | PASSES)) === 0) return;
    for (const { span, figures } of groupedMarks(scene, index, setting)) add(index, span, figures, ['row-of-person']);
    if (unit.kind !== 'sentence' || surroundings.nobody[index]) return;
    const told = toldMarks(scene, index, cast, several.has(index) ? { ...setting, exams: true } : setting).concat(
      toldPasses(scene, index, setting.exams),
    );
    for (const { span, figures } of told) add(index, span, figures, ['name-in-sentence', 'said-as-fact']);
    if (told.length === 0)
      for (const { span, figures } of marksBeside(scene, index, setting)) add(index, span, figures, ['person-nearby']);
  });
  return sightings;
}

/** "Censor Lis Ravn", "Exam board": whoever judges gets marks without another word of them, "enig: Selma 10, Obaid 7". */
function isToExaminers({ recipients }: Cast): boolean {
  return recipients.some(({ label }) => 'name' in label && wordsOf(label.name).some(({ lower }) => JUDGES.has(lower)));
}

/** A column headed so, or one of nothing but marks in a draft about marks or with an unmistakable one among them. */
function holdsMarks({ reading }: Scene, { head, cells }: Column, setting: Setting): boolean {
  if (OTHER.has(head)) return false;
  const texts = cells.map(({ span }) => reading.text.slice(span.start, span.end)).filter((text) => text !== '');
  const headed = HEADINGS.has(head) || head.split(/[ ,/()]+/).some((word) => HEADINGS.has(word));
  const marks = texts
    .map((text) => markAt(text, 0, text.length))
    .filter(
      (mark, at) => mark !== undefined && (mark.end === texts[at]!.length || texts[at]!.charAt(mark.end + 1) === '('),
    );
  if (
    setting.exams &&
    POINTS.has(head) &&
    texts.length > 0 &&
    texts.every((text) => /^[0-9]{1,3}(?:[.,][0-9])?%?$/.test(text))
  )
    return true;
  if (headed) return marks.length > 0 || texts.some((text) => averageAt(text, 0, text.length) === text.length);
  if (texts.length < 2 || marks.length < MOST * texts.length) return false;
  if (marks.some((mark) => mark!.sure)) return true;
  // "D", "C" in a draft about DiSC are no marks.
  if (setting.instruments && marks.some((mark) => mark!.kind === 'letter')) return false;
  return setting.marks || (setting.exams && marks.some((mark) => mark!.kind === 'number'));
}

function isMarkCell({ reading }: Scene, { start, end }: Span, head: string): boolean {
  if (end === start) return false;
  const text = reading.text.slice(start, end);
  return (
    markAt(text, 0, text.length) !== undefined ||
    (HEADINGS.has(head) && averageAt(text, 0, text.length) === text.length)
  );
}

/** "Dilan Sertel, farmakologi 7, speciale 4": cells of a course and its mark; one alone may be "Statistik 2". */
function courseMarks({ reading: { text } }: Scene, table: readonly Column[]): Column['cells'] {
  const all = table.reduce<Column['cells']>((cells, column) => cells.concat(column.cells), []);
  const lastWords = ({ span }: Column['cells'][number]) => text.slice(span.start, span.end).split(' ').slice(-2);
  const marked = all.filter((cell) => {
    const [, mark = ''] = lastWords(cell);
    return markAt(mark, 0, mark.length)?.kind === 'number';
  });
  return marked.filter(
    (cell) =>
      isCourse(lastWords(cell)[0]!.toLowerCase()) && marked.some((other) => other !== cell && other.unit === cell.unit),
  );
}

/** "12: Anna, Bo", "Ikke bestået: Cai": names behind their mark. */
function groupedMarks(scene: Scene, index: number, setting: Setting): { span: Span; figures: Figure[] }[] {
  const { reading, mentions } = scene;
  const unit = reading.units[index]!;
  if (!setting.exams || unit.kind === 'greeting' || reading.text.slice(unit.start, unit.end + 1).indexOf(':') === -1)
    return [];
  const groups: { span: Span; figures: Figure[]; to: number; isWord: boolean }[] = [];
  for (let at = unit.first; at < unit.last; at++) {
    const { start } = reading.words[at]!;
    const signed = reading.text.charAt(start - 1) === '-' ? start - 1 : start;
    const mark = markAt(reading.text, signed, unit.end);
    const opens = at === unit.first || /[.;,\n]/.test(reading.text.slice(reading.words[at - 1]!.end, start));
    if (mark !== undefined && /\):\s*$/.test(reading.text.slice(Math.max(unit.start, start - 4), signed)))
      groups.push({
        span: { start: signed, end: mark.end },
        figures: inBrackets(scene, index, signed),
        to: unit.first,
        isWord: false,
      });
    if (
      mark === undefined ||
      !opens ||
      reading.text.charAt(mark.end) !== ':' ||
      (mark.kind === 'letter' && !setting.marks)
    )
      continue;
    const last = groups[groups.length - 1];
    if (last !== undefined) last.to = at;
    groups.push({ span: { start: signed, end: mark.end }, figures: [], to: unit.last, isWord: mark.kind === 'word' });
  }
  for (const group of groups)
    for (const { kind, first, figure } of mentions[index]!)
      if (kind === 'name' && reading.words[first]!.start > group.span.end && first < group.to)
        group.figures.push(figure);
  // "Dumpet:" with its names on the lines below; "4:" is rather a group.
  const last = groups[groups.length - 1];
  if (last !== undefined && last.isWord && last.figures.length === 0)
    for (const { figure } of namesBelow(scene, index)) last.figures.push(figure);
  return groups.filter(({ figures }) => figures.length > 0);
}

/** "Gruppe 3 (Anna Holm, Bo Lind): 7" */
function inBrackets({ reading, mentions }: Scene, index: number, end: number): Figure[] {
  const open = reading.text.lastIndexOf('(', end);
  return mentions[index]!.filter(
    ({ kind, first }) => kind === 'name' && reading.words[first]!.start > open && reading.words[first]!.end < end,
  ).map(({ figure }) => figure);
}

function listedMarks(scene: Scene, cast: Cast, setting: Setting): ReturnType<typeof listedIn> {
  const { text } = scene.reading;
  let sure = false;
  const { signsIn } = scene.reading;
  const hasMark = (unit: number) => (signsIn[unit]! & (MARK | VERDICTS)) !== 0;
  const marks = listedIn(scene, cast, hasMark, (_, at, limit) => {
    const mark = markAt(text, at, limit);
    if (mark === undefined || (setting.instruments && mark.kind === 'letter') || !endsItem(text, mark.end, limit))
      return -1;
    if (isBehindComma(text, at) && !((setting.marks || setting.exams) && endsLine(text, mark.end))) return -1;
    sure = sure || (mark.sure && mark.kind === 'number');
    return mark.end;
  }, `${BETWEEN},`); // prettier-ignore
  // "Filippa 10, Rokas 4, Jens Bue 7, Deniz 12": so many numbers, every one of the scale, are no hours and no chairs.
  const isScale = (): boolean => {
    if (marks.length < FEWEST_OF_SCALE || setting.instruments) return false;
    const written = new Set(marks.map(({ value }) => text.slice(value.start, value.end)));
    if (written.size < FEWEST_VALUES) return false;
    return (
      listedIn(scene, cast, hasMark, (_, at, limit) => numberAt(text, at, limit), `${BETWEEN},`).length === marks.length
    );
  };
  const averages = setting.marks ? listedIn(scene, cast, hasMark, (_, at, limit) => averageAt(text, at, limit)) : [];
  const isMany = marks.length > 1 && (setting.marks || sure || (setting.exams && marks.length > 2) || isScale());
  return (isMany || (marks.length === 1 && setting.marks && sure) ? marks : []).concat(
    averages.length > 1 ? averages : [],
  );
}

/** The end of a number of up to three digits that stands alone; -1 where none does. */
function numberAt(text: string, at: number, limit: number): number {
  const digits = /^-?[0-9]{1,3}(?![0-9.,:/]*[0-9])/.exec(text.slice(at, Math.min(limit, at + 12)));
  return digits === null ? -1 : at + digits[0].length;
}

/** "Jens 12 mails": behind a mark the item ends, or tells where it was got. */
function endsItem(text: string, end: number, limit: number): boolean {
  if (end >= limit) return true;
  const rest = text.slice(end, Math.min(limit, end + 12));
  return /^(?:\s*(?:[,;.!?)\n|(–—-]|$)|\s+(?:i|in|for|og|and|samt|til|men|but|with|med)\s)/.test(rest);
}

/** "Ida Madsen, 7": a comma parts so much that only a mark that ends its line is hers. */
function isBehindComma(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - 2), at).indexOf(',') !== -1;
}

function endsLine(text: string, end: number): boolean {
  return /^[ \t\r]*(?:\n|$)/.test(text.slice(end, end + 4));
}
