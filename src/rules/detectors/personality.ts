import { setOf } from '../lexicons/word-list';
import {
  COLOUR_QUALITIES,
  COLOUR_WORDS,
  LEVEL_WORDS,
  OUTCOME_ENDINGS,
  OUTCOME_WORDS,
  REPORT_VERBS,
  RESULT_FILLERS,
  ROLE_WORDS,
  TEST_WORDS,
} from '../lexicons/traits';
import { isLetter, isWordCharacter } from '../text/letters';
import { Stems } from '../text/stems';
import type { Unit } from '../text/units';
import type { Span } from '../types';
import { lowerAt } from '../text/words';
import type { Cast, Figure } from './cast';
import type { Sighting } from './findings';
import { columnsOf } from './grid';
import { byLexicon } from './lexicon-category';
import { groupedNames } from './grouped-names';
import { listedIn } from './listed';
import { cueBits, hasCue } from './reading';
import type { Scene } from './said-of-somebody';
import { type Setting } from './setting';
import { COURSES, INSTRUMENTS, signsOf, TESTS, THINGS, TRAITS } from './word-signs';

const byWords = byLexicon('personality');
const TESTING = setOf(TEST_WORDS);
const LEVELS = setOf(LEVEL_WORDS);
const REPORTS = setOf(REPORT_VERBS);
const COLOURS = setOf(COLOUR_WORDS);
const ROLES = setOf(ROLE_WORDS);
const QUALITIES = setOf(COLOUR_QUALITIES);
const HYPOTHESIS = cueBits('hypothesis', 'group');
const FILLERS = setOf(RESULT_FILLERS);
const OUTCOMES = setOf(OUTCOME_WORDS);
const OUTCOME_STEMS = new Stems<true>('end');
setOf(OUTCOME_ENDINGS).forEach((ending) => OUTCOME_STEMS.add(ending, true));
/** "the Hogan leadership report" */
const OUTCOME_REACH = 2;
/** "kom ud som helt klar" */
const RESULT_REACH = 5;
const MOST = 0.7;
const everywhere = (): boolean => true;
/** Numbers behind two names may be anything. */
const FEW_SCORES = 2;

/**
 * Personality tests: that somebody took one, and what came of it, as words ("lav på rummelighed"), letters ("Poul S/C")
 * or colours ("Bente cool blue").
 *
 * Deliberately not found: recommendations in plain words ("udadvendt"), courses in tests, research with them.
 */
export function detectPersonality(scene: Scene, cast: Cast, setting: Setting): Sighting[] {
  const { reading, surroundings } = scene;
  const sightings = byWords(scene).filter((sighting) => !isTaught(scene, sighting));
  const add = (unit: number, span: Span, figure: Figure, entry: string) =>
    sightings.push({ category: 'personality', entry, reading, unit, span, evidence: [reading.units[unit]!.kind === 'row' ? 'row-of-person' : 'name-in-sentence'], figures: [figure] }); // prettier-ignore
  if (setting.instruments) {
    for (const { unit, figure, span } of resultCells(scene, cast)) add(unit, span, figure, 'result');
    for (const { unit, span, figure } of toldResults(scene)) add(unit, span, figure, 'result');
    const groups = groupedNames(scene, resultAt);
    for (const { unit, span, figures } of groups) for (const figure of figures) add(unit, span, figure, 'result');
    const isGrouped = new Set(groups.map(({ unit }) => unit));
    const results = listedIn(scene, cast, (unit) => !isGrouped.has(unit), resultAt);
    const scores = listedIn(scene, cast, everywhere, scoreAt);
    for (const { unit, figure, value } of (results.length > 1 ? results : []).concat(
      scores.length > FEW_SCORES ? scores : [],
    ))
      add(unit, value, figure, 'result');
  }
  reading.units.forEach((unit, index) => {
    if (unit.kind !== 'sentence' || surroundings.nobody[index] || surroundings.publicText) return;
    const span = traitIn(scene, index, unit, setting) ?? outcomeIn(scene, index, unit, setting);
    const figure = span === undefined ? undefined : subjectOf(scene, index);
    if (figure !== undefined) add(index, span!, figure, 'trait');
  });
  return sightings;
}

