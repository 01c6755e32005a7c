import type { Completion } from '../../simulator/host/conversation';
import { ComposeWindow } from '../../simulator/host/compose-window';
import { Folders } from '../../simulator/host/folders';
import type { SendMode } from '../../simulator/host/manifest';
import { faultList, MANIFEST, MARK, OPEN_PANE, SENDER } from './support';

const ACCOUNT = { id: 'au', organisation: 'AU', user: SENDER, domain: 'au.dk', tag: '[NoTLS]', addIn: '' };
const RECIPIENT = { name: '', address: 'katrine@example.org' };
const STOPPED = { allowEvent: false, errorMessage: 'No.', commandId: OPEN_PANE.id, contextData: '{"a":1}' };

interface Setting {
  readonly answers?: (functionName: string) => Promise<Completion>;
  readonly sendMode?: SendMode;
}

function open({ answers, sendMode = 'SoftBlock' }: Setting = {}) {
  const { faults, report } = faultList();
  const calls: string[] = [];
  const [event] = MANIFEST.launchEvents;
  const launchEvents = event ? [{ ...event, sendMode }] : [];
  const outlook = new ComposeWindow({
    account: ACCOUNT,
    addIn: { manifest: { ...MANIFEST, launchEvents }, displayLanguage: 'da-DK' },
    folders: new Folders(),
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

test.each([
  ['no recipient', [], 'This message must have at least one recipient.'],
  ['no address', [{ name: '', address: 'Katrine' }], `We can't send to "Katrine": it is not an email address.`],
])('Outlook itself stops a mail with %s', async (_, to, problem) => {
  const { outlook, calls } = open(answer({ allowEvent: true }));
  outlook.get().draft?.setRecipients('to', to);
  await outlook.send();
  expect(outlook.get().problem).toBe(problem);
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
