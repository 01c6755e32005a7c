import type { Span } from '../types';
import { isCourse } from './courses';
import { cuesOf, lookUp } from './dictionary';
import type { Cast, Figure } from './cast';
import { endOfDigits } from './cpr-shape';
import { isStudentNumber, number } from './grid';
import type { Mention } from './mentions';
import type { Reading } from './reading';
import type { Scene } from './said-of-somebody';
import { isInitials } from './initials';
import { isTradeCompound } from './unlisted-names';
import { CAPITALISED, DIGITS } from './word-signs';

/** Somebody in a list with what stands right behind the name: "Sofie 12, Anton 02", "Lone 28 17 55 46". */
interface Listed {
  readonly unit: number;
  readonly figure: Figure;
  readonly value: Span;
  /** Words of the name, half-open. */
  readonly first: number;
  readonly last: number;
}

/** The end of a value that begins at `at`; -1 where none does. */
type ValueAt = (text: string, at: number, limit: number) => number;

interface Item extends Span {
  readonly unit: number;
  /** Known to the lexicon of names; others count in its company only. */
  readonly sure: boolean;
  readonly first: number;
  readonly last: number;
  readonly mention: Mention | undefined;
  readonly value: Span;
}

const NO_ITEMS: readonly Item[] = [];
const MOST_NAME_WORDS = 5;
const LONGEST_BRACKET = 40;
/** Between a name and its value. */
export const BETWEEN = ' .:\t–—-=>*_·…"„“”';
const OPENS_ITEM = ',;:.(-–•*\n>/&"';

/**
 * All names of a text with a value right behind them, by sentence or row.
 *
 * @param mayHold whether a unit is worth to be looked through.
 */
export function listedIn(
  scene: Scene,
  cast: Cast,
  mayHold: (unit: number) => boolean,
  valueAt: ValueAt,
  between: string = BETWEEN,
  opensLine: boolean = false,
): Listed[] {
  const { reading } = scene;
  const listed: Listed[] = [];
  let run: Item[] = [];
  let last = -2;
  const close = () => {
    for (const item of accepted(reading, run)) listed.push({ unit: item.unit, figure: figureOf(reading, cast, item), value: item.value, first: item.first, last: item.last }); // prettier-ignore
    run = [];
  };
  reading.units.forEach((unit, index) => {
    if (unit.kind === 'greeting' || !mayHold(index)) return;
    const items = itemsIn(scene, index, valueAt, between, opensLine);
    if (items.length === 0) return;
    if (index > last + 1 || reading.units[last]!.message !== unit.message) close();
    run.push(...items);
    last = index;
  });
  close();
  return listed;
}

function itemsIn(scene: Scene, index: number, valueAt: ValueAt, between: string, opensLine: boolean): readonly Item[] {
  const { reading, mentions } = scene;
  const unit = reading.units[index]!;
  const names = mentions[index]!.filter(({ kind }) => kind === 'name' || kind === 'number');
  if (names.length === 0 && (reading.signsIn[index]! & (CAPITALISED | DIGITS)) === 0) return NO_ITEMS;
  const items: Item[] = [];
  let next = 0;
  let freeFrom = unit.start;
  for (let at = unit.first; at < unit.last; at++) {
    if (reading.words[at]!.start < freeFrom) continue;
    while (next < names.length && names[next]!.last <= at) next++;
    const mention = names[next]?.first === at ? names[next] : undefined;
    if (mention === undefined && (reading.signs[at]! & (CAPITALISED | DIGITS)) === 0) continue;
    const last =
      mention?.last ?? (opensItem(reading, unit.first, at, freeFrom) ? endOfUnknown(reading, at, unit.last) : at);
    if (last === at) continue;
    const value = (mention?.kind === 'number' ? undefined : valueInName(reading, at, last, valueAt)) ?? valueBehind(reading.text, reading.words[last - 1]!.end, unit.end, valueAt, between); // prettier-ignore
    if (value !== undefined) {
      const { start } = reading.words[at]!;
      items.push({ unit: index, sure: mention?.possible === false, first: at, last, mention, start, end: reading.words[last - 1]!.end, value }); // prettier-ignore
      freeFrom = value.end;
    }
    if (opensLine) break;
    at = last - 1;
  }
  return items;
}

/** "Ana Ruiz B": a last part that is a value by itself. */
function valueInName({ text, words }: Reading, first: number, last: number, valueAt: ValueAt): Span | undefined {
  const part = words[last - 1]!;
  if (last - first < 2 || text.charAt(part.end) === '.') return undefined;
  return valueAt(text, part.start, part.end) === part.end ? { start: part.start, end: part.end } : undefined;
}

