import type { Policy } from '../../src/rules';
import { LINE_KEY } from '../../src/session/headers';
import { alarm } from '../../src/outlook/alarm';
import { openSession, type Session } from '../../src/session/session';
import { policyFrom, shippedPolicy, TODAY } from '../support/build';
import { atCall, fakeMail, type FakeMail, type Faults, type MailState } from '../support/fake-mail';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

const OUTSIDE = [{ name: 'Ole Vang', address: 'ole@firma.example.dk' }];
const INSIDE = [{ name: 'Bo Lind', address: 'bo.lind@cs.au.dk' }];
const AU = shippedPolicy('au');
const MARK = 'X-Send-Sikkert-Choice';
const KEY = 'send-sikkert-choice';

function open(
  state: Partial<MailState> = {},
  faults: Faults = {},
  policy: Policy = AU,
): { session: Session; mail: FakeMail; state: MailState } {
  const mail = fakeMail({ to: OUTSIDE, ...state }, faults);
  return { session: openSession(mail, policy, () => TODAY), mail, state: mail.state };
}

test('the draft of the last check is at hand, and none before it', async () => {
  const { session, state } = open({ subject: 'Møde', body: 'Kære Ole' });
  expect(session.lastDraft()).toBeUndefined();
  await session.check();
  expect(session.lastDraft()).toMatchObject({ subject: 'Møde', body: 'Kære Ole', recipients: OUTSIDE });
  state.subject = 'Aflyst';
  expect(session.lastDraft()?.subject).toBe('Møde');
  await session.check();
  expect(session.lastDraft()?.subject).toBe('Aflyst');
});

describe('check', () => {
  test('judges what Outlook holds', async () => {
    const { session } = open({
      cc: INSIDE,
      bcc: [{ name: '', address: 'x@example.org' }],
      subject: '[NoTLS] Møde',
      body: 'found: health × 2',
    });
    expect(await session.check()).toMatchObject({
      verdict: 'block',
      categories: ['health'],
      externalRecipients: ['ole@firma.example.dk', 'x@example.org'],
      tags: ['[NoTLS]'],
      unchecked: [],
    });
  });

  test('says of attachments which were not read, but not of the pictures in the text', async () => {
    const { session } = open({
      attachments: [
        { id: 'a1', name: 'foto.jpg', size: 2_000_000, kind: 'file', inline: false },
        { id: 'a2', name: 'logo.png', size: 9, kind: 'file', inline: true },
        { id: 'a3', name: 'liste.csv', size: 9, kind: 'file', inline: false },
      ],
    });
    const { unchecked } = await session.check();
    expect(unchecked).toEqual([{ what: 'attachment', name: 'foto.jpg', key: 'a1', why: 'image', cost: 'tell' }]);
  });

  test.each([
    ['recipients', 'recipients'],
    ['subject', 'subject'],
    ['body', 'body'],
    ['attachments', 'attachments'],
  ] as const)('tells once that %s could not be read, however it failed', async (method, what) => {
    for (const [fault, why] of [
      ['fails', 'call-failed'],
      ['throws', 'call-failed'],
      ['times-out', 'timed-out'],
    ] as const) {
      const decision = await open({}, { [method]: fault }).session.check();
      expect(decision.unchecked).toEqual([{ what, why, cost: 'ask' }]);
      expect(decision.action).toBe('ask');
    }
  });

  test('keeps what was read beside what was not', async () => {
    const { session } = open({ body: 'found: health × 2' }, { recipients: atCall('fails', 2), subject: 'never' });
    const decision = await session.check(alarm(0));
    expect(decision).toMatchObject({ verdict: 'secure', action: 'ask' });
  });

  test('with no address that could be read counts nobody as inside', async () => {
    const { session } = open({ to: INSIDE }, { recipients: 'fails' });
    expect(await session.check()).toMatchObject({ action: 'ask' });
  });

  test('takes what has not come when it must give up as timed out', async () => {
    const { session } = open({}, { body: 'never', sessionData: 'never' });
    const decision = await session.check(alarm(10));
    expect(decision.unchecked).toEqual([{ what: 'body', why: 'timed-out', cost: 'ask' }]);
  });

  test('does without the sender', async () => {
    expect(await open({}, { from: 'fails' }).session.check()).toMatchObject({ action: 'send', unchecked: [] });
  });
});

