import { CODED_PERSONS } from '../lexicons/columns';
import { BEFORE_NUMBER, REGISTERED } from '../lexicons/endings';
import { ANNOUNCEMENTS, LEAD_TO_NUMBER } from '../lexicons/number-labels';
import { setOf } from '../lexicons/word-list';
import type { CalendarDay } from '../types';
import { lowerAt } from '../text/words';
import type { Cast, Figure } from './cast';
import { continuesList, findCprNumbers, type CprNumber } from './cpr-number';
import type { Sighting } from './findings';
import { lastLabel } from './number-label';
import { isCertainName, type Mention } from './mentions';
import { cueBits, hasCue, type Reading } from './reading';
import { EVIDENCE_OF, type Scene } from './said-of-somebody';
import { isTradeCompound } from './unlisted-names';

/** However a CPR number is written, these stand in it. */
const LAST_DIGITS = /[0-9]{2}[^0-9]{0,3}[0-9]{4}/;
const REGISTERED_REACH = 5;
const CODED = setOf(CODED_PERSONS);
const LEADS = setOf(LEAD_TO_NUMBER);
const ROLE = cueBits('role', 'the-role', 'kin');

/**
 * CPR numbers and whose they are: the person named in the same row, or nearest before (else behind) it in the same
 * sentence, or alone in the sentence before; otherwise the number itself stands for the person.
 */
export function detectCpr(scene: Scene, cast: Cast, today: CalendarDay, subject: string): Sighting[] {
  const { reading } = scene;
  const sightings: Sighting[] = [];
  if (!LAST_DIGITS.test(reading.text)) return sightings;
  const numbered = new Set<number>();
  let last = -Infinity;
  const announced = isAnnounced(subject) || isAnnounced(reading.text);
  const known = announced || reading.part.kind === 'subject';
  for (const number of findCprNumbers(reading.text, reading.units, today, known)) {
    const unit = unitAt(reading, number.span.start);
    if (unit === undefined || isNobodys(scene, unit, number)) continue;
    const ofThing = !announced && !numbered.has(unit - 1) && isNumberOfThing(scene, unit, number);
    const goesOn = continuesList(reading.text, last, number.span.start);
    if ((number.needsPerson || ofThing) && !goesOn && !hasPerson(scene, unit, number)) continue;
    last = number.span.end;
    const owner = ownerOf(scene, unit, number, numbered);
    numbered.add(unit);
    const figure = cast.keyed(`cpr:${number.digits}`, { kind: 'number', masked: number.excerpt });
    // Nobody has two: "two for Ida: 280467-2187 and 080891-2899" are two persons.
    const own = owner === undefined || cast.hasOtherNumber(owner, figure) ? figure : cast.unite(figure, owner);
    const evidence = evidenceOf(scene, unit, number, owner);
    sightings.push({
      category: 'cpr',
      entry: 'cpr-number',
      reading,
      unit,
      span: number.span,
      evidence,
      figures: [own],
    });
  }
  return sightings;
}

/** A number that only its date speaks for may be the shelf mark of an archive; what fits is somebody's unless it is invented. */
function isNobodys({ surroundings }: Scene, unit: number, { evidence }: CprNumber): boolean {
  const isSure = evidence.includes('check-digit') || evidence.includes('label-nearby');
  return (isSure ? surroundings.invented : surroundings.nobody)[unit]!;
}

/** "CPR-numre følger her". */
export function isAnnounced(text: string): boolean {
  const lower = text.toLowerCase();
  return ANNOUNCEMENTS.some((word) => lower.indexOf(word) !== -1);
}

/**
 * The scene with the numbers that nobody else in their sentence or row answers to: "290800-7681 has broken his hand",
 * "040359-2161  KOL" speak of a person as a name does.
 */
