import type { Evidence } from '../types';
import type { Unit } from '../text/units';
import type { Figure } from './cast';
import type { Mention } from './mentions';
import { framesCategory } from './dictionary';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import { clauseEndsAfter, isSaidOfNobody, isSupposed } from './said-of-nobody';
import { together } from './together';
import {
  hasCause,
  isAsked,
  isCaseOf,
  isContracted,
  isDuty,
  isFronted,
  isJoined,
  isVerbPhrase,
  verbBetween,
  verbNear,
} from './ties';
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

const MODAL = cueBits('modal');
/** "she is Sami", "a Sami" */
const BECOMES = cueBits('holds', 'the');
/** A vague word this far behind its person is said of something else. */
const VAGUE_REACH = 14;
const SPEAKER_REACH = 8;
const SPEAKER_FAR = 20;
/** Adjectives between an owner and what is owned. */
const OWNER_REACH = 2;
const NAME_REACH = 25;
const PRONOUN_REACH = 30;
/** "sygemeldingen af Jens Hansen": a person behind the word. */
const BEHIND_REACH = 8;
const SHORT_SENTENCE = 14;
const SHORTEST_DEFINITE = 8;
/** A name, a number, a title and a date may stand on lines of their own above what is told. */
const SENTENCES_BACK = 5;

/** A text with everybody it mentions, unit by unit. */
export interface Scene {
  readonly reading: Reading;
  readonly mentions: readonly (readonly Mention[])[];
  readonly surroundings: Surroundings;
}

export function linkOf(scene: Scene, index: number, hit: Hit): Link | undefined {
  if (scene.surroundings.nobody[index] || isInName(scene, index, hit)) return undefined;
  const unit = scene.reading.units[index]!;
  return unit.kind === 'row' ? inRow(scene, index, hit) : (inSentence(scene, index, hit) ?? nearby(scene, index, hit));
}

/** "Sami Haddad-Lund", "Iris Jensen", and Sami alone unless it is what somebody is ("she is Sami"). */
function isInName({ reading, mentions }: Scene, index: number, hit: Hit): boolean {
  const told = hit.first > 0 && hasCue(reading, index, hit.first - 1, BECOMES);
  return mentions[index]!.some(
    ({ kind, possible, first, last }) =>
      kind === 'name' && !possible && (last - first > 1 || !told) && first <= hit.first && hit.last <= last,
  );
}

/** The persons of a row: whoever stands in it by name or number. */
export function personsOfRow(mentions: readonly Mention[]): Figure[] {
  const named = mentions.filter(({ kind }) => kind === 'name' || kind === 'number');
  const known = named.filter(({ possible }) => !possible);
  // A single capital that nothing is known of heads a column or names a thing: "Sector", "Skærm".
  const rest = named.filter(({ first, last }) => last - first > 1);
  return (known.length > 0 ? known : rest).map((mention) => mention.figure);
}

function inRow(scene: Scene, index: number, hit: Hit): Link | undefined {
  const { reading, mentions } = scene;
  const [first] = personsOfRow(mentions[index]!);
  if (first === undefined || isSaidOfNobody(reading, reading.units[index]!, index, hit, undefined)) return undefined;
  return hit.term.strength !== 'vague' ? { figures: [first], evidence: ['row-of-person'] } : undefined;
}

