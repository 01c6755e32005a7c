import { ASKS, CASE_ENDINGS, CASE_NOTE, DEFINITES, FRONTS, SAYS } from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Category } from '../types';
import { clauseBegin, clauseEndsAfter, hasMarkAfter } from './clauses';
import { isTopicWord } from './dictionary';
import { framesCategory } from './frames';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import { isSaidOfNobody } from './said-of-nobody';
import type { Scene } from './said-of-somebody';
import { isCondition, isSupposed } from './supposed';
import { hasCause } from './ties';

/** The person behind the word: "sygemeldingen af Jens Hansen", "Straffeattest: Zeynep Aydin", "efter min operation er jeg". */

const BEHIND_REACH = 8;
const FRONT_REACH = 6;
/** "for our new PhD student": adjectives and an owner between preposition and person. */
const JOIN_REACH = 4;
/** "DNA-testen viste at Steen": what a device or a test tells of whom. */
const DEVICE_REACH = 4;
const HOLDS = cueBits('holds');
const MEASURING: ReadonlySet<Category> = new Set<Category>(['genetic', 'biometric', 'offences']);
const JOINS = cueBits('preposition', 'concerns');
const PREPOSITION = cueBits('preposition');
const ROLE = cueBits('role');
const TOPIC = cueBits('topic');

/** Whom a word is said of that stands before its person; undefined for nobody. */
export function personBehind(scene: Scene, unit: Unit, index: number, hit: Hit): Mention | undefined {
  const { reading, surroundings } = scene;
  const mention = scene.mentions[index]!.find(({ first }) => first >= hit.last);
  if (mention === undefined || mention.first - hit.last > BEHIND_REACH || mention.possible) return undefined;
  const speaks = mention.kind === 'sender' || mention.kind === 'addressee';
  if ((speaks || mention.kind === 'role') && surroundings.publicText) return undefined;
  const cleft = isCleft(reading, index, unit, hit, mention);
  if (
    speaks
      ? mention.genitive || !(cleft || isFronted(reading, index, unit, hit, FRONTS))
      : isElsewhere(reading, index, hit, mention)
  )
    return undefined;
  if (!speaks && !cleft && !isTold(reading, unit, index, hit, mention)) return undefined;
  if (mention.kind === 'name' ? isCondition(reading, unit, index, hit, mention) : isSupposed(reading, unit, index, hit))
    return undefined;
  return isSaidOfNobody(reading, unit, index, hit, undefined) ? undefined : mention;
}

/** Who only speaks, teaches, receives: "…, siger Bo", "Demens: et oplæg af Bo", "sendes til Bo". */
function isElsewhere(reading: Reading, index: number, hit: Hit, mention: Mention): boolean {
  if (mention.professional && hit.term.category === 'health') return true;
  if (SAYS.has(reading.words[mention.first - 1]!.lower)) return true;
  for (let at = hit.last; at < mention.first; at++)
    if (
      ASKS.has(reading.words[at]!.lower) ||
      hasCue(reading, index, at, TOPIC) ||
      isTopicWord(reading.words[at]!.lower)
    )
      return true;
  return false;
}

function isTold(reading: Reading, unit: Unit, index: number, hit: Hit, mention: Mention): boolean {
  const caused = hasCause(reading, unit, index, hit);
  if (hit.term.strength === 'vague')
    return (
      caused ||
      (isCase(reading, hit) && isJoined(reading, index, hit, mention, 1)) ||
      isCaseOf(reading, unit, hit, mention)
    );
  // "jeres medlem Bettina"; not "Demens: Poul Evald", "Graviditet (Hanne Mors)", who know about it.
  const apposed =
    hit.last === mention.first && hit.term.strength === 'telling' && !clauseEndsAfter(reading, hit.last - 1);
  return (
    apposed ||
    caused ||
    isJoined(reading, index, hit, mention, BEHIND_REACH) ||
    isCaseOf(reading, unit, hit, mention) ||
    isFronted(reading, index, unit, hit) ||
    isMeasured(reading, hit, mention)
  );
}

