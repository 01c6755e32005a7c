import { salted } from './text/salted';
import type { Category, Finding, FoundInFile, PersonInFile } from './types';

/** Persons of a file whose keys are kept; beyond so many no policy asks whether two are one. */
export const MOST_KEYED = 100;

/**
 * What was found in a file without a word of it, so that it may be put away: the categories, about whom, and the persons
 * by hashed keys. A draft is judged by it as by the file itself. Persons beyond the first `MOST_KEYED` lose their keys,
 * so that each counts for one, whoever else the draft speaks of.
 *
 * @param salt one to a draft, and never reused: the keys of two drafts then tell nothing of each other.
 */
export function sealed(found: FoundInFile, salt: string): FoundInFile {
  const hash = salted(salt);
  const part = { kind: 'attachment', name: '' } as const;
  const persons = found.persons.map((person, at): PersonInFile => {
    const { id, label, gender, loose, numbered, names, keys } = person;
    if (at >= MOST_KEYED)
      return { id, label: { kind: 'unnamed' }, gender: 'any', loose: false, numbered: false, names: [], keys: [] };
    return {
      id,
      label: wordless(label),
      gender,
      loose,
      numbered,
      names: names.map(({ whole, initial }) => ({ whole: hash(whole), initial: hash(initial) })),
      keys: keys.map(hash),
    };
  });
  const findings = byCategory(found.findings).map(([category, ids]): Finding => ({
    key: `${category}/sealed`,
    category,
    part,
    span: { start: 0, end: 0 },
    excerpt: '',
    context: { text: '', match: { start: 0, end: 0 } },
    evidence: [],
    persons: ids,
  }));
  return { ...found, findings, persons, backdrop: hash(found.backdrop), salt };
}

/** What it is to the rules, not what it says. */
function wordless(label: PersonInFile['label']): PersonInFile['label'] {
  switch (label.kind) {
    case 'name':
      return { kind: 'name', name: '' };
    case 'number':
      return { kind: 'number', masked: '' };
    case 'role':
      return { kind: 'role', word: '' };
    default:
      return label;
  }
}

/** Ids of the persons of each category, in order of first mention. */
function byCategory(findings: readonly Finding[]): [Category, string[]][] {
  const persons = new Map<Category, Set<string>>();
  for (const { category, persons: ids } of findings) {
    const known = persons.get(category) ?? new Set<string>();
    ids.forEach((id) => known.add(id));
    persons.set(category, known);
  }
  return Array.from(persons).map(([category, ids]) => [category, Array.from(ids)]);
}
