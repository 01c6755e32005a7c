import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, type Policy } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { draft, found, ROOT } from '../../support/build';
import { au, CASES, decided, sikkerpost, type Case } from './cases';

/** Stops everything that goes outside, with a tag or without. */
const stopping: Policy = {
  ...au,
  rules: [{ ...au.rules[0]!, id: 'au.stop', when: { externalRecipients: { min: 1 } }, decision: 'block' }, ...au.rules],
};

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
      'marked-inside',
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

test('what is to be opened is called what the manifest calls its button', () => {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const button = (kind: string, language: string) => {
    const [, en = '', danish = ''] =
      new RegExp(`id="Open${kind}Pane.Label" DefaultValue="(.*)">\\s*<.* Value="(.*)"`).exec(manifest) ?? [];
    return language === 'da' ? `Åbn »${danish}«, og se` : `Open “${en}” to see`;
  };
  const files = ['a', 'b'].map((key) => ({ what: 'attachment', key, name: `${key}.jpg`, why: 'image' }) as const);
  const silent = { ...sikkerpost, unchecked: { ...au.unchecked, image: 'tell' as const } };
  const others: Case[] = (['message', 'meeting'] as const).flatMap((kind) => [
    { outcome: 'nothing-found', draft: draft({ kind, unchecked: files }), found: found([]), policy: silent },
    { outcome: 'blocked', draft: draft({ kind }), found: found(['cpr']), policy: stopping },
  ]);
  let opened = 0;
  for (const each of CASES.concat(others))
    for (const language of ['da', 'en'] as const) {
      const { notification } = explain(decided(each), language);
      expect(notification.length).toBeLessThanOrEqual(150);
      if (!/Åbn |Open /.test(notification)) continue;
      opened += 1;
      expect(notification).toContain(button(each.draft.kind === 'meeting' ? 'Meeting' : '', language));
    }
  expect(opened).toBe(12);
});

test('a tag is not blamed where the mail would be stopped without it', () => {
  const given = decide(draft({ subject: '[NoTLS] x' }), found(['cpr']), stopping);
  expect(explain(given, 'da')).toMatchObject({ title: 'Kan ikke sendes, som den er' });
  expect(explain(given, 'da').alert).not.toContain('Fjern [NoTLS]');
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
