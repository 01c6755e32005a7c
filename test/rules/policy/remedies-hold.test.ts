import fc from 'fast-check';
import type {
  Category,
  Decision,
  Draft,
  Finding,
  Found,
  Person,
  Policy,
  Remedy,
  Rule,
  Verdict,
} from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { remediesFor } from '../../../src/rules/policy/remedies';
import { draft, finding, shippedPolicy } from '../../support/build';
import { remedied } from '../../support/remedied';

/** Every run tries the same mails: a failure names its seed, and is then a row in a table of its own. */
fc.configureGlobal({ seed: 20261122, numRuns: 500 });

const AU = shippedPolicy('au');
const SHIPPED: readonly Policy[] = [
  AU,
  shippedPolicy('aau'),
  { ...shippedPolicy('sikkerpost'), whenSecureIsRequired: 'ask', domains: AU.domains, tags: AU.tags },
];
const CATEGORIES: readonly Category[] = ['health', 'cpr', 'grades', 'contact'];
const FILES = ['a', 'b', 'c'];
/** Persons known only from findings beyond the cap. */
const HIDDEN = ['h1', 'h2', 'h3'];
const ADDRESSES = Array.from({ length: 6 }, (_, at) => `r${at}@firma.example.dk`);
const OTHERS = ['lis@au.dk', 'list: net@forening.example', 'list: alle@andre.example', '28045@digital-post.dk'];

const range = fc.option(
  fc.record({ min: fc.integer({ min: 0, max: 6 }), max: fc.integer({ min: 0, max: 6 }) }, { requiredKeys: [] }),
  { nil: undefined },
);
const rule = fc.record({
  tag: fc.option(fc.boolean(), { nil: undefined }),
  categories: fc.option(fc.subarray(['sensitive', 'confidential', 'cpr', 'grades'], { minLength: 1 }), {
    nil: undefined,
  }),
  persons: range,
  externalRecipients: range,
  aboutRecipientOnly: fc.option(fc.boolean(), { nil: undefined }),
  decision: fc.constantFrom<Verdict>('tls', 'secure', 'secure', 'block', 'plain'),
});
/** Any order of any rules: fewer persons may well be worse here. */
const invented: fc.Arbitrary<Policy> = fc
  .tuple(fc.array(rule, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([rules, protects]) => ({
    ...AU,
    id: 'invented',
    unchecked: { ...AU.unchecked, encrypted: protects ? 'counts-as-protected' : 'tell' },
    secureMethods: SHIPPED[2]?.secureMethods ?? [],
    rules: rules
      .map(({ decision, ...when }, at) =>
        ruleOf(`${at}`, decision === 'plain' ? { ...when, tag: true } : when, decision),
      )
      .concat(ruleOf('last', {}, 'tls')),
  }));
const policies = fc.oneof(fc.constantFrom(...SHIPPED), invented);

function ruleOf(id: string, when: object, decision: Verdict): Rule {
  const [{ text, source }] = AU.rules as [Rule];
  const present = Object.entries(when).filter(([, condition]) => condition !== undefined);
  return { id: `invented.${id}`, when: Object.fromEntries(present), decision, text, source };
}

interface Mail {
  readonly draft: Draft;
  readonly found: Found;
}

const part: fc.Arbitrary<Finding['part']> = fc.oneof(
  fc.constantFrom<Finding['part']>({ kind: 'subject' }, { kind: 'body' }, { kind: 'quoted' }),
  fc.record({
    kind: fc.constantFrom('attachment' as const, 'attachment' as const, 'file-name' as const),
    name: fc.constant('notat.docx'),
    key: fc.constantFrom(...FILES),
  }),
);
/** Up to eight persons, the first of whom may be a recipient. */
const mails: fc.Arbitrary<Mail> = fc
  .record({
    to: fc.tuple(fc.subarray(ADDRESSES, { minLength: 1 }), fc.subarray(OTHERS, { maxLength: 2 })).map(([some, others]) => [...some, ...others]), // prettier-ignore
    tagged: fc.boolean(),
    kind: fc.constantFrom('message' as const, 'message' as const, 'meeting' as const),
    // Of several findings some are in one place as a rule.
    things: fc.tuple(part, fc.integer({ min: 1, max: 8 })).chain(([usual, most]) =>
      fc.array(
        fc.record({
          category: fc.constantFrom(...CATEGORIES),
          persons: fc.uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: most > 4 ? 4 : 1 }),
          part: fc.oneof(fc.constant(usual), part),
        }),
        { minLength: 1, maxLength: 8 },
      ),
    ),
    isRecipient: fc.boolean(),
    unread: fc.subarray(FILES, { maxLength: 1 }),
    why: fc.constantFrom('image' as const, 'too-large' as const, 'encrypted' as const),
    unreadFields: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
    marked: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
    hidden: fc.integer({ min: -6, max: 3 }).map((dice) => Math.max(0, dice)),
  })
  .map(({ to, tagged, kind, things, isRecipient, unread, why, unreadFields, marked, hidden }) => ({
    draft: draft({
      to,
      kind,
      subject: tagged ? '[NoTLS] Program [unsecure]' : 'Program',
      choices: { marked },
      unchecked: [
        ...unread.map((key) => ({ what: 'attachment' as const, name: 'notat.docx', key, why })),
        ...(unreadFields ? [{ what: 'recipients' as const, why: 'unknown-type' as const }] : []),
      ],
    }),
    found: foundOf(
      things.map((thing, at) => ({
        ...finding(thing.category, thing.persons.map((id) => `p${id}`), `${at}`), // prettier-ignore
        part: thing.part,
      })),
      isRecipient ? to[0] : undefined,
      HIDDEN.slice(0, hidden),
    ),
  }));

