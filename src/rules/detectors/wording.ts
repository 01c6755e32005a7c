import { BIAS, heardAs, UNHEARD, WEIGHTS } from '../learned/wording';
import type { Category, Evidence } from '../types';
import type { Sighting } from './findings';
import type { Scene } from './said-of-somebody';

/**
 * How a passage is worded: mail about somebody's affairs says "hun", "desværre" and "i mandags"; an agenda, a call or a chapter
 * says "vi", "kl." and "side", and the words of lexicons in it are its subject. A logistic regression over the beginnings of
 * its words, the ways it speaks of people and the terms in it tells the two apart (`learned/wording.ts`, fitted by
 * `npm run -s fit`): where a passage hardly speaks of anybody's affairs, a word that the rules tied to somebody is let go.
 */

/** Words after which a passage ends with its paragraph, or at once: one sentence about somebody in a long letter stays heard. */
const LONG = 150;
const LONGEST = 300;
/** Words. In fewer nothing is told apart: "Jeg er sygemeldt til februar." is judged by its rules alone. */
const FEWEST = 25;
/** Added to their number, so that one of a few words does not outweigh all. */
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

/** Takes what is heard: the words, each as often as it stands there, and signs of who and what is spoken of. */
export interface Ear {
  readonly word: (at: number) => void;
  readonly sign: (name: string) => void;
}

/**
 * The logarithm of the odds that the passage of a unit speaks of somebody's affairs; undefined where too little is heard.
 * Nothing is heard before it is asked.
 *
 * @param subject the subject line, heard with every passage of the body.
 */
export function personalIn(subject: Scene, body: Scene): (unit: number) => number | undefined {
  let odds: (number | undefined)[] | undefined;
  return (unit) => {
    if (odds === undefined) {
      odds = [];
      const headline = heardIn(subject, 0, subject.reading.units.length);
      for (const [first, last] of passagesOf(body)) {
        const personal = personalOf([headline, heardIn(body, first, last)]);
        for (let index = first; index < last; index++) odds.push(personal);
      }
    }
    return odds[unit];
  };
}

interface Heard {
  readonly words: number;
  /** Places of the weights of all that is heard, each once. */
  readonly places: readonly number[];
}

function heardIn(scene: Scene, from: number, to: number): Heard {
  const once = new Uint8Array(WEIGHTS.length);
  const places: number[] = [];
  let words = 0;
  const add = (place: number): void => {
    if (place === UNHEARD || once[place] === 1) return;
    once[place] = 1;
    places.push(place);
  };
  hear(scene, from, to, {
    word: (at) => {
      words++;
      add(scene.reading.known[at]!.heard);
    },
    sign: (name) => add(heardAs(name)),
  });
  return { words, places };
}

function personalOf([headline, passage]: readonly [Heard, Heard]): number | undefined {
  const words = headline.words + passage.words;
  if (words < FEWEST) return undefined;
  const places = new Set(headline.places.concat(passage.places));
  let sum = 0;
  places.forEach((place) => (sum += WEIGHTS[place]!));
  return BIAS + sum * shareOf(words);
}

/**
 * Whether what was found stands in a passage that speaks of nobody's affairs: in the subject line, in the first. Rows of a
 * table never do, nor what is told as a fact of somebody by name: "PS: Peter Holm er sygemeldt med stress" below an agenda.
 */
export function isImpersonal(personal: (unit: number) => number | undefined, sighting: Sighting): boolean {
  const { category, reading, unit, evidence } = sighting;
  const has = (one: Evidence): boolean => evidence.indexOf(one) !== -1;
  if (BY_SHAPE.indexOf(category) !== -1 || has('row-of-person')) return false;
  if (has('name-in-sentence') && has('said-as-fact')) return false;
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

/** All that is heard in these units. */
export function hear(scene: Scene, from: number, to: number, { word, sign }: Ear): void {
  const { reading, mentions } = scene;
  const people = new Map<string, number>();
  for (let index = from; index < to; index++) {
    const { first, last } = reading.units[index]!;
    const names = mentions[index]!.filter(({ kind }) => kind === 'name');
    for (let at = first; at < last; at++) {
      const { kind, capital, digits } = reading.words[at]!;
      // Nothing that may be a name: where somebody's name is from must not count. Nor capitals, which are names of things.
      if (kind !== 'word' || digits || capital === 'all' || (capital === 'first' && at > first)) continue;
      if (!names.some((name) => name.first <= at && at < name.last)) word(at);
    }
    for (const { term } of reading.hits[index]!) sign(`#${term.category}:${term.strength}`);
    for (const { kind, possible, figure, first: begin, last: end } of mentions[index]!) {
      // Numbers and rows are told by their shape, after this is heard.
      if (kind === 'number' || begin === end) continue;
      const isUnknown = kind === 'pronoun' && figure.label.kind === 'unnamed';
      const name = `@${possible ? 'possible' : isUnknown ? 'unknown' : kind}`;
      people.set(name, (people.get(name) ?? 0) + 1);
    }
  }
  people.forEach((count, name) => {
    sign(name);
    for (const many of MANY) if (count >= many) sign(name + many);
  });
}

/** How much one of so many words counts. */
export function shareOf(words: number): number {
  return 1 / Math.sqrt(words + SILENT);
}
