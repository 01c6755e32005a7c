import { detect } from './detectors';
import { findInFile } from './in-file';
import { plainDraft } from './plain-draft';
import { decide } from './policy/decide';
import type { CalendarDay, Decision, Draft, Policy } from './types';

/**
 * Judges a draft: what it holds about how many persons, and how the policy lets it travel to these recipients.
 *
 * Pure and synchronous. Never throws on any draft.
 *
 * @param today the sender's calendar day: a CPR number born after it is none.
 */
export function check(draft: Draft, policy: Policy, today: CalendarDay): Decision {
  const { plain, inDraft } = plainDraft(draft);
  const found = detect(plain, today, (backdrop) =>
    filesOf(draft).map((file) =>
      'found' in file ? file.found : findInFile(file.name, 'text' in file ? file.text : '', backdrop),
    ),
  );
  return decide(draft, inDraft(found), policy);
}

/** Those that were read, and the names of those that were not. */
function filesOf({ attachments, unchecked }: Draft): (Draft['attachments'][number] | { readonly name: string })[] {
  const unread = unchecked
    .filter(({ what, key }) => what === 'attachment' && !attachments.some((read) => read.key === key))
    .map(({ name = '' }) => ({ name }));
  return [...attachments, ...unread];
}