function foundOf(findings: readonly Finding[], address: string | undefined, hidden: readonly string[]): Found {
  const ids = [...new Set(findings.flatMap(({ persons }) => persons))].sort();
  const persons = [...ids, ...hidden].map((id): Person => ({
    id,
    label: { kind: 'name', name: id },
    ...(id === 'p1' && address !== undefined ? { address } : {}),
  }));
  return { findings, more: hidden.length, persons };
}

const isHidden = ({ id }: Person): boolean => HIDDEN.includes(id);

/** The mail with these findings only: of those beyond the cap all may be left, or some, or none. */
function having(mail: Mail, keep: (finding: Finding) => boolean): Mail[] {
  const address = mail.found.persons[0]?.address;
  const findings = mail.found.findings.filter(keep);
  return Array.from({ length: mail.found.persons.filter(isHidden).length + 1 }, (_, left) => ({
    ...mail,
    found: foundOf(findings, address, HIDDEN.slice(0, left)),
  }));
}

function withoutPersons(mail: Mail, gone: readonly string[]): Mail {
  const { findings, persons } = mail.found;
  const hidden = persons.filter((person) => isHidden(person) && !gone.includes(person.id)).map(({ id }) => id);
  const left = findings.filter((finding) => !finding.persons.some((id) => gone.includes(id)));
  return { ...mail, found: foundOf(left, persons[0]?.address, hidden) };
}

const judged = ({ draft: mail, found }: Mail, policy: Policy): Decision => decide(mail, found, policy);

/** The further up, the worse. */
function rank({ verdict, kind, protectedBy }: Decision): number {
  if (verdict === 'block') return 2;
  if (verdict !== 'secure' || protectedBy === 'channel') return 0;
  return kind === 'meeting' ? 2 : 1;
}

function choices<T>(of: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return of.flatMap((first, at) => choices(of.slice(at + 1), count - 1).map((rest) => [first, ...rest]));
}

/** Every mail that the remedy may lead to. */
function after(mail: Mail, remedy: Remedy, policy: Policy): Mail[] {
  switch (remedy.kind) {
    case 'remove-recipients':
      return choices(remedy.of, remedy.count).map((gone) => ({
        ...mail,
        draft: remedied(mail.draft, remedy, policy, () => gone) as Draft,
      }));
    case 'remove-tag':
      return [{ ...mail, draft: remedied(mail.draft, remedy, policy, (of) => of) as Draft }];
    case 'remove-files': {
      const isGone = (finding: Finding) =>
        'name' in finding.part && remedy.files.some(({ key }) => 'key' in finding.part && key === finding.part.key);
      const without = remedied(mail.draft, remedy, policy, (of) => of) as Draft;
      const protectedToo = {
        ...without,
        unchecked: without.unchecked.concat(
          remedy.files.map((file) => ({ ...file, what: 'attachment' as const, why: 'encrypted' as const })),
        ),
      };
      return [
        ...having({ ...mail, draft: without }, (each) => !isGone(each)),
        ...(remedy.isProtectable
          ? having({ ...mail, draft: protectedToo }, (each) => !isGone(each) || each.part.kind === 'file-name')
          : []),
      ];
    }
    case 'clean-subject':
      return having(mail, (each) => each.part.kind !== 'subject');
    case 'remove-data':
      return having(mail, ({ category }) => !remedy.categories.includes(category));
    case 'remove-persons':
      return choices(remedy.of, remedy.count).map((gone) => withoutPersons(mail, gone));
  }
}