/** At the beginning, behind a comma, a bullet or a number, or behind the value before. */
function opensItem(reading: Reading, first: number, at: number, freeFrom: number): boolean {
  if (at === first) return true;
  const before = reading.words[at - 1]!;
  if (before.end <= freeFrom || before.kind === 'number' || before.lower === 'og' || before.lower === 'and')
    return true;
  for (let index = before.end; index < reading.words[at]!.start; index++)
    if (OPENS_ITEM.indexOf(reading.text.charAt(index)) !== -1) return true;
  return false;
}

/** Capitalised words that nothing is known of, or a student's number. */
export function endOfUnknown(reading: Reading, first: number, limit: number): number {
  const { text, words } = reading;
  if (words[first]!.digits && isStudentNumber(text.slice(words[first]!.start, words[first]!.end))) return first + 1;
  let at = first;
  for (; at < limit && at - first < MOST_NAME_WORDS; at++) {
    const word = words[at]!;
    if (word.kind !== 'word' || word.capital === 'none' || isEveryday(reading, at)) break;
    if (at > first) {
      const gap = text.slice(words[at - 1]!.end, word.start);
      if (gap !== ' ' && gap !== '. ' && gap !== '-') break;
    }
  }
  return at;
}

function isEveryday(reading: Reading, at: number): boolean {
  const entry = reading.entries[at];
  return entry !== undefined && entry.name === undefined && (cuesOf(entry) !== 0 || entry.notName === true);
}

/** What stands behind a name, across dots, dashes, and a remark in brackets: "Malene (dagtilbud) ... D". */
function valueBehind(text: string, from: number, limit: number, valueAt: ValueAt, between: string): Span | undefined {
  for (let at = from; at < limit; at++) {
    const end = at > from ? valueAt(text, at, limit) : -1;
    if (end !== -1) return { start: at, end };
    if (text.charAt(at) === '(') {
      const inside = valueAt(text, at + 1, limit);
      if (inside !== -1) return { start: at + 1, end: inside };
      const close = text.slice(at, at + LONGEST_BRACKET).indexOf(')');
      if (close === -1) return undefined;
      at += close;
    } else if (text.slice(at - 2, at) === ', ' && isStudentNumber(text.slice(at, endOfDigits(text, at)))) {
      // "Ida Madsen, 20181111, 7": the number is hers.
      at = endOfDigits(text, at) - 1;
    } else if (between.indexOf(text.charAt(at)) === -1) return undefined;
  }
  return undefined;
}

/** A list with a known name in it is one of persons; without, only names of two words that come at least twice. */
function accepted(reading: Reading, all: readonly Item[]): readonly Item[] {
  const items = all.filter(
    ({ sure, first, last }) => sure || !reading.words.slice(first, last).some(({ lower }) => isCourse(lower)),
  );
  if (items.some((item) => item.sure)) return items.filter((item) => item.sure || !isCommon(reading, item));
  const full = items.filter(
    (item) =>
      item.last - item.first > 1 ||
      isInitials(reading.words[item.first]!) ||
      isStudentNumber(reading.text.slice(item.start, item.end)),
  );
  return full.length > 1 ? full : [];
}

/** "Eksamen 12", "Statistik 7" beside names: a word in the definite, or one that the dictionary knows as something else. */
function isCommon(reading: Reading, item: Item): boolean {
  const { lower } = reading.words[item.first]!;
  if (item.last - item.first > 1 || lookUp(lower)?.name !== undefined) return false;
  // "Gæsteprofessor: Subhash Bandyopadhyay"
  if (isTradeCompound(lower)) return true;
  return /(?:en|et|erne|ik|tion|ing|logi|nomi|ics|gy)$/.test(lower) && lower.length > 5;
}

function figureOf(reading: Reading, cast: Cast, { mention, first, last, start, end }: Item): Figure {
  if (mention !== undefined) return mention.figure;
  const written = reading.text.slice(start, end);
  if (isStudentNumber(written)) return cast.keyed(`number:${written.toLowerCase()}`, number(written));
  const word = reading.words[first]!;
  if (last - first === 1 && isInitials(word)) return cast.named(word.lower.split(''), written);
  const names = reading.words.slice(first, last).map(({ lower }) => lower);
  return cast.named(names, written.replace(/\s+/g, ' '));
}
