import type { Evidence } from '../types';
import { EXPLAINS } from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Figure } from './cast';
import { isCertainName, isUnknown, type Mention } from './mentions';
import { leftOut } from './left-out';
import { hasMarkAfter } from './clauses';
import { lookUp } from './dictionary';
import { framesCategory } from './frames';
import { isInTellingColumn, isUnderTopic } from './grid';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import { isInFileName, isSaidOfNobody } from './said-of-nobody';
import { isCondition, isSupposed, isWhenever } from './supposed';
import type { Surroundings } from './surroundings';
import {
  hasCause,
  isAsked,
  isDuty,
  isOfIndefiniteRole,
  isOfOtherClause,
  isVerbPhrase,
  verbBetween,
  verbNear,
} from './ties';
import { together } from './together';
import { SURELY_PERSONAL } from './wording';

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
const TOPIC = cueBits('topic');
/** "she is Sami", "a Sami" */
const BECOMES = cueBits('holds', 'the');
/** A vague word this far behind its person is said of something else. */
const VAGUE_REACH = 14;
const SPEAKER_REACH = 8;
/** "Jeg har de seneste fire måneder efter en arbejdsulykke på laboratoriet været sygemeldt": sick notes are long sentences. */
const SPEAKER_FAR = 20;
/** Adjectives between an owner and what is owned. */
const OWNER_REACH = 2;

/** A text with everybody it mentions, unit by unit. */
export interface Scene {
  readonly reading: Reading;
  readonly mentions: readonly (readonly Mention[])[];
  readonly surroundings: Surroundings;
  /** Who writes; undefined outside the body. */
  readonly sender?: Figure;
  /** The one person that the subject line names, for a body that goes on with "Er indlagt siden søndag". */
  readonly before?: Figure;
  /** Of a mail: how far the passage of a unit speaks of somebody's affairs (wording.ts). */
  readonly personal?: (unit: number) => number | undefined;
  /** Whom nothing names, for "Trosretning: syvendedagsadventist". */
  readonly somebody: Figure;
  /** Whom "en elev med epilepsi" means. */
  readonly another: Figure;
}

export function linkOf(scene: Scene, index: number, hit: Hit): Link | undefined {
  if (isNobodys(scene, index, hit)) return undefined;
  const unit = scene.reading.units[index]!;
  if (unit.kind === 'row') return inRow(scene, index, hit) ?? (isTold(scene, index, hit) ? inSentence(scene, index, hit) : undefined); // prettier-ignore
  const link = inSentence(scene, index, hit);
  if (link !== undefined || hit.alone === true) return link;
  const figure = leftOut(scene, index, hit);
  return figure && { figures: [figure], evidence: ['person-nearby'] };
}

/** About the invented or the long dead, in a quotation that nobody speaks, or part of a name. */
export function isNobodys(scene: Scene, index: number, hit: Hit): boolean {
  const { nobody, unspoken } = scene.surroundings;
  return (
    (nobody[index]! && !isSurelyPersonal(scene, index)) ||
    unspoken.has(hit.first) ||
    isInName(scene, index, hit) ||
    isInFileName(scene.reading, hit)
  );
}

/** A novel that its author is said to have lived, a synopsis above "jeg har genet": about the invented, and about somebody. */
function isSurelyPersonal({ personal }: Scene, index: number): boolean {
  const odds = personal?.(index);
  return odds !== undefined && odds > SURELY_PERSONAL;
}

/** "Sami Haddad-Lund", "Iris Jensen", and Sami alone unless it is what somebody is ("she is Sami"). */
function isInName({ reading, mentions }: Scene, index: number, hit: Hit): boolean {
  const before = hit.first - 1;
  // "Ethnic group: Uyghur", "Ragnhild: Sámi on her mother's side": no list has it as a name.
  const said = lookUp(reading.words[hit.first]!.lower)?.name === undefined && hasMarkAfter(reading, before, ':');
  const told = hit.first > 0 && (said || hasCue(reading, index, before, BECOMES));
  return mentions[index]!.filter(isCertainName).some(
    ({ first, last }) => (last - first > 1 || !told) && first <= hit.first && hit.last <= last,
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
  // In a table on its side each cell has its own person.
  const ofCell = mentions[index]!.filter(
    (mention) => mention.last === mention.first && mention.first <= hit.first,
  ).pop();
  const first = ofCell?.figure ?? personsOfRow(mentions[index]!)[0];
  if (isBilled(reading, mentions[index]!, hit)) return undefined;
  if (first === undefined || isSaidOfNobody(reading, reading.units[index]!, index, hit, undefined)) return undefined;
  if (isUnderTopic(reading, index, hit.first)) return undefined;
  return hit.term.strength !== 'vague' || isInTellingColumn(reading, index, hit)
    ? { figures: [first], evidence: ['row-of-person'] }
    : undefined;
}

/** "a) she married in Enugu on 2 August": a row with a sentence in it, about him or her. */
function isTold({ mentions }: Scene, index: number, hit: Hit): boolean {
  return mentions[index]!.some(({ kind, last }) => kind === 'pronoun' && last <= hit.first);
}

/** "Sal A 10.30  Jens Galskjøt: Skizofreni i tal": who speaks when, and about what. */
function isBilled(reading: Reading, mentions: readonly Mention[], hit: Hit): boolean {
  const speaker = mentions.find(
    ({ kind, last }) => kind === 'name' && last <= hit.first && hasMarkAfter(reading, last - 1, ':'),
  );
  const time = speaker && reading.words[speaker.first - 1];
  return time !== undefined && time.kind === 'number' && time.lower.length === 2;
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
    const speaks = mention.kind === 'sender' || mention.kind === 'addressee';
    if (speaks && isOfIndefiniteRole(reading, index, mention.last, hit))
      return isSaidOfNobody(reading, unit, index, hit, mention) ? undefined : { figures: [scene.another], evidence: ['role-in-sentence'] }; // prettier-ignore
    if (isSaidOfNobody(reading, unit, index, hit, mention) || isCondition(reading, unit, index, hit, mention))
      return undefined;
    return { figures: together(reading, mentions, at), evidence: evidenceOf(mention, tie) };
  }
  return undefined;
}

