/**
 * `npm run bench:persons -- --documents FILE --sentences FILE`: how many persons we see in real text.
 *
 * The texts are not ours to ship. Documents: one JSON object a line with `text` and `persons`, as made of the
 * Danish Anonymization Benchmark (github.com/alekswael/DAB). Sentences: with `text` and `per`, a list of `{start, end}`,
 * as made of UniversalNER's Danish DDT (github.com/UniversalNER/UNER_Danish-DDT). `--list` prints what is judged otherwise.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Cast, type Figure } from '../src/rules/detectors/cast';
import { namesIn } from '../src/rules/detectors/person-names';
import { readFileText } from '../src/rules/detectors/reading';

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Named extends Place {
  readonly figure: Figure;
}

interface LabelledDocument {
  readonly text: string;
  /** As written: "Mette" beside "Mette Jensen" is one person, "Pia Dyhrs" beside "Pia Dyhr" too. */
  readonly persons: readonly string[];
}

interface LabelledSentence {
  readonly text: string;
  readonly per: readonly Place[];
}

const NOBODY = { from: { name: '', address: '' }, recipients: [] };
const { values } = parseArgs({
  options: { documents: { type: 'string' }, sentences: { type: 'string' }, list: { type: 'boolean' } },
});

/** Everybody who is surely named, also in greeting and signature. */
function namedIn(text: string): Named[] {
  const reading = readFileText('text.txt', text);
  const cast = new Cast(NOBODY);
  const names = reading.units.flatMap((unit, index) => namesIn(reading, unit, index, () => false));
  const named = names
    .filter(({ trust }) => trust === 'certain')
    .map(({ first, last, names: parts }) => ({
      start: reading.words[first]!.start,
      end: reading.words[last - 1]!.end,
      figure: cast.named(parts, parts.join(' ')),
    }));
  return named.map((one) => ({ ...one, figure: cast.one(one.figure) }));
}

function linesOf<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

function share(part: number, whole: number): string {
  return `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

/** Distinct persons: whose words all stand in another's name is that one. */
function distinct(names: readonly string[]): number {
  const parts = names.map((name) => name.toLowerCase().match(/[a-zæøåéü]+/g) ?? []);
  const within = (some: readonly string[], other: readonly string[]): boolean =>
    some.every((word) => other.some((known) => known === word || word === `${known}s`));
  return parts.filter(
    (some, at) =>
      !parts.some((other, index) => index !== at && within(some, other) && (index < at || !within(other, some))),
  ).length;
}

function documents(file: string): void {
  const all = linesOf<LabelledDocument>(file);
  let [exact, near] = [0, 0];
  for (const { text, persons } of all) {
    const wanted = distinct(persons);
    const figures = new Set(namedIn(text).map(({ figure }) => figure));
    if (figures.size === wanted) exact++;
    if (Math.abs(figures.size - wanted) <= 1) near++;
    if (values.list && figures.size !== wanted) {
      console.log(wanted, figures.size, Array.from(figures, ({ names }) => names.join(' ')).join(', '));
      console.log(text.slice(0, 3_000), '\n----');
    }
  }
  console.log(`documents: persons exact ${share(exact, all.length)}, within one ${share(near, all.length)}`);
}

/** A place counts as found where it overlaps. A full name has a space in it. */
function sentences(file: string): void {
  const all = linesOf<LabelledSentence>(file);
  const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
  let [found, right, full, fullFound, any, anyFound] = [0, 0, 0, 0, 0, 0];
  for (const { text, per } of all) {
    const named = namedIn(text);
    for (const one of named) {
      found++;
      if (per.some((other) => overlaps(one, other))) right++;
      else if (values.list) console.log('FALSE', text.slice(one.start, one.end), '|', text);
    }
    for (const person of per) {
      const isFull = text.slice(person.start, person.end).trim().indexOf(' ') !== -1;
      const isFound = named.some((one) => overlaps(one, person));
      any++;
      if (isFound) anyFound++;
      if (isFull) full++;
      if (isFull && isFound) fullFound++;
      if (isFull && !isFound && values.list) console.log('MISSED', text.slice(person.start, person.end), '|', text);
    }
  }
  console.log(
    `sentences: precision ${share(right, found)}, recall of full names ${share(fullFound, full)}, of all ${share(anyFound, any)}`,
  );
}

if (values.documents !== undefined) documents(values.documents);
if (values.sentences !== undefined) sentences(values.sentences);
