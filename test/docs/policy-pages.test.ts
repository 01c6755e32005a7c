import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRejection } from '../../src/rules/rejections/read-rejection';
import { ROOT, shippedPolicy } from '../support/build';
import { PAGE_LINES, type PageLine } from './policy-pages';

const PAGE = readFileSync(join(ROOT, 'docs', 'out-of-reach.md'), 'utf8');
/** Policy, line, why, and what stands in for it. */
const ROWS = PAGE.split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .filter(([, policy = '']) => ['au', 'aau', 'sikkerpost'].includes(policy))
  .map(([, policy, line, why, instead]) => ({ policy, line, why, instead }));

/** What is missing for this line to be answered; nothing when all is there. */
function missing({ policy: id, line, by }: PageLine): string | undefined {
  const policy = shippedPolicy(id);
  if (by === 'support') return policy.support ? undefined : 'support';
  if (by === 'returned') return undefined;
  if (by === 'out-of-reach') {
    const row = ROWS.find((each) => each.policy === id && each.line === line);
    return row?.why && row.instead ? undefined : 'a row with a reason in docs/out-of-reach.md';
  }
  if ('rule' in by) return policy.rules.some((rule) => rule.id === by.rule) ? undefined : by.rule;
  if ('tag' in by) return policy.tags.includes(by.tag) ? undefined : by.tag;
  if ('method' in by) return policy.secureMethods.some((method) => method.id === by.method) ? undefined : by.method;
  const counted = Object.values(policy.categories).flat() as string[];
  return by.categories.find((category) => !counted.includes(category));
}

test.each(PAGE_LINES)('$policy: "$line" is answered', (line) => {
  expect(missing(line)).toBeUndefined();
});

test('every rule, tag and method of the policies answers a line, or says how the page was read', () => {
  const unasked = (['au', 'aau', 'sikkerpost'] as const).flatMap((id) => {
    const policy = shippedPolicy(id);
    const answers = PAGE_LINES.filter((line) => line.policy === id).map(({ by }) => by);
    const isAsked = (kind: 'rule' | 'tag' | 'method', name: string) =>
      answers.some((by) => typeof by === 'object' && (by as Readonly<Record<string, unknown>>)[kind] === name);
    return [
      ...policy.rules.filter((rule) => !isAsked('rule', rule.id) && !rule.interpretation).map((rule) => rule.id),
      ...policy.tags.filter((tag) => !isAsked('tag', tag)),
      ...policy.secureMethods.filter((method) => !isAsked('method', method.id)).map((method) => method.id),
    ];
  });
  // A rule that reads more into its page than stands there says so with `interpretation`.
  expect(unasked).toEqual([]);
});

test('nothing stands in the table that no page says', () => {
  for (const { policy, line } of ROWS) {
    expect(PAGE_LINES).toContainEqual({ policy, line, by: 'out-of-reach' });
  }
  expect(ROWS).toHaveLength(PAGE_LINES.filter(({ by }) => by === 'out-of-reach').length);
});

test('the example of a rejected mail on the page is recognised', () => {
  const [line] = PAGE_LINES.filter(({ line, by }) => by === 'returned' && line.includes('STARTTLS'));
  expect(readRejection(line?.line ?? '')).toMatchObject({ kind: 'tls', tls: 'not-offered' });
});

test.each(['wages', 'bank account', 'social cases', "students' private addresses", 'risk assessment'])(
  'it is said that %s are out of reach',
  (what) => {
    expect(PAGE).toContain(what);
  },
);
