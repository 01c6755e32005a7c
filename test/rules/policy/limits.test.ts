import fc from 'fast-check';
import type { Category, Decision, Policy, Verdict } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { limitsOf } from '../../../src/rules/policy/limits';
import { draft, found, policyFrom, shippedPolicy } from '../../support/build';

const AU = shippedPolicy('au');
const AAU = shippedPolicy('aau');
const SIKKERPOST = shippedPolicy('sikkerpost');

const outside = (count: number): string[] => Array.from({ length: count }, (_, at) => `r${at}@firma.example.dk`);
const judged = (
  policy: Policy,
  categories: Category[],
  persons: number,
  to: string[],
  parts: Parameters<typeof draft>[0] = {},
): Decision => decide(draft({ to, ...parts }), found(categories, persons), policy);

describe('the count that decides', () => {
  test.each<[string, Decision, Policy, string[]]>([
    ['persons over', judged(AU, ['grades'], 6, outside(1)), AU, ['persons 6 > 5']],
    ['recipients over', judged(AU, ['grades'], 1, outside(8)), AU, ['externalRecipients 8 > 5']],
    ['either', judged(AU, ['grades'], 3, outside(2)), AU, ['persons 3 > 1', 'externalRecipients 2 > 1']],
    ['neither by itself', judged(AU, ['grades'], 6, outside(6)), AU, []],
    ['within both', judged(AU, ['grades'], 1, outside(1)), AU, ['persons 1 <= 5', 'externalRecipients 1 <= 5']],
    ['sensitive data: no count would do', judged(AU, ['health', 'grades'], 1, outside(1)), AU, []],
    ['nothing found', judged(AU, [], 1, outside(9)), AU, []],
    ['inside', judged(AU, ['grades'], 9, ['lis@au.dk']), AU, []],
    ['a list', judged(AU, ['grades'], 1, ['list: net@x.example']), AU, ['externalRecipients ? > 5']],
    ['whoever it is about', judged(AAU, ['grades'], 1, outside(1)), AAU, []],
    ['persons alone', judged(SIKKERPOST, ['contact'], 7, outside(9)), SIKKERPOST, ['persons 7 > 5']],
    ['a tag, not a count', judged(AU, ['grades'], 6, outside(1), { subject: '[NoTLS]' }), AU, []],
    [
      'recipients that could not be read',
      judged(AU, ['grades'], 1, outside(1), { unchecked: [{ what: 'recipients', why: 'image' }] }),
      AU,
      ['externalRecipients ? > 5'],
    ],
    [
      'something unread decided',
      judged(AU, ['grades'], 1, outside(1), { unchecked: [{ what: 'body', why: 'timed-out' }] }),
      AU,
      [],
    ],
  ])('%s', (_name, decision, policy, expected) => {
    const { counts } = limitsOf(decision, policy);
    const lines = counts.map(({ of, count, limit }) => `${of} ${count ?? '?'} ${(count ?? Infinity) > limit ? '>' : '<='} ${limit}`); // prettier-ignore
    expect(lines).toEqual(expected);
  });
});

describe('the table', () => {
  test("is au's own for confidential data, and marks this mail", () => {
    const { table } = limitsOf(judged(AU, ['grades'], 3, outside(2)), AU);
    const spans = [{ first: 1, last: 1 }, { first: 2, last: 5 }, { first: 6 }];
    expect(table).toEqual({
      persons: spans,
      recipients: spans,
      verdicts: [
        ['tls', 'tls', 'secure'],
        ['tls', 'secure', 'secure'],
        ['secure', 'secure', 'secure'],
      ],
      here: { row: 1, column: 1 },
    });
  });

  test.each<[string, Decision, Policy, object | undefined]>([
    ['a list stands where many do', judged(AU, ['cpr'], 1, ['list: net@x.example']), AU, { row: 0, column: 2 }],
    ['one count decides', judged(SIKKERPOST, ['contact'], 7, outside(9)), SIKKERPOST, undefined],
    ['no count decides', judged(AU, ['health'], 7, outside(9)), AU, undefined],
    ['aau asks whom it is about', judged(AAU, ['grades'], 7, outside(9)), AAU, undefined],
  ])('%s', (_name, decision, policy, here) => {
    expect(limitsOf(decision, policy).table?.here).toEqual(here);
  });
});

