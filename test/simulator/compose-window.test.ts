import type { ReceivedMail } from '../../simulator/host/answering';
import type { Completion } from '../../simulator/host/conversation';
import { ComposeWindow } from '../../simulator/host/compose-window';
import { Folders } from '../../simulator/host/folders';
import type { LaunchEvent, SendMode } from '../../simulator/host/manifest';
import { faultList, MANIFEST, MARK, OPEN_PANE, SENDER } from './support';

const ACCOUNT = { id: 'au', organisation: 'AU', user: SENDER, domain: 'au.dk', tag: '[NoTLS]', addIn: '' };
const RECIPIENT = { name: '', address: 'katrine@example.org' };
const STOPPED = { allowEvent: false, errorMessage: 'No.', commandId: OPEN_PANE.id, contextData: '{"a":1}' };

interface Setting {
  readonly answers?: (functionName: string) => Promise<Completion>;
  readonly sendMode?: SendMode;
  /** Events of the manifest beside OnMessageSend. */
  readonly declares?: readonly LaunchEvent[];
}

function open({ answers, sendMode = 'SoftBlock', declares = [] }: Setting = {}) {
  const { faults, report } = faultList();
  const calls: string[] = [];
  const [event] = MANIFEST.launchEvents;
  const launchEvents = event ? [{ ...event, sendMode }, ...declares] : [];
  const outlook = new ComposeWindow({
    account: ACCOUNT,
    addIn: { manifest: { ...MANIFEST, launchEvents }, displayLanguage: 'da-DK' },
    folders: new Folders(ACCOUNT),
    limits: { notice: 50, end: 100 },
    report,
    available: () => Promise.resolve(true),
    openRuntime: (url) => ({
      ready: Promise.resolve(),
      invoke: (name) => {
        calls.push(`${url} ${name}`);
        return answers?.(name) ?? new Promise(() => {});
      },
      dispose: () => {},
    }),
  });
  outlook.compose({ to: [RECIPIENT], subject: 'Møde' });
  return { outlook, calls, faults };
}

function answer(options: Record<string, unknown>): Setting {
  return { answers: () => Promise.resolve({ found: true, options }) };
}

test('an allowed mail is sent, and its window closes', async () => {
  const { outlook, calls } = open(answer({ allowEvent: true }));
  await outlook.send();
  expect(calls).toEqual(['https://localhost:3001/handlers.html onSend']);
  expect(outlook.get()).toMatchObject({ draft: null, alert: null, progress: { kind: 'idle' } });
  expect(outlook.folders.get().sent).toMatchObject([{ subject: 'Møde' }]);
});

test('a stopped mail stays, and its button opens the pane with what the handler handed on', async () => {
  const { outlook } = open(answer(STOPPED));
  await outlook.send();
  expect(outlook.get().alert).toMatchObject({ text: 'No.', sendAnyway: false });
  expect(outlook.folders.get().sent).toEqual([]);
  await outlook.takeAction();
  expect(outlook.get()).toMatchObject({ alert: null, pane: { command: OPEN_PANE, contextData: '{"a":1}' } });
});

test('a pane that is open is opened afresh for new data', async () => {
  const { outlook } = open();
  await outlook.press(OPEN_PANE);
  const before = outlook.get().pane?.key;
  await outlook.press(OPEN_PANE, '{}');
  expect(outlook.get().pane?.key).not.toBe(before);
});

test('Send Anyway sends', async () => {
  const { outlook } = open({ ...answer(STOPPED), sendMode: 'PromptUser' });
  await outlook.send();
  expect(outlook.get().alert?.sendAnyway).toBe(true);
  outlook.sendAnyway();
  expect(outlook.folders.get().sent).toHaveLength(1);
});

test.each([
  [true, 1],
  [false, 0],
])('when it takes long in PromptUser, the person chooses: send %s', async (send, sent) => {
  const { outlook } = open({ sendMode: 'PromptUser' });
  const sending = outlook.send();
  await new Promise((resolve) => setTimeout(resolve, 70));
  const { progress } = outlook.get();
  if (progress.kind !== 'slow') throw new Error('no notice');
  progress.abandon?.(send);
  await sending;
  expect(outlook.folders.get().sent).toHaveLength(sent);
  expect(outlook.get().alert).toBeNull();
});

test('when it takes long in SoftBlock, there is nothing but waiting, and then to send again', async () => {
  const { outlook } = open();
  const sending = outlook.send();
  await new Promise((resolve) => setTimeout(resolve, 70));
  expect(outlook.get().progress).toEqual({ kind: 'slow' });
  await sending;
  expect(outlook.get().alert).toMatchObject({ sendAnyway: false, text: expect.stringContaining('send it again') });
});

test('pressing Send twice asks the add-in once', async () => {
  const { outlook, calls } = open(answer({ allowEvent: true }));
  await Promise.all([outlook.send(), outlook.send()]);
  expect(calls).toHaveLength(1);
});

