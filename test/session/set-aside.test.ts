import { policyFrom, shippedPolicy, TODAY } from '../support/build';
import { atCall, fakeMail, type FakeMail, type Faults, type MailState } from '../support/fake-mail';
import { DIAGNOSIS, entry, holding } from '../support/mail-with-files';
import type { DismissalReason, Policy } from '../../src/rules';
import { FILES_KEY } from '../../src/session/kept-files';
import type { Reading } from '../../src/session/read-files';
import { SET_ASIDE_KEY, setAsideIn } from '../../src/session/set-aside';
import { settingAside } from '../../src/session/setting-aside';
import { openSession, type Session } from '../../src/session/session';

const under = (override: Policy['override']): Policy => policyFrom({ ...shippedPolicy('au'), override });
const FREELY = under('acknowledge');
const OUTSIDE = [{ name: 'Ole Vang', address: 'ole@firma.example.dk' }];
const SHOWN: Reading = { readers: () => Promise.resolve({}), isShown: true };
const HEADER = 'X-Send-Sikkert';
const COUNT = 'X-Send-Sikkert-Override';

const mailOf = (state: Partial<MailState> = {}, faults: Faults = {}): FakeMail =>
  fakeMail({ to: OUTSIDE, body: DIAGNOSIS, ...state }, faults);
/** A script that judges the mail: the pane shows words. */
const pane = (mail: FakeMail, policy = FREELY): Session => openSession(mail, policy, () => TODAY, SHOWN);
const handler = (mail: FakeMail, policy = FREELY): Session => openSession(mail, policy, () => TODAY);

/** Says of everything found that it is no personal data. */
async function dismissAll(mail: FakeMail, reason?: DismissalReason, policy = FREELY): Promise<readonly string[]> {
  const session = pane(mail, policy);
  const { findings } = await session.check();
  await session.keep();
  const keys = findings.map(({ key }) => key);
  await settingAside(mail, session).dismiss(keys, reason);
  return keys;
}

describe('a finding set aside', () => {
  test('no longer counts, in whatever script, and counts again when it is taken back', async () => {
    const mail = mailOf();
    expect(await handler(mail).check()).toMatchObject({ verdict: 'secure', dismissed: [] });
    const session = pane(mail);
    const [finding] = (await session.check()).findings;
    const aside = settingAside(mail, session);
    await aside.dismiss([finding!.key]);
    for (const script of [session, pane(mail), handler(mail)])
      expect(await script.check()).toMatchObject({ verdict: 'tls', findings: [], dismissed: [{ category: 'health' }] });
    await aside.restore([finding!.key]);
    for (const script of [session, pane(mail), handler(mail)])
      expect(await script.check()).toMatchObject({ verdict: 'secure', dismissed: [] });
  });

  test.each<[Policy['override'], DismissalReason | undefined, string]>([
    ['none', undefined, 'secure'],
    ['none', 'fictional', 'secure'],
    ['acknowledge', undefined, 'tls'],
    ['justify', undefined, 'secure'],
    ['justify', 'other', 'tls'],
  ])('%s, for the reason %s: %s', async (override, reason, verdict) => {
    const mail = mailOf();
    await dismissAll(mail, reason, under(override));
    expect((await handler(mail, under(override)).check()).verdict).toBe(verdict);
  });

  test('is put away without a word of the mail', async () => {
    const mail = mailOf({ body: 'Mathilde Bjerregaard, cpr 010190-1234, har epilepsi.' });
    await dismissAll(mail, 'other-sense');
    const stored = mail.state.sessionData[SET_ASIDE_KEY]!;
    expect(stored).toMatch(/^\{"salt":"[0-9a-z]+","keys":\{("[0-9a-z]+":"other-sense",?)+\}\}$/);
    expect(stored).not.toContain('1234');
  });

  test('under a tag blocks as ever', async () => {
    const mail = mailOf();
    await dismissAll(mail);
    mail.state.subject = '[NoTLS] Møde';
    expect(await handler(mail).check()).toMatchObject({ action: 'block', dismissed: [] });
    mail.state.subject = 'Møde';
    expect(await handler(mail).check()).toMatchObject({ verdict: 'tls' });
  });

  test('takes away the line that told of the mail before', async () => {
    const mail = mailOf();
    const noticed = handler(mail);
    await noticed.check();
    await noticed.announce('Skal sendes sikkert.');
    await dismissAll(mail);
    expect(mail.state.notifications).toEqual({});
  });

  test('of a meeting lets it go: there is no header to count it in', async () => {
    const mail = mailOf({ kind: 'meeting' });
    expect(await handler(mail).check()).toMatchObject({ action: 'block' });
    await dismissAll(mail);
    const session = handler(mail);
    const decision = await session.check();
    expect(decision).toMatchObject({ action: 'send' });
    expect(await session.release(decision)).toBe(true);
    expect(mail.calls).not.toContain('setHeaders');
  });
});

