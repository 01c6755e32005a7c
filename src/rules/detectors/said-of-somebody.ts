import type { Evidence } from '../types';
import type { Unit } from '../text/units';
import type { Figure } from './cast';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import { isSaidOfNobody, isSupposed } from './said-of-nobody';
import type { Surroundings } from './surroundings';

/**
 * Said of somebody: the link from a word of a category to the persons it is about, by row, sentence and paragraph.
 * Without it there is no finding; it is the main lever on false alarms (a full name in the sentence cuts them up to
 * eightyfold). Shared by all categories.
 */
export interface Link {
  readonly figures: readonly Figure[];
  readonly evidence: readonly Evidence[];
}

const HOLDS = cueBits('holds');
const CAUSE = cueBits('cause');
const CAUSE_REACH = 4;
/** A vague word this far behind its person is said of something else. */
const VAGUE_REACH = 14;
const JOINS = cueBits('preposition', 'concerns');
/** "jeg er", "har du": the verb stands this near to a speaker or a "you". */
const SPEAKER_VERB_REACH = 3;
const SPEAKER_REACH = 8;
/** Adjectives between an owner and what is owned. */
const OWNER_REACH = 2;
const NAME_REACH = 25;
const PRONOUN_REACH = 30;
/** "sygemeldingen af Jens Hansen": a person behind the word. */
const BEHIND_REACH = 8;
const SHORT_SENTENCE = 14;

/** A text with everybody it mentions, unit by unit. */
export interface Scene {
  readonly reading: Reading;
  readonly mentions: readonly (readonly Mention[])[];
  readonly surroundings: Surroundings;
}

export function linkOf(scene: Scene, index: number, hit: Hit): Link | undefined {
  if (scene.surroundings.nobody[index]) return undefined;
  const unit = scene.reading.units[index]!;
  return unit.kind === 'row' ? inRow(scene, index, hit) : (inSentence(scene, index, hit) ?? nearby(scene, index, hit));
}

/** The persons of a row: whoever stands in it by name or number. */
export function personsOfRow(mentions: readonly Mention[]): Figure[] {
  return mentions.filter((mention) => mention.kind === 'name').map((mention) => mention.figure);
}

function inRow(scene: Scene, index: number, hit: Hit): Link | undefined {
  const { reading, mentions } = scene;
  const [first] = personsOfRow(mentions[index]!);
  if (first === undefined || isSaidOfNobody(reading, reading.units[index]!, index, hit, undefined)) return undefined;
  return hit.term.strength === 'telling' ? { figures: [first], evidence: ['row-of-person'] } : undefined;
}

function inSentence(scene: Scene, index: number, hit: Hit): Link | undefined {
  const { reading } = scene;
  const unit = reading.units[index]!;
  const mentions = scene.mentions[index]!;
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]!;
    if (mention.last > hit.first) continue;
    const tie = tieOf(scene, unit, index, mention, hit);
    if (tie === undefined) continue;
    if (isSaidOfNobody(reading, unit, index, hit, mention)) return undefined;
    return { figures: together(reading, mentions, at), evidence: evidenceOf(mention, tie) };
  }
  return behind(scene, unit, index, mentions, hit);
}

type Tie = 'fact' | 'near';

/** "Mettes diagnose", "hans svære diagnose", "hendes nye, svære diagnose": nothing but adjectives between. */
function isOwned(reading: Reading, mention: Mention, distance: number): boolean {
  if (distance <= 1) return true;
  const { lower } = reading.words[mention.last]!;
  return distance <= OWNER_REACH && lower.charAt(lower.length - 1) === 'e';
}

/** How firmly a mention before the hit holds it; undefined when it does not. */
function tieOf(scene: Scene, unit: Unit, index: number, mention: Mention, hit: Hit): Tie | undefined {
  const { reading, surroundings } = scene;
  const distance = hit.first - mention.last;
  if (mention.genitive && isOwned(reading, mention, distance))
    return mention.kind === 'addressee' && surroundings.publicText ? undefined : 'fact';
  const verb =
    verbBetween(reading, index, mention.last, hit.last) ||
    isContracted(reading, mention) ||
    hasCause(reading, unit, index, hit);
  if (mention.kind === 'sender' || mention.kind === 'addressee') {
    if (
      mention.genitive ||
      surroundings.publicText ||
      distance > SPEAKER_REACH ||
      isSupposed(reading, unit, index, hit)
    )
      return undefined;
    const near = verbNear(reading, unit, index, mention);
    return near && !isQuestion(reading, unit) ? 'fact' : undefined;
  }
  if (mention.genitive && mention.kind !== 'pronoun') return undefined;
  // "Soccer fever is …": capitals that nothing is known of must be the subject themselves.
  if (mention.possible && !verbBetween(reading, index, mention.last, mention.last + 2)) return undefined;
  const weak = mention.kind === 'role' || mention.possible || mention.professional;
  if (weak && (surroundings.publicText || isSupposed(reading, unit, index, hit))) return undefined;
  if (hit.term.strength === 'vague')
    return verb &&
      !mention.possible &&
      distance <= (hasCause(reading, unit, index, hit) ? VAGUE_REACH : SPEAKER_REACH) &&
      !isSupposed(reading, unit, index, hit)
      ? 'fact'
      : undefined;
  if (verb && distance <= NAME_REACH) return 'fact';
  if (mention.kind === 'pronoun') return distance <= PRONOUN_REACH ? 'near' : undefined;
  return !weak && (distance <= OWNER_REACH || unit.last - unit.first <= SHORT_SENTENCE) ? 'near' : undefined;
}

