import { decide } from '../../../src/rules/policy/decide';
import type { Action, Category, Decision, Draft, Unchecked } from '../../../src/rules';
import { draft, finding, found, policyFrom, shippedPolicy } from '../../support/build';
import { asDraft, readCorpus } from '../../support/corpus';

const au = shippedPolicy('au');
const outside = (count: number): string[] => Array.from({ length: count }, (_, at) => `r${at}@firma.example.dk`);

describe('the labelled drafts, found as labelled', () => {
  const policies = { au, aau: shippedPolicy('aau'), sikkerpost: shippedPolicy('sikkerpost') };
  test.each(readCorpus('dev.jsonl').map((labelled) => [labelled.id, labelled] as const))('%s', (_id, labelled) => {
    const { categories, persons, aboutRecipientOnly } = labelled.labels;
    const given = asDraft(labelled);
    const external = decide(given, found([]), policies[labelled.policy as keyof typeof policies]).externalRecipients[0];
    const about = aboutRecipientOnly ? external : undefined;
    const decision = decide(
      given,
      found(categories, persons, about),
      policies[labelled.policy as keyof typeof policies],
    );
    expect(decision.verdict).toBe(labelled.decision);
  });
});

describe("au's table of persons and recipients", () => {
  test.each([
    [1, 1, 'tls'],
    [1, 5, 'tls'],
    [1, 6, 'secure'],
    [5, 1, 'tls'],
    [6, 1, 'secure'],
    [2, 2, 'secure'],
    [5, 5, 'secure'],
    [2, 1, 'tls'],
  ] as const)('grades of %i to %i outside: %s', (persons, recipients, verdict) => {
    expect(decide(draft({ to: outside(recipients) }), found(['grades'], persons), au).verdict).toBe(verdict);
  });
});

describe('who is external', () => {
  test.each<[string[], number, string]>([
    [['ole@au.dk'], 0, 'own domain'],
    [['ole@post.au.dk'], 0, 'own subdomain'],
    [['OLE@AU.DK'], 0, 'letter case does not matter'],
    [['ole@plateau.dk'], 1, 'ends like ours'],
    [['ole@au.dk.example.org'], 1, 'begins like ours'],
    [['ole@aau.dk'], 1, 'the other university'],
    [['a@x.example', 'cc: A@X.example', 'bcc: a@x.example'], 1, 'one address in three fields'],
    [['a@x.example', 'bcc: b@x.example'], 2, 'bcc counts'],
    [['Ukendt navn <au.dk>'], 1, 'a domain alone is no address of ours'],
    [['Ukendt navn <>'], 1, 'no address: nobody can say that it stays inside'],
    [[], 0, 'no recipients yet'],
  ])('%j: %i (%s)', (to, count) => {
    expect(decide(draft({ to }), found(['health']), au).externalRecipients).toHaveLength(count);
  });
});

describe('opt-out tags', () => {
  const verdict = (subject: string, categories: Category[] = []) =>
    decide(draft({ subject }), found(categories), au).verdict;
  test.each<[string, Category[], string]>([
    ['[NoTLS] Program', [], 'plain'],
    ['Program [notls]', [], 'plain'],
    ['[NOTENCRYPTED]', [], 'plain'],
    ['[NoTLS] Karakter', ['grades'], 'block'],
    ['[unsecure] Karakter', ['grades'], 'tls'],
    ['NoTLS', ['grades'], 'tls'],
  ])('%s with %j: %s', (subject, categories, expected) => {
    expect(verdict(subject, categories)).toBe(expected);
  });

  test('inside the organisation the tag changes nothing', () => {
    expect(decide(draft({ to: ['ole@au.dk'], subject: '[NoTLS]' }), found(['cpr']), au).verdict).toBe('tls');
  });
});

