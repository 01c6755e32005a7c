import { CASE_ENDINGS, DEFINITES, SMALL_WORDS } from '../lexicons/endings';
import { WEIGHTS } from '../learned/weights';
import type { Figure } from './cast';
import { clauseEndsAfter } from './clauses';
import { isTopicWord } from './compounds';
import { isCertainName, mannerOf, type Mention } from './mentions';
import { cueBits, type Hit, type Reading } from './reading';
import { isAttribute, isSaidOfMany, isVetoed } from './said-of-nobody';
import { EVIDENCE_OF, isNobodys, type Link, type Scene } from './said-of-somebody';
import { isSubjectMatter } from './subject-matter';
import { isCondition, isSupposed } from './supposed';
import { isMaker, verbNear } from './ties';
import { together } from './together';

/**
 * The person of a word that no rule ties to anybody, by weighed evidence: every feature of the word, of a person near it
 * and of what lies between adds its weight (`learned/weights.ts`, fitted by `npm run -s fit:weights`); above zero the person
 * is who it is said of. A logistic regression: the sum is the logarithm of the odds. In a mail those of the passage itself are
 * added, by how it is worded.
 */

/** Takes the features that hold, by name. */
type See = (feature: string) => void;

const CUES =
  'he she addressee owner role kin the holds negation hypothesis modal generic group topic public preposition cause concerns'.split(
    ' ',
  ) as Parameters<typeof cueBits>[0][];
const BITS = CUES.map((cue) => [cue, cueBits(cue)] as const);
const TOPIC = cueBits('topic');
/** So many persons of a sentence before and behind the word are weighed: in real sentences all. */
const NEAREST = 3;
const REACH = { back: 5, ahead: 3 };
const SHORT = 8;

/** Taken from the odds of a mail that is heard: of what was weighed without, most was in personal passages. */
const MOSTLY_PERSONAL = 0.5;

/** Somebody a word may be said of, and what speaks for and against it. */
interface Candidate {
  readonly figures: readonly Figure[];
  readonly mention?: Mention;
  /** Of the same unit; else of another. */
  readonly own: boolean;
  readonly weigh: (see: See) => void;
}

/** Whoever weighs most; undefined when nobody weighs enough. */
export function weighed(scene: Scene, index: number, hit: Hit): Link | undefined {
  if (isNobodys(scene, index, hit) || isVetoed(scene.reading, index, hit)) return undefined;
  const worded = scene.personal?.(index);
  let base = worded === undefined ? 0 : worded - MOSTLY_PERSONAL;
  featuresOfHit(scene, index, hit, (feature) => (base += WEIGHTS.get(feature) ?? 0));
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidatesFor(scene, index, hit)) {
    if (candidate.own && isMaker(scene.reading, index, candidate.mention?.first)) continue;
    let sum = base;
    candidate.weigh((feature) => (sum += WEIGHTS.get(feature) ?? 0));
    if (sum > most) [best, most] = [candidate, sum];
  }
  return (
    best && {
      figures: best.figures,
      evidence: [best.own && best.mention ? EVIDENCE_OF[best.mention.kind] : 'person-nearby'],
    }
  );
}

