import { BIAS, WORDING } from '../learned/wording';
import type { Category } from '../types';
import type { Sighting } from './findings';
import type { Scene } from './said-of-somebody';

/**
 * How a passage is worded: mail about somebody's affairs says "hun", "desværre" and "i mandags"; an agenda, a call or a chapter
 * says "vi", "kl." and "side", and the words of lexicons in it are its subject. A logistic regression over the beginnings of
 * its words, the ways it speaks of people and the terms in it tells the two apart (`learned/wording.ts`, fitted by
 * `npm run -s fit`): where a passage hardly speaks of anybody's affairs, a word that the rules tied to somebody is let go.
 */

/** Letters of a word that are heard: the ends of Danish and English words say more of grammar than of matters. */
const STEM = 5;
/** Words after which a passage ends with its paragraph, or at once: one sentence about somebody in a long letter stays heard. */
const LONG = 150;
const LONGEST = 300;
/** Different things heard. In fewer nothing is told apart: "Jeg er sygemeldt til februar." is judged by its rules alone. */
const FEWEST = 30;
/** Added to what is heard, so that one of a few words does not outweigh all. */
const SILENT = 15;
/** Of people, and terms of a lexicon: "@pronoun", "@pronoun2" where there are so many. */
const MANY = [2, 4, 8];
/**
 * Below these odds nobody's affairs are spoken of: of 1,680 fresh mails this undid two in five of the false alarms, and let go
 * one in a hundred of what was rightly found (docs/decisions/detection.md).
 */
const IMPERSONAL = -1.6;
/** What is found by its shape is what it is, however the mail is worded. */
const BY_SHAPE: readonly Category[] = ['cpr', 'contact', 'grades'];

/**
 * The logarithm of the odds that the passage of a unit speaks of somebody's affairs; undefined where too little is heard.
 * Nothing is heard before it is asked.
 *
 * @param subject the subject line, heard with every passage of the body.
 */
export function personalIn(subject: Scene, body: Scene): (unit: number) => number | undefined {
  let passages: readonly (readonly [last: number, personal: number | undefined])[] | undefined;
  return (unit) => {
    if (passages === undefined) {
      const headline = heardIn(subject, 0, subject.reading.units.length);
      passages = passagesOf(body).map(([first, last]) => {
        const heard = new Set(headline.concat(heardIn(body, first, last)));
        return [last, heard.size < FEWEST ? undefined : personalOf(heard)] as const;
      });
    }
    const passage = passages.find(([last]) => unit < last);
    return passage?.[1];
  };
}

/**
 * Whether what was found stands in a passage that speaks of nobody's affairs: in the subject line, in the first. What is told
 * as a fact of somebody by name never does: "PS: Peter Holm er sygemeldt med stress" below an agenda.
 */
export function isImpersonal(personal: (unit: number) => number | undefined, sighting: Sighting): boolean {
  const { category, reading, unit, evidence } = sighting;
  if (BY_SHAPE.indexOf(category) !== -1) return false;
  if (evidence.indexOf('name-in-sentence') !== -1 && evidence.indexOf('said-as-fact') !== -1) return false;
  const odds = personal(reading.part.kind === 'subject' ? 0 : unit);
  return odds !== undefined && odds < IMPERSONAL;
}

/** Units from and to which a message is heard as one. */
function passagesOf({ reading }: Scene): [first: number, last: number][] {
  const passages: [number, number][] = [];
  const { units } = reading;
  let from = 0;
  units.forEach((unit, index) => {
    const next = units[index + 1];
    const length = unit.last - units[from]!.first;
    const goesOn = next !== undefined && next.message === unit.message && length < LONGEST;
    if (goesOn && (length < LONG || next.paragraph === unit.paragraph)) return;
    passages.push([from, index + 1]);
    from = index + 1;
  });
  return passages;
}

/** All that is heard in these units, some of it more than once. */
export function heardIn(scene: Scene, from: number, to: number): string[] {
  const { reading, mentions } = scene;
  const heard: string[] = [];
  const people = new Map<string, number>();
  for (let index = from; index < to; index++) {
    const { first, last } = reading.units[index]!;
    for (let at = first; at < last; at++) {
      const stem = stemAt(scene, index, at);
      if (stem !== undefined) heard.push(stem);
    }
    for (const { term } of reading.hits[index]!) heard.push(`#${term.category}:${term.strength}`);
    for (const { kind, possible, figure, first: begin, last: end } of mentions[index]!) {
      // Numbers and rows are told by their shape, after this is heard.
      if (kind === 'number' || begin === end) continue;
      const isUnknown = kind === 'pronoun' && figure.label.kind === 'unnamed';
      const name = `@${possible ? 'possible' : isUnknown ? 'unknown' : kind}`;
      people.set(name, (people.get(name) ?? 0) + 1);
    }
  }
  people.forEach((count, name) => {
    heard.push(name);
    for (const many of MANY) if (count >= many) heard.push(name + many);
  });
  return heard;
}

/** No number and no name, and nothing in the middle of a sentence that may be one: where somebody's name is from must not count. */
function stemAt({ reading, mentions }: Scene, index: number, at: number): string | undefined {
  const { kind, lower, capital, digits } = reading.words[at]!;
  if (kind !== 'word' || digits || (capital === 'first' && at > reading.units[index]!.first)) return undefined;
  if (mentions[index]!.some((one) => one.kind === 'name' && one.first <= at && at < one.last)) return undefined;
  const stem = lower.slice(0, STEM);
  return capital === 'all' && lower.length > 1 ? stem.toUpperCase() : stem;
}

function personalOf(heard: ReadonlySet<string>): number {
  let sum = 0;
  heard.forEach((each) => (sum += WORDING.get(each) ?? 0));
  return BIAS + sum * shareOf(heard.size);
}

/** How much each of so many counts. */
export function shareOf(count: number): number {
  return 1 / Math.sqrt(count + SILENT);
}
