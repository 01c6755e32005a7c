import { dispatch } from '../../simulator/host/dispatcher';
import { Conversation } from '../../simulator/host/conversation';
import { contextOf, faultList, SENDER } from './support';

const SAVE = 404;
const KEPT = { seen: 'true' };
const MAIL = {
  id: 'm1',
  from: SENDER,
  to: [],
  cc: [],
  subject: 'Møde',
  html: '',
  format: 'html',
  receivedAt: new Date(0),
  attachments: [],
} as const;

test('what one page of the add-in saves, the next is handed when it starts', () => {
  const context = contextOf();
  expect(dispatch(SAVE, [KEPT], 'pane', context)).toEqual({ answer: { error: false } });
  const posted: { readonly _data: unknown }[] = [];
  const conversation = new Conversation({
    handOver: {
      conversationId: 'c1',
      controlId: 'k1',
      hostOrigin: 'https://localhost:3000',
      addInOrigin: 'https://localhost:3001',
      addInName: 'Checker',
      displayLanguage: 'da-DK',
      user: SENDER,
      kind: 'message',
    },
    surface: 'pane',
    context,
    post: (message) => posted.push(JSON.parse(message)),
    report: faultList().report,
  });
  const head = { _messageType: 0, _actionType: 0, _conversationId: 'c1', _correlationId: 0, _data: 'k1' };
  conversation.receive(JSON.stringify({ ...head, _actionName: 'ContextActivationManager_getAppContextAsync' }));
  expect(posted[0]?._data).toMatchObject({ _settings: KEPT });
});

test('they are those of the mailbox, and can be saved beside a mail that is being read', () => {
  const reading = { ...contextOf(), reading: MAIL };
  expect(dispatch(SAVE, [KEPT], 'pane', reading)).toEqual({ answer: { error: false } });
  expect(reading.settings.get()).toEqual(KEPT);
});

test.each([
  ['no list', KEPT],
  ['a value that is not JSON in a text', [{ seen: true }]],
])('of another shape they fail by their name: %s', (_what, params) => {
  expect(dispatch(SAVE, params, 'pane', contextOf()).fault?.name).toBe('roamingSettings.saveAsync (404)');
});
