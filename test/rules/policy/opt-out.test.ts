import { check } from '../../../src/rules';
import { optOut } from '../../../src/rules/policy/opt-out';
import type { Draft, Policy } from '../../../src/rules/types';
import { draft, shippedPolicy, TODAY } from '../../support/build';
import { asDraft, readCorpus } from '../../support/corpus';

const OUTSIDE = { to: ['ole@firma.example.dk'] };
const AU = shippedPolicy('au');

const asked = (about: Draft, policy: Policy = AU) => optOut(check(about, policy, TODAY), policy);

test('a public mail may go without TLS, with the warning of the rule', () => {
  expect(asked(draft({ ...OUTSIDE, body: 'Programmet for mandag er klar.' }))).toMatchObject({
    tag: '[notencrypted]',
    isAllowed: true,
    reason: { kind: 'rule', id: 'au.tag' },
  });
});

test.each([
  ['personal data', { ...OUTSIDE, body: 'Mathilde Bjerregaard har cpr-nr. 280459-1234.' }, 'au.tag-on-data'],
  [
    'anything unchecked',
    { ...OUTSIDE, unchecked: [{ what: 'attachment', name: 'a.jpg', key: 'a', why: 'image' }] },
    'unchecked-with-tag',
  ],
] as const)('a mail with %s may not', (_what, about, id) => {
  expect(asked(draft(about as Parameters<typeof draft>[0]))).toMatchObject({ isAllowed: false, reason: { id } });
});

test.each([
  ['stays inside', draft({ to: ['lis@au.dk'] }), AU],
  ['is a meeting', { ...draft(OUTSIDE), kind: 'meeting' as const }, AU],
  ['is under a policy without tags', draft(OUTSIDE), shippedPolicy('sikkerpost')],
])('there is nothing to offer where the mail %s', (_why, about, policy) => {
  expect(asked(about, policy)).toBeUndefined();
});

test.each(['au', 'aau'])('it says of every draft of %s what the check says once the tag stands there', (id) => {
  const policy = shippedPolicy(id);
  const drafts = readCorpus('dev.jsonl').filter((labelled) => labelled.policy === id);
  expect(drafts.length).toBeGreaterThanOrEqual(30);
  for (const labelled of drafts) {
    const about = asDraft(labelled);
    const said = asked(about, policy);
    if (said === undefined) continue;
    const tagged = check({ ...about, subject: `${about.subject} ${said.tag}` }, policy, TODAY);
    expect([labelled.id, said.isAllowed]).toEqual([labelled.id, tagged.verdict === 'plain']);
  }
});
