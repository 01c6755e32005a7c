import { Conversation } from '../../simulator/host/conversation';
import { Draft, type MailContent } from '../../simulator/host/draft';
import { contextOf, faultList, SENDER } from './support';

const HAND_OVER = {
  conversationId: 'c1',
  controlId: 'k1',
  hostOrigin: 'https://localhost:3000',
  addInOrigin: 'https://localhost:3001',
  addInName: 'Checker',
  displayLanguage: 'da-DK',
  user: SENDER,
};

beforeEach(() => jest.useFakeTimers());

/** A conversation, what was posted into the frame, and the add-in's side of it. */
function open(surface: 'pane' | 'handler' = 'handler', content: Partial<MailContent> = {}) {
  const posted: Record<string, unknown>[] = [];
  const { faults, report } = faultList();
  const draft = new Draft(SENDER, content);
  const onExit = jest.fn();
  const conversation = new Conversation({
    handOver: { ...HAND_OVER, kind: draft.kind },
    surface,
    context: contextOf(draft),
    post: (message) => posted.push(JSON.parse(message)),
    report,
    onExit,
  });
  let correlation = 0;
  const say = (action: string, data: unknown, type = 0): void => {
    const head = { _messageType: 0, _actionName: action, _actionType: type, _conversationId: 'c1' };
    conversation.receive(JSON.stringify({ ...head, _correlationId: correlation++, _data: data }));
  };
  const call = (id: number, params?: unknown): void => say('ExecuteMethod', callData(id, params));
  const complete = (id: string, status: number, event: object): void =>
    say('executeMethod', { 0: id, 1: status, 2: JSON.stringify(event), DdaMethod: { DispatchId: 94 } });
  return { conversation, draft, posted, faults, onExit, say, call, complete };
}

function callData(id: number, params: unknown): object {
  return { ApiParams: params, MethodData: { ControlId: 'k1', DispatchId: id } };
}

function register(say: ReturnType<typeof open>['say'], event: string): void {
  say(event, { controlId: 'k1', eventDispId: 39, targetId: '' }, 1);
}

test('the handshake gives every field without which office.js throws', () => {
  const { say, posted } = open();
  say('ContextActivationManager_getAppContextAsync', 'k1');
  say('ContextActivationManager_notifyHost', ['k1', 21, 'https://localhost:3001']);
  say('GetInitialData', callData(1, undefined));
  const [context, , initial] = posted.map(({ _data }) => _data as Record<string, unknown>);
  for (const field of [
    'id',
    'appName',
    'appVersion',
    'appUILocale',
    'dataLocale',
    'docUrl',
    'clientMode',
    'settings',
  ]) {
    expect(context).toHaveProperty(`_${field}`);
  }
  expect(context).toMatchObject({ _reason: 1, _appUILocale: 'da-DK', _id: 'k1' });
  expect(initial).toMatchObject({ itemType: 4, permissionLevel: 3, userEmailAddress: SENDER.address });
  expect(posted.every(({ _data }) => typeof _data === 'object' && _data !== null)).toBe(true);
});

test('a meeting is handed over as one, and its attendees are named as Outlook names them', () => {
  const { conversation, say, posted } = open('pane', { appointment: { start: 0, end: 1, location: '' } });
  say('GetInitialData', callData(1, undefined));
  expect(posted[0]?._data).toMatchObject({ itemType: 5 });
  register(say, 'olkRecipientsChanged');
  conversation.tell({ kind: 'recipients', field: 'cc' });
  expect(posted.at(-1)?._data).toEqual(['{"requiredAttendees":false,"optionalAttendees":true,"resources":false}']);
});

test('a call is answered a little later, with its own number', () => {
  const { call, posted, faults } = open();
  call(17, { subject: 'Møde' });
  expect(posted).toEqual([]);
  jest.runAllTimers();
  expect(posted).toMatchObject([{ _actionName: 'ExecuteMethod', _correlationId: 0, _data: { error: false } }]);
  expect(faults).toEqual([]);
});

test('is ready when commands can be taken, and not before', async () => {
  const { conversation, say } = open();
  const ready = jest.fn();
  void conversation.ready.then(ready);
  say('ContextActivationManager_getAppContextAsync', 'k1');
  await jest.runAllTimersAsync();
  expect(ready).not.toHaveBeenCalled();
  register(say, 'appCommandInvoked');
  await jest.runAllTimersAsync();
  expect(ready).toHaveBeenCalled();
});

