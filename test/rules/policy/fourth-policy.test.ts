import { check, explain, type Draft } from '../../../src/rules';
import { explainDeliveries } from '../../../src/rules/explain/deliveries';
import { deliveriesOf } from '../../../src/rules/policy/deliveries';
import { draft, policyFrom, TODAY } from '../../support/build';

const LABEL = '8A5F5C3E-0B1D-4C2E-9F3A-1D2C3B4A5F60';
const source = { url: 'https://region.example.org/regler', quote: 'Journaler sendes sikkert.', language: 'da' };

/** A region nobody has heard of, with everything that a policy may say about lists, labels, channels and the bar. */
const region = policyFrom({
  id: 'region',
  name: { da: 'Region Vest', en: 'Region West' },
  domains: ['region.example.org'],
  categories: { records: ['health', 'cpr'] },
  rules: [
    {
      id: 'region.few',
      when: { categories: ['records'], externalRecipients: { max: 2 }, persons: { max: 1 } },
      decision: 'secure',
      text: { da: 'Journaler sendes sikkert.', en: 'Records go securely.' },
      source,
    },
    {
      id: 'region.many',
      when: { categories: ['records'] },
      decision: 'block',
      text: { da: 'Journaler sendes ikke til mange.', en: 'Records do not go to many.' },
      source,
    },
    { id: 'region.rest', when: {}, decision: 'tls', text: { da: 'Resten.', en: 'The rest.' }, source },
  ],
  whenSecureIsRequired: 'warn',
  rerouteWithoutAsking: ['klinik.example.org'],
  secureMethods: [
    {
      id: 'digital-post',
      text: { da: 'Digital Post', en: 'Digital Post' },
      domains: ['digital-post.dk', 'mitdk.example.org'],
    },
  ],
  notifications: false,
  protectedLabels: [LABEL],
});

const DATA = 'Mathilde Bjerregaard er sygemeldt med depression.';
const POST = '2804671234@region.ngdp.digital-post.dk';
const judged = (parts: Parameters<typeof draft>[0]) => {
  const from: Draft['from'] = { name: 'Vibeke Lund', address: 'vibeke@region.example.org' };
  return check(draft({ from, body: DATA, ...parts }), region, TODAY);
};

test.each<[string, Parameters<typeof draft>[0], string, object]>([
  ['one outside', { to: ['a@x.example'] }, 'region.few', { verdict: 'secure', action: 'warn' }],
  ['a partner', { to: ['a@klinik.example.org'] }, 'region.few', { action: 'reroute' }],
  ['Digital Post', { to: [POST] }, 'region.few', { action: 'send', protectedBy: 'channel' }],
  [
    'Digital Post and another',
    { to: [POST, 'a@x.example'] },
    'region.few',
    { action: 'warn', atSecureChannel: [POST] },
  ],
  [
    'a label',
    { to: ['a@x.example'], label: LABEL.toLowerCase() },
    'region.few',
    { action: 'send', protectedBy: 'label' },
  ],
  ['a list', { to: ['list: alle@x.example'] }, 'region.many', { verdict: 'block', action: 'block' }],
  ['a list inside', { to: ['list: alle@region.example.org', 'a@x.example'] }, 'region.few', { action: 'warn' }],
  ['a meeting', { to: ['a@x.example'], kind: 'meeting' }, 'region.few', { verdict: 'secure', action: 'block' }],
  ['a meeting without data', { to: ['a@x.example'], kind: 'meeting', body: '' }, 'region.rest', { action: 'send' }],
])('%s', (_name, parts, rule, expected) => {
  const decision = judged(parts);
  expect(decision).toMatchObject(expected);
  expect(decision.reasons[0]?.id).toBe(rule);
});

test('it wants no lines while writing; a press of the button is answered all the same', () => {
  const { notification, pressed } = explain(judged({ choices: { marked: true } }), 'da');
  expect(notification).toBe('');
  expect(pressed).toContain('Mailen er markeret');
});

test('no sentence gives away the number in an address of Digital Post', () => {
  for (const language of ['da', 'en'] as const) {
    for (const to of [[POST], [POST, 'a@x.example'], [`list: ${POST}`], [`${POST} <>`], [`2804671234 <${POST}>`]]) {
      for (const body of [DATA, 'Du er sygemeldt med depression.']) {
        const decision = judged({ to, body });
        const ways = explainDeliveries(deliveriesOf(decision), decision, language);
        const said = JSON.stringify([explain(decision, language), ways]);
        expect(said).not.toContain('280467');
        expect(said).toContain('2804••••••');
      }
    }
  }
});
