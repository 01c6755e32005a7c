import type { Mailbox, RecipientField } from '../rules/types';
import type { ComposedMail } from './composed-mail';
import { hasMethod, itemCall, openItem, writing, type Answer, type ComposeItem } from './item-call';
import { PANE_LIMITS } from './pane-host';
import { asNothing, asText } from './shapes';

/** Outlook takes no longer one. */
export const LONGEST_SUBJECT = 255;
/** Outlook writes no more at once (`Recipients.setAsync`, NumberOfRecipientsExceeded); on phones it reads no more either. */
export const MOST_RECIPIENTS = 100;
/** Characters of base64, about 20 MB of bytes: older clients attach no more (newer ones 25 MB). */
export const LONGEST_BASE64 = 27_892_122;
/** Milliseconds; Outlook on the web uploads it first. */
const UPLOAD_LIMIT = 20_000;

type Message = Office.MessageCompose;
type Meeting = Office.AppointmentCompose;

/**
 * What only a person asks for, in the pane: no handler changes a draft so. Every method settles within its limit and
 * rejects with an `OutlookFault`; a write that came too late may still be done.
 */
export interface DraftChanges {
  /** Writes the field anew: at most `MOST_RECIPIENTS`, each with an address. Of a meeting `to` are the required attendees. */
  setRecipients(field: RecipientField, recipients: readonly Mailbox[]): Promise<void>;
  setSubject(subject: string): Promise<void>;
  /** Outlook removes no picture in the text so (inline), and may say yes nevertheless. */
  removeAttachment(id: string): Promise<void>;
  /** Whether this client attaches files: Mailbox 1.8. */
  canAddFile(): boolean;
  /** Attaches a file; at most `LONGEST_BASE64` characters. Gives its new id. */
  addFile(name: string, base64: string): Promise<string>;
}

/** On what Outlook has open at the time of each call. */
export function draftChanges(mail: Pick<ComposedMail, 'kind'>): DraftChanges {
  return {
    setRecipients: (field, recipients) => {
      const written = recipients.map(addressee);
      if (mail.kind === 'message') {
        return write(`${field}.setAsync`, (item: Message, answer) => item[field].setAsync(written, answer));
      }
      const attendees = field === 'to' ? 'requiredAttendees' : 'optionalAttendees';
      return write(`${attendees}.setAsync`, (item: Meeting, answer) => item[attendees].setAsync(written, answer));
    },
    setSubject: (subject) => write('subject.setAsync', (item, answer) => item.subject.setAsync(subject, answer)),
    removeAttachment: (id) => write('removeAttachmentAsync', (item, answer) => item.removeAttachmentAsync(id, answer)),
    canAddFile: () => {
      const item = openItem();
      return item !== undefined && hasMethod(item, 'addFileAttachmentFromBase64Async');
    },
    addFile: (name, base64) =>
      writing(() =>
        itemCall(
          'addFileAttachmentFromBase64Async',
          UPLOAD_LIMIT,
          (item, answer) => item.addFileAttachmentFromBase64Async(base64, name, { isInline: false }, answer),
          asText,
        ),
      ),
  };
}

function write<I extends ComposeItem>(call: string, start: (item: I, answer: Answer) => void): Promise<void> {
  return writing(() => itemCall(call, PANE_LIMITS.write, start, asNothing));
}

/** An address alone where there is no other name: an empty one has crashed Outlook on Mac (office-js#1003). */
function addressee({ name, address }: Mailbox): string | Office.EmailUser {
  return name === '' || name === address ? address : { displayName: name, emailAddress: address };
}