describe('in a file', () => {
  const withFile = (): FakeMail =>
    mailOf({ body: 'Vi ses.', attachments: [entry()], contents: { a1: holding(DIAGNOSIS) } });

  test('stays so for a handler that knows the file from before, and does not read it', async () => {
    const mail = withFile();
    const noticed = handler(mail);
    expect(await noticed.check()).toMatchObject({ verdict: 'secure' });
    await noticed.keep();
    await dismissAll(mail);
    const reads = mail.calls.filter((call) => call === 'attachmentContent').length;
    expect(await handler(mail).check()).toMatchObject({ verdict: 'tls', dismissed: [{ category: 'health' }] });
    expect(mail.calls.filter((call) => call === 'attachmentContent')).toHaveLength(reads);
  });

  test('counts again when the file holds another word', async () => {
    const mail = withFile();
    await dismissAll(mail);
    await handler(mail).forget('liste.csv');
    mail.state.attachments = [entry({ id: 'a2' })];
    mail.state.contents['a2'] = holding('Mathilde Bjerregaard har astma.');
    expect(await handler(mail).check()).toMatchObject({ verdict: 'secure', dismissed: [] });
  });

  test('when another script was the first to put something away: asked for again, then it holds', async () => {
    const mail = withFile();
    const shown = pane(mail);
    const keys = (await shown.check()).findings.map(({ key }) => key);
    const noticed = handler(mail);
    await noticed.check();
    await noticed.keep();
    await expect(settingAside(mail, shown).dismiss(keys)).rejects.toThrow();
    expect(mail.state.sessionData[SET_ASIDE_KEY]).toBeUndefined();
    const anew = (await shown.check()).findings.map(({ key }) => key);
    await settingAside(mail, shown).dismiss(anew);
    expect(await handler(mail).check()).toMatchObject({ verdict: 'tls' });
  });

  test('and two scripts began at once: the file is read anew rather than taken for another', async () => {
    const mail = withFile();
    await dismissAll(mail);
    const kept = JSON.parse(mail.state.sessionData[FILES_KEY]!) as { salt: string };
    mail.state.sessionData[FILES_KEY] = JSON.stringify({ ...kept, salt: 'another' });
    expect(await handler(mail).check()).toMatchObject({ verdict: 'tls', dismissed: [{ category: 'health' }] });
  });
});

describe('when a call fails', () => {
  test.each(['sessionData', 'setSessionData'] as const)('%s: the person is told, and nothing has changed', async (method) => {
    for (const fault of ['fails', 'throws', 'times-out'] as const) {
      const faults: Faults = {};
      const mail = mailOf({}, faults);
      const session = pane(mail);
      const [finding] = (await session.check()).findings;
      faults[method] = fault;
      await expect(settingAside(mail, session).dismiss([finding!.key])).rejects.toThrow();
      delete faults[method];
      expect(await handler(mail).check()).toMatchObject({ verdict: 'secure' });
    }
  }); // prettier-ignore

  test('reading what was put away: everything counts', async () => {
    const faults: Faults = {};
    const mail = mailOf({}, faults);
    await dismissAll(mail);
    faults.sessionData = 'fails';
    expect(await handler(mail).check()).toMatchObject({ verdict: 'secure', dismissed: [] });
  });

  test('taking back: the person is told, and it may still be set aside', async () => {
    const mail = mailOf({}, { setSessionData: atCall('fails', 3) });
    const session = pane(mail);
    const keys = (await session.check()).findings.map(({ key }) => key);
    const aside = settingAside(mail, session);
    await aside.dismiss(keys);
    await expect(aside.restore(keys)).rejects.toThrow();
    expect(await handler(mail).check()).toMatchObject({ verdict: 'tls' });
  });

  test('before the first reading there is nothing to set aside', async () => {
    const mail = mailOf();
    await expect(settingAside(mail, pane(mail)).dismiss(['a'])).rejects.toThrow();
  });

  test('more than anybody presses is refused', async () => {
    const mail = mailOf();
    const session = pane(mail);
    await session.check();
    const keys = Array.from({ length: 201 }, (_, at) => `key${at}`);
    await expect(settingAside(mail, session).dismiss(keys)).rejects.toThrow();
  });

  test('two presses at once both hold', async () => {
    const mail = mailOf({ body: `${DIAGNOSIS}\n\nMathilde Bjerregaard har astma.` });
    const session = pane(mail);
    const keys = (await session.check()).findings.map(({ key }) => key);
    const aside = settingAside(mail, session);
    await Promise.all(keys.map((key) => aside.dismiss([key])));
    expect((await handler(mail).check()).dismissed).toHaveLength(2);
  });
});

