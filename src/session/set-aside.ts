import { DISMISSAL_REASONS, type Dismissal, type DismissalReason } from '../rules/types';

/** In `sessionData`: the findings of which the person has said that they are no personal data. */
export const SET_ASIDE_KEY = 'send-sikkert-set-aside';

/** No word of the mail: keys hashed with the salt of the draft, and ids of reasons. */
export interface SetAside {
  readonly salt: string;
  readonly dismissed: readonly Dismissal[];
}

/** @param stored anything: what nobody here wrote sets nothing aside, and is undefined. */
export function setAsideIn(stored: string | undefined): SetAside | undefined {
  try {
    const { salt, keys } = JSON.parse(stored ?? '') as { salt: unknown; keys: Record<string, unknown> };
    if (typeof salt !== 'string') return undefined;
    const dismissed: Dismissal[] = [];
    for (const key of Object.keys(keys)) {
      const reason = keys[key] as DismissalReason | '';
      if (reason === '') dismissed.push({ key });
      else if (DISMISSAL_REASONS.indexOf(reason) !== -1) dismissed.push({ key, reason });
    }
    return { salt, dismissed };
  } catch {
    return undefined;
  }
}
