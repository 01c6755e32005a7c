import { decide } from '../../../src/rules/policy/decide';
import { draft, found, shippedPolicy } from '../../support/build';

const au = shippedPolicy('au');
const aau = shippedPolicy('aau');

describe('a list outside counts as more people than any limit', () => {
  test.each<[string, string[], string]>([
    ['a list alone', ['list: Netværket <net@forening.example>'], 'au.many-recipients'],
    ['a list on bcc, beside one person', ['a@x.example', 'bcc: list: net@forening.example'], 'au.many-recipients'],
    ['a list that shows no address', ['list: Projektgruppen <>'], 'au.many-recipients'],
    ['the same address as a list and as a person', ['net@x.example', 'cc: list: NET@x.example'], 'au.many-recipients'],
    ['one person, for comparison', ['net@forening.example'], 'au.one-person'],
    ['a list inside', ['list: alle@post.au.dk'], 'au.internal'],
    ['a list inside beside one person outside', ['list: alle@au.dk', 'a@x.example'], 'au.one-person'],
  ])('grades of one to %s: %s', (_name, to, rule) => {
    expect(decide(draft({ to }), found(['grades']), au).reasons[0]?.id).toBe(rule);
  });

  test('even than the largest that a rule names', () => {
    const few = { ...au.rules[1]!, id: 'few', when: { externalRecipients: { max: 100_000 } } };
    const policy = { ...au, rules: [few, { ...few, id: 'rest', when: {} }] };
    expect(decide(draft({ to: ['n@x.example'] }), found(['health']), policy).reasons[0]?.id).toBe('few');
    expect(decide(draft({ to: ['list: n@x.example'] }), found(['health']), policy).reasons[0]?.id).toBe('rest');
  });
});

test('lists are told apart from people, inside from outside', () => {
  const to = ['list: Alle <Alle@au.dk>', 'list: net@x.example', 'cc: list: Projektgruppen <>', 'a@x.example'];
  expect(decide(draft({ to }), found([]), au)).toMatchObject({
    groups: { internal: ['alle@au.dk'], external: ['net@x.example', 'projektgruppen'] },
    externalRecipients: ['net@x.example', 'projektgruppen', 'a@x.example'],
  });
});

test('a list is nobody that the data could be about', () => {
  const about = found(['health'], 1, 'familien@x.example');
  expect(decide(draft({ to: ['familien@x.example'] }), about, aau).verdict).toBe('tls');
  expect(decide(draft({ to: ['list: familien@x.example'] }), about, aau)).toMatchObject({
    verdict: 'secure',
    aboutRecipientOnly: false,
  });
});

test('a list at a partner is asked about: its members may be anywhere', () => {
  const policy = { ...au, rerouteWithoutAsking: ['partner.example'] };
  expect(decide(draft({ to: ['list: alle@partner.example'] }), found(['health']), policy).action).toBe('ask');
  expect(decide(draft({ to: ['alle@partner.example'] }), found(['health']), policy).action).toBe('reroute');
});
