import type { ComposedMail } from './composed-mail';
import { itemCall, openItem, reading, writing, type Answer, type ComposeItem } from './item-call';
import { readBody } from './mail-body';
import { OutlookFault } from './outlook-call';
import { asAddressees, asAttachments, asContent, asLabel, asMailbox, asNothing, asText, asTexts } from './shapes';

/** Milliseconds that one call to Outlook may take. */
export interface CallLimits {
  readonly read: number;
  readonly write: number;
  /** For the content of a file, which Outlook on the web fetches first; absent: as `read`. */
  readonly content?: number;
}

/** Id of a bt:Image in the manifest. */
const NOTIFICATION_ICON = 'Icon.16';

type Start<I> = (item: I, answer: Answer) => void;
type Message = Office.MessageCompose;
type Meeting = Office.AppointmentCompose;

let lastRank = 0;

/**
 * The mail or meeting that Outlook has open at the time of each call.
 *
 * @param overtakes for what a person waits for: its calls go before all that this script asked for earlier. On the web
 * one script may serve many events, and a notice on the draft whose reads hang must not hold up Send.
 */
export function openMail(limits: CallLimits, overtakes = false): ComposedMail {
  const rank = overtakes ? ++lastRank : 0;

  function read<I extends ComposeItem, T>(
    call: string,
    start: Start<I>,
    shape: (value: unknown) => T,
    limit = limits.read,
  ): Promise<T> {
    return reading(() => itemCall(call, limit, start, shape), rank);
  }

  function write<I extends ComposeItem>(call: string, start: Start<I>): Promise<void> {
    return writing(() => itemCall(call, limits.write, start, asNothing), rank);
  }

  return {
    get kind() {
      return kindOfItem();
    },
    from: () =>
      kindOfItem() === 'meeting'
        ? read('organizer.getAsync', (item: Meeting, answer) => item.organizer.getAsync(answer), asMailbox)
        : read('from.getAsync', (item: Message, answer) => item.from.getAsync(answer), asMailbox),
    recipients: (field) => {
      if (kindOfItem() === 'message') {
        return read(`${field}.getAsync`, (item: Message, answer) => item[field].getAsync(answer), asAddressees);
      }
      if (field === 'bcc') return Promise.resolve([]);
      const attendees = field === 'to' ? 'requiredAttendees' : 'optionalAttendees';
      return read(`${attendees}.getAsync`, (item: Meeting, answer) => item[attendees].getAsync(answer), asAddressees);
    },
    subject: () => read('subject.getAsync', (item, answer) => item.subject.getAsync(answer), asText),
    body: () => reading(() => readBody(limits.read, kindOfItem() === 'message'), rank),
    attachments: () => read('getAttachmentsAsync', (item, answer) => item.getAttachmentsAsync(answer), asAttachments),
    attachmentContent: (id) =>
      read(
        'getAttachmentContentAsync',
        (item, answer) => item.getAttachmentContentAsync(id, answer),
        asContent,
        limits.content ?? limits.read,
      ),
    label: () =>
      read('sensitivityLabel.getAsync', (item, answer) => item.sensitivityLabel.getAsync(answer), asLabel).catch(
        noLabels,
      ),
    headers: (names) =>
      read(
        'internetHeaders.getAsync',
        (item: Message, answer) => item.internetHeaders.getAsync([...names], answer),
        asTexts,
      ),
    setHeaders: (values) =>
      write('internetHeaders.setAsync', (item: Message, answer) =>
        item.internetHeaders.setAsync({ ...values }, answer),
      ),
    // Not `sessionData.getAsync`: asked for a name that was never set it fails (9050), like a call that went wrong.
    sessionData: () => read('sessionData.getAllAsync', (item, answer) => item.sessionData.getAllAsync(answer), asTexts),
    setSessionData: (name, value) =>
      write('sessionData.setAsync', (item, answer) => item.sessionData.setAsync(name, value, answer)),
    notify: (key, message) => {
      const details = { type: 'informationalMessage', icon: NOTIFICATION_ICON, message, persistent: false };
      return write('notificationMessages.replaceAsync', (item, answer) =>
        item.notificationMessages.replaceAsync(key, details, answer),
      );
    },
    removeNotification: (key) =>
      write('notificationMessages.removeAsync', (item, answer) => item.notificationMessages.removeAsync(key, answer)),
  };
}

/** Where it cannot be told, a message: its calls then fail on a meeting, and nothing that fails makes a decision milder. */
function kindOfItem(): ComposedMail['kind'] {
  try {
    return String(openItem()?.itemType) === 'appointment' ? 'meeting' : 'message';
  } catch {
    return 'message';
  }
}

/** Labels came with Mailbox 1.13: a client without them has none to read. */
function noLabels(fault: unknown): string {
  if (fault instanceof OutlookFault && fault.why === 'missing') return '';
  throw fault;
}
