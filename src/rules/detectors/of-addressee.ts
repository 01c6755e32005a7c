import { ENQUIRIES, IS_ONE, PERSON_VERBS, WISHES } from '../lexicons/endings';
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
    const isSpoken = !isNumber(figure) && (isSpokenNear(scene, sighting.unit) || isWish(scene.reading, sighting.unit));
    if (!registered && !(allOwn && (direct || isSpoken))) return sighting;
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

/** Said of nobody that the sentence or the one before it speaks of: of somebody unnamed, of a number alone, or of who only stands near. */
function isNobodys(scene: Scene, sighting: Sighting, figure: Figure): boolean {
  const { unit, category, evidence, span } = sighting;
  const { label, loose, gender } = figure;
  if (speaksOfOthers(scene, unit)) return false;
  if (label.kind === 'unnamed') return loose === true && gender === 'any';
  if (label.kind === 'number')
    return !(category === 'cpr' && isSubject(scene, unit, wordBehind(scene.reading, unit, span.end))) && !isAskedOf(scene, unit); // prettier-ignore
  if (label.kind === 'name' && isTitle(scene, sighting, figure)) return true;
  const own = scene.mentions[unit]!;
  if (evidence.length > 1 || evidence[0] !== 'person-nearby' || own.some((mention) => mention.figure === figure)) return false; // prettier-ignore
  if (label.kind === 'sender') return !own.some(({ kind }) => kind === 'sender');
  return isWish(scene.reading, unit);
}

/** "Your scores: Adjustment 34", "\"Deep Learning\" bestod du": scales and courses are written as names are. */
function isTitle(scene: Scene, { unit, category }: Sighting, figure: Figure): boolean {
  if ((category !== 'personality' && category !== 'grades') || !isSpokenNear(scene, unit)) return false;
  return scene.mentions[unit]!.every(
    (mention) => mention.figure !== figure || (mention.possible && !isSubject(scene, unit, mention.last)),
  );
}

/** "280467-2187 er indlagt", "Hasse fik 7": said of whoever stands before the verb; not "\"Deep Learning\" bestod du". */
function isSubject({ reading, mentions }: Scene, unit: number, at: number): boolean {
  if (at >= reading.units[unit]!.last) return false;
  const isVerb = hasCue(reading, unit, at, HOLDS) || PERSON_VERBS.has(reading.words[at]!.lower);
  return isVerb && !mentions[unit]!.some(({ kind, first }) => kind === 'addressee' && first === at + 1);
}

/** "God bedring", "Tillykke med godkendelsen som adoptant" */
function isWish({ words, units }: Reading, unit: number): boolean {
  return WISHES.has(words[units[unit]!.first]!.lower);
}

/** "Kan du begynde med 280467-2187?": whoever is asked to do something with a number need not be its person. */
function isAskedOf({ reading, mentions }: Scene, unit: number): boolean {
  const asks = reading.text.slice(reading.units[unit]!.end - 1, reading.units[unit]!.end + 2).indexOf('?') !== -1;
  return mentions[unit]!.some(
    ({ kind, genitive, first, last }) =>
      kind === 'addressee' &&
      !genitive &&
      (hasCue(reading, unit, last, MODAL) || (first > 0 && hasCue(reading, unit, first - 1, MODAL)) || asks),
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

/** "Din orlov" in the subject line; not "Din studerende", nor "Dit spørgsmål", which may be about anybody. */
function saysYours({ reading, mentions }: Scene): boolean {
  return mentions.some((own, unit) =>
    own.some(
      ({ kind, genitive, last }) =>
        kind === 'addressee' &&
        genitive &&
        last < reading.units[unit]!.last &&
        !hasCue(reading, unit, last, ROLE) &&
        !ENQUIRIES.has(reading.words[last]!.lower),
    ),
  );
}

/** "I systemet ligger du under 280467-2187", "dit studiekort (280467-2187)". */
function isRegistered({ reading, mentions }: Scene, { unit, span }: Sighting): boolean {
  const { words } = reading;
  const before = wordBehind(reading, unit, span.start) - 1;
  return mentions[unit]!.some(({ kind, genitive, first, last }) => {
    if (kind !== 'addressee' || words[first]!.start > span.start) return false;
    return genitive ? before - last <= 1 : LEADS.has(words[before]!.lower);
  });
}

/** The first word of the unit that begins at this offset or behind it. */
function wordBehind({ words, units }: Reading, unit: number, offset: number): number {
  let at = units[unit]!.first;
  while (at < units[unit]!.last && words[at]!.start < offset) at++;
  return at;
}
