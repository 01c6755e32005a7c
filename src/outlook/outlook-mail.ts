import type { ComposedMail } from './composed-mail';
import { OutlookFault, outlookCall } from './outlook-call';
import { pool } from './pool';
import { asAttachments, asMailbox, asMailboxes, asNothing, asText, asTexts } from './shapes';

/** Milliseconds that one call to Outlook may take. */
export interface CallLimits {
  readonly read: number;
  readonly write: number;
}

/** `Office.MailboxEnums.BodyMode.FullBody`: replies on the web else give the newest part only. */
const WHOLE_CONVERSATION = 0;
/** Id of a bt:Image in the manifest. */
const NOTIFICATION_ICON = 'Icon.16';
/*
 * Outlook on the web allows three item calls at once. One of them is kept for writing, so that the header is never
 * written late because reads hang, and so that writes reach Outlook in the order they were asked for.
 */
const READS_AT_ONCE = 2;
const WRITES_AT_ONCE = 1;

type Answer = (result: Office.AsyncResult<unknown>) => void;
type Start = (item: Office.MessageCompose, answer: Answer) => void;

/** The mail that Outlook has open at the time of each call. */
export function openMail(limits: CallLimits): ComposedMail {
  const reading = pool(READS_AT_ONCE);
  const writing = pool(WRITES_AT_ONCE);

  function read<T>(call: string, start: Start, shape: (value: unknown) => T): Promise<T> {
    return reading(() => itemCall(call, limits.read, start, shape));
  }

  function write(call: string, start: Start): Promise<void> {
    return writing(() => itemCall(call, limits.write, start, asNothing));
  }

  return {
    from: () => read('from.getAsync', (item, answer) => item.from.getAsync(answer), asMailbox),
    recipients: (field) => read(`${field}.getAsync`, (item, answer) => item[field].getAsync(answer), asMailboxes),
    subject: () => read('subject.getAsync', (item, answer) => item.subject.getAsync(answer), asText),
    body: () =>
      read(
        'body.getAsync',
        (item, answer) => item.body.getAsync('text', { bodyMode: WHOLE_CONVERSATION }, answer),
        asText,
      ),
    attachments: () => read('getAttachmentsAsync', (item, answer) => item.getAttachmentsAsync(answer), asAttachments),
    headers: (names) =>
      read('internetHeaders.getAsync', (item, answer) => item.internetHeaders.getAsync([...names], answer), asTexts),
    setHeaders: (values) =>
      write('internetHeaders.setAsync', (item, answer) => item.internetHeaders.setAsync({ ...values }, answer)),
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

/** One call on the open item; `call` is its path from the item, and rejects as `missing` where the client lacks it. */
export function itemCall<T>(call: string, limit: number, start: Start, shape: (value: unknown) => T): Promise<T> {
  return outlookCall(
    call,
    limit,
    (answer) => {
      const item = Office.context.mailbox.item as Office.MessageCompose | undefined;
      if (item === undefined || !hasMethod(item, call)) throw new OutlookFault(call, 'missing');
      start(item, answer);
    },
    shape,
  );
}

function hasMethod(item: object, path: string): boolean {
  let thing: unknown = item;
  for (const name of path.split('.')) {
    if (thing === undefined || thing === null) return false;
    thing = (thing as Readonly<Record<string, unknown>>)[name];
  }
  return typeof thing === 'function';
}