/** A preposition or a verb like "gælder" right before the person; what is done by somebody is done to somebody else. */
function isJoined(reading: Reading, index: number, hit: Hit, mention: Mention, reach: number): boolean {
  for (let at = mention.first - 1; at >= Math.max(hit.last, mention.first - JOIN_REACH); at--) {
    // "hos deltager 0219, Jonna Westh"
    const apposed =
      at === mention.first - 1 && (reading.words[at]!.kind === 'number' || hasCue(reading, index, at, ROLE));
    if (!apposed && clauseEndsAfter(reading, at)) return false;
    if (hasCue(reading, index, at, JOINS))
      return at - hit.last < reach && !isDone(reading, at, hit) && !clauseEndsAfter(reading, at - 1);
  }
  return false;
}

/** "sygemeldes af sin leder", not "tyveriet er begået af Rasmus", "is discussed by Leah", "afleveres til Lise" */
function isDone({ words }: Reading, at: number, hit: Hit): boolean {
  const { lower } = words[at]!;
  const passive = /.(?:es|ed|ede|et|te|t)$/;
  if (at === hit.last) return /.es$/.test(words[at - 1]!.lower) && lower === 'af';
  if (hit.term.strength === 'framed' && framesCategory(words[at - 1]!.lower, hit.term.category)) return false;
  return (lower === 'af' || lower === 'by' || lower === 'til' || lower === 'to') && passive.test(words[at - 1]!.lower);
}

/** "Sygemeldt: Jonas Kirk", "Lægeerklæring (Farid Nazari)", "Allergi: Peter", "Follow-up on epilepsy, Lucy Chen". */
function isCaseOf(reading: Reading, unit: Unit, hit: Hit, mention: Mention): boolean {
  if (mention.kind !== 'name') return false;
  const full = mention.last - mention.first > 1;
  for (let at = unit.first; at < mention.first; at++) if (full && CASE_NOTE.has(reading.words[at]!.lower)) return true;
  if (mention.first - hit.last > 2 || !clauseEndsAfter(reading, mention.first - 1)) return false;
  const labelled = hasMarkAfter(reading, mention.first - 1, ':');
  if (!labelled && !hasMarkAfter(reading, mention.first - 1, '(')) return false;
  if (isCase(reading, hit)) return true;
  // "Kræft: Lars Holm, tlf. 87 15 00 00", "14:00 Stress: Lucy Chen"
  for (let at = unit.first; at < unit.last; at++) if (reading.words[at]!.kind === 'number') return false;
  return labelled && !full && (mention.last === unit.last || hasMarkAfter(reading, mention.last - 1, '('));
}

/** A paper, a state, a treatment: what only one person has, unlike an illness, which is also a subject. */
function isCase(reading: Reading, { last }: Hit): boolean {
  const { lower } = reading.words[last - 1]!;
  return CASE_ENDINGS.some((ending) => lower.slice(-ending.length) === ending);
}

/** "Irisscanneren afviste Henrik", "23andMe says Rob has …", "Politiet hentede Oliver" */
function isMeasured(reading: Reading, { term, last }: Hit, mention: Mention): boolean {
  if (!MEASURING.has(term.category) || mention.first - last > DEVICE_REACH) return false;
  for (let at = last; at < mention.first; at++) {
    if (clauseEndsAfter(reading, at - 1)) return false;
    const { lower } = reading.words[at]!;
    if (framesCategory(lower, term.category) || SAYS.has(lower)) return true;
  }
  return false;
}

/** "Det er ordblindheden jeg fik støtte til" */
function isCleft(reading: Reading, index: number, unit: Unit, hit: Hit, mention: Mention): boolean {
  return (
    DEFINITES.has(reading.words[unit.first]!.lower) &&
    hasCue(reading, index, unit.first + 1, HOLDS) &&
    mention.first - hit.last <= 1 &&
    hasCue(reading, index, mention.last, HOLDS)
  );
}

/** "Efter fem års fertilitetsbehandling henter hun …": what opens the sentence is said of its subject. */
function isFronted(reading: Reading, index: number, unit: Unit, hit: Hit, opens?: ReadonlySet<string>): boolean {
  const begin = clauseBegin(reading, unit.first, hit.first);
  if (begin === hit.first || hit.first - begin > FRONT_REACH) return false;
  const { lower } = reading.words[begin]!;
  return opens === undefined ? FRONTS.has(lower) || hasCue(reading, index, begin, PREPOSITION) : opens.has(lower);
}
