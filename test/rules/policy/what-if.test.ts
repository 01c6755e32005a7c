import { decide } from '../../../src/rules/policy/decide';
import { whatIf } from '../../../src/rules/policy/what-if';
import type { Policy, Rule } from '../../../src/rules';
import { draft, finding, found, policyFrom, shippedPolicy } from '../../support/build';

const text = { da: 'tekst', en: 'text' };
const source = { url: 'https://example.org/regler', quote: 'regel', language: 'da' as const };
const rule = (id: string, when: Rule['when'], decision: Rule['decision']): Rule => ({ id, when, decision, text, source }); // prettier-ignore
const REST = rule('rest', {}, 'tls');
const policyOf = (...rules: Rule[]): Policy => policyFrom({ ...shippedPolicy('au'), rules });

/** One finding, and four persons known only from findings beyond the cap. */
const MANY = { findings: [finding('health', ['p1'])], more: 4, persons: found(['health'], 5).persons };

describe('without the findings that are listed, of persons nobody knows how many', () => {
  test.each<[string, Policy, string | undefined]>([
    ['all counts are answered alike', policyOf(REST), 'tls'],
    ['the most is answered otherwise', policyOf(rule('many', { persons: { min: 4 } }, 'secure'), REST), undefined],
    ['one between is answered otherwise', policyOf(rule('some', { persons: { min: 2, max: 3 } }, 'secure'), REST), undefined], // prettier-ignore
    ['more than there can be are', policyOf(rule('more', { persons: { min: 5 } }, 'secure'), REST), 'tls'],
  ])('%s', (_name, policy, verdict) => {
    expect(whatIf(decide(draft({}), MANY, policy), policy)({ findings: [] })).toBe(verdict);
  });
});