const eachRemedy = (
  policy: fc.Arbitrary<Policy>,
  say: (mail: Mail, remedy: Remedy, policy: Policy, before: Decision) => void,
): void =>
  fc.assert(
    fc.property(mails, policy, (mail, held) => {
      const before = judged(mail, held);
      for (const remedy of remediesFor(before, held)) say(mail, remedy, held, before);
    }),
  );

test('each remedy leads where it says, which is milder, whatever the policy', () => {
  const seen = new Map<string, number>();
  eachRemedy(policies, (mail, remedy, policy, before) => {
    seen.set(remedy.kind, (seen.get(remedy.kind) ?? 0) + 1);
    for (const changed of after(mail, remedy, policy)) {
      const decision = judged(changed, policy);
      expect(rank(decision)).toBeLessThan(rank(before));
      // With a person somebody else may go, who was mentioned beside them, and a category: never for the worse.
      const isExact =
        remedy.kind !== 'remove-persons' ||
        (decision.persons.length === before.persons.length - remedy.count &&
          decision.categories.length === before.categories.length);
      if (isExact) expect(decision.verdict).toBe(remedy.then);
      else expect(rank(decision)).toBeLessThanOrEqual(rank({ ...decision, verdict: remedy.then }));
      if (remedy.kind === 'remove-recipients' && remedy.leavesChannelOnly) expect(decision.protectedBy).toBe('channel');
    }
  });
  expect([...seen.keys()].sort()).toEqual([
    'clean-subject',
    'remove-data',
    'remove-files',
    'remove-persons',
    'remove-recipients',
    'remove-tag',
  ]);
  expect(Math.min(...seen.values())).toBeGreaterThan(5);
});

/** Whatever is left of what stands beyond the cap, the rules agree, and on nothing stricter. */
function isSurelyAsMild(mails: readonly Mail[], remedy: Remedy, policy: Policy): boolean {
  const decisions = mails.map((mail) => judged(mail, policy));
  const isMild = (decision: Decision) => rank(decision) <= rank({ ...decision, verdict: remedy.then });
  return decisions.every((decision) => isMild(decision) && decision.verdict === decisions[0]?.verdict);
}

test('nobody can do with fewer recipients', () => {
  eachRemedy(policies, (mail, remedy, policy, before) => {
    if (remedy.kind !== 'remove-recipients') return;
    const outside = before.externalRecipients;
    const goal = rank(judged(after(mail, remedy, policy)[0] as Mail, policy));
    for (let count = 1; count < remedy.count + (remedy.also?.length ?? 0); count++) {
      for (const gone of choices(outside, count)) {
        const fewer = { kind: 'remove-recipients', count, of: outside, then: 'tls' } as const;
        const changed = { ...mail, draft: remedied(mail.draft, fewer, policy, () => gone) as Draft };
        if (changed.draft.recipients.length === 0) continue;
        expect(rank(judged(changed, policy))).toBeGreaterThan(goal);
      }
    }
  });
});

test('nobody can do with fewer persons, whoever they are, under the policies that ship', () => {
  eachRemedy(fc.constantFrom(...SHIPPED), (mail, remedy, policy, before) => {
    // With one of those mentioned together, the others go as well.
    if (remedy.kind !== 'remove-persons' || before.findings.some(({ persons }) => persons.length > 1)) return;
    const all = before.persons.map(({ id }) => id);
    for (let count = 1; count < remedy.count; count++) {
      const fewer = { ...remedy, count, of: all };
      const decisions = after(mail, fewer, policy).map((changed) => judged(changed, policy));
      expect(decisions.some((decision) => rank(decision) > rank({ ...decision, verdict: remedy.then }))).toBe(true);
    }
  });
});

test('nobody can do with fewer files, or data in fewer places', () => {
  eachRemedy(policies, (mail, remedy, policy, before) => {
    if (remedy.kind === 'remove-files') {
      const files = FILES.map((key) => ({ key, name: 'notat.docx' }));
      for (let count = 1; count < remedy.files.length; count++)
        for (const some of choices(files, count)) {
          const fewer = { ...remedy, files: some, isProtectable: false };
          expect(isSurelyAsMild(after(mail, fewer, policy), remedy, policy)).toBe(false);
        }
    }
    if (remedy.kind === 'remove-data') {
      for (let count = 1; count <= before.categories.length; count++)
        for (const categories of choices(before.categories, count)) {
          const known = before.findings.filter(({ category }) => categories.includes(category)).length;
          const places = known + (known === before.findings.length ? before.more : 0);
          if (places >= remedy.places) continue;
          const fewer = { ...remedy, categories, places };
          expect(isSurelyAsMild(after(mail, fewer, policy), remedy, policy)).toBe(false);
        }
    }
  });
});