export function withNumbers(scene: Scene, sightings: readonly Sighting[], cast: Cast): Scene {
  const mentions = scene.mentions.slice();
  for (const { unit, span, figures } of sightings) {
    const figure = cast.one(figures[0]!);
    if (mentions[unit]!.some((mention) => cast.one(mention.figure) === figure)) {
      // "Gunner Abelgaard, 010447 2575, kommer lige fra dialyse": whoever has a number is somebody, on any list or on none.
      mentions[unit] = mentions[unit]!.map((mention) => (mention.possible && cast.one(mention.figure) === figure ? { ...mention, possible: false } : mention)); // prettier-ignore
      continue;
    }
    const { words, units } = scene.reading;
    let first = units[unit]!.first;
    while (first + 1 < units[unit]!.last && words[first]!.end <= span.start) first++;
    let last = first + 1;
    while (last < units[unit]!.last && words[last]!.start < span.end) last++;
    // "290800-7681 has broken his right hand"
    for (const { kind, figure: other } of mentions[unit]!)
      if (kind === 'pronoun' && cast.one(other).label.kind === 'unnamed') cast.unite(figure, other);
    const mention: Mention = { kind: 'number', first, last, figure, genitive: false, possible: false, professional: false }; // prettier-ignore
    mentions[unit] = mentions[unit]!.concat(mention).sort((a, b) => a.first - b.first);
  }
  return { ...scene, mentions };
}

/** Units are in order of the text: a search by halves. */
function unitAt({ units }: Reading, offset: number): number | undefined {
  let [low, high] = [0, units.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = units[middle]!;
    if (offset < unit.start) high = middle - 1;
    else if (offset >= unit.end) low = middle + 1;
    else return middle;
  }
  return undefined;
}

function ownerOf(scene: Scene, unit: number, number: CprNumber, numbered: ReadonlySet<number>): Figure | undefined {
  const { reading, mentions } = scene;
  const here = mentions[unit]!;
  const before = here.filter((mention) => isBefore(reading, mention, number) && owns(reading, mention, number));
  const nearest =
    before[before.length - 1] ??
    here.find(({ kind, possible, first, last }) => kind === 'name' && (!possible || last - first > 1));
  if (nearest !== undefined) return nearest.figure;
  const previous = reading.units[unit - 1];
  // A row speaks for itself, and a line with a number of its own is another person's.
  if (reading.units[unit]!.kind === 'row' || numbered.has(unit - 1)) return undefined;
  if (previous === undefined || previous.paragraph !== reading.units[unit]!.paragraph || previous.kind === 'greeting')
    return undefined;
  const named = mentions[unit - 1]!.filter(isCertainName);
  return named.length === 1 ? named[0]!.figure : undefined;
}

/**
 * Where nothing but its date speaks for a number, a person must stand beside it: by name, or by role or pronoun where the
 * number is at least written in two groups. "Please close case 1910050728, the patient is fine" is a case number.
 */
function hasPerson(scene: Scene, unit: number, number: CprNumber): boolean {
  const { digits, excerpt } = number;
  const grouped = excerpt.length > digits.length;
  // "Borger 2804672187 har søgt"
  const before = wordBefore(scene.reading, unit, number);
  const fits = number.evidence.includes('check-digit');
  const isRole = hasCue(scene.reading, unit, before, ROLE);
  if (fits && isRole) return true;
  const { words, text } = scene.reading;
  const { lower, end } = words[before]!;
  const adjoins = text.slice(end, number.span.start) === ' ';
  // "kontrakten udstedes på 2708913971", "De rigtige er 1905973556, …": no thing is named whose number it were.
  if (fits && adjoins && LEADS.has(lower)) return true;
  // "Det er 1904760664, så skulle hun …", not "Testen 1602271133 …, og hun"
  const isBehindThing = adjoins && !LEADS.has(lower);
  // "Jakob Lunds pc, sag 1806240053": the case's number, not his. "Anna Holm er født 1806240053" is hers: no thing is named.
  const label = lastLabel(lower);
  const isThings = adjoins && !isRole && !fits && !grouped && label !== 'none' && label !== 'cpr';
  return scene.mentions[unit]!.some((mention) => {
    const { kind, possible, professional } = mention;
    // "projektlæge Tharshan Sivakumar (1706920079)": a first and a last name right before it.
    if (kind === 'name' && fits && mention.last === before + 1 && mention.last - mention.first > 1) return true;
    if (kind === 'name') return !possible && !professional && !isThings;
    if (kind === 'addressee') return isRegistered(scene.reading, mention, number);
    return (grouped || (fits && !isBehindThing)) && (kind === 'pronoun' || kind === 'role');
  });
}

