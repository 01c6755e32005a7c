import { explain, type Category, type Policy } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { draft, found, secureMethod, shippedPolicy } from '../../support/build';

/** An organisation where a mark does not make the mail secure: nobody may come to believe that it does. */

const aau = shippedPolicy('aau');
const nameless: Policy = { ...aau, secureMethods: [secureMethod()] };
const rerouting: Policy = { ...aau, whenSecureIsRequired: 'reroute' };
const UNREAD = { what: 'body', why: 'timed-out' } as const;

type Parts = Parameters<typeof draft>[0];

const said = (
  parts: Parts = {},
  policy: Policy = aau,
  language: 'da' | 'en' = 'da',
  categories: Category[] = ['cpr'],
) => explain(decide(draft(parts), found(categories), policy), language);
const all = (words: object): string => JSON.stringify(words);
const CLAIM = /bliver sendt (?:som sikker mail|sikkert)|will be sent securely|goes as secure mail/i;

test.each<[string, Parts, Policy, Category[]]>([
  ['must be secure', {}, aau, ['cpr']],
  ['marked', { choices: { marked: true } }, aau, ['cpr']],
  ['marked of free will', { choices: { marked: true } }, aau, []],
  ['something unread', { unchecked: [UNREAD] }, aau, []],
  ['a policy that would reroute', {}, rerouting, ['cpr']],
  ['the same in observe', {}, { ...rerouting, stage: 'observe' }, ['cpr']],
  ['ways without names', {}, nameless, ['cpr']],
])('no text claims that it goes securely: %s', (_, parts, policy, categories) => {
  for (const language of ['da', 'en'] as const) {
    const words = said(parts, policy, language, categories);
    expect(all(words)).not.toMatch(CLAIM);
    expect(words.alertMarkdown.length).toBeLessThanOrEqual(500);
    expect(words.notification.length).toBeLessThanOrEqual(150);
  }
});

test('where a mark is enough they do: the pattern above is no empty one', () => {
  for (const language of ['da', 'en'] as const)
    expect(all(said({ choices: { marked: true } }, shippedPolicy('au'), language))).toMatch(CLAIM);
});

test('the stop names the ways that there are', () => {
  expect(said().alert).toContain(
    'Send sikkert krypterer ikke mailen hos jer: Brug det kun, når du selv har krypteret den. Sådan kan du sende det sikkert: e-Boks gennem WorkZone, krypteret vedhæftet fil eller mail krypteret med certifikat (S/MIME).',
  );
  expect(said({}, aau, 'en').alert).toContain(
    'Send sikkert does not encrypt the mail here: use it only when you have encrypted it yourself. Ways to send it securely: e-Boks through WorkZone, encrypted attachment or mail encrypted with a certificate (S/MIME).',
  );
  expect(said({}, nameless).alert).toContain('Åbn »Tjek mailen«, og se, hvad du kan gøre.');
  expect(said({}, nameless, 'en').alert).toContain('Open “Check this email” to see what you can do.');
});

test('to somebody abroad it names no way that does not reach there', () => {
  const to = ['claire@universite.example.fr'];
  expect(said({ to }).alert).toContain(
    'Sådan kan du sende det sikkert: krypteret vedhæftet fil eller mail krypteret med udvekslede certifikater (S/MIME).',
  );
  expect(said({ to }, aau, 'en').alert).not.toContain('e-Boks');
  expect(said({ to: [...to, 'ole@firma.example.dk'] }).alert).toContain('e-Boks');
});

test('ways with long names push out no warning', () => {
  const name = { da: 'en vej med et meget langt navn '.repeat(20), en: 'a way with a very long name '.repeat(20) };
  const policy = { ...aau, secureMethods: [secureMethod({ name })] };
  expect(said({}, policy).alert).toContain('Send sikkert krypterer ikke mailen hos jer: Brug det kun,');
  expect(said({}, policy, 'en').alert).toContain('does not encrypt the mail here: use it only');
});

describe('a mark that leads somewhere for some', () => {
  const policy: Policy = {
    ...shippedPolicy('au'),
    secureMethods: [
      secureMethod({ id: 'tunnel', byMark: true, for: ['not-abroad'], name: { da: 'tunnel', en: 'tunnel' } }),
      secureMethod({ id: 'portal', for: ['abroad'], name: { da: 'portal', en: 'portal' } }),
      secureMethod({ domains: ['digital-post.dk'], for: ['not-abroad'] }),
    ],
  };
  const marked = { marked: true };
  const [ABROAD, HOME, POST] = ['max@uni.de', 'ole@firma.example.dk', '2804@digital-post.dk'];

  test.each<[string, string[], Category[]]>([
    ['abroad', [ABROAD], ['health']],
    ['abroad and at home', [HOME, ABROAD], ['health']],
    ['abroad and at a channel', [POST, ABROAD], []],
  ])('claims nothing to %s', (_, to, categories) => {
    for (const language of ['da', 'en'] as const)
      for (const choices of [{}, marked]) expect(all(said({ to, choices }, policy, language, categories))).not.toMatch(CLAIM); // prettier-ignore
  });

  test.each([[[HOME]], [[POST]], [[HOME, POST]]])('claims it to %s', (to) => {
    for (const language of ['da', 'en'] as const)
      expect(all(said({ to, choices: marked }, policy, language))).toMatch(CLAIM);
  });

  test('names the ways to the others', () => {
    const { alert } = said({ to: [HOME, ABROAD] }, policy, 'da', ['health']);
    expect(alert).toMatch(/Sådan kan du sende det sikkert: portal\.$/);
  });
});

test('to mail that may go anyway it gives no order', () => {
  const { summary } = said({ choices: { marked: true } }, aau, 'da', []);
  expect(summary).not.toContain('Send den kun');
  expect(summary).toContain('Det krypterer ikke mailen hos jer, men den må sendes, som den er.');
  expect(said({ choices: { marked: true } }, aau, 'en', []).summary).toContain('but it may go as it is.');
});

test('a press is answered with what it did not do', () => {
  expect(said({ choices: { marked: true } })).toMatchObject({
    title: 'Går med TLS, ikke som sikker mail',
    pressed: expect.stringContaining('Send sikkert krypterer ikke mailen hos jer'),
    summary: expect.stringContaining('lader mailen gå, men krypterer den ikke'),
  });
  expect(said({ choices: { marked: true } }, aau, 'en')).toMatchObject({
    title: 'Goes over TLS, not as secure mail',
    pressed: expect.stringContaining('does not encrypt the mail here'),
  });
});

test('a mark stays the way on from what could not be checked, and says what it is worth', () => {
  const { alert, summary } = said({ unchecked: [UNREAD] }, aau, 'da', []);
  expect(alert).toMatch(/Send sikkert på båndet .* Send sikkert krypterer ikke mailen hos jer\.$/);
  expect(summary).toContain('Det lader mailen gå, men krypterer den ikke.');
});
