import type { ComposedMail } from '../../src/outlook/composed-mail';
import { openMail } from '../../src/outlook/outlook-mail';
import { fakeOffice, installOffice, type Behaviour, type FakeOffice, type OfficeState } from '../support/fake-office';

const LIMITS = { read: 2_000, write: 800 };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  installOffice(undefined);
});

function outlook(state: Partial<OfficeState> = {}, behaviours: Record<string, Behaviour> = {}): FakeOffice {
  const fake = fakeOffice(state, behaviours);
  installOffice(fake.office);
  return fake;
}

/** What became of it after five seconds. */
async function outcome(work: (mail: ComposedMail) => Promise<unknown>): Promise<unknown> {
  const settled = work(openMail(LIMITS)).catch((fault: unknown) => fault);
  await jest.advanceTimersByTimeAsync(5_000);
  return Promise.race([settled, 'still waiting']);
}

describe('reads', () => {
  test('what Outlook holds, in our words', async () => {
    outlook({
      to: [{ displayName: 'Ole Vang', emailAddress: 'ole@firma.example.dk', recipientType: 'externalUser' }],
      bcc: [{ displayName: undefined, emailAddress: 'liste@example.dk', recipientType: 'distributionList' }],
      subject: '',
      body: 'Kære Ole',
      attachments: [
        { id: 'a1', name: 'liste.csv', size: 12, attachmentType: 'file', isInline: false },
        { id: 'a2', name: 'logo.png', size: 12, attachmentType: 'file', isInline: true },
      ],
      headers: { 'X-One': '1', 'X-Two': '2' },
      sessionData: { key: 'value' },
    });
    expect(await outcome((mail) => mail.from())).toEqual({ name: 'Anne Holm', address: 'anne.holm@au.dk' });
    expect(await outcome((mail) => mail.recipients('to'))).toEqual([
      { name: 'Ole Vang', address: 'ole@firma.example.dk' },
    ]);
    expect(await outcome((mail) => mail.recipients('cc'))).toEqual([]);
    expect(await outcome((mail) => mail.recipients('bcc'))).toEqual([
      { name: '', address: 'liste@example.dk', group: true },
    ]);
    expect(await outcome((mail) => mail.subject())).toBe('');
    expect(await outcome((mail) => mail.body())).toEqual({ format: 'text', content: 'Kære Ole' });
    expect(await outcome((mail) => Promise.resolve(mail.kind))).toBe('message');
    expect(await outcome((mail) => mail.attachments())).toEqual([
      { id: 'a1', name: 'liste.csv', size: 12, kind: 'file', inline: false },
      { id: 'a2', name: 'logo.png', size: 12, kind: 'file', inline: true },
    ]);
    expect(await outcome((mail) => mail.attachmentContent('a1'))).toEqual({
      format: 'base64',
      content: 'Vmkgc2VzLg==',
    });
    expect(await outcome((mail) => mail.headers(['X-One', 'X-None']))).toEqual({ 'X-One': '1' });
    expect(await outcome((mail) => mail.sessionData())).toEqual({ key: 'value' });
  });

  test.each([
    ['a contact group', { displayName: 'Bestyrelsen', recipientType: 'distributionList' }, true],
    ['somebody not found in the address book', { displayName: 'Bestyrelsen', emailAddress: '' }, undefined],
    ['somebody whose address is null', { displayName: 'Bestyrelsen', emailAddress: null }, undefined],
  ])('%s, without an address, by the name: nobody is left out', async (_who, entry, group) => {
    outlook({ to: [entry] });
    expect(await outcome((mail) => mail.recipients('to'))).toEqual([
      { name: 'Bestyrelsen', address: '', ...(group ? { group } : {}) },
    ]);
  });

  test.each([
    ['neither name nor address', { displayName: '' }],
    ['an address of another kind', { displayName: 'Ole Vang', emailAddress: 42 }],
    ['nothing at all', null],
  ])('an entry with %s as a fault, not as nobody', async (_what, entry) => {
    outlook({ to: [entry as unknown as object] });
    expect(await outcome((mail) => mail.recipients('to'))).toMatchObject({ why: 'call-failed' });
  });

  test.each([
    ['a label', { label: '1B2C' }, {}, '1B2C'],
    ['no label', {}, {}, ''],
    ['a label that is null', {}, { 'sensitivityLabel.getAsync': 'null' }, ''],
    ['a client without labels', { label: '1B2C' }, { 'sensitivityLabel.getAsync': 'missing' }, ''],
  ] as const)('%s', async (_what, state, behaviours, label) => {
    outlook(state, behaviours);
    expect(await outcome((mail) => mail.label())).toBe(label);
  });

  test.each(['fails', 'throws', 'never', 'wrong-type'] as const)('a label that %s is a fault', async (behaviour) => {
    outlook({}, { 'sensitivityLabel.getAsync': behaviour });
    expect(await outcome((mail) => mail.label())).toMatchObject({ call: 'sensitivityLabel.getAsync' });
  });
});

