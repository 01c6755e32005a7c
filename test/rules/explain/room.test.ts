import { explain, type Category, type Language, type Policy, type Unchecked } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { draft, found, shippedPolicy } from '../../support/build';
import { au } from './cases';

/** An alert has 500 characters. What does not fit goes in this order: the rule, what exactly was found; never what to do. */

const aau = shippedPolicy('aau');
const MANY: Category[] = ['ethnicity', 'politics', 'offences', 'sexuality', 'cpr'];
const TO: Unchecked = { what: 'recipients', why: 'timed-out' };

const alertOf = (parts: Parameters<typeof draft>[0], policy: Policy, language: Language = 'da') => {
  const { alert, alertMarkdown } = explain(
    decide(draft({ unchecked: [TO], ...parts }), found(MANY, 12), policy),
    language,
  );
  expect(alertMarkdown.length).toBeLessThanOrEqual(500);
  expect(alert + alertMarkdown).not.toContain('…');
  return alert;
};

test.each<[string, string, string, Policy, 'message' | 'meeting']>([
  ['the ways of an organisation where a mark is not enough', 'mail krypteret med certifikat (S/MIME).', 'certificate (S/MIME).', aau, 'message'],
  ['how to send securely', 'og tryk så på Send igen.', 'then press Send again.', au, 'message'],
  ['what to do about an invitation', 'Skal deltagerne have dem, så send dem i en sikker mail.', 'send them in a secure mail.', au, 'meeting'],
])('%s', (_, danish, english, policy, kind) => {
  expect(alertOf({ kind }, policy).endsWith(danish)).toBe(true);
  expect(alertOf({ kind }, policy, 'en').endsWith(english)).toBe(true);
}); // prettier-ignore

test('that something was found is said all the same, and what where there is room', () => {
  expect(alertOf({}, aau)).toMatch(/^Mailen ser ud til at indeholde personoplysninger\. Modtagerfelterne/);
  const longer = { ...aau, name: { ...aau.name, en: 'Aalborg University and its departments' } };
  expect(alertOf({}, longer, 'en')).toMatch(/^The mail seems to hold personal data\. The recipient fields/);
  expect(alertOf({ unchecked: [] }, au)).toContain('med mere om 12 personer');
});
