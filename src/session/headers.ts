import type { Decision } from '../rules/types';

/** Asks mail flow for a way to travel: `force-tls`, `secure` or `plain`. */
export const HEADER = 'X-Send-Sikkert';
/** The person's own mark: `secure`, or `none` after undo. Survives save and reopen. */
export const CHOICE_HEADER = 'X-Send-Sikkert-Choice';
/** In stage observe: what would have been done. */
export const WOULD_HEADER = 'X-Send-Sikkert-Would';
/** The mark in `sessionData`, for clients that drop a header. */
export const CHOICE_KEY = 'send-sikkert-choice';
/** Our line in the notification bar; at most 32 characters. */
export const NOTIFICATION_KEY = 'send-sikkert';
/** In `sessionData`: when the reading began of which that line tells, in milliseconds since 1970. */
export const LINE_KEY = 'send-sikkert-line';

export type Choice = 'secure' | 'none';

/**
 * Nothing is ever removed: after a removal Outlook on the web cannot set the header again (office-js#6389), and a header
 * of a saved draft stays in any case (#2753).
 */
export function headersOf(header: Decision['header'], would?: Decision['would']): Record<string, string> {
  return { [HEADER]: header, ...(would === undefined ? {} : { [WOULD_HEADER]: would }) };
}

/** Whether the choice says marked. Outlook and mail servers may spell a header's name in other letter case. */
export function saysMarked(values: Readonly<Record<string, string>>, name: string): boolean {
  return Object.keys(values).some(
    (key) => key.toLowerCase() === name.toLowerCase() && (values[key] ?? '').trim().toLowerCase() === 'secure',
  );
}