/** What holds of the word whoever it is said of. */
export function featuresOfHit({ reading, surroundings }: Scene, index: number, hit: Hit, see: See): void {
  const unit = reading.units[index]!;
  const { term, first, last } = hit;
  const { lower } = reading.words[last - 1]!;
  see('bias');
  see(`is:${term.strength}`);
  see(`of:${term.category}`);
  if (CASE_ENDINGS.some((ending) => lower.slice(-ending.length) === ending)) see('case');
  if (last - first > 1) see('phrase');
  if (lower.length > 6 && /e[nt]$/.test(lower)) see('definite');
  if (/(?:dt|gt|et|ed|ede|te)$/.test(lower)) see('participle');
  if (/(?:er|erne|s)$/.test(lower)) see('plural');
  if (reading.words[first]!.capital === 'first' && first > unit.first) see('capital');
  marksBefore(reading, first, 'before', see);
  marksBefore(reading, last, 'behind', see);
  wordAt(reading, index, first - 1, 'before', see);
  wordAt(reading, index, last, 'behind', see);
  if (first > unit.first) wordAt(reading, index, unit.first, 'opening', see);
  if (DEFINITES.has(reading.words[unit.first]!.lower)) see('opening:definite');
  const cues = cuesIn(reading, index, unit.first, first);
  const all = cues | cuesIn(reading, index, last, unit.last);
  seeCues(all, 'sentence', see);
  seeCues(cues, 'ahead-of-it', see);
  const length = unit.last - unit.first;
  see(`sentence:${length <= 3 ? 3 : length <= 6 ? 6 : length <= 14 ? 14 : length <= 25 ? 25 : 'long'}`);
  if (reading.words.slice(unit.first, unit.last).some(({ kind }) => kind === 'number')) see('sentence:number');
  if (reading.hits[index]!.some((other) => other.term.category !== term.category)) see('sentence:other-category');
  if (surroundings.publicText) see('public-text');
  if (isAttribute(reading, unit, index, hit)) see('attribute');
  if (isSupposed(reading, unit, index, hit)) see('supposed');
}

/** Everybody of the sentence, the nearest of the sentences before and behind, of the subject line, and somebody unnamed. */
export function candidatesFor(scene: Scene, index: number, hit: Hit): Candidate[] {
  const { reading, mentions } = scene;
  const unit = reading.units[index]!;
  if (unit.kind === 'row') return [];
  const own = mentions[index]!;
  const named = own.filter(isCertainName).length;
  const names = `names:${named > 1 ? 'several' : named}`;
  const candidates: Candidate[] = [];
  const nearest = [
    ...own.filter(({ last }) => last <= hit.first).slice(-NEAREST),
    ...own.filter(({ first }) => first >= hit.last).slice(0, NEAREST),
  ];
  for (const mention of nearest) {
    const before = mention.last <= hit.first;
    const figures = before ? together(reading, own, own.indexOf(mention)) : [mention.figure];
    candidates.push({
      figures,
      mention,
      own: true,
      weigh: (see) => {
        see(names);
        const place = before ? 'person-before' : 'person-behind';
        see(place);
        see(`${place}:${hit.term.strength}`);
        featuresOfMention(mention, see);
        featuresOfOwn(scene, index, hit, mention, see);
      },
    });
  }
  if (hit.alone === true) return candidates;
  const elsewhere = (place: string, figure: Figure, mention?: Mention, weigh?: Candidate['weigh']): void => {
    candidates.push({
      figures: [figure],
      ...(mention && { mention }),
      own: false,
      weigh: (see) => {
        see(names);
        see(place);
        see(`${place}:${hit.term.strength}`);
        if (own.some(({ kind }) => kind === 'role')) see('own:role');
        if (own.length === 0) see('own:nobody');
        gates(reading, index, hit, unit.first, see);
        if (mention !== undefined) featuresOfMention(mention, see);
        weigh?.(see);
      },
    });
  };
  for (const place of ['back', 'ahead'] as const) {
    const step = place === 'back' ? -1 : 1;
    for (let distance = 1; distance <= REACH[place]; distance++) {
      const at = index + step * distance;
      const other = reading.units[at];
      if (other === undefined || other.message !== unit.message || other.kind === 'greeting') break;
      const apart = Math.abs(other.paragraph - unit.paragraph);
      if (apart > 1) break;
      const there = mentions[at]!.filter(
        ({ kind, possible }) => kind !== 'sender' && kind !== 'addressee' && !possible,
      );
      const mention = there.find(({ kind }) => kind === 'name') ?? there[0];
      if (mention === undefined) continue;
      elsewhere(place, mention.figure, mention, (see) => {
        if (distance === 1) see('next-sentence');
        see(apart > 0 ? 'paragraph:other' : 'paragraph:same');
        if (other.last - other.first <= SHORT) see('there:short');
        if (mention.first === other.first) see('there:opens');
      });
      break;
    }
  }
  if (unit.message === 0 && scene.before !== undefined) elsewhere('subject', scene.before);
  elsewhere('unnamed', scene.somebody);
  return candidates;
}

