import { answer, firing, parseRequest } from '../../simulator/host/wire';

const MESSAGE = {
  _messageType: 0,
  _actionName: 'ExecuteMethod',
  _actionType: 0,
  _conversationId: 'c1',
  _correlationId: 5,
  _origin: 'https://localhost:3001',
  _data: { MethodData: { ControlId: 'k', DispatchId: 18 } },
  _serializerVersion: 1,
};
const ENVELOPE = { conversationId: 'c1', origin: 'https://localhost:3000' };

test('reads a call as office.js writes it', () => {
  expect(parseRequest(JSON.stringify(MESSAGE), 'c1')).toEqual({
    action: 'ExecuteMethod',
    type: 'invoke',
    correlationId: 5,
    data: MESSAGE._data,
  });
});

test.each([
  ['another conversation', { _conversationId: 'c2' }],
  ['an answer to a notice', { _messageType: 1 }],
  ['no action', { _actionName: undefined }],
  ['an action type that is not known', { _actionType: 7 }],
  ['no correlation id', { _correlationId: undefined }],
])('is not for us: %s', (_, change) => {
  expect(parseRequest(JSON.stringify({ ...MESSAGE, ...change }), 'c1')).toBeNull();
});

test.each([['{'], ['null'], ['7'], [undefined], [{ ...MESSAGE }]])('is not a message of office.js: %p', (message) => {
  expect(parseRequest(message, 'c1')).toBeNull();
});

test('an answer carries the call it answers', () => {
  const request = { action: 'ExecuteMethod', type: 'invoke', correlationId: 5, data: {} } as const;
  expect(JSON.parse(answer(request, { error: false }, ENVELOPE))).toEqual({
    _messageType: 1,
    _actionName: 'ExecuteMethod',
    _conversationId: 'c1',
    _correlationId: 5,
    _origin: 'https://localhost:3000',
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: 0,
    _data: { error: false },
  });
});

test('an event carries the number of its registration', () => {
  const message = JSON.parse(firing('appCommandInvoked', 3, ['id', 'f', '{}'], ENVELOPE));
  expect(message).toMatchObject({ _responseType: 1, _correlationId: 3, _data: ['id', 'f', '{}'] });
});
