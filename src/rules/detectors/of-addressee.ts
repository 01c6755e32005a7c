import { IS_ONE } from '../lexicons/endings';
import { LEAD_TO_NUMBER } from '../lexicons/number-labels';
import { setOf } from '../lexicons/word-list';
import { lowerAt } from '../text/words';
import type { Cast, Figure } from './cast';
import { isQuoted, type Sighting } from './findings';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Reading } from './reading';
import type { Scene } from './said-of-somebody';

/**
 * What nothing ties to anybody, in mail that speaks to one person of their own affairs, is the addressee's: "Din orlov fra
 * maj" above "Jeg har brugt 280467-2187 på anmeldelsen", "De 412 kr. er kontingentet til Yngre Læger. Vi trak det, fordi du …".
 *
 * Not where the sentence or the one before it speaks of anybody else, nor where something in the mail is about others:
 * "Kan du slå 280467-2187 op?" is somebody's whom the addressee is to look up.
 */

const LEADS = setOf(LEAD_TO_NUMBER);
const ROLE = cueBits('role', 'the-role', 'kin', 'owner');
const MODAL = cueBits('modal');
const HOLDS = cueBits('holds');

/** The sightings, those that were nobody's about the addressee. */
export function ofAddressee(
  scenes: readonly [subject: Scene, body: Scene],
  cast: Cast,
  sightings: readonly Sighting[],
): readonly Sighting[] {
  const addressee = addresseeOf(scenes, cast);
  if (addressee === undefined) return sightings;
  const about = sightings.map(({ figures }) => figures.map((figure) => cast.one(figure)));
  const numbers = new Set(about.reduce((all, own) => all.concat(own.filter(isNumber)), []));
  if (numbers.size > 1) return sightings;
  const owners = sightings.map((sighting, at) => {
    const scene = scenes.find(({ reading }) => reading === sighting.reading);
    const [figure, another] = about[at]!;
    if (scene === undefined || another !== undefined || isQuoted(sighting)) return undefined;
    return figure !== undefined && isNobodys(scene, sighting, figure) ? { scene, figure } : undefined;
  });
  const isOwn = (own: readonly Figure[], at: number) =>
    own.every((figure) => figure === addressee) || owners[at] !== undefined;
  const allOwn = about.every(isOwn);
  const direct = saysYours(scenes[0]) || about.some(([figure]) => figure === addressee);
  return sightings.map((sighting, at) => {
    const owner = owners[at];
    if (owner === undefined) return sighting;
    const { scene, figure } = owner;
    const spoken = spokenTo(scene, sighting.unit);
    const registered = isNumber(figure) && spoken && isRegistered(scene, sighting);
    if (!registered && !(allOwn && (direct || (!isNumber(figure) && isSpokenNear(scene, sighting.unit)))))
      return sighting;
    if (isNumber(figure)) cast.unite(addressee, figure);
    const evidence = spoken ? 'pronoun-in-sentence' : 'person-nearby';
    return {
      ...sighting,
      figures: [addressee],
      evidence: sighting.evidence.indexOf(evidence) === -1 ? sighting.evidence.concat(evidence) : sighting.evidence,
    };
  });
}

/** The one person with an address whom the mail speaks to. */
function addresseeOf(scenes: readonly Scene[], cast: Cast): Figure | undefined {
  for (const { mentions, reading } of scenes)
    for (let unit = 0; unit < mentions.length; unit++) {
      if (reading.units[unit]!.message > 0) break;
      const mention = mentions[unit]!.find(({ kind }) => kind === 'addressee');
      const figure = mention && cast.one(mention.figure);
      if (figure?.address !== undefined) return figure;
    }
  return undefined;
}

function isNumber({ label }: Figure): boolean {
  return label.kind === 'number';
}

/**
 * Said of somebody whom nothing names, of a number alone, of a sender who only stands near, or of capitals that no list knows
 * ("Your scores: Adjustment 34", "\"Deep Learning\" bestod du"): scales and courses are written as names are.
 */
