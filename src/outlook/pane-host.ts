import { itemCall, openItem, reading, writing, type Answer, type ComposeItem } from './item-call';
import type { CallLimits } from './outlook-mail';
import { asNothing, asNotifications } from './shapes';

/** In the pane a person waits and sees that we do; nothing is sent meanwhile. */
export const PANE_LIMITS: CallLimits = { read: 5_000, write: 5_000, content: 8_000 };

type Handled =
  | 'olkRecipientsChanged'
  | 'olkAttachmentsChanged'
  /** Mailbox 1.15; older clients refuse it and open the pane anew instead. */
  | 'olkInitializationContextChanged';

/** What Outlook has open beside the pane; `nothing` also where there is no Outlook. */
type Beside = 'draft' | 'received' | 'nothing';

/** What stands beside the pane, a mail or a meeting. Never settles while office.js waits for Outlook. */
export async function whenReady(): Promise<Beside> {
  try {
    await Office.onReady();
    const subject: unknown = openItem()?.subject;
    // A mail that is being read has its subject as a text.
    if (typeof subject === 'string') return 'received';
    return typeof (subject as Office.Subject | undefined)?.getAsync === 'function' ? 'draft' : 'nothing';
  } catch {
    return 'nothing';
  }
}

/** Calls the listener when recipients or attachments change, until the function returned is called. */
export function onDraftChanged(listener: () => void): () => void {
  const ends = [handle('olkRecipientsChanged', listener), handle('olkAttachmentsChanged', listener)];
  return () => ends.forEach((end) => end());
}

/** Calls the listener when a Smart Alert's button is pressed while the pane is open. */
export function onInitializationContextChanged(listener: (context: string) => void): () => void {
  return handle('olkInitializationContextChanged', (event) => {
    const context = (event as { initializationContextData?: unknown } | undefined)?.initializationContextData;
    listener(typeof context === 'string' ? context : '');
  });
}

/** What stands in the notification bar under this key, if anything. Rejects with an `OutlookFault`. */
export async function standingNotification(key: string): Promise<string | undefined> {
  const all = await reading(() =>
    itemCall(
      'notificationMessages.getAllAsync',
      PANE_LIMITS.read,
      (item: ComposeItem, answer) => item.notificationMessages.getAllAsync(answer),
      asNotifications,
    ),
  );
  return all.get(key);
}

/** Outlook's theme; undefined where the client does not tell (web before Mailbox 1.14). */
export function theme(): 'light' | 'dark' | undefined {
  try {
    const dark: unknown = Office.context.officeTheme.isDarkTheme;
    return typeof dark === 'boolean' ? (dark ? 'dark' : 'light') : undefined;
  } catch {
    return undefined;
  }
}

/** A client that cannot register the event is one in which the pane re-reads on focus alone. */
function handle(type: Handled, listener: (event: unknown) => void): () => void {
  let listening = true;
  const told = (event: unknown): void => (listening ? listener(event) : undefined);
  const unheard = (): void => undefined;
  function register(call: string, start: (item: ComposeItem, answer: Answer) => void): void {
    writing(() => itemCall(call, PANE_LIMITS.write, start, asNothing)).catch(unheard);
  }
  register('addHandlerAsync', (item, answer) => item.addHandlerAsync(type, told, answer));
  return () => {
    listening = false;
    register('removeHandlerAsync', (item, answer) => item.removeHandlerAsync(type, answer));
  };
}
