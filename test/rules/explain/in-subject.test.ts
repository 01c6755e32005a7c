import { explain, type Language, type Policy } from '../../../src/rules';
import type { Counts, Outcome } from '../../../src/rules/explain/messages';
import { countsOf, outcomeOf, SPEECH } from '../../../src/rules/explain/speak';
import { decide } from '../../../src/rules/policy/decide';
import { draft, finding, found, secureMethod, shippedPolicy } from '../../support/build';
import { au, sikkerpost } from './cases';

/** Mail servers read the subject of a mail that goes securely, too: nobody may be told that such a mail is safe. */

const aau = shippedPolicy('aau');
const LABEL = '8a5f5c3e-0b1d-4c2e-9f3a-1d2c3b4a5f60';
const labels = { ...au, protectedLabels: [LABEL] };
const channel = { ...au, secureMethods: [secureMethod({ domains: ['digital-post.dk'] })] };
const MARKED = { choices: { marked: true } };
const SENTENCE: Readonly<Record<Language, string>> = {
  da: 'Emnefeltet bliver ikke beskyttet: Fjern personoplysningerne dér.',
  en: 'The subject is not protected: take the personal data out of it.',
};
const NOTHING_TO_DO = /ikke gøre noget|bare trykke|nothing to do|just press/i;

type Parts = Parameters<typeof draft>[0];

const decided = (parts: Parts, policy: Policy, kind: 'subject' | 'body' = 'subject') =>
  decide(draft(parts), { ...found(['health']), findings: [{ ...finding('health'), part: { kind } }] }, policy);

const SECURE: [Outcome, Parts, Policy][] = [
  ['must-be-secure', {}, au],
  ['must-be-secure', {}, aau],
  ['marked', MARKED, au],
  ['marked', MARKED, aau],
  ['rerouted', {}, sikkerpost],
  ['rerouted', {}, { ...aau, whenSecureIsRequired: 'reroute' }],
  ['labelled', { label: LABEL }, labels],
  ['labelled', { label: LABEL, kind: 'meeting' }, labels],
  ['secure-channel', { to: ['a@digital-post.dk'] }, channel],
];

describe.each(SECURE)('%s %j', (outcome, parts, policy) => {
  const decision = decided(parts, policy);
  const unsaid = decided(parts, policy, 'body');

  test.each(['da', 'en'] as const)('says so first in alert, bar and banner: %s', (language) => {
    expect(outcomeOf(decision)).toBe(outcome);
    const sentence =
      parts?.kind === 'meeting'
        ? SENTENCE[language].replace('Emnefeltet', 'Titlen').replace('subject', 'title')
        : SENTENCE[language];
    const { summary, alert, notification, pressed } = explain(decision, language);
    for (const words of [summary, alert, notification, pressed]) expect(words).toContain(sentence);
    // The limit of the bar cuts nothing off.
    expect(notification.endsWith(sentence)).toBe(true);
    expect(notification.length).toBeLessThanOrEqual(150);
    expect(summary).not.toMatch(NOTHING_TO_DO);
  });

  test('and of data in the text nothing of the kind', () => {
    for (const language of ['da', 'en'] as const)
      expect(JSON.stringify(explain(unsaid, language))).not.toMatch(/Fjern personoplysningerne dér|not protected/);
  });
});

test('the sentence stands before what to do', () => {
  for (const language of ['da', 'en'] as const) {
    const { alert, summary } = explain(decided({}, au), language);
    for (const words of [alert, summary])
      expect(words.indexOf(SENTENCE[language])).toBeLessThan(words.lastIndexOf('Send sikkert'));
  }
});

test.each<[string, Parts, Policy]>([
  ['may go by ordinary mail', {}, { ...au, rules: au.rules.slice(-1) }],
  ['stays inside', { to: ['ole@au.dk'] }, au],
  ['stays inside, and is marked', { to: ['ole@au.dk'], ...MARKED }, au],
  ['is an invitation that cannot go', { kind: 'meeting' }, au],
  ['is stopped for its tag', { subject: '[NoTLS] x' }, au],
])('of a mail that %s there is something else to say, or nothing', (_, parts, policy) => {
  expect(JSON.stringify(explain(decided(parts, policy), 'da'))).not.toContain('Fjern personoplysningerne dér');
});

test('no line of the bar is too long with it, whatever it is of', () => {
  for (const language of ['da', 'en'] as const) {
    const { notification, inSubject } = SPEECH[language];
    const counts: Counts = { ...countsOf(decided({}, au), language), inSubject: true };
    for (const [outcome] of SECURE)
      for (const isMarkEnough of [true, false]) {
        const about = { ...counts, isMarkEnough };
        expect(`${notification[outcome]?.(about) ?? ''} ${inSubject(about)}`.length).toBeLessThanOrEqual(150);
      }
  }
});
