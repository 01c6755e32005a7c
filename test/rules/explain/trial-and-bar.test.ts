import { explain, type Policy } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { draft, found } from '../../support/build';
import { au, CASES, decided, sikkerpost, type Case } from './cases';

describe('in stage observe', () => {
  const observed = (parts: Parameters<typeof draft>[0], policy: Policy = au, categories = ['health' as const]) =>
    explain(decide(draft(parts), found(categories), { ...policy, stage: 'observe' }), 'da');

  test('title and summary say that it is a trial, and what would have been done', () => {
    const { title, summary } = observed({});
    expect(title).toBe('Prøveperiode: Skal sendes sikkert');
    expect(summary).toMatch(
      /^Prøveperiode: Mailen bliver ikke stoppet\. Uden for prøveperioden ville den blive stoppet\. Mailen ser/,
    );
    expect(observed({ kind: 'meeting' }).summary).toMatch(/^Prøveperiode: Indkaldelsen bliver ikke stoppet/);
  });

  test('a mail that would just have gone keeps its title', () => {
    const { title, summary } = observed({ to: ['ole@au.dk'] });
    expect(title).toBe('Intern mail');
    expect(summary).toMatch(/^Prøveperiode: Ingenting bliver stoppet\./);
  });

  test('nobody is told that the mail will be rerouted', () => {
    const { title, summary } = observed({}, sikkerpost);
    expect(title).toBe('Prøveperiode: Skal sendes sikkert');
    expect(summary).toContain('Ellers ville den blive sendt som sikker mail.');
    expect(summary).not.toContain('bliver sendt som sikker mail');
  });

  test('the bar is silent, for what it says would change what is counted; a mark is said', () => {
    expect(observed({}).notification).toBe('');
    expect(observed({ choices: { marked: true } }).notification).toContain('Mailen er markeret');
  });
});

describe('the bar while writing', () => {
  const said = (each: Case, policy: Partial<Policy> = {}) =>
    explain(decided({ ...each, policy: { ...each.policy, ...policy } }), 'da');

  test('speaks of what must be done or will happen, and is quiet when all is well', () => {
    const spoken = CASES.filter((each) => said(each).notification !== '').map(({ outcome }) => outcome);
    expect(Array.from(new Set(spoken)).sort()).toEqual([
      'blocked-by-tag',
      'marked',
      'meeting-must-be-secure',
      'meeting-unchecked',
      'must-be-secure',
      'rerouted',
      'unchecked',
      'unchecked-with-tag',
    ]);
  });

  test('the policy can switch it off, but not the answer to a press of the button', () => {
    for (const each of CASES) {
      const { notification, pressed } = said(each, { notifications: false });
      expect([notification, pressed]).toEqual(['', said(each).notification]);
    }
  });
});

test('of a meeting nothing speaks of a mail, but for the mail to send instead', () => {
  for (const each of CASES.filter(({ draft: given }) => given.kind === 'meeting')) {
    for (const language of ['da', 'en'] as const) {
      const { title, summary, alert, notification, unchecked } = explain(decided(each), language);
      const rule = explain(decided(each), language).reasons[0]?.text ?? '';
      const ours = [title, summary, alert, notification, ...unchecked].join(' ').replace(rule, '');
      const rest = ours.replace(/(sikker|secure) mail/g, '');
      expect(rest).not.toMatch(
        language === 'da' ? /\bmail|emnefelt|modtager|båndet/i : /\bmail|\bsubject|recipient|ribbon/i,
      );
    }
  }
});