describe('the decision', () => {
  test('is the same object while nothing changes', async () => {
    const { session } = open({ body: 'found: health' });
    const first = await session.check();
    expect(await session.check()).toBe(first);
  });

  test.each([
    ['the body', (state: MailState) => void (state.body = 'found: health × 2')],
    ['a recipient', (state: MailState) => void (state.cc = INSIDE)],
    [
      'a recipient who is a list',
      (state: MailState) => void (state.to = OUTSIDE.map((one) => ({ ...one, group: true }))),
    ],
    ['the mark', (state: MailState) => void (state.headers = { [MARK]: 'secure' })],
    [
      'an attachment',
      (state: MailState) =>
        void state.attachments.push({ id: 'a', name: 'a.png', size: 1, kind: 'file', inline: false }),
    ],
  ])('is a new one when %s changes, and the old one never comes back stale', async (_what, change) => {
    const { session, state } = open({ body: 'found: health' });
    const first = await session.check();
    change(state);
    const second = await session.check();
    expect(second).not.toBe(first);
    expect(await session.check()).toBe(second);
  });

  test('is a new one on a new day, and when something can no longer be read', async () => {
    const days = [TODAY, { ...TODAY, day: TODAY.day + 1 }];
    const mail = fakeMail({ to: OUTSIDE }, { body: atCall('fails', 3) });
    let day = 0;
    const session = openSession(mail, AU, () => days[day]!);
    const first = await session.check();
    day = 1;
    const second = await session.check();
    expect(second).not.toBe(first);
    expect(await session.check()).toMatchObject({ unchecked: [{ what: 'body' }] });
  });
});

describe('the mark', () => {
  test('stands in both places, and either counts', async () => {
    const { session, state } = open();
    await session.mark();
    expect(state.headers).toEqual({ [MARK]: 'secure' });
    expect(state.sessionData[KEY]).toBe('secure');
    for (const only of [{ headers: { [MARK]: 'secure' } }, { sessionData: { [KEY]: 'secure' } }]) {
      expect(await open(only).session.check()).toMatchObject({ marked: true, header: 'secure' });
    }
  });

  test('set again changes nothing', async () => {
    const { session, state } = open();
    await session.mark();
    await session.mark();
    expect(state.headers).toEqual({ [MARK]: 'secure' });
    expect(state.sessionData[KEY]).toBe('secure');
    expect(state.notifications).toEqual({});
  });

  test('takes away the line that told of the mail without it', async () => {
    const { session, state } = open({ body: 'found: health' });
    await session.check();
    await session.announce('Skal sendes sikkert.');
    await session.mark();
    expect(state.notifications).toEqual({});
  });

  test.each([
    ['setHeaders', { [KEY]: 'secure' }],
    ['setSessionData', { [MARK]: 'secure' }],
  ] as const)('is set when %s alone fails', async (method, stands) => {
    const { session, state } = open({}, { [method]: 'fails' });
    await session.mark();
    const { [LINE_KEY]: _line, ...sessionData } = state.sessionData;
    expect({ ...state.headers, ...sessionData }).toEqual(stands);
    expect(await session.check()).toMatchObject({ marked: true });
  });

  test('says when no place took it', async () => {
    const { session } = open({}, { setHeaders: 'fails', setSessionData: 'throws' });
    await expect(session.mark()).rejects.toThrow();
  });

  test('is taken back by an explicit none in both, with its line in the bar', async () => {
    const { session, state } = open();
    await session.mark();
    await session.check();
    await session.announce('Mailen er markeret.');
    expect(state.notifications).not.toEqual({});
    await session.unmark();
    expect(state.headers).toEqual({ [MARK]: 'none' });
    expect(state.sessionData[KEY]).toBe('none');
    expect(state.notifications).toEqual({});
    expect(await session.check()).toMatchObject({ marked: false });
  });

  test.each([
    ['setHeaders', 2],
    // The line in the bar has written twice in between.
    ['setSessionData', 4],
  ] as const)('stands when %s failed on undo', async (method, nth) => {
    const { session, state } = open({}, { [method]: atCall('fails', nth) });
    await session.mark();
    await session.check();
    await session.announce('Mailen er markeret.');
    expect(state.notifications).not.toEqual({});
    await expect(session.unmark()).rejects.toThrow();
    expect(await session.check()).toMatchObject({ marked: true });
    expect(state.notifications).not.toEqual({});
  });
});

