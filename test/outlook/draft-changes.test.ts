import { draftChanges } from '../../src/outlook/draft-changes';
import { OutlookFault } from '../../src/outlook/outlook-call';
import { openMail } from '../../src/outlook/outlook-mail';
import { PANE_LIMITS } from '../../src/outlook/pane-host';
import { fakeOffice, installOffice, type Behaviour, type FakeOffice, type OfficeState } from '../support/fake-office';

afterEach(() => {
  installOffice(undefined);
  jest.useRealTimers();
});

function open(state: Partial<OfficeState> = {}, behaviours: Record<string, Behaviour> = {}) {
  const fake: FakeOffice = fakeOffice(state, behaviours);
  installOffice(fake.office);
  const mail = openMail(PANE_LIMITS);
  return { ...fake, mail, changes: draftChanges(mail) };
}

const OLE = { name: 'Ole Vang', address: 'ole@firma.example.dk' };
const NAMELESS = { name: '', address: 'ida@example.org' };
const ITSELF = { name: 'bo@example.org', address: 'bo@example.org' };

describe('recipients', () => {
  test.each(['to', 'cc', 'bcc'] as const)('are written into %s, and read as they were', async (field) => {
    const { changes, calls, mail } = open();
    await changes.changeRecipients(field, ({ write }) => write([OLE, NAMELESS, ITSELF]));
    expect(calls).toEqual([
      [
        `${field}.setAsync`,
        [{ displayName: 'Ole Vang', emailAddress: 'ole@firma.example.dk' }, 'ida@example.org', 'bo@example.org'],
      ],
    ]);
    expect((await mail.recipients(field))[0]).toEqual(OLE);
  });

  test.each([
    ['to', 'requiredAttendees'],
    ['cc', 'optionalAttendees'],
  ] as const)('%s of a meeting are %s', async (field, attendees) => {
    const { changes, calls } = open({ itemType: 'appointment' });
    await changes.changeRecipients(field, async ({ read, write, add }) => {
      await write([NAMELESS]);
      await add([OLE]);
      expect(await read()).toHaveLength(2);
    });
    expect(calls).toEqual([
      [`${attendees}.setAsync`, ['ida@example.org']],
      [`${attendees}.addAsync`, [{ displayName: 'Ole Vang', emailAddress: 'ole@firma.example.dk' }]],
      [`${attendees}.getAsync`],
    ]);
  });

  test('may be none', async () => {
    const { changes, state } = open({ to: [{ displayName: 'Ole', emailAddress: OLE.address }] });
    await changes.changeRecipients('to', ({ write }) => write([]));
    expect(state.to).toEqual([]);
  });
});

test('nothing else is written between what is read and what is written', async () => {
  const { changes, calls } = open({ subject: 'Program' });
  await Promise.all([
    changes.changeRecipients('to', async ({ read, add, write }) => {
      await add([OLE]);
      await write((await read()).concat(ITSELF));
    }),
    changes.changeSubject((subject) => `${subject} [NoTLS]`),
    changes.setSubject('Møde'),
  ]);
  expect(calls.map(([path]) => path)).toEqual([
    'to.addAsync',
    'to.getAsync',
    'to.setAsync',
    'subject.getAsync',
    'subject.setAsync',
    'subject.setAsync',
  ]);
});

test('a subject that is another by now is left alone', async () => {
  const { changes, calls } = open({ subject: 'Program' });
  const refused = new RangeError('another');
  const change = (): string => {
    throw refused;
  };
  await expect(changes.changeSubject(change)).rejects.toBe(refused);
  expect(calls.map(([path]) => path)).toEqual(['subject.getAsync']);
});

test('the subject is written anew', async () => {
  const { changes, state } = open({ subject: 'Program' });
  await changes.setSubject('Program [NoTLS]');
  expect(state.subject).toBe('Program [NoTLS]');
});

test('a file goes by its id, and comes back as no picture in the text', async () => {
  const { changes, state, calls } = open({ attachments: [{ id: 'a', name: 'liste.csv', attachmentType: 'file' }] });
  await changes.removeAttachment('a');
  expect(state.attachments).toEqual([]);
  const id = await changes.addFile('liste.csv', 'AAAA');
  expect(calls[1]).toEqual(['addFileAttachmentFromBase64Async', 'AAAA', 'liste.csv', { isInline: false }]);
  expect(state.contents[id]).toEqual({ format: 'base64', content: 'AAAA' });
});

test.each<[boolean, Behaviour]>([
  [true, 'answers'],
  [false, 'missing'],
])('whether this client attaches files is %s', (can, behaviour) => {
  expect(open({}, { addFileAttachmentFromBase64Async: behaviour }).changes.canAddFile()).toBe(can);
});

describe.each<[string, (changes: ReturnType<typeof draftChanges>) => Promise<unknown>, number]>([
  ['to.getAsync', (changes) => changes.changeRecipients('to', async ({ read }) => void (await read())), 5_000],
  ['to.setAsync', (changes) => changes.changeRecipients('to', ({ write }) => write([OLE])), 5_000],
  ['to.addAsync', (changes) => changes.changeRecipients('to', ({ add }) => add([OLE])), 5_000],
  ['subject.getAsync', (changes) => changes.changeSubject((subject) => subject), 5_000],
  ['subject.setAsync', (changes) => changes.setSubject('x'), 5_000],
  ['removeAttachmentAsync', (changes) => changes.removeAttachment('a'), 5_000],
  ['addFileAttachmentFromBase64Async', (changes) => changes.addFile('a', 'AAAA'), 20_000],
])('%s', (call, change, limit) => {
  test.each<[Behaviour, string]>([
    ['fails', 'call-failed'],
    ['throws', 'call-failed'],
    ['missing', 'missing'],
    ['no-result', 'call-failed'],
  ])('that %s rejects', async (behaviour, why) => {
    const { changes } = open({}, { [call]: behaviour });
    const fault = await change(changes).catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(OutlookFault);
    expect(fault).toMatchObject({ call, why });
  });

  test('that never answers is given up, and the next one has its turn', async () => {
    jest.useFakeTimers();
    const { changes } = open({}, { [call]: 'never' });
    const fault = change(changes).catch((reason: unknown) => reason);
    const next = changes.setSubject('y').catch(() => {});
    await jest.advanceTimersByTimeAsync(limit - 1);
    await expect(Promise.race([fault, 'waiting'])).resolves.toBe('waiting');
    await jest.advanceTimersByTimeAsync(limit + 1);
    expect(await fault).toMatchObject({ call, why: 'timed-out' });
    await jest.advanceTimersByTimeAsync(5_000);
    await next;
  });
});

test('an id of another kind is a fault: nobody could tell whether the file is there', async () => {
  const { changes } = open({}, { addFileAttachmentFromBase64Async: 'wrong-type' });
  await expect(changes.addFile('a', 'AAAA')).rejects.toBeInstanceOf(OutlookFault);
});
