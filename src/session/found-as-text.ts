import type { Category, Finding, FoundInFile, NameKey, PersonInFile } from '../rules/types';
import { CATEGORIES } from '../rules/types';

/** What `sealed` left of a file, in as few characters as `sessionData` asks for (50,000 to a draft). */
export interface PackedFound {
  /** `about` and `backdrop`. */
  readonly a: number;
  readonly b: string;
  /** Findings beyond the cap. */
  readonly m: number;
  /** Persons with keys, one text each, and how many there are in all. */
  readonly p: readonly string[];
  readonly n: number;
  /** Findings of each category, each with its key and its persons by place: "1k9x0abc=0-3,5;2h…=1". */
  readonly c: Readonly<Record<string, string>>;
}

const KINDS: readonly PersonInFile['label']['kind'][] = ['name', 'number', 'role', 'unnamed'];
const GENDERS: readonly PersonInFile['gender'][] = ['female', 'male', 'any'];
const NOWHERE = { start: 0, end: 0 };
/** More than a file has letters: a number that nobody here wrote must not keep a handler busy. */
const MOST_PERSONS = 100_000;

/** @param found as `sealed` made it. */
export function packed(found: FoundInFile): PackedFound {
  const places = new Map(found.persons.map(({ id }, at) => [id, at] as const));
  const c: Record<string, string> = {};
  for (const { category, key, persons } of found.findings) {
    const one = `${key}=${ranges(persons.map((id) => places.get(id)!).sort((a, b) => a - b))}`;
    c[category] = c[category] === undefined ? one : `${c[category]};${one}`;
  }
  const keyed = found.persons.filter(({ names, keys }) => names.length + keys.length > 0);
  // Those without keys come last, so that they need not be told apart.
  const p = found.persons.slice(0, keyed.length === 0 ? 0 : found.persons.lastIndexOf(keyed[keyed.length - 1]!) + 1);
  return { a: found.about, b: found.backdrop, m: found.more, p: p.map(packedPerson), n: found.persons.length, c };
}

/** Undefined for anything that `packed` did not make: somebody else may have written there. */
export function unpacked({ a, b, m, p, n, c }: PackedFound, salt: string): FoundInFile | undefined {
  try {
    if (!(n <= MOST_PERSONS)) return undefined;
    const persons: PersonInFile[] = [];
    for (let at = 0; at < n; at++) persons.push(personAt(p[at] ?? '3200||', `p${at + 1}`));
    const findings: Finding[] = [];
    let named = 0;
    for (const name of Object.keys(c)) {
      const category = name as Category;
      if (CATEGORIES.indexOf(category) === -1) throw new TypeError('no category');
      for (const one of c[name]!.split(';')) {
        const [key = '', places] = one.split('=');
        const whom = inRanges(places!, n).map((at) => persons[at]!.id);
        if ((named += whom.length) > MOST_PERSONS) throw new RangeError('nobody wrote that');
        findings.push({
          key,
          category,
          part: { kind: 'attachment', name: '' },
          span: NOWHERE,
          excerpt: '',
          context: { text: '', match: NOWHERE },
          evidence: [],
          persons: whom,
        });
      }
    }
    return { findings, more: m, persons, about: a, backdrop: b, salt };
  } catch {
    return undefined;
  }
}

function packedPerson({ label, gender, loose, numbered, names, keys }: PersonInFile): string {
  const traits = `${KINDS.indexOf(label.kind)}${GENDERS.indexOf(gender)}${Number(loose)}${Number(numbered)}`;
  const written = names.map(({ whole, initial }) => (whole === initial ? initial : `${initial}.${whole}`));
  return [traits, written.join(), keys.join()].join('|');
}

function personAt(text: string, id: string): PersonInFile {
  const [traits = '', names = '', keys = ''] = text.split('|');
  return {
    id,
    label: labelOf(KINDS[Number(traits.charAt(0))]!),
    gender: GENDERS[Number(traits.charAt(1))]!,
    loose: traits.charAt(2) === '1',
    numbered: traits.charAt(3) === '1',
    names: names.split(',').filter(Boolean).map(nameKey),
    keys: keys.split(',').filter(Boolean),
  };
}

function nameKey(text: string): NameKey {
  const [initial = '', whole = initial] = text.split('.');
  return { initial, whole };
}

function labelOf(kind: PersonInFile['label']['kind']): PersonInFile['label'] {
  if (kind === 'name') return { kind, name: '' };
  if (kind === 'number') return { kind, masked: '' };
  return kind === 'role' ? { kind, word: '' } : { kind: 'unnamed' };
}

function ranges(places: readonly number[]): string {
  const found: [number, number][] = [];
  for (const place of places) {
    const last = found[found.length - 1];
    if (last !== undefined && last[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join();
}

/** @throws RangeError for a place that is not below `end`. */
function inRanges(text: string, end: number): number[] {
  const places: number[] = [];
  for (const range of text.split(',').filter(Boolean)) {
    const [first, last = first] = range.split('-').map(Number) as [number, number?];
    if (last >= end) throw new RangeError('nobody stands there');
    for (let place = first; place <= last; place++) places.push(place);
  }
  return places;
}
