import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Category, Draft } from '../../src/rules';
import type { Proof } from '../../src/rules/lexicons/lexicon';
import { draft, ROOT } from '../support/build';
import { asDraft, readCorpus } from '../support/corpus';

/** A text from which is learned. What is only counted is not among them. */
export interface LabelledText {
  readonly source: 'dev' | 'tune' | 'snippets' | 'proofs' | 'rows';
  /** By which the text is left out in cross-validation: 0 to 4. */
  readonly fold: number;
  readonly mail: Draft;
  /** The categories that somebody has. */
  readonly has: readonly Category[];
  /** The categories of which it is told whether somebody has them. */
  readonly known: readonly Category[];
}

export const FOLDS = 5;

const load = createRequire(__filename);

/** Everything that is labelled: mails, snippets, the proofs of the lexicons and the rows of the detectors' tables. */
export function labelledTexts(categories: readonly Category[]): LabelledText[] {
  const texts: LabelledText[] = [];
  const add = (
    source: LabelledText['source'],
    id: string,
    mail: Draft,
    has: readonly Category[],
    known: readonly Category[],
  ) => texts.push({ source, fold: foldOf(source + id), mail, has, known });
  for (const source of ['dev', 'tune'] as const)
    for (const labelled of readCorpus(`${source}.jsonl`))
      add(source, labelled.id, asDraft(labelled), labelled.labels.categories, categories);
  for (const line of readFileSync(join(__dirname, 'snippets-tune.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, category, positive, text } = JSON.parse(line) as { id: string; category: Category; positive: boolean; text: string }; // prettier-ignore
    const [, subject = '', body = text] = /^(?:Emne|Subject): (.*)\n+([\s\S]*)$/.exec(text) ?? [];
    // A snippet may hold categories besides its own.
    const known = positive ? categories.filter((each) => each === category) : categories;
    add('snippets', id, draft({ to: ['kontor@example.org'], subject, body }), positive ? [category] : [], known);
  }
  for (const category of categories) {
    const proof = (load(`../../src/rules/lexicons/${category}`) as Record<string, Proof>)[`${category}Proof`]!;
    proof.examples.forEach((text) => add('proofs', text, row(text), [category], [category]));
    proof.counterexamples.forEach((text) => add('proofs', text, row(text), [], [category]));
  }
  readRows((category, text, finds) => {
    if (categories.indexOf(category) !== -1) add('rows', text, row(text), finds ? [category] : [], [category]);
  });
  return texts;
}

function foldOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) % 1000003;
  return hash % FOLDS;
}

/** As `foundIn` in test/support/rows.ts. */
function row(text: string): Draft {
  return draft({ to: ['Lone Vad <lone@firma.example.dk>'], body: `Kære Lone\n\n${text}\n\nMvh\nAnne Holm` });
}

/** The detectors' tables are tests: with these stand-ins for what runs them they give their rows away. */
function readRows(add: (category: Category, text: string, finds: boolean) => void): void {
  let table: RegExpExecArray | null = null;
  const nothing = () => undefined;
  const describe = (title: string, tests: () => void) => {
    table = /^(finds|ignores) ([a-z]+)$/.exec(title);
    if (table !== null) tests();
    table = null;
  };
  const each = (rows: readonly string[][]) => () => {
    if (table === null) return;
    for (const [text] of rows) add(table[2] as Category, text!, table[1] === 'finds');
  };
  Object.assign(globalThis, { describe: Object.assign(describe, { each: () => nothing }), it: Object.assign(nothing, { each }), test: nothing }); // prettier-ignore
  const folder = join(ROOT, 'test', 'rules', 'detectors');
  for (const file of readdirSync(folder).sort()) load(join(folder, file));
}
