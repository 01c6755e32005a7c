import { explain, type Decision, type Language } from '../../../src/rules';
import { outcomeOf } from '../../../src/rules/explain/speak';
import { decide } from '../../../src/rules/policy/decide';
import { draft, finding, found } from '../../support/build';
import { au, CASES, decided, type Case } from './cases';

const languages: Language[] = ['da', 'en'];

test.each(CASES.map((each) => [each.outcome, each] as const))('%s', (outcome, each) => {
  expect(outcomeOf(decided(each))).toBe(outcome);
  for (const language of languages) {
    const { title, summary, alert, alertMarkdown, notification } = explain(decided(each), language);
    expect({ language, title, summary, alert, alertMarkdown, notification }).toMatchSnapshot();
  }
});

describe('the limits of Outlook hold, whatever the policy and the draft say', () => {
  const long = {
    da: 'Den Selvejende Institution for Længerevarende '.repeat(12),
    en: 'The Very Long Name of a University '.repeat(15),
  };
  const policy = { ...au, name: long, tags: [`[${'lang'.repeat(80)}]`, '[NoTLS]'] };
  const subject = `${policy.tags[0] ?? ''} [NoTLS]`;
  const hostile = CASES.map((each) => ({ ...each, policy, draft: { ...each.draft, subject } })).concat(
    CASES.map((each) => ({ ...each, policy })),
  );
  test.each(hostile.map((each, at) => [at, each] as const))('case %i', (_at, each) => {
    for (const language of languages) {
      const explanation = explain(decided(each), language);
      expect(explanation.title.length).toBeLessThanOrEqual(60);
      expect(
        explain(decided({ ...each, policy: { ...each.policy, stage: 'observe' } }), language).title.length,
      ).toBeLessThanOrEqual(60);
      expect(explanation.alert.length).toBeLessThanOrEqual(500);
      expect(explanation.alertMarkdown.length).toBeLessThanOrEqual(500);
      expect(explanation.notification.length).toBeLessThanOrEqual(150);
      expect(explanation.alertButton.length).toBeLessThanOrEqual(20);
    }
  });
});

test('every action that stops a mail says why and what to do', () => {
  for (const each of CASES) {
    const decision = decided(each);
    if (decision.action === 'send' || decision.action === 'reroute') continue;
    for (const language of languages)
      expect(explain(decision, language).alert).toMatch(language === 'da' ? /tryk/i : /press/i);
  }
});

test('an alert names what was found and about how many, and none of the data', () => {
  const decision = decide(
    draft(),
    { ...found(['health']), findings: [{ ...finding('health'), excerpt: 'skizofreni' }] },
    au,
  );
  const { alert } = explain(decision, 'da');
  expect(alert).toContain('helbredsoplysninger om én person');
  expect(alert).toContain('én modtager uden for Aarhus Universitet');
  expect(alert).not.toContain('skizofreni');
  expect(alert).not.toContain('Person 1');
});

test("an alert gives the organisation's own reason, where there is room for it", () => {
  const reason = 'Følsomme oplysninger må ikke sendes med almindelig mail';
  expect(explain(decide(draft(), found(['health']), au), 'da').alert).toContain(reason);
  const wordy = { ...au, name: { da: 'Institutionen '.repeat(25), en: 'x' } };
  expect(explain(decide(draft(), found(['health']), wordy), 'da').alert).not.toContain(reason);
});

test('with something unread, "nothing found" is said only of what was read', () => {
  const given = draft({ unchecked: [{ what: 'attachment', name: 'foto.jpg', key: 'a', why: 'image' }] });
  const { summary } = explain(decide(given, found([]), au), 'da');
  expect(summary).toContain('i det, der kunne læses');
  expect(summary).toContain('En vedhæftet fil er ikke læst.');
});

test('signs that Markdown would take for its own are escaped', () => {
  const { alertMarkdown } = explain(decided(CASES.find(({ outcome }) => outcome === 'blocked-by-tag') as Case), 'en');
  expect(alertMarkdown).toContain('\\[NoTLS\\]');
});

