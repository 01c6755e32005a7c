import type { AttachmentEntry } from '../outlook/composed-mail';
import { whyUnread } from '../attachments/why-unread';
import type { Unchecked, UncheckedReason } from '../rules/types';

/** Attachments are listed, not read: each says why nobody looked into it. Pictures in the text are no attachments. */
export function unreadAttachments(entries: readonly AttachmentEntry[]): Unchecked[] {
  return entries
    .filter(({ inline }) => !inline)
    .map((entry) => ({ what: 'attachment', name: entry.name, key: entry.id, why: reasonFor(entry) }));
}

function reasonFor({ kind, name }: AttachmentEntry): UncheckedReason {
  if (kind === 'cloud') return 'cloud-link';
  // An Outlook item has a subject for a name.
  return kind === 'file' ? whyUnread(name) : 'not-readable-here';
}
