import { check } from '../../src/rules';
import { annotate } from '../support/annotate';
import { shippedPolicy, TODAY } from '../support/build';
import { asDraft, readCorpus } from '../support/corpus';

const POLICIES = { au: shippedPolicy('au'), aau: shippedPolicy('aau'), sikkerpost: shippedPolicy('sikkerpost') };
const dev = readCorpus('dev.jsonl').map((labelled) => ({
  labelled,
  decision: check(asDraft(labelled), POLICIES[labelled.policy as keyof typeof POLICIES], TODAY),
}));

/** Every fifth draft, whole: two dozen of all policies and kinds. */
describe('drafts, with carets under what was found', () => {
  test.each(
    dev.filter((_, at) => at % 5 === 0).map(({ labelled, decision }) => [labelled.id, labelled, decision] as const),
  )('%s', (_id, labelled, decision) => {
    expect(`\n${annotate(labelled, decision)}\n`).toMatchSnapshot();
  });
});

/** Figures of all three files: `npm run -s corpus`. */
describe('the labelled drafts that rules were made with', () => {
  const stops = (verdict: string): boolean => verdict === 'secure' || verdict === 'block';

  test('at least nine of ten are decided as labelled', () => {
    const wrong = dev.filter(({ labelled, decision }) => decision.verdict !== labelled.decision);
    expect(wrong.map(({ labelled }) => labelled.id).length).toBeLessThanOrEqual(dev.length / 10);
  });

  test('at most one in twenty that must not go as ordinary mail is let go', () => {
    const must = dev.filter(({ labelled }) => stops(labelled.decision));
    const missed = must.filter(({ decision }) => !stops(decision.verdict)).map(({ labelled }) => labelled.id);
    expect(missed.length).toBeLessThanOrEqual(must.length / 20);
  });
});

test.each(dev.map(({ labelled, decision }) => [labelled.id, decision] as const))(
  '%s: no digit of a CPR number beyond the first four in anything that is said',
  (_id, decision) => {
    // A key is a hash, which may hold any digits, and is never said.
    const findings = decision.findings.map(({ key: _hash, ...said }) => said);
    expect(JSON.stringify({ findings, persons: decision.persons })).not.toMatch(/\d{5}|\d{6}[-– ]?\d{4}/);
  },
);
