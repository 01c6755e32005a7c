import type { Mailbox, RecipientField } from '../rules/types';
import type { Addressee, ComposedMail } from './composed-mail';
import { hasMethod, itemCall, openItem, writing, type Answer, type ComposeItem } from './item-call';
import { PANE_LIMITS } from './pane-host';
import { asAddressees, asNothing, asText } from './shapes';

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

/** A field of recipients while nothing else of ours is being written. */
export interface OpenRecipients {
  /** Those that Outlook has resolved: it tells of no other. */
  read(): Promise<readonly Addressee[]>;
  /** Writes the field anew: at most `MOST_RECIPIENTS`, each with an address. */
  write(recipients: readonly Mailbox[]): Promise<void>;
  /** Puts these behind those that stand there. */
  add(recipients: readonly Mailbox[]): Promise<void>;
}

/**
 * What only a person asks for, in the pane: no handler changes a draft so. Every call settles within its limit and
 * rejects with an `OutlookFault`; a write that came too late may still be done.
 */
export interface DraftChanges {
  /** Runs `change` when no other write of ours is under way, and until it settles none is. Of a meeting `to` are the required attendees. */
  changeRecipients(field: RecipientField, change: (open: OpenRecipients) => Promise<void>): Promise<void>;
  setSubject(subject: string): Promise<void>;
  /** Writes what `change` makes of the subject as it is right before; what it throws is passed on, and nothing is written. */
  changeSubject(change: (subject: string) => string): Promise<void>;
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
    changeRecipients: (field, change) => writing(() => change(openRecipients(mail.kind, field))),
    setSubject: (subject) => writing(() => setSubject(subject)),
    changeSubject: (change) =>
      writing(async () => {
        const subject = await call('subject.getAsync', (item, answer) => item.subject.getAsync(answer), asText);
        await setSubject(change(subject));
      }),
    removeAttachment: (id) =>
      writing(() => call('removeAttachmentAsync', (item, answer) => item.removeAttachmentAsync(id, answer), asNothing)),
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

/** Its calls are made one at a time, in a job of `writing`. */
function openRecipients(kind: ComposedMail['kind'], field: RecipientField): OpenRecipients {
  const attendees = field === 'to' ? 'requiredAttendees' : 'optionalAttendees';
  const path = kind === 'message' ? field : attendees;
  const on = (item: ComposeItem): Office.Recipients =>
    kind === 'message' ? (item as Message)[field] : (item as Meeting)[attendees];
  return {
    read: () => call(`${path}.getAsync`, (item, answer) => on(item).getAsync(answer), asAddressees),
    write: (all) =>
      call(`${path}.setAsync`, (item, answer) => on(item).setAsync(all.map(addressee), answer), asNothing),
    add: (some) =>
      call(`${path}.addAsync`, (item, answer) => on(item).addAsync(some.map(addressee), answer), asNothing),
  };
}

function setSubject(subject: string): Promise<void> {
  return call('subject.setAsync', (item, answer) => item.subject.setAsync(subject, answer), asNothing);
}

function call<T>(
  path: string,
  start: (item: ComposeItem, answer: Answer) => void,
  shape: (value: unknown) => T,
): Promise<T> {
  return itemCall(path, PANE_LIMITS.write, start, shape);
}

/** An address alone where there is no other name: an empty one has crashed Outlook on Mac (office-js#1003). */
function addressee({ name, address }: Mailbox): string | Office.EmailUser {
  return name === '' || name === address ? address : { displayName: name, emailAddress: address };
}
