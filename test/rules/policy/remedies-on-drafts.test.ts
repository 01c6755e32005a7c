import { check, type Policy, type Remedy } from '../../../src/rules';
import { remediesFor } from '../../../src/rules/policy/remedies';
import { shippedPolicy, TODAY } from '../../support/build';
import { asDraft, readCorpus } from '../../support/corpus';
import { remedied } from '../../support/remedied';

/** Which of those go of whom any will do. */
const PICKS = [
  (of: readonly string[], count: number) => of.slice(0, count),
  (of: readonly string[], count: number) => of.slice(-count),
];
const POLICIES = ['au', 'aau', 'sikkerpost'];
const DRAFTS = readCorpus('dev.jsonl');

/** Of another organisation, but about the same mails: what is inside and what is a tag stays. */
function held(id: string, by: string): Policy {
  const { domains, tags } = shippedPolicy(by);
  return { ...shippedPolicy(id), domains, tags, whenSecureIsRequired: 'ask' };
}

const applied: Remedy['kind'][] = [];

test.each(DRAFTS.flatMap((labelled) => POLICIES.map((id) => [labelled.id, id, labelled] as const)))(
  '%s under %s: each remedy, done to the draft itself, leads where it says',
  (_id, id, labelled) => {
    const policy = held(id, labelled.policy);
    const draft = asDraft(labelled);
    const decision = check(draft, policy, TODAY);
    const remedies = remediesFor(decision, policy);
    if (decision.verdict === 'tls' || decision.verdict === 'plain') expect(remedies).toEqual([]);
    else expect(remedies.length).toBeGreaterThan(0);
    for (const remedy of remedies) {
      for (const pick of PICKS) {
        const after = remedied(draft, remedy, policy, pick);
        if (after === undefined) continue;
        applied.push(remedy.kind);
        expect({ remedy, ...check(after, policy, TODAY) }).toMatchObject({ remedy, verdict: remedy.then });
      }
    }
  },
);

afterAll(() => {
  expect([...new Set(applied)].sort()).toEqual(['remove-files', 'remove-recipients', 'remove-tag']);
  expect(applied.length).toBeGreaterThan(50);
});