test('a handler runs, and its first completion counts', async () => {
  const { conversation, say, posted, complete } = open();
  register(say, 'appCommandInvoked');
  const done = conversation.invoke('onSend', { type: 'OnMessageSend' });
  const [id, name, event] = posted.at(-1)?._data as string[];
  expect([name, event]).toEqual(['onSend', '{"type":"OnMessageSend"}']);
  complete(id ?? '', 0, { type: 'OnMessageSend', completedContext: { allowEvent: false } });
  complete(id ?? '', 0, { type: 'OnMessageSend', completedContext: { allowEvent: true } });
  expect(await done).toEqual({ found: true, options: { allowEvent: false } });
  expect(posted.at(-1)?._data).toEqual({ Version: 1, Error: 0 });
});

test('a function that the page does not associate is said to be missing', async () => {
  const { conversation, say, posted, complete } = open();
  register(say, 'appCommandInvoked');
  const done = conversation.invoke('nobody', {});
  complete((posted.at(-1)?._data as string[])[0] ?? '', 11101, {});
  expect(await done).toEqual({ found: false, options: {} });
});

test('tells of changes only those who asked, until they have enough', () => {
  const { conversation, say, posted } = open('pane');
  conversation.tell({ kind: 'recipients', field: 'to' });
  expect(posted).toEqual([]);
  register(say, 'olkRecipientsChanged');
  register(say, 'olkAttachmentsChanged');
  conversation.tell({ kind: 'recipients', field: 'to' });
  expect(posted.at(-1)).toMatchObject({ _responseType: 1, _data: ['{"to":true,"cc":false,"bcc":false}'] });
  const attachment = { id: 'a', name: 'a.txt', size: 1, isInline: false, base64: 'YQ==' };
  conversation.tell({ kind: 'attachments', status: 'added', attachment });
  expect(JSON.parse((posted.at(-1)?._data as string[])[0] ?? '')).toEqual({
    attachmentStatus: 'added',
    attachmentDetails: { id: 'a', name: 'a.txt', size: 1, attachmentType: 0, isInline: false },
  });
  say('olkRecipientsChanged', {}, 2);
  const before = posted.length;
  conversation.tell({ kind: 'recipients', field: 'to' });
  expect(posted).toHaveLength(before);
});

test.each([
  ['forward', 11],
  ['backward', 12],
] as const)('has the page take the focus: %s', (direction, hostAction) => {
  const { conversation, posted } = open('pane');
  conversation.tabIn(direction);
  expect(posted).toMatchObject([
    { _messageType: 0, _actionType: 0, _actionName: 'Office_notifyAgave', _conversationId: 'c1_ntf' },
  ]);
  expect(posted[0]?._data).toEqual([hostAction]);
});

test.each([
  [13, 'after the last element', [['forward']]],
  [14, 'before the first', [['backward']]],
  [15, 'Escape', [['escape']]],
  [17, 'nothing to focus', [['forward']]],
  [18, 'nothing to focus, backwards', [['backward']]],
  [0, 'the page got the focus', []],
  [39, 'another shortcut', []],
])('the page gives the focus away: %i, %s', (hostAction, _, exits) => {
  const { say, posted, onExit } = open('pane');
  say('ContextActivationManager_notifyHost', ['k1', hostAction]);
  expect(onExit.mock.calls).toEqual(exits);
  expect(posted).toHaveLength(1);
});

test('three calls at once are allowed, a fourth is a fault', () => {
  const { call, faults } = open();
  for (let n = 0; n < 3; n += 1) call(18);
  expect(faults).toEqual([]);
  call(18);
  expect(faults).toMatchObject([{ kind: 'limit', name: 'calls at once' }]);
  jest.runAllTimers();
  call(18);
  expect(faults).toHaveLength(1);
});

test.each([
  ['an action', (add: ReturnType<typeof open>) => add.say('ContextActivationManager_openWindowInHost', {}), 'unknown'],
  ['an event', (add: ReturnType<typeof open>) => register(add.say, 'olkInfobarClicked'), 'unknown'],
  ['a call', (add: ReturnType<typeof open>) => add.call(158, {}), 'unknown'],
  [
    'a shared call',
    (add: ReturnType<typeof open>) => add.say('executeMethod', { DdaMethod: { DispatchId: 70 } }),
    'unknown',
  ],
  [
    'messageParent',
    (add: ReturnType<typeof open>) => add.say('executeMethod', { DdaMethod: { DispatchId: 144 } }),
    'refused',
  ],
  ['item.close', (add: ReturnType<typeof open>) => add.call(41), 'refused'],
])('a fault with a name, and still an answer: %s', (_, act, kind) => {
  const add = open();
  act(add);
  jest.runAllTimers();
  expect(add.faults).toMatchObject([{ kind }]);
  expect(add.posted).toHaveLength(1);
});
