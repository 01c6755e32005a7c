import { ACTIVELY, EXERCISES, INVENTED_PAIRS, LOG_LEVELS, NO_YEAR_BESIDE, YEAR_WORDS } from '../lexicons/endings';
import { RENOWNED } from '../lexicons/renowned';
import { MONTHS } from '../text/abbreviations';
import type { Unit } from '../text/units';
import { lowerAt } from '../text/words';
import { GIVEN_ALONE } from './name-signs';
import { isHouse } from './name-words';
import { unspokenWords } from './quotations';
import { cueBits, hasEither, type Reading } from './reading';
import { CAPITALISED, DIGITS, INVENTED as PAIRED, RENOWNED as OF_RENOWNED } from './word-signs';

/** What holds for a whole text or paragraph: written for the public, invented, history. Shared by all categories. */

const PUBLIC = cueBits('public');
const INVENTED = cueBits('invented');
const BROADCAST = cueBits('broadcast');

/** Born before this year nobody is alive; a year in the text before it makes a paragraph history. */
const HISTORY_ENDS = 1915;
const HISTORY_BEGINS = 1000;
/** Numbers of four digits that stand alone are rarely years before this. */
const CENTURIES_BEGIN = 1600;
const HISTORIC_YEARS = 3;
/** "roman", "romanen" and "romanens" are one mark. */
const STEM = 5;
/** "1630-1700", from a quarter to a quarter. */
const HOURS = /^[012][0-9](?:00|15|30|45)-[012][0-9](?:00|15|30|45)$/;
const BLANK = '____';
const OPENERS = /[[<{]/;
const CLOSER: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}' };
/** Words. */
const LONGEST_PLACEHOLDER = 5;
/** Blanks and placeholders. */
const TEMPLATE_FIELDS = 3;
/** Words between a name and a remark in brackets. */
const NAME_REACH = 30;
/** So many different words of adverts and calls make a text public. */
const PUBLIC_WORDS = 2;

export interface Surroundings {
  /** Written for everybody: adverts, calls, newsletters. Facts about a "you" or "the employee" are rules there. */
  readonly publicText: boolean;
  /** Units about invented people, whose numbers are nobody's either. A subject line "Testdata" alone makes no number of a list nobody's. */
  readonly invented: readonly boolean[];
  /** Units about invented, exemplary or long dead people: what is told there is told of nobody. */
  readonly nobody: readonly boolean[];
  /** Words in quotation marks that nobody is said to speak. */
  readonly unspoken: ReadonlySet<number>;
}

/** Reads once per text what holds for whole messages and paragraphs. */
export function surroundingsOf(reading: Reading, subject: Reading | undefined): Surroundings {
  const publicWords = new Set<string>();
  for (const text of subject === undefined ? [reading] : [subject, reading]) {
    collect(text, PUBLIC, publicWords);
  }
  const { invented, nobody, marks } = unrealOf(reading);
  const isInvented = marks > 1;
  const isOfNobody = isInvented || (subject !== undefined && unrealOf(subject).marks > 0) || isHistory(reading);
  return {
    publicText: publicWords.size >= PUBLIC_WORDS || isBroadcast(subject ?? reading),
    invented: reading.units.map((unit, index) => isInvented || invented.holds(unit, index)),
    nobody: reading.units.map((unit, index) => isOfNobody || nobody.holds(unit, index)),
    unspoken: unspokenWords(reading),
  };
}

/** All that the subject line says about a text below it: where this is the same, so is what the text is taken for. */
export function impressionOf(subject: Reading): string {
  const publicWords = new Set<string>();
  collect(subject, PUBLIC, publicWords);
  return [isBroadcast(subject), unrealOf(subject).marks > 0, ...Array.from(publicWords).sort()].join();
}

/** "Retningslinjer for sygdom", "Opslag: …": the subject alone says that nobody in particular is meant. */
function isBroadcast(subject: Reading): boolean {
  return subject.part.kind === 'subject' && subject.words.some((_, at) => hasEither(subject, at, BROADCAST));
}

/** Where what says that somebody is nobody holds: in whole paragraphs, or in units alone. */
class Reach {
  private readonly paragraphs = new Set<number>();
  private readonly units = new Set<number>();

  overParagraph(paragraph: number): void {
    this.paragraphs.add(paragraph);
  }

  overUnit(index: number): void {
    this.units.add(index);
  }

  holds({ paragraph }: Unit, index: number): boolean {
    return this.units.has(index) || this.paragraphs.has(paragraph);
  }
}

/**
 * What is about the invented, and about the invented, the exemplary and the long dead; what they announce with a colon
 * included. Two different words of invention (`marks`) are no accident: then the whole text is.
 */
function unrealOf(reading: Reading): { invented: Reach; nobody: Reach; marks: number } {
  const [invented, nobody] = [new Reach(), new Reach()];
  const marks = new Set<string>();
  const fields: number[] = [];
  const hasBlanks = reading.text.indexOf(BLANK) !== -1;
  // "Voiceprints of our test team [UNSECURE]": what stands in brackets in a subject line is a tag.
  const hasOpeners = reading.part.kind !== 'subject' && OPENERS.test(reading.text);
  reading.units.forEach((unit, index) => {
    const { words, signs } = reading;
    if (isExercise(reading, unit)) nobody.overParagraph(unit.paragraph);
    if (hasBlanks && isBlankForm(reading, unit)) fields.push(index);
    const isAnyInvented = (reading.cuesIn[index]! & INVENTED) !== 0;
    for (let at = unit.first; at < unit.last; at++) {
      const sign = signs[at]!;
      const ofInvention = isAnyInvented && hasEither(reading, at, INVENTED) && !isNoMark(reading, unit, index, at);
      if (!ofInvention && !hasOpeners && (sign & (DIGITS | CAPITALISED | PAIRED)) === 0) continue;
      const { lower, capital } = words[at]!;
      if (ofInvention || ((sign & PAIRED) !== 0 && INVENTED_PAIRS.has(pairAt(words, at)))) {
        marks.add(lower.slice(0, STEM));
        nobody.overParagraph(unit.paragraph);
        // One test person in a list makes nobody of the numbers of the others.
        if (unit.kind === 'row') invented.overUnit(index);
        else invented.overParagraph(unit.paragraph);
        if (reading.text.slice(unit.end - 1, unit.end + 1).indexOf(':') !== -1)
          for (const reach of [invented, nobody]) reach.overParagraph(unit.paragraph + 1);
      } else if (isRenowned(reading, at) || ((sign & DIGITS) !== 0 && isHistoricYear(reading, at))) {
        // A cell "Niels Bohr" in one row says nothing of the others.
        if (unit.kind === 'row') nobody.overUnit(index);
        else nobody.overParagraph(unit.paragraph);
      } else if (capital === 'all' && LOG_LEVELS.has(lower)) nobody.overUnit(index);
      else if (hasOpeners && isPlaceholder(reading, unit, at)) fields.push(index);
    }
  });
  // A template has many; "[slettet]" or "Underskrift ____" below a list says nothing of the list.
  for (const index of fields)
    if (fields.length < TEMPLATE_FIELDS) nobody.overUnit(index);
    else nobody.overParagraph(reading.units[index]!.paragraph);
  return { invented, nobody, marks: marks.size };
}

/** "Niels Bohr blev syg", "Freud", not "Ida fra Niels Bohr Institutet" or "Yusuf Erdogan Lind". */
function isRenowned(reading: Reading, at: number): boolean {
  const { words, signs, entries } = reading;
  const { lower, capital } = words[at]!;
  if ((signs[at]! & OF_RENOWNED) === 0 || capital === 'none') return false;
  const isOther = () => words[at - 1]?.capital === 'first' && entries[at - 1]?.name !== undefined;
  return (
    (RENOWNED.has(pairAt(words, at)) || (RENOWNED.has(lower) && !isOther())) &&
    !isHouse(reading, { first: at, last: at + 1 }, at + 1)
  );
}

/** "Roman Kowalski", "Roman Catholic", "the Actors' Association", "har opdigtet 41 af 60 svar": a name, part of a term, what somebody did. */
function isNoMark({ words, signs, hits }: Reading, { first }: Unit, index: number, at: number): boolean {
  const { lower, capital } = words[at]!;
  const isName = at > first || words[at + 1]?.capital === 'first';
  if (capital === 'first' && isName && (signs[at]! & GIVEN_ALONE) !== 0) return true;
  if (hits[index]!.some((hit) => hit.first <= at && at < hit.last)) return true;
  return lower.slice(-6) === 'digtet' && (ACTIVELY.has(lowerAt(words, at - 1)) || ACTIVELY.has(lowerAt(words, at - 2)));
}

function pairAt(words: Reading['words'], at: number): string {
  return `${words[at - 1]?.lower} ${words[at]!.lower}`;
}

/** "Opgave 2: …", "Case 3 …", "Eksempel: …": what an exercise tells of is made for it. */
function isExercise({ text, words }: Reading, unit: Unit): boolean {
  const word = words[unit.first]!;
  const next = words[unit.first + 1];
  if (!EXERCISES.has(word.lower) || next === undefined) return false;
  const numbered = next.kind === 'number' && next.lower.length <= 2;
  return numbered || text.charAt(word.end) === ':';
}

/** "I, ________ (name), agree …": a form that nobody has filled in. */
function isBlankForm({ text }: Reading, { start, end }: Unit): boolean {
  return text.slice(start, end).indexOf(BLANK) !== -1;
}

/** Several years of the nineteenth century or before: registers, church books, old prisoners. Not "1704 København V", "1700 kr." */
function isHistory({ text, words }: Reading): boolean {
  let years = 0;
  for (let at = 0; at < words.length; at++) {
    const { kind, lower, start, end } = words[at]!;
    if (kind !== 'number' || (lower.length !== 4 && lower.charAt(4) !== '-')) continue;
    const year = Number(lower.slice(0, 4));
    const [before, next] = [words[at - 1], words[at + 1]];
    const near = (from: number, to: number) => to - from < 3 && text.slice(from, to).indexOf('\n') === -1;
    const joined =
      (before?.kind === 'number' && near(before.end, start)) ||
      (next !== undefined && near(end, next.start) && (next.kind === 'number' || next.capital !== 'none'));
    const isYear = year >= CENTURIES_BEGIN && year <= HISTORY_ENDS && !isMeasure(words, at);
    if (!joined && isYear) years++;
  }
  return years >= HISTORIC_YEARS;
}

/**
 * "Dear [first name]", "Kære <navn>", "{{navn}}": a template is about nobody yet. Not "[bilag 1]", "Peter er syg [attest
 * følger]", nor the "[EXTERNAL]" that a mail server puts before a text.
 */
function isPlaceholder({ text, words, signs }: Reading, unit: Unit, at: number): boolean {
  const { start, kind, capital } = words[at]!;
  if (at === unit.first || kind !== 'word' || (capital === 'all' && at === 0)) return false;
  const close = CLOSER[text.charAt(start - 1)];
  if (close === undefined) return false;
  for (let before = Math.max(unit.first, at - NAME_REACH); before < at; before++)
    if (words[before]!.capital === 'first' && (signs[before]! & GIVEN_ALONE) !== 0) return false;
  for (let index = at; index < words.length && index < at + LONGEST_PLACEHOLDER; index++) {
    if (words[index]!.kind === 'number') return false;
    if (text.charAt(words[index]!.end) !== ' ') return text.charAt(words[index]!.end) === close;
  }
  return false;
}

function collect(reading: Reading, cues: number, into: Set<string>): void {
  reading.units.forEach(({ first, last }, index) => {
    if ((reading.cuesIn[index]! & cues) === 0) return;
    for (let at = first; at < last; at++) if (hasEither(reading, at, cues)) into.add(reading.words[at]!.lower);
  });
}

/** "1700 kr.", "kl. 1715", "1630-1700" */
function isMeasure(words: Reading['words'], at: number): boolean {
  return (
    NO_YEAR_BESIDE.has(lowerAt(words, at - 1)) ||
    NO_YEAR_BESIDE.has(lowerAt(words, at + 1)) ||
    HOURS.test(words[at]!.lower)
  );
}

/** "(1742-1803)", "i 1790": four digits alone or parted by a dash. */
function isHistoricYear(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  if (word.kind !== 'number' || (word.lower.length !== 4 && word.lower.length !== 9)) return false;
  const year = Number(word.lower.slice(0, 4));
  // "laboranten i 1521" works in a room.
  const isYear = year >= (word.lower.length === 4 ? CENTURIES_BEGIN : HISTORY_BEGINS) && year <= HISTORY_ENDS;
  if (isMeasure(reading.words, at)) return false;
  const next = reading.words[at + 1];
  // "1704 København V"
  if (next !== undefined && next.capital !== 'none' && next.start - word.end === 1) return false;
  return isYear && (word.lower.length === 9 ? word.lower.charAt(4) === '-' : afterYearWord(reading, at));
}

function afterYearWord(reading: Reading, at: number): boolean {
  const before = lowerAt(reading.words, at - 1);
  return YEAR_WORDS.has(before) || MONTHS.has(before) || reading.text.charAt(reading.words[at]!.start - 1) === '(';
}