describe('what a handler must do', () => {
  const decided = (changes: object, marked = false): Decision =>
    decide(draft({ choices: { marked } }), found(['health']), { ...au, ...changes });
  test.each([
    [{ whenSecureIsRequired: 'ask' }, 'ask'],
    [{ whenSecureIsRequired: 'warn' }, 'warn'],
    [{ whenSecureIsRequired: 'reroute' }, 'reroute'],
    [{ rerouteWithoutAsking: ['firma.example.dk'] }, 'reroute'],
    [{ rerouteWithoutAsking: ['andet.example.dk'] }, 'ask'],
  ] as const)('%j: %s', (changes, action) => {
    expect(decided(changes)).toMatchObject({ action, header: 'secure' });
  });

  test('a partner beside another outside address is asked about', () => {
    const policy = { ...au, rerouteWithoutAsking: ['firma.example.dk'] };
    expect(decide(draft({ to: ['a@firma.example.dk', 'b@x.example'] }), found(['health']), policy).action).toBe('ask');
  });

  test('a partner beside recipients that could not be read is asked about', () => {
    const policy = { ...au, rerouteWithoutAsking: ['firma.example.dk'] };
    const given = draft({ unchecked: [{ what: 'recipients', why: 'timed-out' }] });
    expect(decide(given, found(['health']), policy).action).toBe('ask');
  });

  test('a marked mail goes, as secure', () => {
    expect(decided({}, true)).toMatchObject({ verdict: 'secure', action: 'send', header: 'secure' });
    expect(decide(draft({ choices: { marked: true } }), found([]), au)).toMatchObject({
      verdict: 'tls',
      action: 'send',
      header: 'secure',
    });
  });

  test('a mark does not lift a block', () => {
    const given = draft({ subject: '[NoTLS]', choices: { marked: true } });
    expect(decide(given, found(['cpr']), au)).toMatchObject({ verdict: 'block', action: 'block', header: 'secure' });
  });

  test('in stage observe nothing is stopped, and what would have been is said', () => {
    expect(decided({ stage: 'observe' })).toMatchObject({
      verdict: 'secure',
      action: 'send',
      would: 'ask',
      header: 'force-tls',
    });
    expect(decided({ stage: 'observe' }, true)).toMatchObject({ action: 'send', would: 'send', header: 'secure' });
  });
});

describe('what could not be checked', () => {
  const unread: Unchecked = { what: 'body', why: 'timed-out' };
  const picture: Unchecked = { what: 'attachment', name: 'foto.jpg', key: 'a1', why: 'image' };
  const link: Unchecked = { what: 'attachment', name: 'liste.xlsx', key: 'a2', why: 'cloud-link' };
  const decided = (unchecked: Unchecked[], given: Parameters<typeof draft>[0] = {}, policy = au) =>
    decide(draft({ unchecked, ...given }), found([]), policy);
  test.each<[string, Decision, string, Action]>([
    ['a body that was not read is asked about', decided([unread]), 'secure', 'ask'],
    ['a picture is only told of', decided([picture]), 'tls', 'send'],
    ['a file in the cloud is asked about', decided([link]), 'secure', 'ask'],
    ['… unless vouched for', decided([link], { choices: { vouched: ['a2'] } }), 'tls', 'send'],
    ['… or marked', decided([link], { choices: { marked: true } }), 'secure', 'send'],
    ['… or inside', decided([link], { to: ['ole@au.dk'] }), 'tls', 'send'],
    ['nobody is rerouted for it', decided([unread], {}, shippedPolicy('sikkerpost')), 'secure', 'ask'],
    ['anything at all stops a tagged mail', decided([picture], { subject: '[NoTLS]' }), 'block', 'block'],
    ['… vouched for or not', decided([link], { subject: '[NoTLS]', choices: { vouched: ['a2'] } }), 'block', 'block'],
    [
      'unknown recipients are outside',
      decided([{ what: 'recipients', why: 'call-failed' }], { to: [] }),
      'secure',
      'ask',
    ],
    [
      'the policy may price it otherwise',
      decided([link], {}, { ...au, unchecked: { ...au.unchecked, 'cloud-link': 'tell' } }),
      'tls',
      'send',
    ],
  ])('%s', (_name, decision, verdict, action) => {
    expect(decision).toMatchObject({ verdict, action });
  });

  test('unknown recipients count as many: grades of one to nobody knows whom', () => {
    const given = draft({ to: ['a@x.example'], unchecked: [{ what: 'recipients', why: 'call-failed' }] });
    expect(decide(given, found(['grades']), au).reasons[0]?.id).toBe('au.many-recipients');
  });
});