test('a mark that Outlook did not take is not blamed on the mail', () => {
  const decision: Decision = {
    ...decided(CASES[4] as Case),
    action: 'block',
    reasons: [{ kind: 'not-written', id: 'not-written' }],
  };
  expect(outcomeOf(decision)).toBe('not-written');
  for (const language of languages) {
    const { title, alert, notification } = explain(decision, language);
    expect({ title, alert, notification }).toMatchSnapshot();
  }
});

test('what was found is grouped by person, in order of first mention', () => {
  const handed = {
    ...found(['health', 'cpr'], 2),
    findings: [finding('cpr', ['p1']), finding('health', ['p2']), finding('health', ['p1'])],
  };
  const { persons } = explain(decide(draft(), handed, au), 'da');
  expect(persons.map(({ label, findings }) => [label, findings.map(({ category }) => category)])).toEqual([
    ['Person 1', ['CPR-nummer', 'Helbred']],
    ['Person 2', ['Helbred']],
  ]);
});

test('two words of one category in one sentence are read once, both marked', () => {
  const at = (start: number) => ({ text: 'sygemeldt med stress', match: { start, end: start + 6 } });
  const findings = [
    { ...finding('health', ['p1'], 'a'), context: at(0) },
    { ...finding('health', ['p1'], 'b'), context: at(14), evidence: ['said-as-fact' as const] },
  ];
  const [person] = explain(decide(draft(), { ...found(['health']), findings }, au), 'da').persons;
  expect(person?.findings).toMatchObject([
    {
      keys: ['a', 'b'],
      context: {
        matches: [
          { start: 0, end: 6 },
          { start: 14, end: 20 },
        ],
      },
      evidence: ['et navn i samme sætning', expect.any(String)],
    },
  ]);
});

test('a reason comes with its text, source and reading, in the language asked for', () => {
  const [reason] = explain(
    decide(draft({ to: ['a@x.example', 'b@x.example'] }), found(['grades'], 2), au),
    'en',
  ).reasons;
  expect(reason).toMatchObject({ id: 'au.between', interpretation: expect.stringContaining('neither') as string });
  expect(reason?.source?.url).toMatch(/^https:/);
});

test('a marked mail is not told by what rule it would go without the mark', () => {
  const subject = '[NoTLS] Referat';
  const reasons = (marked: boolean) =>
    explain(decide(draft({ to: ['a@x.example'], subject, choices: { marked } }), found([]), au), 'da').reasons;
  expect(reasons(false)).toHaveLength(1);
  expect(reasons(true)).toEqual([]);
  const blocked = decide(draft({ to: ['a@x.example'], subject, choices: { marked: true } }), found(['health']), au);
  expect(explain(blocked, 'da').reasons).toHaveLength(1);
});

test('without recipients nobody is told that the mail stays inside', () => {
  expect(explain(decide(draft({ to: [] }), found(['health']), au), 'da').reasons).toEqual([]);
  expect(explain(decide(draft({ to: ['ole@au.dk'] }), found(['health']), au), 'da').reasons).toHaveLength(1);
});

test('what was not checked is said, thing by thing', () => {
  const unchecked = [
    { what: 'attachment', name: 'foto.jpg', key: 'a', why: 'image' },
    { what: 'recipients', why: 'timed-out' },
  ] as const;
  expect(explain(decide(draft({ unchecked: [...unchecked] }), found([]), au), 'da').unchecked).toEqual([
    'Filen foto.jpg blev ikke kontrolleret: det er et billede.',
    'Modtagerfelterne blev ikke kontrolleret: Outlook svarede ikke i tide.',
  ]);
});

test('findings beyond the cap are counted', () => {
  expect(explain(decide(draft(), { ...found(['health']), more: 1 }, au), 'da').more).toBe('og ét fund mere');
  expect(explain(decide(draft(), { ...found(['health']), more: 7 }, au), 'en').more).toBe('and 7 more findings');
  expect(explain(decide(draft(), found(['health']), au), 'en').more).toBe('');
});