/** "Hannah Krarup: Do personality tests predict …, seminar": a name and a test in a sentence of courses and talks, and no fact. */
function isTaught({ reading }: Scene, { unit, evidence }: Sighting): boolean {
  const { kind } = reading.units[unit]!;
  return kind === 'sentence' && evidence.indexOf('said-as-fact') === -1 && (reading.signsIn[unit]! & COURSES) !== 0;
}

/** A trait with how much of it, or as the finding of a test, in a draft about tests. */
function traitIn({ reading, mentions }: Scene, index: number, unit: Unit, setting: Setting): Span | undefined {
  if ((reading.signsIn[index]! & (TRAITS | TESTS)) === 0) return undefined;
  const { words, signs } = reading;
  let trait: Span | undefined;
  let [levels, tests, reports] = [0, 0, 0];
  let test: Span | undefined;
  let [ofThings, says] = [false, false];
  for (let at = unit.first; at < unit.last; at++) {
    const { lower, start, end } = words[at]!;
    const sign = signs[at]!;
    if (hasCue(reading, index, at, HYPOTHESIS) || (sign & COURSES) !== 0) return undefined;
    if ((sign & THINGS) !== 0) ofThings = true;
    if (LEVELS.has(lower)) levels++;
    if ((sign & TESTS) !== 0) {
      tests++;
      test ??= { start, end };
    }
    if (REPORTS.has(lower)) reports++;
    if (REPORTS.has(lower) && lower !== 'er' && lower !== 'is') says = true;
    if ((sign & TRAITS) !== 0 || (setting.instruments && tests > 0 && COLOURS.has(lower))) trait ??= { start, end };
  }
  // "Anna's results from the Hogan assessment"
  if (setting.instruments && mentions[index]!.some(({ genitive, last }) => genitive && OUTCOMES.has(lowerAt(words, last)))) says = true; // prettier-ignore
  // "Her Hogan report says that she …": whatever it says.
  if (trait === undefined)
    return (setting.instruments || setting.selection) && tests > 0 && says && !ofThings ? test : undefined;
  const tested = tests > 0 && (levels > 0 || reports > 0) && setting.tests;
  const told = levels > 0 && setting.tests && (setting.instruments || setting.selection);
  return tested || told || (setting.tests && levels > 1) ? trait : undefined;
}

/** "HEXACO-tallene på Arvid", "Fiona's Enneagram type": what an instrument made of somebody, whatever it says. */
function outcomeIn({ reading, mentions }: Scene, index: number, unit: Unit, setting: Setting): Span | undefined {
  const { words, signs } = reading;
  if (!setting.instruments || (reading.signsIn[index]! & INSTRUMENTS) === 0) return undefined;
  if (!mentions[index]!.some(({ kind }) => kind !== 'sender')) return undefined;
  let outcome: Span | undefined;
  for (let at = unit.first; at < unit.last; at++) {
    const { lower, start, end } = words[at]!;
    if (hasCue(reading, index, at, HYPOTHESIS) || (signs[at]! & (COURSES | THINGS)) !== 0) return undefined;
    if (outcome !== undefined || (signs[at]! & INSTRUMENTS) === 0) continue;
    if (OUTCOME_STEMS.longest(lower) !== undefined) outcome = { start, end };
    for (let next = at + 1; next <= Math.min(at + OUTCOME_REACH, unit.last - 1); next++)
      if (OUTCOMES.has(words[next]!.lower)) outcome ??= { start, end: words[next]!.end };
    // "Karl's Facet5"
    if (mentions[index]!.some(({ genitive, last }) => genitive && last === at)) outcome ??= { start, end };
  }
  return outcome;
}

/** Whoever the sentence names, else the person of the sentence before. */
function subjectOf({ reading, mentions, surroundings }: Scene, index: number): Figure | undefined {
  for (const at of [index, index - 1]) {
    if (at < 0 || reading.units[at]!.message !== reading.units[index]!.message) return undefined;
    const somebody = mentions[at]!.filter(({ kind }) => kind !== 'sender' && kind !== 'addressee');
    const sure = somebody.find(({ possible }) => !possible) ?? (at === index ? somebody[0] : undefined);
    if (sure !== undefined) return sure.figure;
  }
  const spokenTo = mentions[index]!.find(({ kind }) => kind === 'addressee');
  return surroundings.publicText ? undefined : spokenTo?.figure;
}

