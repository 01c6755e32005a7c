import { AND, COUPLES, IN_LOVE } from '../lexicons/endings';
import { MARRIED_TO, MARRIED_WITH } from '../lexicons/sexuality';
import type { Unit } from '../text/units';
import type { Gender } from './mailbox-names';
import { clauseEndsAfter } from './clauses';
import type { Sighting } from './findings';
import { byLexicon } from './lexicon-category';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Reading } from './reading';
import { EVIDENCE_OF, type Scene } from './said-of-somebody';

/**
 * Sexual orientation and sex life (GDPR article 9): orientations and relations by the lexicon, and a partner of one's
 * own sex, which tells the orientation without naming it ("hendes kone", "sin kæreste Frank").
 *
 * Deliberately not found: husbands and wives of the other sex; partners whose sex nothing tells.
 */
export function detectSexuality(scene: Scene): Sighting[] {
  return [...byLexicon('sexuality')(scene), ...partnersOfOwnSex(scene), ...couplesOfOneSex(scene)];
}

const HUSBAND = cueBits('husband');
const WIFE = cueBits('wife');
const PARTNER = cueBits('partner');
const SPOUSE = HUSBAND | WIFE | PARTNER;
const HE = cueBits('he');
const SHE = cueBits('she');
const OWNER = cueBits('owner');
/** "his new husband": so many adjectives may stand between. */
const ADJECTIVES = 1;
/** "er efterhånden gamle kærester" */
const COUPLE_REACH = 5;

function partnersOfOwnSex({ reading, mentions, surroundings }: Scene): Sighting[] {
  const sightings: Sighting[] = [];
  reading.units.forEach((unit, index) => {
    if ((reading.cuesIn[index]! & SPOUSE) === 0 || surroundings.nobody[index] || surroundings.publicText) return;
    for (let at = unit.first + 1; at < unit.last; at++) {
      const sex = sexOfPartner(reading, index, at, mentions[index]!);
      if (sex === undefined) continue;
      const owner = ownerOf(reading, unit, index, at, mentions[index]!);
      if (owner === undefined || sexOf(reading, index, owner) !== sex) continue;
      sightings.push({
        category: 'sexuality',
        entry: 'partner',
        reading,
        unit: index,
        span: { start: reading.words[at - 1]!.start, end: reading.words[at]!.end },
        evidence: [EVIDENCE_OF[owner.kind], 'said-as-fact'],
        figures: [owner.figure],
      });
    }
  });
  return sightings;
}

/** "Jesper og Thomas er kærester", "Emil er forelsket i Rasmus": two whose names are of one sex. */
function couplesOfOneSex({ reading, mentions, surroundings }: Scene): Sighting[] {
  const sightings: Sighting[] = [];
  reading.units.forEach((unit, index) => {
    if (mentions[index]!.length < 2 || surroundings.nobody[index] || surroundings.publicText) return;
    const persons = mentions[index]!.filter(
      ({ kind, genitive }) => !genitive && (kind === 'name' || kind === 'pronoun'),
    );
    persons.forEach((right, at) => {
      const left = persons[at - 1];
      const sex = sexOf(reading, index, right);
      if (left === undefined || sex === 'any' || sexOf(reading, index, left) !== sex || left.figure === right.figure)
        return;
      const joined = right.first - left.last === 1 && AND.has(reading.words[left.last]!.lower);
      const [from, to, words] = joined
        ? [right.last, Math.min(unit.last, right.last + COUPLE_REACH), COUPLES]
        : [left.last, right.first, IN_LOVE];
      for (let word = from; word < to; word++) {
        if (clauseEndsAfter(reading, word - 1)) return;
        if (!words.has(reading.words[word]!.lower) && !(!joined && marries(reading, word, right.first))) continue;
        const span = { start: reading.words[word]!.start, end: reading.words[word]!.end };
        sightings.push({
          category: 'sexuality',
          entry: 'couple',
          reading,
          unit: index,
          span,
          evidence: [EVIDENCE_OF[left.kind], 'said-as-fact'],
          figures: [left.figure, right.figure],
        });
        return;
      }
    });
  });
  return sightings;
}

/** "er gift med Casper", "married Helena" */
function marries({ words }: Reading, at: number, spouse: number): boolean {
  if (!MARRIED_TO.has(words[at]!.lower)) return false;
  return spouse === at + 1 || (spouse === at + 2 && MARRIED_WITH.has(words[at + 1]!.lower));
}

/** By the word ("kone", "husband") or, where it fits both, by the name behind it ("kæreste Frank"). */
function sexOfPartner(
  reading: Reading,
  index: number,
  at: number,
  mentions: readonly Mention[],
): Exclude<Gender, 'any'> | undefined {
  if (hasCue(reading, index, at, HUSBAND)) return 'male';
  if (hasCue(reading, index, at, WIFE)) return 'female';
  if (!hasCue(reading, index, at, PARTNER)) return undefined;
  const name = mentions.find(({ first, kind, genitive }) => first === at + 1 && kind === 'name' && !genitive);
  const gender = name?.figure.gender;
  return gender === 'any' ? undefined : gender;
}

/** "hans", "Mettes", or the subject that "sin" points back to. */
function ownerOf(
  reading: Reading,
  unit: Unit,
  index: number,
  at: number,
  mentions: readonly Mention[],
): Mention | undefined {
  for (let before = at - 1; before >= Math.max(unit.first, at - 1 - ADJECTIVES); before--) {
    const owner = mentions.find(({ last, genitive, kind }) => last === before + 1 && genitive && kind !== 'role');
    if (owner !== undefined) return owner;
    if (!hasCue(reading, index, before, OWNER)) continue;
    const named = mentions.filter(({ last, kind }) => last <= before && (kind === 'name' || kind === 'pronoun'));
    return isReflexive(reading, before) ? named[named.length - 1] : undefined;
  }
  return undefined;
}

function isReflexive(reading: Reading, at: number): boolean {
  const { lower } = reading.words[at]!;
  return lower === 'sin' || lower === 'sit';
}

function sexOf(reading: Reading, index: number, { kind, first, figure }: Mention): Gender {
  if (kind === 'pronoun' && hasCue(reading, index, first, HE)) return 'male';
  if (kind === 'pronoun' && hasCue(reading, index, first, SHE)) return 'female';
  return figure.gender;
}
