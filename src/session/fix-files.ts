import type { AttachmentEntry, ComposedMail } from '../outlook/composed-mail';
import { LONGEST_BASE64, type DraftChanges } from '../outlook/draft-changes';
import type { AttachmentKey, LostWhy } from '../rules/types';
import { FixRefused, type Part, type Plan } from './fix-parts';

/** Characters of base64 held for one fix: two of the largest files. A mail is seldom allowed to be larger. */
const MOST_HELD = 2 * LONGEST_BASE64;

/** Ids of files that were there beside those removed, or were put back by us: another of that name came by hand. */
export type KnownFiles = Set<AttachmentKey>;

/**
 * Takes files off the draft. What can be attached anew is read before anything is removed; of the rest the plan says why
 * it would be lost.
 *
 * @param forget told of the name of each file that is gone.
 */
export async function removeFiles(
  mail: ComposedMail,
  changes: DraftChanges,
  keys: readonly AttachmentKey[],
  known: KnownFiles,
  forget: (name: string) => void,
): Promise<Plan[]> {
  const listed = await mail.attachments();
  const wanted = listed.filter(({ id }) => keys.includes(id));
  if (wanted.length === 0) throw new FixRefused('changed');
  for (const { id } of listed) known.add(id);
  const plans: Plan[] = [];
  let held = 0;
  for (const entry of wanted) {
    const content = await contentOf(entry, mail, changes, MOST_HELD - held);
    if (content.base64 !== undefined) held += content.base64.length;
    plans.push({
      target: `file:${entry.id}`,
      what: () => ({ kind: 'file', name: entry.name }),
      parts: [removal(entry, content.base64 ?? '', mail, changes, known)],
      ...(content.base64 === undefined ? { lost: content.lost } : {}),
      onDone: () => forget(entry.name),
    });
  }
  return plans;
}

function removal(
  { id, name }: AttachmentEntry,
  base64: string,
  mail: ComposedMail,
  changes: DraftChanges,
  known: KnownFiles,
): Part {
  let backAs: AttachmentKey | undefined;
  const isNew = (file: AttachmentEntry): boolean => file.name === name && !known.has(file.id);
  const isBack = (back: AttachmentKey): void => {
    backAs = back;
    known.add(back);
  };
  return {
    write: () => changes.removeAttachment(id),
    stands: ({ files }) => files && !files.some((file) => file.id === id || file.id === backAs || isNew(file)),
    async undo() {
      try {
        isBack(await changes.addFile(name, base64));
      } catch (fault) {
        // It may have been attached nevertheless.
        const back = (await mail.attachments()).find(isNew);
        if (back === undefined) throw fault;
        isBack(back.id);
      }
    },
  };
}

type Content = { readonly base64: string } | { readonly base64?: undefined; readonly lost: LostWhy };

async function contentOf(
  { id, kind, inline, size }: AttachmentEntry,
  mail: ComposedMail,
  changes: DraftChanges,
  room: number,
): Promise<Content> {
  if (inline) return { lost: 'inline' };
  if (kind === 'cloud' || kind === 'item') return { lost: kind };
  if (!changes.canAddFile()) return { lost: 'old-client' };
  const most = Math.min(LONGEST_BASE64, room);
  if ((size * 4) / 3 > most) return { lost: 'too-large' };
  try {
    const { format, content } = await mail.attachmentContent(id);
    if (format === 'url') return { lost: 'cloud' };
    if (format !== 'base64') return { lost: 'item' };
    return content.length > most ? { lost: 'too-large' } : { base64: content };
  } catch {
    return { lost: 'unread' };
  }
}