function inSentence(scene: Scene, index: number, hit: Hit): Link | undefined {
  const { reading } = scene;
  const unit = reading.units[index]!;
  const mentions = scene.mentions[index]!;
  // "surgery on your back", "her oncologist": whose it is stands inside the term.
  const owner = mentions.find((mention) => mention.genitive && mention.first >= hit.first && mention.last < hit.last);
  if (owner !== undefined && !scene.surroundings.publicText && !isSaidOfNobody(reading, unit, index, hit, undefined))
    return { figures: [owner.figure], evidence: evidenceOf(owner, 'fact') };
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

/** "spiseforstyrrelsen": one that is known already, so somebody's. */
function isDefiniteForm(reading: Reading, { first, last }: Hit): boolean {
  const { lower } = reading.words[first]!;
  return (
    last - first === 1 && lower.length > SHORTEST_DEFINITE && (lower.slice(-2) === 'en' || lower.slice(-2) === 'et')
  );
}

/** "Mettes diagnose", "hans svære diagnose", "hendes nye, svære diagnose": nothing but adjectives between. */
function isOwned(reading: Reading, mention: Mention, hit: Hit): boolean {
  const distance = hit.first - mention.last;
  if (distance <= 1 || isFrameOf(reading, mention.last, hit)) return true;
  const { lower } = reading.words[mention.last]!;
  return distance <= OWNER_REACH && lower.charAt(lower.length - 1) === 'e';
}

/** "Lenes medlemskab af HK": what is owned is the word that makes the term tell. */
function isFrameOf(reading: Reading, at: number, { term }: Hit): boolean {
  return term.strength === 'framed' && framesCategory(reading.words[at]!.lower, term.category);
}

/** How firmly a mention before the hit holds it; undefined when it does not. */
function tieOf(scene: Scene, unit: Unit, index: number, mention: Mention, hit: Hit): Tie | undefined {
  const { reading, surroundings } = scene;
  const distance = hit.first - mention.last;
  if (mention.genitive && isOwned(reading, mention, hit))
    return mention.kind === 'addressee' && surroundings.publicText ? undefined : 'fact';
  const verb =
    hit.term.strength === 'framed' ||
    verbBetween(reading, index, mention.last, hit.last) ||
    isVerbPhrase(reading, hit) ||
    isContracted(reading, mention) ||
    hasCause(reading, unit, index, hit);
  if (mention.kind === 'sender' || mention.kind === 'addressee') {
    if (
      mention.genitive ||
      surroundings.publicText ||
      distance > (hit.term.strength === 'vague' ? SPEAKER_REACH : SPEAKER_FAR) ||
      isSupposed(reading, unit, index, hit)
    )
      return undefined;
    const predicate = hit.term.strength === 'framed' || distance === 0;
    if (predicate && mention.kind === 'addressee' && hasCue(reading, index, mention.last, MODAL)) return undefined;
    if (mention.kind === 'addressee' && isDuty(reading, index, mention.last, hit)) return undefined;
    const near = predicate || verbNear(reading, unit, index, mention);
    return near && !isAsked(reading, unit, index, mention) ? 'fact' : undefined;
  }
  if (mention.genitive && mention.kind !== 'pronoun') return undefined;
  // "Soccer fever is …": capitals that nothing is known of must be the subject themselves.
  if (mention.possible && !verbBetween(reading, index, mention.last, mention.last + 2)) return undefined;
  // A professor of neurology treats illness; what is said of a professor's faith is said of the professor.
  const isTradesman = mention.professional && hit.term.category === 'health';
  const unknown = mention.kind === 'pronoun' && mention.figure.label.kind === 'unnamed';
  const weak = mention.kind === 'role' || mention.possible || isTradesman || unknown;
  if (weak && (surroundings.publicText || isSupposed(reading, unit, index, hit))) return undefined;
  if (hit.term.strength === 'vague')
    return verb &&
      !mention.possible &&
      distance <= (hasCause(reading, unit, index, hit) ? VAGUE_REACH : SPEAKER_REACH) &&
      !isSupposed(reading, unit, index, hit)
      ? 'fact'
      : undefined;
  if (verb && distance <= NAME_REACH) return 'fact';
  if (!weak && hit.term.strength === 'telling' && distance <= SPEAKER_REACH && isDefiniteForm(reading, hit))
    return 'near';
  if (mention.kind === 'pronoun') return distance <= PRONOUN_REACH ? 'near' : undefined;
  return !weak && (distance <= OWNER_REACH || unit.last - unit.first <= SHORT_SENTENCE) ? 'near' : undefined;
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
    !(
      // "jeres medlem Bettina"; not "Demens: Poul Evald", "Graviditet (Hanne Mors)", who know about it.
      (hit.last === mention.first &&
        hit.term.strength === 'telling' &&
        !clauseEndsAfter(scene.reading, hit.last - 1)) ||
      isJoined(scene.reading, index, hit.last, mention.first) ||
      hasCause(scene.reading, unit, index, hit) ||
      isCaseOf(scene.reading, unit, mention) ||
      isFronted(scene.reading, index, unit, hit)
    ) ||
    (mention.kind === 'role' && scene.surroundings.publicText)
  )
    return undefined;
  if (isSupposed(scene.reading, unit, index, hit) || isSaidOfNobody(scene.reading, unit, index, hit, undefined))
    return undefined;
  return { figures: [mention.figure], evidence: evidenceOf(mention, 'near') };
}

/** "Hun blev indlagt i går. Diagnosen er skizofreni.": the person of the sentence before, in the same paragraph. */
function nearby(scene: Scene, index: number, hit: Hit): Link | undefined {
  const { reading, mentions, surroundings } = scene;
  const unit = reading.units[index]!;
  if (hit.term.strength === 'vague' || surroundings.publicText) return undefined;
  if (isSupposed(reading, unit, index, hit) || isSaidOfNobody(reading, unit, index, hit, undefined)) return undefined;
  if (mentions[index]!.some((mention) => (mention.kind === 'name' && !mention.possible) || mention.kind === 'pronoun'))
    return undefined;
  if (mentions[index]!.some((mention) => isAsked(reading, unit, index, mention))) return undefined;
  for (let before = index - 1; before >= Math.max(0, index - SENTENCES_BACK); before--) {
    const earlier = reading.units[before]!;
    // "2.": what stands under another number is another matter.
    if (earlier.last - earlier.first === 1 && reading.words[earlier.first]!.kind === 'number') return undefined;
    if (earlier.message !== unit.message || (earlier.paragraph !== unit.paragraph && !isHeading(earlier)))
      return undefined;
    const named = mentions[before]!.filter(
      (mention) =>
        !mention.possible &&
        !(mention.professional && hit.term.category === 'health') &&
        mention.kind !== 'sender' &&
        mention.kind !== 'addressee',
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
  number: 'person-nearby',
  pronoun: 'pronoun-in-sentence',
  role: 'role-in-sentence',
  sender: 'said-of-sender',
  addressee: 'pronoun-in-sentence',
};

function evidenceOf(mention: Mention, tie: Tie): Evidence[] {
  return tie === 'fact' ? [EVIDENCE_OF[mention.kind], 'said-as-fact'] : [EVIDENCE_OF[mention.kind]];
}
