import type { Unit } from '../text/units';
import type { Gender } from './cast';
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
  return [...byLexicon('sexuality')(scene), ...partnersOfOwnSex(scene)];
}

const HUSBAND = cueBits('husband');
const WIFE = cueBits('wife');
const PARTNER = cueBits('partner');
const HE = cueBits('he');
const SHE = cueBits('she');
const OWNER = cueBits('owner');
/** "his new husband": so many adjectives may stand between. */
const ADJECTIVES = 1;

function partnersOfOwnSex({ reading, mentions, surroundings }: Scene): Sighting[] {
  const sightings: Sighting[] = [];
  reading.units.forEach((unit, index) => {
    if (surroundings.nobody[index] || surroundings.publicText) return;
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
