import type { AttachmentEntry } from '../outlook/composed-mail';
import type { Unchecked, UncheckedReason } from '../rules/types';

const PICTURES = ['avif', 'bmp', 'gif', 'heic', 'heif', 'jpeg', 'jpg', 'png', 'tif', 'tiff', 'webp'];

/** Attachments are listed, not read: each says why nobody looked into it. Pictures in the text are no attachments. */
export function unreadAttachments(entries: readonly AttachmentEntry[]): Unchecked[] {
  return entries
    .filter(({ inline }) => !inline)
    .map((entry) => ({ what: 'attachment', name: entry.name, key: entry.id, why: reasonFor(entry) }));
}

function reasonFor({ kind, name }: AttachmentEntry): UncheckedReason {
  if (kind === 'cloud') return 'cloud-link';
  const dot = name.lastIndexOf('.');
  const extension = dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
  return kind === 'file' && PICTURES.indexOf(extension) !== -1 ? 'image' : 'not-readable-here';
}
