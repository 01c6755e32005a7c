import { changeOf } from './changes';
import type { Draft, ItemKind } from './draft';

/** Launch events of Outlook by what happens; the add-in gets those that its manifest declares. */
const EVENTS = {
  message: {
    /** Begun anew, and not a draft opened again. */
    begun: 'OnNewMessageCompose',
    opened: 'OnMessageCompose',
    recipients: 'OnMessageRecipientsChanged',
    attachments: 'OnMessageAttachmentsChanged',
  },
  meeting: {
    begun: 'OnNewAppointmentOrganizer',
    opened: 'OnAppointmentOrganizer',
    recipients: 'OnAppointmentAttendeesChanged',
    attachments: 'OnAppointmentAttachmentsChanged',
  },
} as const;

export const SEND_EVENT: Readonly<Record<ItemKind, string>> = {
  message: 'OnMessageSend',
  meeting: 'OnAppointmentSend',
};

/** Fires a launch event, with what its handler finds in the event object. */
export type Fire = (type: string, details: object) => void;

/**
 * Fires the events of a draft while it is being written: at once that it was opened, then each change.
 *
 * @returns how to stop, when the window closes.
 */
export function fireComposeEvents(draft: Draft, fire: Fire): () => void {
  const events = EVENTS[draft.kind];
  if (draft.get().id === undefined) fire(events.begun, {});
  fire(events.opened, {});
  return draft.onEvent((event) => {
    const change = changeOf(event, draft.kind);
    fire(events[event.kind], event.kind === 'recipients' ? { changedRecipientFields: change } : change);
  });
}
