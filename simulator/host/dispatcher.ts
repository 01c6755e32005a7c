import { failed, ok, ERROR, SILENCE, type Answer, type Call, type CallContext, type Trouble } from './call';
import { ATTACHMENT_CALLS } from './calls/attachments';
import { CONTENT_CALLS } from './calls/content';
import { APPOINTMENT_CALLS } from './calls/appointment';
import { HEADER_CALLS, SESSION_DATA_CALLS } from './calls/headers';
import { LABEL_CALLS } from './calls/label';
import { NOTIFICATION_CALLS } from './calls/notifications';
import { RECIPIENT_CALLS } from './calls/recipients';
import { SETTINGS_CALLS } from './calls/settings';
import type { Fault } from './faults';

/** Which part of an add-in calls: its pane, or its hidden page for events and function commands. */
export type Surface = 'pane' | 'handler';

export const CALLS: ReadonlyMap<number, Call> = new Map(
  [
    ...RECIPIENT_CALLS,
    ...CONTENT_CALLS,
    ...HEADER_CALLS,
    ...SESSION_DATA_CALLS,
    ...ATTACHMENT_CALLS,
    ...NOTIFICATION_CALLS,
    ...APPOINTMENT_CALLS,
    ...LABEL_CALLS,
    ...SETTINGS_CALLS,
  ].map((call) => [call.id, call]),
);

/** Not simulated, but worth a name: Outlook refuses them to event handlers. */
const REFUSED_TO_HANDLERS: ReadonlyMap<number, string> = new Map([
  [7, 'mailbox.displayNewAppointmentForm'],
  [8, 'mailbox.displayMessageForm'],
  [9, 'mailbox.displayAppointmentForm'],
  [44, 'mailbox.displayNewMessageForm'],
  [177, 'mailbox.displayNewAppointmentFormAsync'],
  [178, 'mailbox.displayNewMessageFormAsync'],
  [179, 'mailbox.displayMessageFormAsync'],
  [180, 'mailbox.displayAppointmentFormAsync'],
  [215, 'item.sendAsync'],
]);

export interface Dispatched {
  readonly answer: Answer;
  readonly fault?: Fault;
}

/** Answers one call of the Outlook API. What is unknown, misshapen or refused fails by its name. */
export function dispatch(id: number, params: unknown, surface: Surface, context: CallContext): Dispatched {
  const call = CALLS.get(id);
  const name = `${call?.name ?? REFUSED_TO_HANDLERS.get(id) ?? 'a call without a name'} (${id})`;
  if (surface === 'handler' && (call?.refusedToHandlers || REFUSED_TO_HANDLERS.has(id))) {
    return fail({ kind: 'refused', name, detail: 'Outlook refuses this to event handlers' });
  }
  if (!call || (context.reading && !call.ofMailbox)) return fail({ kind: 'unknown', name, detail: 'not simulated' });
  if (call.only && call.only !== context.draft.kind) {
    return fail({ kind: 'refused', name, detail: `a ${context.draft.kind} has none` });
  }
  if (!call.fits(params ?? null)) {
    const [error] = call.fits.errors ?? [];
    return fail({ kind: 'unknown', name, detail: `parameters${error?.instancePath} ${error?.message}` });
  }
  const trouble = context.troubles[call.name];
  return { answer: trouble ? inTrouble(trouble) : call.run(params, context) };
}

/** As a test wants it: no fault of the add-in. */
function inTrouble(trouble: Trouble): Answer {
  if (trouble === 'hangs') return SILENCE;
  return trouble === 'lies' ? ok() : failed(ERROR.internal);
}

function fail(fault: Fault): Dispatched {
  return { answer: failed(ERROR.internal), fault };
}