describe('writes', () => {
  test('headers, session data and a line in the bar, which can be taken away', async () => {
    const { state } = outlook({ headers: { 'X-One': '1' } });
    await outcome((mail) => mail.setHeaders({ 'X-Two': '2' }));
    await outcome((mail) => mail.setSessionData('key', 'value'));
    await outcome((mail) => mail.notify('line', 'Mailen er markeret.'));
    expect(state.headers).toEqual({ 'X-One': '1', 'X-Two': '2' });
    expect(state.sessionData).toEqual({ key: 'value' });
    expect(state.notifications).toEqual({
      line: { type: 'informationalMessage', icon: 'Icon.16', message: 'Mailen er markeret.', persistent: false },
    });
    await outcome((mail) => mail.removeNotification('line'));
    expect(state.notifications).toEqual({});
  });
});

const READS: [path: string, read: (mail: ComposedMail) => Promise<unknown>][] = [
  ['from.getAsync', (mail) => mail.from()],
  ['to.getAsync', (mail) => mail.recipients('to')],
  ['cc.getAsync', (mail) => mail.recipients('cc')],
  ['bcc.getAsync', (mail) => mail.recipients('bcc')],
  ['subject.getAsync', (mail) => mail.subject()],
  ['getAttachmentsAsync', (mail) => mail.attachments()],
  ['internetHeaders.getAsync', (mail) => mail.headers(['X-One'])],
  ['sessionData.getAllAsync', (mail) => mail.sessionData()],
];
const WRITES: typeof READS = [
  ['internetHeaders.setAsync', (mail) => mail.setHeaders({ 'X-One': '1' })],
  ['sessionData.setAsync', (mail) => mail.setSessionData('key', 'value')],
  ['notificationMessages.replaceAsync', (mail) => mail.notify('key', 'message')],
  ['notificationMessages.removeAsync', (mail) => mail.removeNotification('key')],
];
const FAULTS: [Behaviour, why: string][] = [
  ['fails', 'call-failed'],
  ['throws', 'call-failed'],
  ['no-result', 'call-failed'],
  ['never', 'timed-out'],
  ['late', 'timed-out'],
  ['missing', 'missing'],
];
const FAULTS_OF_READS: [Behaviour, why: string][] = [
  ...FAULTS,
  ['null', 'call-failed'],
  ['undefined', 'call-failed'],
  ['wrong-type', 'call-failed'],
];

describe.each(READS)('%s', (path, read) => {
  test.each(FAULTS_OF_READS)('that %s is a fault', async (behaviour, why) => {
    outlook({}, { [path]: behaviour });
    expect(await outcome(read)).toMatchObject({ call: path, why });
  });

  test('answered twice counts once', async () => {
    outlook({}, { [path]: 'twice' });
    expect(await outcome(read)).not.toBeInstanceOf(Error);
  });
});

describe.each(WRITES)('%s', (path, write) => {
  test.each(FAULTS)('that %s is a fault', async (behaviour, why) => {
    outlook({}, { [path]: behaviour });
    expect(await outcome(write)).toMatchObject({ call: path, why });
  });
});

describe('without', () => {
  test.each([
    ['Outlook', undefined],
    ['a context', {}],
    ['a mailbox', { context: {} }],
    ['an open item', { context: { mailbox: {} } }],
  ])('%s every call is a fault', async (_what, office) => {
    installOffice(office);
    for (const [, call] of [...READS, ...WRITES]) expect(await outcome(call)).toHaveProperty('call');
  });
});

describe('at once', () => {
  const everything = (mail: ComposedMail): Promise<unknown> =>
    Promise.all([...READS, ...WRITES].map(([, call]) => call(mail).catch(() => undefined)));

  test('at most three item calls are under way', async () => {
    const { calls, mostAtOnce } = outlook();
    await outcome(everything);
    expect(calls).toHaveLength(READS.length + WRITES.length);
    expect(mostAtOnce()).toBe(3);
  });

  test('a write does not wait for reads that hang', async () => {
    const { state } = outlook({}, { 'to.getAsync': 'never', 'cc.getAsync': 'never' });
    const mail = openMail(LIMITS);
    void mail.recipients('to').catch(() => undefined);
    void mail.recipients('cc').catch(() => undefined);
    void mail.setHeaders({ 'X-One': '1' });
    await jest.advanceTimersByTimeAsync(1);
    expect(state.headers).toEqual({ 'X-One': '1' });
    await jest.advanceTimersByTimeAsync(5_000);
  });

  test('at most three also when two handlers have the mail open', async () => {
    const { mostAtOnce } = outlook();
    await Promise.all([outcome(everything), outcome(everything)]);
    expect(mostAtOnce()).toBe(3);
  });
});
