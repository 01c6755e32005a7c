import { details } from './calls/attachments';
import type { DraftEvent, ItemKind } from './draft';

/** What Outlook says of a change, to the pane and to launch events alike. */
export function changeOf(event: DraftEvent, kind: ItemKind): object {
  if (event.kind === 'attachments') {
    return { attachmentStatus: event.status, attachmentDetails: details(event.attachment) };
  }
  const { field } = event;
  return kind === 'message'
    ? { to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' }
    : { requiredAttendees: field === 'to', optionalAttendees: field === 'cc', resources: false };
}