describe('findings that were set aside', () => {
  type Override = typeof au.override;
  const said = (...dismissed: Draft['choices']['dismissed']): Draft['choices'] => ({ marked: false, vouched: [], dismissed }); // prettier-ignore
  const bare = said({ key: 'health|p1' });
  const reasoned = said({ key: 'health|p1', reason: 'fictional' });
  const decided = (override: Override, choices = bare, subject = '') =>
    decide(draft({ subject, choices }), found(['health']), { ...au, override });

  test.each<[Override, Draft['choices'], string, number]>([
    ['none', bare, 'secure', 0],
    ['none', reasoned, 'secure', 0],
    ['acknowledge', bare, 'tls', 1],
    ['acknowledge', reasoned, 'tls', 1],
    ['justify', bare, 'secure', 0],
    ['justify', reasoned, 'tls', 1],
  ])('%s, %j: %s', (override, choices, verdict, count) => {
    const decision = decided(override, choices);
    expect([decision.verdict, decision.dismissed.length, decision.dismissedAbout.length]).toEqual([verdict, count, count]); // prettier-ignore
    expect(decision.findings).toHaveLength(1 - count);
  });

  test('keep the reason, and whom they are about', () => {
    const { dismissed, dismissedAbout } = decided('justify', reasoned);
    expect(dismissed).toMatchObject([{ key: 'health|p1', reason: 'fictional' }]);
    expect(dismissedAbout).toMatchObject([{ id: 'p1' }]);
  });

  test.each([bare, reasoned])('never lift a block, and count again: %j', (choices) => {
    for (const override of ['acknowledge', 'justify'] as const) {
      const decision = decided(override, choices, '[NoTLS]');
      expect([decision.verdict, decision.dismissed, decision.findings.length]).toEqual(['block', [], 1]);
    }
  });

  test('never lift a block without a tag either', () => {
    const [first] = au.rules.filter(({ id }) => id === 'au.sensitive');
    const blocking = {
      ...au,
      override: 'acknowledge' as const,
      rules: [{ ...first!, decision: 'block' as const }, ...au.rules],
    };
    expect(decide(draft({ choices: bare }), found(['health']), blocking).verdict).toBe('block');
  });

  test('of one key are one, about the persons of all', () => {
    const one = { ...found(['health'], 2), findings: [finding('health', ['p1']), finding('health', ['p2'])] };
    const alike = { ...one, findings: one.findings.map((each) => ({ ...each, key: one.findings[0]!.key })) };
    const { dismissed } = decide(draft({ choices: bare }), alike, { ...au, override: 'acknowledge' });
    expect(dismissed.map(({ persons }) => persons)).toEqual([['p1', 'p2']]);
  });

  test('their persons no longer count', () => {
    const both = { ...found(['health'], 2), findings: [finding('health', ['p1']), finding('health', ['p2'])] };
    const decision = decide(draft({ choices: bare }), both, { ...au, override: 'acknowledge' });
    expect(decision.persons.map(({ id }) => id)).toEqual(['p2']);
  });

  test('count where there are more than are listed: those may say the same', () => {
    const more = { ...found(['health']), more: 1 };
    expect(decide(draft({ choices: bare }), more, { ...au, override: 'acknowledge' })).toMatchObject({ verdict: 'secure', dismissed: [] }); // prettier-ignore
  });

  test('that do not count in this organisation are not told of', () => {
    const deaf = { ...au, override: 'acknowledge' as const, categories: { only: ['cpr'] as const } };
    expect(decide(draft({ choices: bare }), found(['health']), deaf)).toMatchObject({ dismissed: [] });
  });
});

test('a fourth policy: an invented hospital that blocks genetics and lets everything else go', () => {
  const text = { da: 'tekst', en: 'text' };
  const source = { url: 'https://hospital.example.org/regler', quote: 'regel', language: 'da' };
  const hospital = policyFrom({
    id: 'hospital',
    name: { da: 'Hospitalet', en: 'The hospital' },
    domains: ['hospital.example.org'],
    categories: { locked: ['genetic'] },
    rules: [
      {
        id: 'hospital.locked',
        when: { categories: ['locked'], externalRecipients: { min: 1 } },
        decision: 'block',
        text,
        source,
      },
      { id: 'hospital.rest', when: {}, decision: 'tls', text, source },
    ],
  });
  expect(decide(draft(), found(['genetic']), hospital)).toMatchObject({ verdict: 'block', action: 'block' });
  expect(decide(draft(), found(['health']), hospital)).toMatchObject({ verdict: 'tls', categories: [], persons: [] });
});
