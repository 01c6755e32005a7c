/**
 * The messages between office.js and its host: strings of JSON over `postMessage`.
 * Recorded from the traffic of office.js for Outlook on the web (file version 16.01).
 */

/** What office.js asks of the host. */
export interface Request {
  readonly action: string;
  readonly type: 'invoke' | 'register' | 'unregister';
  readonly correlationId: number;
  readonly data: unknown;
}

const ACTION_TYPES = ['invoke', 'register', 'unregister'] as const;
const REQUEST = 0;
const RESPONSE = 1;

/**
 * Reads one message from the add-in's frame.
 *
 * @returns null for what does not belong to this conversation (another script's message, an answer to a notice).
 */
export function parseRequest(message: unknown, conversationId: string): Request | null {
  if (typeof message !== 'string') return null;
  let fields: Record<string, unknown>;
  try {
    fields = JSON.parse(message);
  } catch {
    return null;
  }
  if (fields === null || typeof fields !== 'object') return null;
  if (fields._messageType !== REQUEST || fields._conversationId !== conversationId) return null;
  const type = ACTION_TYPES[Number(fields._actionType)];
  if (!type || typeof fields._actionName !== 'string' || typeof fields._correlationId !== 'number') return null;
  return { action: fields._actionName, type, correlationId: fields._correlationId, data: fields._data };
}

interface Envelope {
  readonly conversationId: string;
  readonly origin: string;
}

/** The answer to a request. `data` must be an object: office.js never calls back on null or a string. */
export function answer(request: Request, data: object, envelope: Envelope): string {
  return respond(request.action, request.correlationId, data, 0, envelope);
}

/** An event that the add-in registered for; the correlation id is that of the registration. */
export function firing(event: string, correlationId: number, data: unknown, envelope: Envelope): string {
  return respond(event, correlationId, data, 1, envelope);
}

/** What Outlook asks of the add-in's page: to take the focus, for one (`AgaveHostAction` of office.js). */
export function notice(hostAction: number, envelope: Envelope): string {
  return JSON.stringify({
    _messageType: REQUEST,
    _actionType: ACTION_TYPES.indexOf('invoke'),
    _actionName: 'Office_notifyAgave',
    _conversationId: `${envelope.conversationId}_ntf`,
    _correlationId: 0,
    _origin: envelope.origin,
    _serializerVersion: 1,
    _data: [hostAction],
  });
}

function respond(action: string, correlationId: number, data: unknown, responseType: 0 | 1, to: Envelope): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: action,
    _conversationId: to.conversationId,
    _correlationId: correlationId,
    _origin: to.origin,
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
  });
}