type Tie = 'fact' | 'near';

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

/** "Priya (surgery)"; not "Oplæg ved professor Karen Bang (depression)", what somebody in a trade speaks of. */
function isInBrackets(reading: Reading, index: number, mention: Mention, hit: Hit): boolean {
  if (mention.professional)
    for (let at = reading.units[index]!.first; at < mention.first; at++) if (hasCue(reading, index, at, TOPIC)) return false; // prettier-ignore
  return mention.last === hit.first && hasMarkAfter(reading, hit.first - 1, '(');
}

/** How firmly a mention before the hit holds it; undefined when it does not. */
function tieOf(scene: Scene, unit: Unit, index: number, mention: Mention, hit: Hit): Tie | undefined {
  const { reading, surroundings } = scene;
  const distance = hit.first - mention.last;
  if (mention.genitive && isOwned(reading, mention, hit))
    return (mention.kind === 'addressee' || mention.kind === 'sender') && surroundings.publicText ? undefined : 'fact';
  const verb =
    hit.term.strength === 'framed' ||
    verbBetween(reading, index, mention.last, hit.last) ||
    isVerbPhrase(reading, hit) ||
    isInBrackets(reading, index, mention, hit) ||
    hasCause(reading, unit, index, hit);
  if (mention.kind === 'sender' || mention.kind === 'addressee') {
    if (
      mention.genitive ||
      surroundings.publicText ||
      distance > (hit.term.strength === 'vague' ? SPEAKER_REACH : SPEAKER_FAR) ||
      isOfOtherClause(reading, scene.mentions[index]!, mention, hit) ||
      isSupposed(reading, unit, index, hit)
    )
      return undefined;
    const predicate = hit.term.strength === 'framed' || distance === 0;
    // "du kan blive sygemeldt"; in "du skal opereres" the verb is part of what is said.
    const modal = predicate && distance > 0 && hasCue(reading, index, mention.last, MODAL);
    if (mention.kind === 'addressee' && (modal || isDuty(reading, index, mention.last, hit))) return undefined;
    const near = predicate || verbNear(reading, unit, index, mention);
    return near && !isAsked(reading, unit, index, mention) ? 'fact' : undefined;
  }
  if (mention.genitive && mention.kind !== 'pronoun') return undefined;
  if (hit.alone === true && mention.kind !== 'name' && mention.kind !== 'number') return undefined;
  for (let at = mention.last; at < hit.first; at++) if (EXPLAINS.has(reading.words[at]!.lower)) return undefined;
  // "Soccer fever is …": capitals that nothing is known of must be the subject themselves.
  const isSubject = verbBetween(reading, index, mention.last, mention.last + 2) || (distance === 0 && isVerbPhrase(reading, hit)); // prettier-ignore
  if (mention.possible && !isSubject) return undefined;
  // A professor of neurology treats illness; what is said of a professor's faith is said of the professor.
  const isTradesman = mention.professional && hit.term.category === 'health';
  const weak = mention.kind === 'role' || mention.possible || isTradesman || isUnknown(mention);
  if (weak && (surroundings.publicText || isSupposed(reading, unit, index, hit))) return undefined;
  if (mention.kind === 'role' && isWhenever(reading, unit.first, hit)) return undefined;
  if (hit.term.strength === 'vague')
    return verb &&
      !mention.possible &&
      distance <= (hasCause(reading, unit, index, hit) ? VAGUE_REACH : SPEAKER_REACH) &&
      !isSupposed(reading, unit, index, hit)
      ? 'fact'
      : undefined;
  if (verb) return 'fact';
  return mention.kind === 'pronoun' || !weak ? 'near' : undefined;
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
