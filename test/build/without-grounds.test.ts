import { check, explain, type Decision, type Draft, type Policy } from '../../src/rules';
import { draft, shippedPolicy, TODAY } from '../support/build';
import { asDraft, readCorpus } from '../support/corpus';

const { withoutGrounds } = jest.requireActual<{ withoutGrounds: (policy: Policy) => Policy }>(
  '../../webpack/without-grounds.js',
);

/** What a handler acts on and says. */
function acted(one: Draft, policy: Policy): unknown {
  const decision: Decision = check(one, policy, TODAY);
  const { alert, alertMarkdown, notification, pressed } = explain(decision, 'da');
  const { verdict, action, header, protectedBy, would } = decision;
  return { verdict, action, header, protectedBy, would, alert, alertMarkdown, notification, pressed };
}

describe('the policy that the handlers carry', () => {
  it.each(['au', 'aau', 'sikkerpost'])('of %s decides and speaks as the whole one', (id) => {
    const policy = shippedPolicy(id);
    const drafts = readCorpus('dev.jsonl').filter((labelled) => labelled.policy === id);
    expect(drafts.length).toBeGreaterThanOrEqual(30);
    for (const labelled of drafts)
      for (const marked of [false, true]) {
        const one = asDraft(labelled);
        const chosen = { ...one, choices: { ...one.choices, marked } };
        expect(acted(chosen, withoutGrounds(policy))).toEqual(acted(chosen, policy));
      }
  });

  it('still knows a secure channel: else the pane would call protected what Send stops', () => {
    const policy = shippedPolicy('sikkerpost');
    const toEBoks = draft({
      to: ['2804672187@digital-post.dk'],
      body: 'Anders Holm er sygemeldt med en depression.',
    });
    expect(check(toEBoks, policy, TODAY).protectedBy).toBe('channel');
    expect(acted(toEBoks, withoutGrounds(policy))).toEqual(acted(toEBoks, policy));
  });
});
