import { check, type Category, type Decision, type Draft, type Finding, type Policy } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { remediesFor } from '../../../src/rules/policy/remedies';
import { draft, finding, found, policyFrom, shippedPolicy, TODAY } from '../../support/build';

const AU = shippedPolicy('au');
const AAU = shippedPolicy('aau');
const SIKKERPOST: Policy = { ...shippedPolicy('sikkerpost'), whenSecureIsRequired: 'ask' };
const PROTECTS: Policy = { ...AU, unchecked: { ...AU.unchecked, encrypted: 'counts-as-protected' } };

const outside = (count: number): string[] => Array.from({ length: count }, (_, at) => `r${at}@firma.example.dk`);
const INSIDE = 'lis@au.dk';
const LIST = 'list: net@forening.example';

/** Each remedy in one line. */
function briefly(decision: Decision, policy: Policy): string[] {
  return remediesFor(decision, policy).map((remedy) => {
    const { then } = remedy;
    switch (remedy.kind) {
      case 'remove-tag':
        return `without ${remedy.tags.join(' ')}: ${then}`;
      case 'remove-recipients': {
        const also = remedy.also === undefined ? '' : ` and ${remedy.also.join()}`;
        return `${remedy.count} of ${remedy.of.length} recipients${also}: ${remedy.leavesChannelOnly ? 'channel' : then}`;
      }
      case 'remove-persons':
        return `${remedy.count} of ${remedy.of.length} persons: ${then}`;
      case 'remove-data':
        return `no ${remedy.categories.join()} in ${remedy.places}: ${then}`;
      case 'clean-subject':
        return `subject: ${then}`;
      case 'remove-files':
        return `${remedy.isProtectable ? 'protect' : 'remove'} ${remedy.files.map(({ key }) => key).join()}: ${then}`;
    }
  });
}

describe('counts', () => {
  test.each<[string, Policy, Category[], number, string[], string[]]>([
    ['one recipient too many', AU, ['cpr'], 1, outside(6), ['1 of 6 recipients: tls', 'no cpr in 1: tls']],
    ['three too many', AU, ['cpr'], 1, outside(8), ['3 of 8 recipients: tls', 'no cpr in 1: tls']],
    ['one person too many', AU, ['grades'], 6, outside(1), ['1 of 6 persons: tls']],
    ['between: either will do', AU, ['grades'], 3, outside(2), ['1 of 2 recipients: tls', '2 of 3 persons: tls']],
    ['both too many: neither alone', AU, ['grades'], 6, outside(6), ['no grades in 1: tls']],
    ['persons alone count', SIKKERPOST, ['contact'], 9, outside(7), ['4 of 9 persons: tls']],
    [
      'a stranger among colleagues',
      AU,
      ['health'],
      1,
      ['a@x.example', INSIDE],
      ['no health in 1: tls', '1 of 1 recipients: tls'],
    ],
    ['nobody is left: no remedy', AU, ['health'], 1, ['a@x.example'], ['no health in 1: tls']],
    ['a list', AU, ['cpr'], 1, [LIST, ...outside(5)], ['1 of 1 recipients: tls', 'no cpr in 1: tls']],
    [
      'a list and one too many',
      AU,
      ['cpr'],
      1,
      [LIST, ...outside(6)],
      ['1 of 6 recipients and net@forening.example: tls', 'no cpr in 1: tls'],
    ],
    ['a list inside hides nobody that counts', AU, ['grades'], 6, ['list: alle@au.dk', 'a@x.example'], ['1 of 6 persons: tls', '1 of 1 recipients: tls']], // prettier-ignore
  ])('%s', (_name, policy, categories, persons, to, expected) => {
    const decision = decide(draft({ to }), found(categories, persons), policy);
    expect(briefly(decision, policy)).toEqual(expected);
  });

  test('recipients that could not be read: nobody knows how many are left', () => {
    const given = draft({ to: outside(6), unchecked: [{ what: 'recipients', why: 'timed-out' }] });
    expect(briefly(decide(given, found(['cpr']), { ...AU, unchecked: { ...AU.unchecked, 'timed-out': 'tell' } }), AU)).toEqual([
      'no cpr in 1: tls',
    ]); // prettier-ignore
    expect(briefly(decide(given, found(['cpr']), AU), AU)).toEqual([]);
  });

  test('of several categories those go that matter', () => {
    expect(briefly(decide(draft({}), found(['cpr', 'health', 'grades'], 2), AU), AU)).toEqual(['no health in 1: tls']);
    expect(briefly(decide(draft({}), found(['cpr', 'health'], 6), AU), AU)).toEqual(['no cpr,health in 2: tls']);
  });
});

