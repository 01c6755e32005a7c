import { salted } from '../text/salted';
import type { FindingKey, NameKey, PersonInFile } from '../types';
import type { Cast, Figure } from './cast';
import { partOf, placeOf, type Sighting } from './findings';
import { nameKeys } from './join-files';

/** Persons of a file who are told to be one with others of the draft: of those beyond, `sealed` keeps no keys. */
export const MOST_KEYED = 100;

const hash = salted('');

/**
 * The keys of what was seen in one text, or in subject and body: category, word as it stands, persons and part, hashed, so
 * that a key holds no number and no name. Nothing of it hangs on files or on where in the text it stands.
 *
 * @returns the key of a sighting, made when it is asked for: of those beyond the most that are kept nobody does.
 */
export function keysOf(sightings: readonly Sighting[], cast: Cast): (at: number) => FindingKey {
  const numbers = new Map<Figure, string>();
  for (const figure of cast.everybody()) {
    if (figure.label.kind !== 'number') continue;
    const one = cast.one(figure);
    numbers.set(one, `${numbers.get(one) ?? ''} ${figure.key!}`);
  }
  const alike = new Map<string, Map<number, number>>();
  const whom = sightings.map((sighting) => {
    const { figures, unit } = sighting;
    return figures.map((figure): string | (() => string) => {
      const one = cast.one(figure);
      const known = identityOf(one, numbers.get(one));
      if (known !== undefined) return known;
      const { key = '' } = one;
      const to = key.indexOf('addressee') === 0 ? cast.recipients.map(addressOf).join() : '';
      const unnamed = [key, to, placeOf(partOf(sighting)), sentenceOf(sighting)].join('\n');
      const units = alike.get(unnamed) ?? new Map<number, number>();
      alike.set(unnamed, units);
      if (!units.has(unit)) units.set(unit, units.size);
      // In two sentences of the same words there may be two of them, and one goes when the other is taken away.
      return () => `${unnamed} ${units.get(unit)}/${units.size}`;
    });
  });
  return (at) => {
    const sighting = sightings[at]!;
    const { category, entry, reading, span } = sighting;
    // Of several marks in a sentence one is looked for, so it stands for all of them.
    const word = category === 'grades' ? sentenceOf(sighting) : textOf(reading.text, span);
    const said = [entry, word.toLowerCase(), placeOf(partOf(sighting))];
    const persons = whom[at]!.map((one) => (typeof one === 'string' ? one : one()));
    return `${category}/${hash(said.concat(persons).join('\n'))}`;
  };
}

/** Everybody a text knows, each once. Before files are joined: their persons are united with these. */
export function everybodyIn(cast: Cast): Figure[] {
  return cast.everybody().filter(({ label, same }) => same === undefined || label.kind === 'number');
}

/** What somebody of a file answers to. `salt` where no key of the file is hashed yet. */
export function answersOf({ names, numbered, keys }: PersonInFile, salt: (key: string) => string): string[] {
  return answering(names, salt).concat(numbered ? keys.map(salt) : []);
}

/**
 * What the rest of the draft says of whom a finding is about. A name is another person with another number, and whom
 * nobody names may be anybody of the draft: what is to be united with them (`Cast.settle`) goes into the key, even where
 * nothing is. Taken when the files are joined, and the same whether they were read or had been put away.
 *
 * @param mail everybody of subject and body, as `everybodyIn` tells before files are joined.
 * @param keyed persons of the files, with what they answer to.
 * @returns for the figures of one finding, what to add to its key; undefined is somebody of whom nothing is kept.
 */
export function othersIn(
  mail: readonly Figure[],
  keyed: readonly { readonly figure: Figure; readonly keys: readonly string[] }[],
  cast: Cast,
  salt: (key: string) => string,
): (whom: readonly (Figure | undefined)[]) => string {
  // Of most of them nobody asks: their keys are made when somebody does.
  const known = new Map<Figure, (() => readonly string[])[]>();
  const note = (figure: Figure, keys: () => readonly string[]) => {
    const one = cast.one(figure);
    const noted = known.get(one);
    if (noted === undefined) known.set(one, [keys]);
    else noted.push(keys);
  };
  for (const figure of mail) {
    if (figure.label.kind === 'number') note(figure, () => [salt(figure.key!)]);
    else if (figure.label.kind === 'recipient') note(figure, () => [salt(addressOf(figure))]);
    else if (figure.label.kind === 'name') note(figure, () => answering(nameKeys(figure.names), salt));
  }
  for (const { figure, keys } of keyed) note(figure, () => keys);
  const ofAll = (kinds: (kind: Figure['label']['kind']) => boolean): string => {
    const keys: string[] = [];
    known.forEach((noted, { label }) => kinds(label.kind) && noted.forEach((each) => keys.push(...each())));
    return digest(keys);
  };
  const isOther = (kind: Figure['label']['kind']): boolean => kind !== 'sender' && kind !== 'recipient';
  const anybody = once(() => ofAll(isOther));
  const anyNumber = once(() => ofAll((kind) => isOther(kind) && kind !== 'name'));
  const ofOne = ofEach((one) => {
    const { kind } = one.label;
    const own = digest((known.get(one) ?? []).reduce<string[]>((all, keys) => all.concat(keys()), []));
    if (!isOther(kind) || cast.isNumbered(one)) return own;
    return own + (kind === 'name' ? anyNumber() : anybody());
  });
  const ofOneAlone = ofEach((one) => digest([ofOne(one)]));
  return (whom) => {
    const [first] = whom;
    if (first !== undefined && whom.length === 1) return ofOneAlone(cast.one(first));
    return digest(whom.map((figure) => (figure === undefined ? anybody() : ofOne(cast.one(figure)))));
  };
}

/** The same function, asked once of everybody: most findings of a long text are about a few. */
function ofEach(tell: (one: Figure) => string): (one: Figure) => string {
  const told = new Map<Figure, string>();
  return (one) => {
    let answer = told.get(one);
    if (answer === undefined) told.set(one, (answer = tell(one)));
    return answer;
  };
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

function answering(names: readonly NameKey[], salt: (key: string) => string): string[] {
  return names.length === 0 ? [] : [names.map(({ whole, initial }) => salt(whole) + salt(initial)).join()];
}

/** The same for the same keys, in whatever order. */
export function digest(keys: readonly string[]): string {
  return hash(Array.from(new Set(keys)).sort().join());
}

/**
 * Two of one name are told apart by number or address. "Patienten", or somebody whom nobody names, is another person in
 * the next sentence for all that anybody knows: undefined.
 */
function identityOf(figure: Figure, number: string | undefined): string | undefined {
  if (figure.label.kind === 'sender') return figure.label.kind;
  const known = figure.label.kind === 'recipient' ? addressOf(figure) : (figure.address ?? figure.names.join(' '));
  return known === '' && number === undefined ? undefined : known + (number ?? '');
}

/** Of a recipient; of one without an address the name. */
function addressOf({ address, label }: Figure): string {
  return address || (label.kind === 'recipient' ? label.name : '');
}

function sentenceOf({ reading, unit, span }: Sighting): string {
  return textOf(reading.text, reading.units[unit] ?? span);
}

function textOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).trim();
}