describe('protect', () => {
  test('writes secure once', async () => {
    const { session, mail } = open();
    await session.protect();
    await session.protect();
    expect(mail.state.headers).toEqual({ 'X-Send-Sikkert': 'secure' });
    expect(mail.calls).toEqual(['setHeaders']);
  });

  test('tries again after a failure, and after anything else was written', async () => {
    const { session, state } = open({}, { setHeaders: atCall('throws', 1) });
    await session.protect();
    expect(state.headers).toEqual({});
    await session.protect();
    expect(state.headers).toEqual({ 'X-Send-Sikkert': 'secure' });
    await session.release(await session.check());
    expect(state.headers).toEqual({ 'X-Send-Sikkert': 'force-tls' });
    await session.protect();
    expect(state.headers).toEqual({ 'X-Send-Sikkert': 'secure' });
  });
});

describe('release', () => {
  const tagged = { subject: '[NoTLS] Program' };
  const marked = { headers: { [MARK]: 'secure' } };

  test.each([
    ['an ordinary mail', {}, 'force-tls'],
    ['a public mail with a tag', tagged, 'plain'],
    ['a marked mail', marked, 'secure'],
  ])('%s leaves with its header', async (_mail, parts, header) => {
    const { session, state } = open(parts);
    expect(await session.release(await session.check())).toBe(true);
    expect(state.headers['X-Send-Sikkert']).toBe(header);
  });

  test.each([
    ['an ordinary mail leaves: mail flow forces TLS on it too', {}, true],
    ['a public mail with a tag stays', tagged, false],
    ['a marked mail stays', marked, false],
  ])('when the header is not taken %s', async (_mail, parts, leaves) => {
    const { session } = open(parts, { setHeaders: 'fails' });
    expect(await session.release(await session.check())).toBe(leaves);
  });

  test.each([
    ['header', { headers: 'fails' }],
    ['session data', { sessionData: 'fails' }],
    ['session data that never come', { sessionData: 'never' }],
  ] as const)('a mark that may be there in %s we cannot read: the mail leaves as marked', async (_where, faults) => {
    for (const parts of [{}, tagged]) {
      const { session, state } = open(parts, faults);
      expect(await session.release(await session.check(alarm(1)))).toBe(true);
      expect(state.headers['X-Send-Sikkert']).toBe('secure');
    }
  });

  test('… and stays when the header is not taken either', async () => {
    const { session } = open({}, { sessionData: 'fails', setHeaders: 'fails' });
    expect(await session.release(await session.check())).toBe(false);
  });

  test('in stage observe it says what would have been done, and the mail always leaves', async () => {
    const observe = policyFrom({ ...AU, stage: 'observe' });
    const { session, state } = open({ body: 'found: health' }, {}, observe);
    expect(await session.release(await session.check())).toBe(true);
    expect(state.headers).toEqual({ 'X-Send-Sikkert': 'force-tls', 'X-Send-Sikkert-Would': 'ask' });
    const deaf = open(tagged, { setHeaders: 'fails' }, observe).session;
    expect(await deaf.release(await deaf.check())).toBe(true);
  });
});

test('announce adds and replaces one line, takes it away with an empty one, and never rejects', async () => {
  const { session, state } = open();
  await session.announce('Én linje.');
  await session.announce('En anden linje.');
  expect(state.notifications).toEqual({ 'send-sikkert': 'En anden linje.' });
  await session.announce('');
  expect(state.notifications).toEqual({});
  const deaf = open({}, { notify: 'throws', removeNotification: 'fails' }).session;
  await deaf.announce('Én linje.');
  await deaf.announce('');
});
