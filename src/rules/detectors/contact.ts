import { setOf } from '../lexicons/word-list';
import type { Unit } from '../text/units';
import { lowerAt } from '../text/words';
import type { Cast, Figure } from './cast';
import { isCalledPrivate, isDwelling, isOfWork, speaksOfPrivate } from './called-private';
import { contactValuesIn, type ContactValue } from './contact-values';
import { cuesOf, lookUp } from './dictionary';
import type { Sighting } from './findings';
import { columnsOf } from './grid';
import { ownersByLine } from './lines-of-persons';
import { listedIn } from './listed';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Reading } from './reading';
import type { Scene } from './said-of-somebody';
import { type Setting } from './setting';
import { isTradeCompound } from './unlisted-names';
import { HOME, signsOf } from './word-signs';

const HOLDS = cueBits('holds');
const TRADE = cueBits('professional', 'role', 'the-role');
const BETWEEN = ' .,:\t–—-=>*_·…|;';
const TO = setOf('til to');
const AT = setOf('på at selv');
const ONESELF = setOf('dig jer sig');
const FULL_NAME = /^([a-zæøå]{3,20})\.([a-zæøå]{3,20})@/;
const NEARBY_UNITS = 4;

/** How a unit stands to private data: announces it, is announced by a unit before, or neither. */
type Announced = readonly boolean[];

/**
 * Private contact data of an employee, a new hire or a guest: home address, private telephone, private mail; in a sentence,
 * a list or a column. A value counts when a word near it calls it private or home, when an address is where somebody
 * lives, or when a mail address is at a provider for private people.
 *
 * Deliberately not found: work phones and offices, public numbers, signatures, firms, venues; addresses of citizens and
 * plots; a town without a street; an announcement without a value.
 */
export function detectContact(scene: Scene, cast: Cast, setting: Setting): Sighting[] {
  const { reading, surroundings } = scene;
  const values = reading.units.map((unit, index) => contactValuesIn(reading, unit, index));
  if (values.every((own) => own.length === 0)) return [];
  const announced = announcedUnits(reading, values, setting);
  const listed = listedOwners(scene, cast, values);
  const cells = cellOwners(scene, cast, values);
  const lines = ownersByLine(scene, cast, values);
  const sightings: Sighting[] = [];
  reading.units.forEach((unit, index) => {
    if (surroundings.nobody[index]) return;
    for (const value of values[index]!) {
      const inCell = cells.get(value.start);
      const inLine = lines.get(value.start);
      const owner = inCell?.figure ?? inLine?.figure ?? listed.get(value.start) ?? inBracketsBehind(scene, cast, index, value) ?? ownerOf(scene, cast, index, value, values[index]!); // prettier-ignore
      const head = inCell?.head ?? '';
      const inList = inCell !== undefined || inLine !== undefined || listed.has(value.start);
      const homes = value.kind === 'address' && inLine?.homes === true;
      const toThem = announced[index]! || isToThem(scene, index, value);
      if (owner === undefined || !isPrivate(reading, unit, value, toThem, head, inList, homes, setting)) continue;
      sightings.push({
        category: 'contact',
        entry: value.kind,
        reading,
        unit: index,
        span: { start: value.start, end: value.end },
        evidence: [unit.kind === 'row' ? 'row-of-person' : 'name-in-sentence'],
        figures: [owner],
      });
    }
  });
  return sightings;
}

function isPrivate(
  reading: Reading,
  unit: Unit,
  value: ContactValue,
  announced: boolean,
  head: string,
  listed: boolean,
  homes: boolean,
  setting: Setting,
): boolean {
  const headed = head.split(/[^a-zæøå-]+/).some((word) => (signsOf(word) & HOME) !== 0);
  if (headed) return true;
  const called = isCalledPrivate(reading, unit, value);
  if (isOfWork(reading, unit, value) && !called) return false;
  if (setting.citizens && !setting.staff && !called) return false;
  if (homes) return true;
  if (called || (announced && (listed || value.kind !== 'address'))) return true;
  if (value.kind === 'mail' || value.kind === 'handle') return value.privateByItself && setting.staff;
  if (value.kind === 'phone') return false;
  if (announced) return true;
  if (listed && (setting.home || (setting.staff && value.privateByItself))) return true;
  return isDwelling(reading, unit, value);
}

/** "sendes til ham selv på Lærkebakken 30", "Send it to Ulf at …", "over til Palle: …": where somebody is, and no office. */
function isToThem({ reading: { words }, mentions }: Scene, index: number, { kind, first }: ContactValue): boolean {
  if (kind !== 'address') return false;
  return mentions[index]!.some((mention) => {
    if (mention.last > first || (mention.kind !== 'name' && mention.kind !== 'pronoun')) return false;
    for (let at = mention.last; at < first; at++) if (!AT.has(words[at]!.lower) || at > mention.last + 1) return false;
    // "henvend dig til", "henvende sig til"
    return TO.has(lowerAt(words, mention.first - 1)) && !ONESELF.has(lowerAt(words, mention.first - 2));
  });
}

/** A line that speaks of private numbers announces the lines behind it as long as they hold values. */
function announcedUnits(reading: Reading, values: readonly (readonly ContactValue[])[], setting: Setting): Announced {
  let active = false;
  let message = -1;
  return reading.units.map((unit, index) => {
    if (unit.message !== message || reading.part.kind === 'attachment') active = setting.announced;
    message = unit.message;
    const announces = unit.kind !== 'greeting' && speaksOfPrivate(reading, unit, index);
    const before = active;
    if (announces) active = true;
    else if (values[index]!.length === 0 && unit.kind === 'sentence') active = active && isIntroduction(reading, unit);
    // "xuan.private@example.org" in the list itself
    return announces ? before : active;
  });
}