describe('what somebody else wrote', () => {
  const forged = (keys: unknown): string => JSON.stringify({ salt: 's', keys });

  test.each([
    ['', undefined],
    ['{', undefined],
    ['null', undefined],
    ['[]', undefined],
    ['{"keys":{}}', undefined],
    ['{"salt":1,"keys":{}}', undefined],
    ['{"salt":"s","keys":null}', undefined],
    [forged({ a: 1, b: null, c: ['fictional'], d: 'because', e: { f: 1 } }), []],
    [forged({ a: '', b: 'public' }), [{ key: 'a' }, { key: 'b', reason: 'public' }]],
    [forged(['a', '']), [{ key: '1' }]],
  ])('%s', (stored, dismissed) => {
    expect(setAsideIn(stored)?.dismissed).toEqual(dismissed);
  });

  test('holds nothing up, and makes nothing milder than the policy allows', async () => {
    const many = Object.fromEntries(Array.from({ length: 4_000 }, (_, at) => [`k${at}`, '']));
    const text = Array.from({ length: 90 }, (_, at) => `Mathilde Bjerregaard har epilepsi, og det er dag ${at}.`).join('\n\n');
    for (const override of ['none', 'acknowledge', 'justify'] as const) {
      const mail = mailOf({ body: text, sessionData: { [SET_ASIDE_KEY]: forged(many) } });
      const began = Date.now();
      expect(await handler(mail, under(override)).check()).toMatchObject({ verdict: 'secure', dismissed: [] });
      expect(Date.now() - began).toBeLessThan(2_000);
    }
  }); // prettier-ignore
});

describe('counted in a header', () => {
  async function released(mail: FakeMail, policy = FREELY): Promise<boolean> {
    const session = handler(mail, policy);
    return session.release(await session.check());
  }

  test('with the number, beside the others', async () => {
    const mail = mailOf({ body: `${DIAGNOSIS}\n\nJens Holm har astma.` });
    await dismissAll(mail);
    expect(await released(mail)).toBe(true);
    expect(mail.state.headers).toEqual({ [HEADER]: 'force-tls', [COUNT]: '2' });
  });

  test('with the same number as the pane shows, of what stands in a file twice', async () => {
    const text = `${DIAGNOSIS}\n\nVi ses.\n\n${DIAGNOSIS}`;
    const mail = mailOf({ body: 'Vi ses.', attachments: [entry()], contents: { a1: holding(text) } });
    await dismissAll(mail);
    expect((await pane(mail).check()).dismissed).toHaveLength(1);
    await released(mail);
    expect(mail.state.headers[COUNT]).toBe('1');
  });

  test('not at all where there are none', async () => {
    const mail = mailOf({ body: 'Vi ses.' });
    await released(mail);
    expect(mail.state.headers).toEqual({ [HEADER]: 'force-tls' });
  });

  test.each(['2', ' 7 ', 'x'])('as 0 where an earlier Send left %j', async (left) => {
    const mail = mailOf({ body: 'Vi ses.', headers: { [COUNT]: left } });
    await released(mail);
    expect(mail.state.headers).toEqual({ [HEADER]: 'force-tls', [COUNT]: '0' });
  });

  test('as 0 where nobody can say what an earlier Send left', async () => {
    const mail = mailOf({ body: 'Vi ses.' }, { headers: 'fails' });
    await released(mail);
    expect(mail.state.headers[COUNT]).toBe('0');
  });

  test('after it was taken back', async () => {
    const mail = mailOf();
    const keys = await dismissAll(mail);
    await released(mail);
    const session = pane(mail);
    await session.check();
    await settingAside(mail, session).restore(keys);
    mail.state.headers['X-Send-Sikkert-Choice'] = 'secure';
    await released(mail);
    expect(mail.state.headers).toMatchObject({ [HEADER]: 'secure', [COUNT]: '0' });
  });

  test('or the mail stays: what cannot be counted does not go', async () => {
    const faults: Faults = {};
    const mail = mailOf({}, faults);
    await dismissAll(mail);
    faults.setHeaders = 'fails';
    expect(await released(mail)).toBe(false);
    expect(await released(mail, policyFrom({ ...FREELY, stage: 'observe' }))).toBe(true);
  });

  test('in stage observe, where would says what is left', async () => {
    const mail = mailOf();
    await dismissAll(mail);
    await released(mail, policyFrom({ ...FREELY, stage: 'observe' }));
    expect(mail.state.headers).toEqual({ [HEADER]: 'force-tls', 'X-Send-Sikkert-Would': 'send', [COUNT]: '1' });
  });
});
