import { FIELDS, FORM_LABELS } from '../lexicons/columns';
import { setOf } from '../lexicons/word-list';
import { isLetter } from '../text/letters';
import type { Unit } from '../text/units';
import type { Cast, Figure } from './cast';
import { listedIn } from './listed';
import { isCertainName, opening, type Mention } from './mentions';
import { cueBits, hasCue, type Reading } from './reading';
import type { Scene } from './said-of-somebody';
import { endsInCue } from './unlisted-names';

/** Persons that the layout of a text names where its sentences do not: lines of lists, forms. For tables see `grid`. */

const TOPIC = cueBits('topic');
const LABELS = setOf(FORM_LABELS);
const NUMBERED = setOf(FIELDS);
const MOST_LABEL_WORDS = 4;
const MARKS = ':–—-=(*|';
const BEFORE_LINE = ' \t0123456789.)•*-–—#';
const LONGEST_BULLET = 12;
const ANY_MARK = /[:–—=(*|-]/;

/** The scene with everybody that lists and forms name in their own way. */
export function withLayout(scene: Scene, cast: Cast): Scene {
  return withForms(withLists(scene, cast));
}

/**
 * "Ziyad: glutenallergi" beside "Anna Holm: stress"; "D. Moreau – astma" beside "F. Okafor – KOL"; and in lines
 * "Thorleif Boe, blank børneattest" above "Laust Damgaard, blank".
 */
function withLists(scene: Scene, cast: Cast): Scene {
  const mentions = scene.mentions.slice();
  const { text, units } = scene.reading;
  const mayHold = (unit: number) => ANY_MARK.test(text.slice(units[unit]!.start, units[unit]!.end));
  const isLine = (unit: number) => startsLine(text, units[unit]!.start) && text.slice(units[unit]!.start, units[unit]!.end).indexOf(',') !== -1; // prettier-ignore
  const inLines = listedIn(scene, cast, isLine, behindComma, ', ', true);
  for (const { unit, figure, first, last } of inLines.concat(listedIn(scene, cast, mayHold, remarkAt))) {
    const own = mentions[unit]!;
    if (own.some((mention) => mention.first === first && !mention.possible)) continue;
    const mention: Mention = { kind: 'name', first, last, figure, genitive: false, possible: false, professional: false }; // prettier-ignore
    mentions[unit] = own.filter((other) => other.first !== first).concat(mention).sort((a, b) => a.first - b.first); // prettier-ignore
  }
  return { ...scene, mentions };
}

/** Where a line begins, bullets and numbers passed over. */
export function startsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  const from = offset - LONGEST_BULLET;
  while (at >= 0 && at >= from && BEFORE_LINE.indexOf(text.charAt(at)) !== -1) at--;
  return at < 0 || text.charAt(at) === '\n';
}

function behindComma(text: string, at: number): number {
  return text.charAt(at - 1) === ' ' && text.charAt(at - 2) === ',' ? at + 1 : -1;
}

/** A word behind a colon, a dash or a bracket. */
function remarkAt(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return -1;
  let before = at - 1;
  while (text.charAt(before) === ' ' || text.charAt(before) === '\t') before--;
  return MARKS.indexOf(text.charAt(before)) === -1 ? -1 : at + 1;
}

/**
 * "Diagnose: KOL / Navn: Ziyad Karim": lines "label: value" of one paragraph are a form about whoever its name field
 * says; a label that comes again begins the next form.
 */
function withForms(scene: Scene): Scene {
  const { reading } = scene;
  const mentions = scene.mentions.slice();
  for (let at = 0; at < reading.units.length; at++) {
    const end = endOfForm(reading, at);
    const person = end - at > 1 ? personOfForm(scene, at, end) : undefined;
    if (person !== undefined)
      for (let unit = at; unit < end; unit++)
        if (!mentions[unit]!.some(isCertainName) && !isTopic(reading, unit))
          mentions[unit] = [opening(reading.units[unit]!, person), ...mentions[unit]!];
    at = Math.max(at, end - 1);
  }
  return { ...scene, mentions };
}

function endOfForm(reading: Reading, first: number): number {
  const { units } = reading;
  const opens = labelOf(reading, units[first]!);
  if (opens === '') return first;
  // Blank lines between all of its lines, or none.
  const step = (units[first + 1]?.paragraph ?? 0) === units[first]!.paragraph + 1 ? 1 : 0;
  let end = first + 1;
  for (; end < units.length && units[end]!.paragraph - units[end - 1]!.paragraph <= step; end++) {
    if (units[end]!.message !== units[first]!.message) break;
    // "Skade: dyb ætsning. Indlagt et døgn."
    if (!startsLine(reading.text, units[end]!.start)) continue;
    const label = labelOf(reading, units[end]!);
    if (label === '' || label === opens) break;
  }
  return end;
}

/** "civilstand" of "Civilstand: ugift"; '' where a sentence begins with no label. */
function labelOf({ text, words }: Reading, { kind, first, last }: Unit): string {
  if (kind !== 'sentence') return '';
  for (let at = first; at < Math.min(last, first + MOST_LABEL_WORDS); at++)
    if (text.charAt(words[at]!.end) === ':') return text.slice(words[first]!.start, words[at]!.end).toLowerCase();
  return '';
}

/** "Kursus: Stress og trivsel", "Thesis: …" */
function isTopic(reading: Reading, unit: number): boolean {
  const { first } = reading.units[unit]!;
  const label = labelOf(reading, reading.units[unit]!);
  return label.split(' ').some((word, at) => hasCue(reading, unit, first + at, TOPIC) || endsInCue(word, TOPIC));
}

function personOfForm({ reading, mentions }: Scene, first: number, end: number): Figure | undefined {
  for (let unit = first; unit < end; unit++) {
    const label = labelOf(reading, reading.units[unit]!).split(' ');
    const name = mentions[unit]!.find(isCertainName);
    if (name === undefined) continue;
    // "Felt 1: Peter Lund"
    const isField = NUMBERED.has(label[0]!) && name.last === reading.units[unit]!.last && name.first === reading.units[unit]!.first + label.length; // prettier-ignore
    if (LABELS.has(label[label.length - 1]!) || isField) return name.figure;
  }
  return undefined;
}