const [{ text, source }] = AU.rules as [Policy['rules'][number]];
const rule = (id: string, when: object, decision: Verdict) => ({ id: `club.${id}`, when, decision, text, source });
/** Names of members may go to seven, of many to nobody; anything to more than twenty people is stopped. */
const CLUB = policyFrom({
  ...AU,
  id: 'club',
  rules: [
    rule('crowd', { externalRecipients: { min: 21 } }, 'block'),
    rule('list', { categories: ['contact'], persons: { min: 50 }, externalRecipients: { min: 1 } }, 'block'),
    rule('some', { categories: ['contact'], externalRecipients: { min: 8 } }, 'secure'),
    rule('rest', {}, 'tls'),
  ],
});

describe('an invented policy', () => {
  test('has its own limits', () => {
    const { counts, table } = limitsOf(judged(CLUB, ['contact'], 60, outside(3)), CLUB);
    expect(counts).toEqual([{ of: 'persons', count: 60, limit: 49 }]);
    expect(table).toEqual({
      persons: [{ first: 1, last: 49 }, { first: 50 }],
      recipients: [{ first: 1, last: 7 }, { first: 8, last: 20 }, { first: 21 }],
      verdicts: [
        ['tls', 'secure', 'block'],
        ['block', 'block', 'block'],
      ],
      here: { row: 1, column: 0 },
    });
  });

  test('may count recipients of a mail without data', () => {
    expect(limitsOf(judged(CLUB, [], 0, outside(30)), CLUB)).toEqual({
      counts: [{ of: 'externalRecipients', count: 30, limit: 20 }],
    });
  });

  test('which asks whom the data are about too: only the one cell may be about the recipient', () => {
    const kind = policyFrom({
      ...CLUB,
      rules: [
        rule('own', { categories: ['contact'], aboutRecipientOnly: true }, 'tls'),
        rule('many', { categories: ['contact'], persons: { min: 6 } }, 'block'),
        rule('others', { categories: ['contact'], externalRecipients: { min: 1 } }, 'secure'),
        rule('rest', {}, 'tls'),
      ],
    });
    const given = found(['contact']);
    const own = { ...given, persons: given.persons.map((one) => ({ ...one, address: 'r0@firma.example.dk' })) };
    expect(limitsOf(decide(draft({ to: outside(1) }), own, kind), kind).table).toEqual({
      persons: [{ first: 1, last: 1 }, { first: 2, last: 5 }, { first: 6 }],
      recipients: [{ first: 1, last: 1 }, { first: 2 }],
      verdicts: [
        ['tls', 'secure'],
        ['secure', 'secure'],
        ['block', 'block'],
      ],
      here: { row: 0, column: 0 },
    });
  });

  test('where more is milder again, no limit is told', () => {
    const odd = policyFrom({ ...CLUB, rules: [rule('few', { persons: { min: 2, max: 4 }, externalRecipients: { min: 1 } }, 'secure'), rule('rest', {}, 'tls')] }); // prettier-ignore
    expect(limitsOf(judged(odd, ['contact'], 3, outside(1)), odd).counts).toEqual([]);
  });
});

test('each cell says what the rules say of every count in it, under policies that ship and others', () => {
  const policies = fc.constantFrom(AU, AAU, SIKKERPOST, CLUB);
  const categories = fc.subarray<Category>(['health', 'cpr', 'grades', 'contact'], { minLength: 1 });
  const count = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(policies, categories, count, count, count, count, (policy, found, persons, to, others, elsewhere) => {
      const decision = judged(policy, found, persons, outside(to));
      const { counts, table } = limitsOf(decision, policy);
      const place = (spans: readonly { first: number }[], value: number) =>
        spans.filter(({ first }) => first <= value).length - 1;
      if (table) {
        expect(table.verdicts[table.here.row]?.[table.here.column]).toBe(decision.verdict);
        const verdict = judged(policy, found, others, outside(elsewhere)).verdict;
        expect(table.verdicts[place(table.persons, others)]?.[place(table.recipients, elsewhere)]).toBe(verdict);
      }
      for (const { of, limit } of counts) {
        const at = (value: number): Verdict =>
          judged(policy, found, of === 'persons' ? value : persons, outside(of === 'persons' ? to : value)).verdict;
        expect([at(limit), at(limit + 1) === 'tls']).toEqual(['tls', false]);
      }
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
