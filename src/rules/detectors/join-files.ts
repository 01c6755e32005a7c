import type { FoundInFile, NameKey, PersonInFile } from '../types';
import type { Cast, Figure } from './cast';
import { fits, KEYED, keysOf, WRITTEN } from './same-name';

type Hash = (key: string) => string;

/** Latest mentioned first, so many of one name are tried. */
const MOST_CANDIDATES = 8;
const asItIs: Hash = (key) => key;

/**
 * Tells whom of the draft each person of each file is: one of the mail or of a file before it, or somebody new. Names are
 * held against each other as within one text, roles and numbers must be the same.
 *
 * @param hash with which the keys of the files are hashed that have a salt; one salt to a draft.
 * @returns for each file its figures by the ids of its persons.
 */
export function joinFiles(cast: Cast, files: readonly FoundInFile[], hash: Hash): Map<string, Figure>[] {
  const isHashed = files.some(({ salt }) => salt !== undefined);
  const register = new Register(cast, isHashed ? hash : asItIs);
  return files.map(({ persons, salt }) => {
    const figures = new Map<string, Figure>();
    const keyOf = salt === undefined && isHashed ? hash : asItIs;
    for (const person of persons) figures.set(person.id, register.figureOf(person, keyOf));
    return figures;
  });
}

/** Keys of a name as it is written. */
export function nameKeys(names: readonly string[]): NameKey[] {
  return names.map((name) => ({ whole: WRITTEN.whole(name), initial: WRITTEN.initial(name) }));
}

/** Everybody the draft speaks of, under what they answer to. */
class Register {
  private readonly byKey = new Map<string, Figure>();
  private readonly byName = new Map<string, { names: readonly NameKey[]; figure: Figure }[]>();

  constructor(
    private readonly cast: Cast,
    hash: Hash,
  ) {
    for (const figure of cast.everybody()) {
      if (figure.key !== undefined) this.byKey.set(hash(figure.key), figure);
      this.remember(hashed(nameKeys(figure.names), hash), figure);
    }
  }

  figureOf(person: PersonInFile, hash: Hash): Figure {
    const { cast } = this;
    const names = hashed(person.names, hash);
    const keys = person.keys.map(hash);
    const same = keys.map((key) => this.byKey.get(key)).filter((figure): figure is Figure => figure !== undefined);
    const named = this.named(names);
    // Nobody has two CPR numbers: of one name and different numbers there are two.
    const isOther = person.numbered && named !== undefined && cast.isNumbered(named.figure);
    if (named !== undefined && (!isOther || same.some((figure) => cast.one(figure) === named.figure)))
      same.push(named.figure);
    // Of a file that is not at hand any more nobody knows how it calls them.
    const isWordless = person.label.kind === 'name' && person.label.name === '';
    const label = isWordless && named?.figure.label.kind === 'name' ? named.figure.label : person.label;
    let figure: Figure = { names: [], label, gender: person.gender, loose: person.loose };
    if (person.numbered) cast.number(figure);
    const isLonger = named === undefined || names.length > named.names.length;
    for (const other of same) figure = isLonger ? cast.unite(figure, other) : cast.unite(other, figure);
    for (const key of keys) this.byKey.set(key, figure);
    this.remember(names, figure);
    return figure;
  }

  private named(names: readonly NameKey[]): { names: readonly NameKey[]; figure: Figure } | undefined {
    for (const key of keysOf(names, KEYED)) {
      const known = this.byName.get(key) ?? [];
      for (let at = known.length - 1; at >= 0 && at >= known.length - MOST_CANDIDATES; at--) {
        const candidate = known[at]!;
        // "Mette Juhl" in a file is rather somebody else than whoever reads at mette@…
        const isLonger = candidate.figure.address !== undefined && candidate.names.length === 1 && names.length > 1;
        if (!isLonger && fits(names, candidate.names, KEYED))
          return { names: candidate.names, figure: this.cast.one(candidate.figure) };
      }
    }
    return undefined;
  }

  private remember(names: readonly NameKey[], figure: Figure): void {
    for (const key of keysOf(names, KEYED)) {
      const known = this.byName.get(key);
      if (known === undefined) this.byName.set(key, [{ names, figure }]);
      else known.push({ names, figure });
    }
  }
}

function hashed(names: readonly NameKey[], hash: Hash): NameKey[] {
  return names.map(({ whole, initial }) => ({ whole: hash(whole), initial: hash(initial) }));
}