function featuresOfMention(mention: Mention, see: See): void {
  see(`person:${mannerOf(mention)}`);
  if (isCertainName(mention) && mention.last - mention.first > 1) see('person:full-name');
}

/** A person of the same sentence: how far, with what between, beside which words. */
function featuresOfOwn(scene: Scene, index: number, hit: Hit, mention: Mention, see: See): void {
  const { reading } = scene;
  const unit = reading.units[index]!;
  const before = mention.last <= hit.first;
  const [from, to] = before ? [mention.last, hit.first] : [hit.last, mention.first];
  const distance = to - from;
  see(`apart:${distance <= 2 ? distance : distance <= 4 ? 4 : distance <= 8 ? 8 : distance <= 14 ? 14 : 'far'}`);
  seeCues(cuesIn(reading, index, from, to), 'between', see);
  let clauses = 0;
  for (let at = Math.max(from, unit.first + 1); at <= to; at++) if (clauseEndsAfter(reading, at - 1)) clauses++;
  see(`between:clauses-${Math.min(clauses, 3)}`);
  const others = scene.mentions[index]!.filter(({ first, last }) => first >= from && last <= to && last > first);
  see(`between:others-${Math.min(others.length, 2)}`);
  if (mention.first === unit.first) see('person:opens');
  else wordAt(reading, index, mention.first - 1, 'before-person', see);
  wordAt(reading, index, mention.last, 'behind-person', see);
  marksBefore(reading, before ? mention.last : mention.first, 'person', see);
  if (isCondition(reading, unit, index, hit, mention)) see('condition');
  if (before && verbNear(reading, unit, index, mention)) see('person:verb');
  gates(reading, index, hit, before ? mention.last : unit.first, see);
}

/** Why a word says nothing of anybody, as one more reason on the scales. `from`: behind whoever is spoken of. */
function gates(reading: Reading, index: number, hit: Hit, from: number, see: See): void {
  const unit = reading.units[index]!;
  const near = Math.max(from, hit.first - 5);
  if (isSaidOfMany(reading, index, hit, near)) see('many');
  if (isSubjectMatter(reading, unit, index, hit, from)) see('subject-matter');
}

function wordAt(reading: Reading, index: number, at: number, place: string, see: See): void {
  const { first, last } = reading.units[index]!;
  if (at < first || at >= last) return see(`${place}:edge`);
  const { lower, kind, capital } = reading.words[at]!;
  seeCues(cuesIn(reading, index, at, at + 1), place, see);
  if (SMALL_WORDS.has(lower)) see(`${place}=${lower}`);
  else if (kind === 'number') see(`${place}:number`);
  else if (capital === 'first') see(`${place}:capital`);
}

function seeCues(cues: number, place: string, see: See): void {
  for (const [cue, bit] of BITS) if ((cues & bit) !== 0) see(`${place}:${cue}`);
}

function cuesIn(reading: Reading, index: number, from: number, to: number): number {
  let cues = 0;
  for (let at = from; at < to; at++) {
    cues |= reading.entries[at]?.cues[reading.languages[index]!] ?? 0;
    if (isTopicWord(reading.words[at]!.lower)) cues |= TOPIC;
  }
  return cues;
}

/** What stands between a word and the one before it. */
function marksBefore({ text, words }: Reading, at: number, place: string, see: See): void {
  const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
  if (/^[ -]?$/.test(gap)) see(`${place}-next`);
  if (gap.indexOf(',') !== -1) see(`${place}-comma`);
  if (gap.indexOf('\n') !== -1) see(`${place}-line`);
}
