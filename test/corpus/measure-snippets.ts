/**
 * `npm run -s snippets [-- tune|counted …] [--list]`: whether the category of each snippet is found, and not where nobody has it.
 *
 * `--list` names every snippet judged otherwise than labelled. Never list `counted`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORIES, check, type Category } from '../../src/rules';
import { draft, shippedPolicy, TODAY } from '../support/build';

interface Snippet {
  readonly id: string;
  readonly category: Category;
  /** Somebody has it. A positive snippet may hold further categories, a negative one holds none. */
  readonly positive: boolean;
  readonly text: string;
}

const policy = shippedPolicy('au');
/** "Emne: …" or "Subject: …" in the first line is one. */
const SUBJECT = /^(?:Emne|Subject): (.*)\n+([\s\S]*)$/;

function isFound({ category, text }: Snippet): boolean {
  const [, subject = '', body = text] = SUBJECT.exec(text) ?? [];
  return check(draft({ to: ['kontor@example.org'], subject, body }), policy, TODAY).categories.includes(category);
}

function print(file: string, list: boolean): void {
  const snippets = readFileSync(join(__dirname, `snippets-${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Snippet)
    .map((snippet) => ({ ...snippet, found: isFound(snippet) }));
  console.log(`\n${file}: ${snippets.length} snippets`);
  for (const category of ['all', ...CATEGORIES]) {
    const of = snippets.filter((snippet) => category === 'all' || snippet.category === category);
    const share = (positive: boolean): string => {
      const labelled = of.filter((snippet) => snippet.positive === positive);
      return (labelled.filter(({ found }) => found).length / labelled.length).toFixed(2);
    };
    console.log(`  ${category.padEnd(12)} found ${share(true)}  falsely ${share(false)}`);
  }
  for (const { id, category, positive, found, text } of list ? snippets : [])
    if (positive !== found) console.log(`  ${id} ${category} ${positive ? 'missed' : 'false'}: ${text}`);
}

const given = process.argv.slice(2);
const files = given.filter((name) => !name.startsWith('--'));
for (const file of files.length === 0 ? ['tune', 'counted'] : files)
  print(file, given.includes('--list') && file !== 'counted');