test('what Outlook itself stops, the add-in never sees', async () => {
  const { outlook, calls } = open(answer({ allowEvent: true }));
  outlook.get().draft?.setRecipients('to', []);
  await outlook.send();
  expect(outlook.get().problem).toBe('This message must have at least one recipient.');
  expect(calls).toEqual([]);
});

test('a function command runs in its own page', async () => {
  const { outlook, calls, faults } = open(answer({}));
  await outlook.press(MARK);
  expect(calls).toEqual(['https://localhost:3001/handlers.html markMail']);
  expect(faults).toEqual([]);
});

test('a function command that never completes is a fault', async () => {
  const { outlook, faults } = open();
  await outlook.press(MARK);
  expect(faults).toMatchObject([{ name: 'markMail', detail: 'function command timed-out' }]);
});

test('a new mail saves the one that was open, unless it is empty', () => {
  const { outlook } = open();
  outlook.compose();
  outlook.get().draft?.change({ html: '<br>' });
  outlook.compose();
  expect(outlook.folders.get().drafts).toMatchObject([{ subject: 'Møde' }]);
});

test('save, reopen, discard', () => {
  const { outlook } = open();
  outlook.save();
  const [saved] = outlook.folders.get().drafts;
  if (!saved) throw new Error('not saved');
  outlook.compose();
  outlook.open(saved);
  expect(outlook.get().draft?.get()).toMatchObject({ subject: 'Møde', id: saved.id });
  outlook.discard();
  expect(outlook.get().draft).toBeNull();
  expect(outlook.folders.get().drafts).toEqual([]);
});

test('another language opens the pane afresh, and leaves the mail', async () => {
  const { outlook } = open();
  await outlook.press(OPEN_PANE);
  const { draft, pane } = outlook.get();
  outlook.setAddIn({ manifest: MANIFEST, displayLanguage: 'en-US' });
  expect(outlook.get()).toMatchObject({ draft, pane: { command: OPEN_PANE } });
  expect(outlook.get().pane?.key).not.toBe(pane?.key);
});

describe('while a mail is written', () => {
  const onChange: LaunchEvent = {
    type: 'OnMessageRecipientsChanged',
    functionName: 'onChange',
    sendMode: 'SoftBlock',
  };
  const file = { id: 'a', name: 'a.txt', size: 1, isInline: false, base64: 'YQ==' };

  test('the add-in hears of what its manifest declares, and of nothing else', async () => {
    const { outlook, calls, faults } = open({ ...answer({}), declares: [onChange] });
    outlook.get().draft?.setRecipients('cc', [RECIPIENT]);
    outlook.get().draft?.attach(file);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(calls).toEqual(['https://localhost:3001/handlers.html onChange']);
    expect(faults).toEqual([]);
  });

  test('a handler that never completes is a fault', async () => {
    const { outlook, faults } = open({ declares: [onChange] });
    outlook.get().draft?.setRecipients('cc', [RECIPIENT]);
    await new Promise((resolve) => setTimeout(resolve, 130));
    expect(faults).toMatchObject([{ name: 'OnMessageRecipientsChanged', detail: 'launch event timed-out' }]);
  });

  test('it is ended when the window closes, and then nobody hears of the old mail', async () => {
    const { outlook, calls, faults } = open({ declares: [onChange] });
    const { draft } = outlook.get();
    draft?.setRecipients('cc', [RECIPIENT]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    outlook.compose();
    draft?.setRecipients('cc', []);
    await new Promise((resolve) => setTimeout(resolve, 130));
    expect(calls).toHaveLength(1);
    expect(faults).toEqual([]);
  });
});

test('a meeting is judged by the event and the buttons of meetings', async () => {
  const onMeeting: LaunchEvent = { type: 'OnAppointmentSend', functionName: 'onMeeting', sendMode: 'SoftBlock' };
  const { outlook, calls } = open({
    ...answer({ ...STOPPED, commandId: MARK.id }),
    declares: [onMeeting],
  });
  outlook.compose({ to: [RECIPIENT], appointment: { start: 0, end: 1, location: '' } });
  await outlook.send();
  expect(calls).toEqual(['https://localhost:3001/handlers.html onMeeting']);
  // A button that only mails have leads nowhere here.
  expect(outlook.get().alert?.takeAction).not.toHaveProperty('command');
});

test('a received mail is read, and answered from there; the open one is kept', () => {
  const { outlook } = open();
  const mail: ReceivedMail = {
    id: 'm',
    from: RECIPIENT,
    to: [SENDER],
    cc: [],
    subject: 'Plan',
    html: '<p>Hej</p>',
    format: 'html',
    receivedAt: new Date(0),
    attachments: [],
  };
  outlook.read(mail);
  expect(outlook.get()).toMatchObject({ reading: mail, draft: null });
  expect(outlook.folders.get().drafts).toMatchObject([{ subject: 'Møde' }]);
  outlook.answer(mail, 'reply');
  expect(outlook.get().reading).toBeNull();
  expect(outlook.get().draft?.get()).toMatchObject({ begunAs: 'reply', to: [RECIPIENT], subject: 'Sv: Plan' });
});
