import type { AttachmentKey } from '../rules/types';

/** In `sessionData`: the files of which the person has said "I have looked; it holds no personal data". */
export const LOOKED_KEY = 'send-sikkert-looked';

/** @param stored anything: what is no list of keys vouches for nothing. */
export function vouchedIn(stored: string | undefined): AttachmentKey[] {
  try {
    const keys: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