/**
 * "måler 080425-7039", "Kreditnota 240395-1173": right behind a word that no list knows it may number anything; and
 * without its check digit also behind any other word, where nobody is mentioned.
 */
function isNumberOfThing({ reading, mentions }: Scene, unit: number, number: CprNumber): boolean {
  const { span, evidence } = number;
  if (evidence.includes('label-nearby')) return false;
  const { words, entries, text, units } = reading;
  const { first } = units[unit]!;
  const at = wordBefore(reading, unit, number);
  const before = words[at]!;
  const known =
    entries[at] !== undefined ||
    BEFORE_NUMBER.has(before.lower) ||
    CODED.has(before.lower) ||
    lastLabel(before.lower) !== 'none' ||
    isTradeCompound(before.lower);
  const isNamed =
    mentions[unit]!.some((mention) => mention.first <= at && at < mention.last) ||
    (before.capital === 'first' && at > first);
  const adjoins =
    before.start < span.start && before.kind === 'word' && /^:? $/.test(text.slice(before.end, span.start));
  return (
    adjoins && !isNamed && (!known || (!evidence.includes('check-digit') && !isAmongPersons(reading, mentions, unit)))
  );
}

function wordBefore({ words, units }: Reading, unit: number, { span }: CprNumber): number {
  let at = units[unit]!.first;
  while (at + 1 < units[unit]!.last && words[at + 1]!.start < span.start) at++;
  return at;
}

/** Somebody is mentioned in this sentence or beside it. */
function isAmongPersons({ units }: Reading, mentions: Scene['mentions'], unit: number): boolean {
  return [unit - 1, unit, unit + 1].some(
    (at) => units[at]?.message === units[unit]!.message && mentions[at]!.some(({ kind }) => kind !== 'sender'),
  );
}

/** Also where the mention has no width: in a table on its side the number's own cell is that of its person. */
function isBefore({ words }: Reading, { first, last }: Mention, { span }: CprNumber): boolean {
  return words[first]!.start < span.start || (last === first && words[first]!.start === span.start);
}

/** "dit cpr-nummer" is the addressee's; in "her er det nummer, du bad om" the "du" owns nothing, nor "NemKonto" ever. */
function owns(reading: Reading, mention: Mention, number: CprNumber): boolean {
  if (mention.possible && lastLabel(reading.words[mention.first]!.lower) === 'cpr') return false;
  if (mention.kind !== 'sender' && mention.kind !== 'addressee') return true;
  return mention.genitive || isRegistered(reading, mention, number);
}

/** "du er registreret med personnummer …", "vi har registreret dig som …" */
function isRegistered({ words }: Reading, mention: Mention, number: CprNumber): boolean {
  if (REGISTERED.has(lowerAt(words, mention.first - 1))) return true;
  for (
    let at = mention.last;
    at < words.length && at < mention.last + REGISTERED_REACH && words[at]!.end <= number.span.start;
    at++
  ) {
    if (REGISTERED.has(words[at]!.lower)) return true;
  }
  return false;
}

function evidenceOf(scene: Scene, unit: number, number: CprNumber, owner: Figure | undefined): CprNumber['evidence'] {
  if (owner === undefined) return number.evidence;
  if (scene.reading.units[unit]!.kind === 'row') return [...number.evidence, 'row-of-person'];
  const mention = scene.mentions[unit]!.find(({ figure }) => figure === owner);
  return mention === undefined
    ? [...number.evidence, 'person-nearby']
    : [...number.evidence, EVIDENCE_OF[mention.kind]];
}