function isIntroduction({ text }: Reading, unit: Unit): boolean {
  return text.slice(unit.end - 1, unit.end + 1).indexOf(':') !== -1;
}

function listedOwners(scene: Scene, cast: Cast, values: readonly (readonly ContactValue[])[]): Map<number, Figure> {
  const ends = new Map<number, number>();
  for (const own of values) for (const { start, end } of own) ends.set(start, end);
  const owners = new Map<number, Figure>();
  for (const { value, figure } of listedIn(
    scene,
    cast,
    (unit) => values[unit]!.length > 0,
    (_, at) => ends.get(at) ?? -1,
    BETWEEN,
  ))
    owners.set(value.start, figure);
  return owners;
}

/** Values in cells: whose row it is, and what heads the column. */
function cellOwners(
  scene: Scene,
  cast: Cast,
  values: readonly (readonly ContactValue[])[],
): Map<number, { figure: Figure; head: string }> {
  const owners = new Map<number, { figure: Figure; head: string }>();
  for (const table of columnsOf(scene, cast))
    for (const { head, cells } of table)
      for (const { unit, span, figure } of cells)
        for (const { start } of values[unit]!)
          if (start >= span.start && start < span.end) owners.set(start, { figure, head });
  return owners;
}

/** Whose the value is: named before it, shortly before or behind its sentence, or the trade or speaker that has it. */
// prettier-ignore
function ownerOf(scene: Scene, cast: Cast, index: number, value: ContactValue, values: readonly ContactValue[]): Figure | undefined {
  const { reading, mentions } = scene;
  const own = mentions[index]!;
  const here = own.filter(
    ({ kind, last, genitive }) => last <= value.first && (genitive || (kind !== 'sender' && kind !== 'addressee')),
  );
  const nearest = here.filter(({ possible }) => !possible).pop() ?? here.pop();
  if (nearest !== undefined) return nearest.figure;
  // "ida.madsen@example.org / mbaye@example.org (Mbaye)": hers stands behind no other value.
  const next = values.find(({ first }) => first >= value.last)?.first ?? reading.words.length;
  const behind = own.find(({ kind, first }) => kind !== 'sender' && first >= value.last && first < next);
  const sender = own.find(({ kind }) => kind === 'sender');
  // "Jeg har fået ny privatadresse: …"
  const told = sender !== undefined && sender.last <= value.first && hasCue(reading, index, sender.last, HOLDS) ? sender : undefined; // prettier-ignore
  return (
    namedBefore(scene, index) ??
    (behind ?? told)?.figure ??
    namedBehind(scene, index) ??
    namedByAddress(reading, cast, value, values) ??
    tradeIn(reading, index, cast) ??
    (sender ?? own.find(({ kind }) => kind === 'addressee'))?.figure
  );
}

/** "mbaye_diop78@example.net (Mbaye)" */
// prettier-ignore
function inBracketsBehind({ reading, mentions }: Scene, cast: Cast, index: number, value: ContactValue): Figure | undefined {
  const { text, words } = reading;
  const word = words[value.last];
  if (word === undefined || text.slice(value.end, word.start) !== ' (' || word.capital === 'none') return undefined;
  const mention = mentions[index]!.find(({ kind, first }) => kind === 'name' && first === value.last);
  if (mention !== undefined) return mention.figure;
  return value.kind === 'mail' && text.charAt(word.end) === ')' && word.capital === 'first' ? cast.named([word.lower], text.slice(word.start, word.end)) : undefined; // prettier-ignore
}

/** "ida.madsen@example.org" among others with a name in brackets. */
// prettier-ignore
function namedByAddress({ text }: Reading, cast: Cast, { kind, start, end }: ContactValue, values: readonly ContactValue[]): Figure | undefined {
  if (kind !== 'mail' || !values.some((other) => text.slice(other.end, other.end + 2) === ' (')) return undefined;
  const names = FULL_NAME.exec(text.slice(start, end).toLowerCase());
  return names === null
    ? undefined
    : cast.named([names[1]!, names[2]!], text.slice(start, start + names[0].length - 1));
}

function isNamed({ possible, kind }: Mention): boolean {
  return !possible && kind !== 'sender' && kind !== 'addressee';
}

function namedBefore({ reading, mentions }: Scene, index: number): Figure | undefined {
  const { message, paragraph } = reading.units[index]!;
  for (let before = index - 1; before >= Math.max(0, index - NEARBY_UNITS); before--) {
    const earlier = reading.units[before]!;
    if (earlier.message !== message) return undefined;
    const named = mentions[before]!.filter(isNamed);
    if (named.length > 0) return named[named.length - 1]!.figure;
    if (earlier.paragraph < paragraph - 1) return undefined;
  }
  return undefined;
}

/** "… Skovvænget 18, 8310 Tranbjerg. Hun hedder Tone Vik." */
function namedBehind({ reading, mentions }: Scene, index: number): Figure | undefined {
  const next = reading.units[index + 1];
  return next !== undefined && next.paragraph === reading.units[index]!.paragraph
    ? mentions[index + 1]!.find(isNamed)?.figure
    : undefined;
}

/** "vores pedel, som bor i …", "på rengøringsassistenten": whoever has the trade. */
function tradeIn({ words, units, text }: Reading, index: number, cast: Cast): Figure | undefined {
  const unit = units[index]!;
  for (let at = unit.first; at < unit.last; at++) {
    const { lower, start, end, kind } = words[at]!;
    if (kind === 'word' && (isTrade(lower) || isTradeCompound(lower)))
      return cast.keyed(`role:${lower}`, { kind: 'role', word: text.slice(start, end) });
  }
  return undefined;
}

function isTrade(lower: string): boolean {
  return (cuesOf(lookUp(lower)) & TRADE) !== 0;
}
