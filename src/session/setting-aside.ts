import type { ComposedMail } from '../outlook/composed-mail';
import type { DismissalReason, FindingKey } from '../rules/types';
import { announce } from './announce';
import { done } from './done';
import { FILES_KEY, KeptFiles } from './kept-files';
import { oneAtATime } from './one-at-a-time';
import type { Session } from './session';
import { SET_ASIDE_KEY, setAsideIn } from './set-aside';

/** More than anybody presses by hand; beside it what was found in the files must have room. */
const MOST_SET_ASIDE = 200;

/** What the person says of findings. The pane's alone: handlers read it. */
export interface SettingAside {
  /** "This is not personal data", of the findings of these keys. Rejects when it was not written. */
  dismiss(keys: readonly FindingKey[], reason?: DismissalReason): Promise<void>;
  /** Takes it back. Rejects when it was not written: then they may still be set aside. */
  restore(keys: readonly FindingKey[]): Promise<void>;
}

/** @param session that judged the findings that are shown. */
export function settingAside(mail: ComposedMail, session: Pick<Session, 'lastDraft'>): SettingAside {
  const rewriting = oneAtATime();

  async function rewrite(change: (keys: Map<FindingKey, string>) => void): Promise<void> {
    const salt = session.lastDraft()?.salt;
    const written = await rewriting(() =>
      done(async () => {
        const told = await mail.sessionData();
        const standing = setAsideIn(told[SET_ASIDE_KEY]);
        // Another script was the first to put something away: keys hashed with another salt would mean nothing.
        const known = standing === undefined ? KeptFiles.from(told[FILES_KEY], salt).salt : standing.salt;
        if (salt === undefined || known !== salt) throw new Error('the keys are those of an older reading');
        const keys = new Map((standing?.dismissed ?? []).map(({ key, reason = '' }) => [key, reason as string]));
        change(keys);
        if (keys.size > MOST_SET_ASIDE) throw new RangeError('there is no room for more');
        await mail.setSessionData(SET_ASIDE_KEY, JSON.stringify({ salt, keys: Object.fromEntries(keys) }));
      }),
    );
    if (written !== true) throw new Error('what the person has said of a finding was not written');
    // The line told of the mail as it was before.
    await announce(mail, '', Date.now());
  }

  return {
    dismiss: (keys, reason) => rewrite((all) => keys.forEach((key) => all.set(key, reason ?? ''))),
    restore: (keys) => rewrite((all) => keys.forEach((key) => all.delete(key))),
  };
}