/** "Karin er D", "Erik mest blå", "Sofie er formskaber": a result right behind a person, over fillers. */
function toldResults({ reading, mentions }: Scene): { unit: number; span: Span; figure: Figure }[] {
  const results: { unit: number; span: Span; figure: Figure }[] = [];
  reading.units.forEach((unit, index) => {
    for (const { kind, last, figure, genitive } of mentions[index]!) {
      if (kind === 'sender' || genitive) continue;
      for (let at = last; at < Math.min(unit.last, last + RESULT_REACH); at++) {
        const { start, lower } = reading.words[at]!;
        const end = resultAt(reading.text, start, unit.end);
        if (end !== -1) results.push({ unit: index, span: { start, end }, figure });
        if (end !== -1 || !FILLERS.has(lower)) break;
      }
    }
  });
  return results;
}

function resultCells(scene: Scene, cast: Cast): { unit: number; span: Span; figure: Figure }[] {
  const { text } = scene.reading;
  const isResult = ({ start, end }: Span) => end > start && resultAt(text, start, end) !== -1;
  const isScore = ({ start, end }: Span) => end > start && scoreAt(text, start, end) === end;
  const results: { unit: number; span: Span; figure: Figure }[] = [];
  for (const table of columnsOf(scene, cast))
    for (const { head, cells } of table) {
      if (head.split(/[^a-zæøå0-9-]+/).some((word) => (signsOf(word) & INSTRUMENTS) !== 0)) {
        results.push(...cells.filter(({ span }) => span.end > span.start));
        continue;
      }
      const own = cells.filter(({ span }) => isResult(span) || (isScale(head) && isScore(span)));
      if (own.length > 1 && own.length >= MOST * cells.length) results.push(...own);
    }
  return results;
}

/** "O", "Neuroticisme", "stresstolerance" over a column of numbers. */
function isScale(head: string): boolean {
  return (
    /^[ocean]$/.test(head) ||
    head.split(/[^a-zæøå]+/).some((word) => (signsOf(word) & TRAITS) !== 0 || TESTING.has(word))
  );
}

/** "type 4", "71", "92. percentil": a number of a scale. */
function scoreAt(text: string, at: number, limit: number): number {
  const start = text.slice(at, at + 5).toLowerCase() === 'type ' ? at + 5 : at;
  const match = /^[0-9]{1,3}(?:w[0-9])?(?:[.]? ?(?:%|percentil|percentile|th percentile))?/.exec(
    text.slice(start, Math.min(limit, start + 20)),
  );
  return match === null || isWordCharacter(text.charCodeAt(start + match[0].length)) ? -1 : start + match[0].length;
}

/** "rød/gul", "cool blue", "D", "S/C", "INTJ-A": the end of a result that begins here, or -1. */
function resultAt(text: string, at: number, limit: number): number {
  if (isWordCharacter(text.charCodeAt(at - 1))) return -1;
  let end = wordEnd(text, at, limit);
  if (QUALITIES.has(text.slice(at, end).toLowerCase()) && text.charAt(end) === ' ')
    return colourEnd(text, end + 1, limit);
  let found = -1;
  for (let from = at; ; from = end + 1) {
    end = wordEnd(text, from, limit);
    const word = text.slice(from, end);
    if (
      !COLOURS.has(word.toLowerCase()) &&
      !ROLES.has(word.toLowerCase()) &&
      !/^(?:[DISC]{1,3}i?|[EI][NS][TF][JP]|Di|Id|Is|Si|Sc|Cs|Cd|Dc)$/.test(word)
    )
      return found;
    found = end;
    if (end + 1 >= limit || '/-+'.indexOf(text.charAt(end)) === -1) return found;
  }
}

function colourEnd(text: string, at: number, limit: number): number {
  const end = wordEnd(text, at, limit);
  return COLOURS.has(text.slice(at, end).toLowerCase()) ? end : -1;
}

function wordEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  return end;
}
