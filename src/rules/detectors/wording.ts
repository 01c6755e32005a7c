import { BIAS, heardAs, UNHEARD, WEIGHTS } from '../learned/wording';
import type { Category, Evidence } from '../types';
import type { Sighting } from './findings';
import { mannerOf } from './mentions';
import type { Scene } from './said-of-somebody';

/**
 * How a passage is worded: mail about somebody's affairs says "hun", "desværre" and "i mandags"; an agenda, a call or a chapter
 * says "vi", "kl." and "side", and the words of lexicons in it are its subject. A logistic regression over the beginnings of
 * its words, the ways it speaks of people and the terms in it tells the two apart (`learned/wording.ts`, fitted by
 * `npm run -s fit:wording`): where a passage hardly speaks of anybody's affairs, a word that the rules tied to somebody is let go.
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
 * Below these odds nobody's affairs are spoken of, and below the second where a few sentences are heard: chosen in five folds by
 * writer (docs/decisions/detection.md), and by a line about somebody put into 770 innocent mails, of which hardly any may be lost.
 */
const IMPERSONAL = -1.5;
const IMPERSONAL_BESIDE = -0.5;
/** Of the sentence alone, where it states a fact or names somebody. */
const IMPERSONAL_TOLD = -2;
/** Above these odds a word of fiction in the passage hides nobody. */
export const SURELY_PERSONAL = 2;
/** Written as nothing else is: no sentence need tell of it. */
const BY_SHAPE: readonly Category[] = ['cpr', 'contact', 'grades'];

/** Takes what is heard: the words, each as often as it stands there, and signs of who and what is spoken of. */
export interface Ear {
  readonly word: (at: number) => void;
  readonly sign: (name: string) => void;
}

/** The logarithm of the odds that a mail speaks of somebody's affairs, part by part. Nothing is heard before it is asked. */
export interface Wording {
  /** Of the passage that a unit of the body stands in; undefined where too little is heard. */
  readonly ofPassage: (unit: number) => number | undefined;
  /** Of the sentence in which something was found, heard alone or with those beside it. */
  readonly ofSentence: (sighting: Sighting, beside: 0 | 1) => number;
}

/** @param subject the subject line, heard with every passage of the body. */
export function wordingOf(subject: Scene, body: Scene): Wording {
  let odds: (number | undefined)[] | undefined;
  /** Many terms may stand in one sentence. */
  const sentences = [new Map<number, number>(), new Map<number, number>()] as const;
  return {
    ofPassage: (unit) => {
      if (odds === undefined) {
        odds = [];
        const headline = heardIn(subject, 0, subject.reading.units.length);
        for (const [first, last] of passagesOf(body)) {
          const passage = heardIn(body, first, last);
          const personal = headline.words + passage.words < FEWEST ? undefined : personalOf(headline, passage);
          for (let index = first; index < last; index++) odds.push(personal);
        }
      }
      return odds[unit];
    },
    ofSentence: ({ reading, unit }, beside) => {
      const scene = reading.part.kind === 'subject' ? subject : body;
      const known = sentences[beside];
      const at = scene === subject ? -1 - unit : unit;
      let personal = known.get(at);
      if (personal === undefined) {
        const isBeside = (at: number) => reading.units[at]?.message === reading.units[unit]!.message;
        const [from, to] = [unit - beside, unit + beside].map((at) => (isBeside(at) ? at : unit)) as [number, number];
        known.set(at, (personal = personalOf(SILENCE, heardIn(scene, from, to + 1))));
      }
      return personal;
    },
  };
}

interface Heard {
  readonly words: number;
  /** Places of the weights of all that is heard. */
  readonly places: ReadonlySet<number>;
}

const SILENCE: Heard = { words: 0, places: new Set() };

function heardIn(scene: Scene, from: number, to: number): Heard {
  const places = new Set<number>();
  let words = 0;
  hear(scene, from, to, {
    word: (at) => {
      words++;
      places.add(scene.reading.known[at]!.heard);
    },
    sign: (name) => places.add(heardAs(name)),
  });
  places.delete(UNHEARD);
  return { words, places };
}

function personalOf(headline: Heard, passage: Heard): number {
  let sum = 0;
  headline.places.forEach((place) => (sum += WEIGHTS[place]!));
  passage.places.forEach((place) => (sum += headline.places.has(place) ? 0 : WEIGHTS[place]!));
  return BIAS + sum * shareOf(headline.words + passage.words);
}

/**
 * Whether what was found is let go: the passage speaks of nobody's affairs, in the subject line the first one, neither does the
 * sentence with those beside it, nor the sentence alone; most surely where it is a fact or somebody is named: "Jeg er sygemeldt
 * med stress. Planen er: mandag kl. 10 …", "PS: Peter Holm er indlagt" below an agenda. Rows of a table and CPR numbers stay.
 */
export function isImpersonal({ ofPassage, ofSentence }: Wording, sighting: Sighting): boolean {
  const { category, reading, unit, evidence } = sighting;
  const has = (one: Evidence): boolean => evidence.indexOf(one) !== -1;
  if (category === 'cpr' || has('row-of-person')) return false;
  // "Ansøger 3 er tidligere straffet"
  if (has('said-as-fact') && sighting.figures.some(({ label }) => label.kind === 'number')) return false;
  const odds = ofPassage(reading.part.kind === 'subject' ? 0 : unit);
  if (odds === undefined || odds >= IMPERSONAL || ofSentence(sighting, 1) >= IMPERSONAL_BESIDE) return false;
  const isTold = !isByShape(category) && (has('name-in-sentence') || has('said-as-fact'));
  return ofSentence(sighting, 0) < (isTold ? IMPERSONAL_TOLD : IMPERSONAL);
}

function isByShape(category: Category): boolean {
  return BY_SHAPE.indexOf(category) !== -1;
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
    for (const mention of mentions[index]!) {
      // Numbers and rows are told by their shape, after this is heard.
      if (mention.kind === 'number' || mention.first === mention.last) continue;
      const name = `@${mannerOf(mention)}`;
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
