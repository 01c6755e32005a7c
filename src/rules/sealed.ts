import { MOST_KEYED } from './detectors/finding-key';
import { salted } from './text/salted';
import type { Category, Finding, FindingKey, FoundInFile, PersonInFile } from './types';

/**
 * What was found in a file without a word of it, so that it may be put away: the categories, about whom, findings and
 * persons by hashed keys. A draft is judged by it as by the file itself. Persons beyond the first `MOST_KEYED` lose their keys,
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
  const findings = byKey(found.findings).map(({ key, category, ids }): Finding => ({
    key: hash(key),
    category,
    part,
    span: { start: 0, end: 0 },
    excerpt: '',
    context: { text: '', match: { start: 0, end: 0 } },
    evidence: [],
    persons: Array.from(ids),
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

/** One for all places of one key, with the ids of its persons, in order of first mention. */
function byKey(findings: readonly Finding[]): { key: FindingKey; category: Category; ids: Set<string> }[] {
  const found = new Map<FindingKey, { key: FindingKey; category: Category; ids: Set<string> }>();
  for (const { key, category, persons } of findings) {
    const known = found.get(key) ?? { key, category, ids: new Set<string>() };
    persons.forEach((id) => known.ids.add(id));
    found.set(key, known);
  }
  return Array.from(found.values());
}
