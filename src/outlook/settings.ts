import { outlookCall } from './outlook-call';
import { asNothing } from './shapes';

/** Milliseconds; nobody waits for it. */
const SAVE_LIMIT_MS = 10_000;

/*
 * What Outlook keeps of a person for this add-in (`roamingSettings`, Mailbox 1.1, permission Restricted): a few bytes in
 * their own mailbox, the same on each of their machines. docs/decisions/first-run.md says why it lies there.
 */

/** Whether `keepSetting` was called for this name, here or elsewhere. False where this client cannot tell. */
export function isKept(name: string): boolean {
  try {
    return Office.context.roamingSettings.get(name) === true;
  } catch {
    return false;
  }
}

/** Has Outlook keep that this happened; rejects with an `OutlookFault`. */
export function keepSetting(name: string): Promise<void> {
  return outlookCall(
    'roamingSettings.saveAsync',
    SAVE_LIMIT_MS,
    (answer) => {
      const settings = Office.context.roamingSettings;
      settings.set(name, true);
      settings.saveAsync(answer);
    },
    asNothing,
  );
}