describe('data about the recipient alone', () => {
  const about = (to: string[], ...findings: Finding[]): Decision =>
    decide(
      draft({ to }),
      {
        findings,
        more: 0,
        persons: [
          { id: 'p1', label: { kind: 'recipient', name: 'Ole Vang' }, address: 'ole@firma.example.dk' },
          { id: 'p2', label: { kind: 'name', name: 'Bo Lind' } },
        ].slice(0, findings.some(({ persons }) => persons.includes('p2')) ? 2 : 1) as Decision['persons'],
      },
      AAU,
    );

  test('everybody else outside goes, or the data of others', () => {
    const to = ['a@x.example', 'ole@firma.example.dk', 'b@x.example'];
    const [remedy] = remediesFor(about(to, finding('health')), AAU);
    expect(remedy).toMatchObject({ kind: 'remove-recipients', count: 2, of: ['a@x.example', 'b@x.example'] });
    const both = about(['ole@firma.example.dk'], finding('health'), finding('cpr', ['p2']));
    expect(remediesFor(both, AAU)[0]).toMatchObject({ kind: 'remove-persons', count: 1, of: ['p2'], then: 'tls' });
  });

  test('one sentence about both of them cannot be halved', () => {
    const both = about(['ole@firma.example.dk'], finding('health', ['p1', 'p2']));
    expect(briefly(both, AAU)).toEqual(['no health in 1: tls']);
  });
});

describe('tags', () => {
  const tagged = (categories: Category[], about: Partial<Parameters<typeof draft>[0]> = {}): string[] =>
    briefly(decide(draft({ subject: '[NoTLS] Program', ...about }), found(categories), AU), AU);

  test.each<[string, string[], string[]]>([
    ['may then go', tagged(['cpr']), ['without [NoTLS]: tls', 'no cpr in 1: plain']],
    ['must then be secure', tagged(['health']), ['without [NoTLS]: secure', 'no health in 1: plain']],
    [
      'something unread',
      tagged([], { unchecked: [{ what: 'attachment', name: 'a.jpg', key: 'a', why: 'image' }] }),
      ['without [NoTLS]: tls', 'remove a: plain'],
    ],
    ['several tags', tagged(['cpr'], { subject: '[NoTLS] x [unencrypted]' }), ['without [unencrypted] [NoTLS]: tls', 'no cpr in 1: plain']], // prettier-ignore
    ['marked: the mark does not lift a block', tagged(['health'], { choices: { marked: true } }), ['without [NoTLS]: secure', 'no health in 1: plain']], // prettier-ignore
    ['a meeting cannot go securely either', tagged(['health'], { kind: 'meeting' }), ['no health in 1: plain']],
  ])('%s', (_name, remedies, expected) => {
    expect(remedies).toEqual(expected);
  });
});

describe('subject and files', () => {
  const DIAGNOSIS = 'Mathilde Bjerregaard er sygemeldt med en depression.';
  const HARMLESS = 'Vi ses på torsdag.';
  const file = (key: string, text: string, name = 'notat.docx'): Draft['attachments'][number] => ({ key, name, text });
  const judged = (parts: Parameters<typeof draft>[0], policy = AU): string[] =>
    briefly(check(draft(parts), policy, TODAY), policy);

  test.each<[string, string[], string[]]>([
    ['data in the subject alone', judged({ subject: 'Mathilde Bjerregaard er sygemeldt' }), ['subject: tls']],
    ['in the subject and the text', judged({ subject: 'Mathilde Bjerregaard er sygemeldt', body: DIAGNOSIS }), ['no health in 3: tls']], // prettier-ignore
    ['in one of two files of one name', judged({ attachments: [file('a', HARMLESS), file('b', DIAGNOSIS)] }), ['remove b: tls']], // prettier-ignore
    ['in two files of one name', judged({ attachments: [file('a', DIAGNOSIS), file('b', DIAGNOSIS)] }), ['remove a,b: tls']], // prettier-ignore
    ['in a file and the text', judged({ body: DIAGNOSIS, attachments: [file('a', DIAGNOSIS)] }), ['no health in 4: tls']], // prettier-ignore
    ['protected, the file may stay', judged({ attachments: [file('a', DIAGNOSIS)] }, PROTECTS), ['protect a: tls']],
    [
      'but not when its name tells',
      judged({ attachments: [file('a', HARMLESS, 'Diagnose Mathilde Bjerregaard depression.docx')] }, PROTECTS),
      ['remove a: tls'],
    ],
    [
      'one that could not be read',
      judged({ unchecked: [{ what: 'attachment', name: 'stor.pdf', key: 'a', why: 'too-large' }] }, PROTECTS),
      ['protect a: tls'],
    ],
    [
      'a file in the cloud has nothing to encrypt',
      judged({ unchecked: [{ what: 'attachment', name: 'liste.xlsx', key: 'a', why: 'cloud-link' }] }, PROTECTS),
      ['remove a: tls'],
    ],
    [
      'nor has an item of Outlook, which has a subject for a name',
      judged({ unchecked: [{ what: 'attachment', name: 'Re: Møde kl. 10', key: 'a', why: 'too-large' }] }, PROTECTS),
      ['remove a: tls'],
    ],
    ['one that was read neither', judged({ attachments: [file('a', DIAGNOSIS, 'Sygemelding')] }, PROTECTS), ['remove a: tls']], // prettier-ignore
    [
      'one that could not be read, and a picture that costs nothing',
      judged({
        unchecked: [
          { what: 'attachment', name: 'logo.png', key: 'a', why: 'image' },
          { what: 'attachment', name: 'stor.pdf', key: 'b', why: 'too-large' },
        ],
      }),
      ['remove b: tls'],
    ],
    ['a text that could not be read cannot be removed', judged({ unchecked: [{ what: 'body', why: 'timed-out' }] }), []], // prettier-ignore
  ])('%s', (_name, remedies, expected) => {
    expect(remedies).toEqual(expected);
  });

  test('of many files those stay that need not go', () => {
    const attachments = Array.from({ length: 12 }, (_, at) => file(`${at}`, at % 6 === 0 ? DIAGNOSIS : 'Ida Krogh fik karakteren 02.')); // prettier-ignore
    expect(judged({ attachments })).toEqual(['remove 0,6: tls']);
  });

  test('four hundred numbers in a file: without it nothing is left of them', () => {
    const rows = Array.from({ length: 400 }, (_, at) => `280459-${1000 + at}`).join('\n');
    const attachments = [file('a', `CPR-nummer\n${rows}`, 'liste.csv')];
    const decision = check(draft({ attachments }), AU, TODAY);
    expect(decision.more).toBe(300);
    expect(briefly(decision, AU)).toEqual(['remove a: tls', '395 of 400 persons: tls']);
    // Of those beyond the cap nobody can tell any more that they stand in the file.
    const beside = check(draft({ attachments, body: 'Ida Krogh har cpr-nr. 280459-0999.' }), AU, TODAY);
    expect(briefly(beside, AU)).toEqual(['396 of 401 persons: tls']);
  });
});

