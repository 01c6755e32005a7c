import { OutlookFault, outlookCall } from './outlook-call';
import { pool } from './pool';

export type Answer = (result: Office.AsyncResult<unknown>) => void;

/** What is being written: a mail, or a meeting in its organizer's hands. */
export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

/*
 * Outlook on the web allows three item calls at once. One of them is kept for writing, so that the header is never
 * written late because reads hang, and so that writes of one rank reach Outlook in the order they were asked for.
 *
 * The limit is the mail's, so everything in this script shares it. The pane and a handler run in scripts of their own and
 * cannot know of each other: together they may ask for more, and Outlook then fails or delays a call, which its limit
 * and `unchecked` are there for.
 */
const READS_AT_ONCE = 2;
const WRITES_AT_ONCE = 1;

/** Where calls wait that read: a job is one call, or several after each other. */
export const reading = pool(READS_AT_ONCE);
/** Where calls wait that change something. */
export const writing = pool(WRITES_AT_ONCE);

/**
 * One call on the open item; `call` is its path from the item, and rejects as `missing` where the client lacks it.
 * Call it from a job of `reading` or `writing`.
 */
export function itemCall<I extends ComposeItem, T>(
  call: string,
  limit: number,
  start: (item: I, answer: Answer) => void,
  shape: (value: unknown) => T,
): Promise<T> {
  return outlookCall(
    call,
    limit,
    (answer) => {
      const item = openItem();
      if (item === undefined || !hasMethod(item, call)) throw new OutlookFault(call, 'missing');
      start(item as I, answer);
    },
    shape,
  );
}

/** What Outlook has open. Throws where there is no Outlook. */
export function openItem(): ComposeItem | undefined {
  return (Office.context.mailbox.item ?? undefined) as ComposeItem | undefined;
}

/** Whether this client knows the call; `path` is its path from the item. */
export function hasMethod(item: object, path: string): boolean {
  let thing: unknown = item;
  for (const name of path.split('.')) {
    if (thing === undefined || thing === null) return false;
    thing = (thing as Readonly<Record<string, unknown>>)[name];
  }
  return typeof thing === 'function';
}
