import type { Decision } from '../rules/types';

/** Asks mail flow for a way to travel: `force-tls`, `secure` or `plain`. */
export const HEADER = 'X-Send-Sikkert';
/** The person's own mark: `secure`, or `none` after undo. Survives save and reopen. */
export const CHOICE_HEADER = 'X-Send-Sikkert-Choice';
/** In stage observe: what would have been done. */
export const WOULD_HEADER = 'X-Send-Sikkert-Would';
/** How many findings the person has set aside; absent: none, and none before. */
export const OVERRIDE_HEADER = 'X-Send-Sikkert-Override';
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
export function headersOf(
  header: Decision['header'],
  would?: Decision['would'],
  overrides?: number,
): Record<string, string> {
  return {
    [HEADER]: header,
    ...(would === undefined ? {} : { [WOULD_HEADER]: would }),
    ...(overrides === undefined ? {} : { [OVERRIDE_HEADER]: `${overrides}` }),
  };
}

/** Whether the choice says marked. */
export function saysMarked(values: Readonly<Record<string, string>>, name: string): boolean {
  return valuesOf(values, name).indexOf('secure') !== -1;
}

/** Whether a number of findings set aside stands on the mail, from an earlier Send. */
export function saysOverridden(values: Readonly<Record<string, string>>): boolean {
  return valuesOf(values, OVERRIDE_HEADER).some((value) => value !== '' && value !== '0');
}

/** In lower case. Outlook and mail servers may spell a header's name in other letter case. */
function valuesOf(values: Readonly<Record<string, string>>, name: string): string[] {
  const own = Object.keys(values).filter((key) => key.toLowerCase() === name.toLowerCase());
  return own.map((key) => (values[key] ?? '').trim().toLowerCase());
}