function isNobodys(scene: Scene, { unit, category, evidence, span }: Sighting, figure: Figure): boolean {
  const { label, loose, gender } = figure;
  const own = scene.mentions[unit]!;
  const isTitle =
    label.kind === 'name' &&
    (category === 'personality' || category === 'grades') &&
    isSpokenNear(scene, unit) &&
    own.every((mention) => mention.possible || mention.figure !== figure);
  const isNear = evidence.length === 1 && evidence[0] === 'person-nearby';
  const isNobody =
    isTitle ||
    (label.kind === 'number' &&
      !(category === 'cpr' && isSubject(scene.reading, unit, span.end)) &&
      !isAskedOf(scene, unit)) ||
    (label.kind === 'unnamed' && loose === true && gender === 'any') ||
    (label.kind === 'sender' && isNear && !own.some(({ kind }) => kind === 'sender'));
  return isNobody && !speaksOfOthers(scene, unit);
}

/** "280467-2187 er indlagt": what is said of a number is said of whose it is. */
function isSubject(reading: Reading, unit: number, end: number): boolean {
  const at = wordBefore(reading, unit, end) + 1;
  return at < reading.units[unit]!.last && hasCue(reading, unit, at, HOLDS);
}

/** "Kan du begynde med 280467-2187?": whoever is asked to do something with a number need not be its person. */
function isAskedOf({ reading, mentions }: Scene, unit: number): boolean {
  return mentions[unit]!.some(
    ({ kind, genitive, first, last }) =>
      kind === 'addressee' &&
      !genitive &&
      (hasCue(reading, unit, last, MODAL) || (first > 0 && hasCue(reading, unit, first - 1, MODAL))),
  );
}

/** In the sentence, or in the one before it. */
function speaksOfOthers({ reading, mentions }: Scene, unit: number): boolean {
  return [unit - 1, unit].some(
    (at) =>
      reading.units[at]?.paragraph === reading.units[unit]!.paragraph &&
      mentions[at]!.some((mention) => isOther(reading, mention)),
  );
}

/** Not who has an address, nor "ansat som assistent". */
function isOther({ words }: Reading, { kind, possible, figure, first }: Mention): boolean {
  if (kind === 'role' && IS_ONE.has(lowerAt(words, first - 1))) return false;
  return (
    kind !== 'sender' &&
    kind !== 'addressee' &&
    !possible &&
    figure.address === undefined &&
    figure.label.kind !== 'sender'
  );
}

function spokenTo({ mentions }: Scene, unit: number): boolean {
  return mentions[unit]!.some(({ kind }) => kind === 'addressee');
}

function isSpokenNear(scene: Scene, unit: number): boolean {
  const { units } = scene.reading;
  return [unit - 1, unit, unit + 1].some(
    (at) => units[at]?.paragraph === units[unit]!.paragraph && spokenTo(scene, at),
  );
}

/** "Din orlov" in the subject line; not "Din studerende". */
function saysYours({ reading, mentions }: Scene): boolean {
  return mentions.some((own, unit) =>
    own.some(
      ({ kind, genitive, last }) =>
        kind === 'addressee' && genitive && last < reading.units[unit]!.last && !hasCue(reading, unit, last, ROLE),
    ),
  );
}

/** "I systemet ligger du under 280467-2187", "dit studiekort (280467-2187)". */
function isRegistered({ reading, mentions }: Scene, { unit, span }: Sighting): boolean {
  const { words } = reading;
  const before = wordBefore(reading, unit, span.start);
  return mentions[unit]!.some(({ kind, genitive, first, last }) => {
    if (kind !== 'addressee' || words[first]!.start > span.start) return false;
    return genitive ? before - last <= 1 : LEADS.has(words[before]!.lower);
  });
}

function wordBefore({ words, units }: Reading, unit: number, start: number): number {
  let at = units[unit]!.first;
  while (at + 1 < units[unit]!.last && words[at + 1]!.start < start) at++;
  return at;
}