describe('a mail that goes', () => {
  const brief = (parts: Parameters<typeof draft>[0], policy: Policy = AU): string[] =>
    briefly(decide(draft(parts), found(['health']), policy), policy);

  test.each<[string, string[]]>([
    ['inside', brief({ to: [INSIDE] })],
    ['marked', brief({ choices: { marked: true } })],
    ['labelled', brief({ label: 'l' }, { ...AU, protectedLabels: ['l'] })],
    ['to a secure channel', brief({ to: ['28045@digital-post.dk'] }, SIKKERPOST)],
    ['rerouted', brief({}, shippedPolicy('sikkerpost'))],
    ['rerouted on trial', brief({}, { ...shippedPolicy('sikkerpost'), stage: 'observe' })],
  ])('%s needs none', (_name, remedies) => {
    expect(remedies).toEqual([]);
  });

  test('on trial as if it were stopped', () => {
    expect(brief({}, { ...AU, stage: 'observe' })).toEqual(['no health in 1: tls']);
  });

  test('what Outlook did not write is no fault of the mail', () => {
    const decision = decide(draft({}), found(['health']), AU);
    const reasons = [{ kind: 'not-written', id: 'not-written' } as const, ...decision.reasons];
    expect(remediesFor({ ...decision, action: 'block', reasons }, AU)).toEqual([]);
  });
});

test('without those at no secure channel the mail goes by the channel', () => {
  const to = ['2804591234@digital-post.dk', 'ole@firma.example.dk'];
  const decision = decide(draft({ to }), found(['health']), SIKKERPOST);
  expect(briefly(decision, SIKKERPOST)).toEqual(['1 of 1 recipients: channel', 'no health in 1: tls']);
});

/** Blocks by persons, and is milder by degrees. */
const STEPWISE = policyFrom({
  ...AU,
  id: 'stepwise',
  categories: { records: ['health', 'cpr'] },
  rules: [
    rule('many', { categories: ['records'], persons: { min: 10 } }, 'block'),
    rule('some', { categories: ['records'], persons: { min: 4 }, externalRecipients: { min: 1 } }, 'secure'),
    rule('odd', { categories: ['health'], persons: { max: 1 } }, 'secure'),
    rule('rest', {}, 'tls'),
  ],
});

function rule(id: string, when: object, decision: string) {
  const [{ text, source }] = AU.rules as [Policy['rules'][number]];
  return { id: `stepwise.${id}`, when, decision, text, source };
}

describe('an invented policy', () => {
  test('each milder verdict has its count', () => {
    expect(briefly(decide(draft({}), found(['cpr'], 12), STEPWISE), STEPWISE)).toEqual([
      '3 of 12 persons: secure',
      '9 of 12 persons: tls',
    ]);
  });

  test('where fewer can be worse, it is not promised', () => {
    const decision = decide(draft({ to: ['a@x.example', INSIDE] }), found(['health', 'cpr'], 4), STEPWISE);
    expect(briefly(decision, STEPWISE)).toEqual(['no cpr,health in 2: tls', '1 of 1 recipients: tls']);
  });
});