function verbBetween(reading: Reading, index: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasCue(reading, index, at, HOLDS)) return true;
  return false;
}

/** "she's sick" */
function isContracted(reading: Reading, mention: Mention): boolean {
  return mention.kind === 'pronoun' && reading.words[mention.last - 1]!.genitive;
}

/** "på grund af", "because of", "skyldes": what follows is why. */
function hasCause(reading: Reading, unit: Unit, index: number, hit: Hit): boolean {
  for (let at = hit.first - 1; at >= Math.max(unit.first, hit.first - CAUSE_REACH); at--)
    if (hasCue(reading, index, at, CAUSE)) return true;
  return false;
}

/** "jeg er …", "er du …": a verb directly behind or before the speaker. */
function verbNear(reading: Reading, unit: Unit, index: number, mention: Mention): boolean {
  const to = Math.min(unit.last, mention.last + SPEAKER_VERB_REACH);
  return (
    verbBetween(reading, index, mention.first, to) ||
    (mention.first > unit.first && hasCue(reading, index, mention.first - 1, HOLDS))
  );
}

function isQuestion(reading: Reading, unit: Unit): boolean {
  return reading.text.slice(unit.end - 1, unit.end + 2).indexOf('?') !== -1;
}

/** "sygemeldingen af Jens Hansen", "the diagnosis of our PhD student": the person behind the word. */
function behind(scene: Scene, unit: Unit, index: number, mentions: readonly Mention[], hit: Hit): Link | undefined {
  const mention = mentions.find(
    (candidate) => candidate.first >= hit.last && candidate.kind !== 'sender' && candidate.kind !== 'addressee',
  );
  if (mention === undefined || mention.first - hit.last > BEHIND_REACH || mention.professional || mention.possible)
    return undefined;
  if (
    hit.term.strength === 'vague' ||
    !(isJoined(scene.reading, index, hit.last, mention.first) || hasCause(scene.reading, unit, index, hit)) ||
    (mention.kind === 'role' && scene.surroundings.publicText)
  )
    return undefined;
  if (isSupposed(scene.reading, unit, index, hit) || isSaidOfNobody(scene.reading, unit, index, hit, undefined))
    return undefined;
  return { figures: [mention.figure], evidence: evidenceOf(mention, 'near') };
}

/** A preposition or a verb like "gælder" leads from the word to the person. */
function isJoined(reading: Reading, index: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasCue(reading, index, at, JOINS)) return true;
  return false;
}

/** "Mette og Jens er begge sygemeldt": names joined by "og" hold it together. */
function together(reading: Reading, mentions: readonly Mention[], at: number): Figure[] {
  const figures = [mentions[at]!.figure];
  for (let before = at - 1; before >= 0; before--) {
    const [left, right] = [mentions[before]!, mentions[before + 1]!];
    const gap = reading.text.slice(reading.words[left.last - 1]!.end, reading.words[right.first]!.start).trim();
    if (gap !== 'og' && gap !== 'and' && gap !== '&' && gap !== 'samt' && (gap !== ',' || before + 1 === at)) break;
    figures.unshift(left.figure);
  }
  return figures;
}

/** "Hun blev indlagt i går. Diagnosen er skizofreni.": the person of the sentence before, in the same paragraph. */
function nearby(scene: Scene, index: number, hit: Hit): Link | undefined {
  const { reading, mentions, surroundings } = scene;
  const unit = reading.units[index]!;
  if (hit.term.strength === 'vague' || surroundings.publicText) return undefined;
  if (isSupposed(reading, unit, index, hit) || isSaidOfNobody(reading, unit, index, hit, undefined)) return undefined;
  if (mentions[index]!.some((mention) => mention.kind === 'name' || mention.kind === 'pronoun')) return undefined;
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const earlier = reading.units[before]!;
    if (earlier.message !== unit.message || (earlier.paragraph !== unit.paragraph && !isHeading(earlier)))
      return undefined;
    const named = mentions[before]!.filter(
      (mention) =>
        !mention.possible &&
        !mention.professional &&
        (mention.kind === 'name' || mention.kind === 'pronoun' || mention.kind === 'role'),
    );
    if (named.length > 0) return { figures: [named[0]!.figure], evidence: ['person-nearby'] };
  }
  return undefined;
}

/** "Vedr. Aage Sloth, 060239-0233": a short line of its own. */
function isHeading(unit: Unit): boolean {
  return unit.last - unit.first <= 8;
}

/** What a mention in the same sentence is evidence of. */
export const EVIDENCE_OF: Readonly<Record<Mention['kind'], Evidence>> = {
  name: 'name-in-sentence',
  pronoun: 'pronoun-in-sentence',
  role: 'role-in-sentence',
  sender: 'said-of-sender',
  addressee: 'pronoun-in-sentence',
};

function evidenceOf(mention: Mention, tie: Tie): Evidence[] {
  return tie === 'fact' ? [EVIDENCE_OF[mention.kind], 'said-as-fact'] : [EVIDENCE_OF[mention.kind]];
}
