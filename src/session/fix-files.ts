import { alarm } from '../outlook/alarm';
import type { AttachmentEntry, ComposedMail } from '../outlook/composed-mail';
import { LONGEST_BASE64, type DraftChanges } from '../outlook/draft-changes';
import { OutlookFault } from '../outlook/outlook-call';
import type { AttachmentKey, LostWhy } from '../rules/types';
import { MOST_HELD, type FixFiles } from './fix-held';
import { FixRefused, type Part, type Plan } from './fix-parts';

/** Milliseconds for contents; those not asked for by then are asked about, so that there is time to remove the others. */
const FETCHING = 20_000;
/** Milliseconds until we look again for a file of which Outlook said nothing. */
const PAUSE = 2_000;

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
  files: FixFiles,
  forget: (name: string) => void,
): Promise<Plan[]> {
  const end = Date.now() + FETCHING;
  const listed = await mail.attachments();
  const wanted = listed.filter(({ id }) => keys.includes(id));
  if (wanted.length === 0) throw new FixRefused('changed');
  files.begin(listed, wanted);
  const plans: Plan[] = [];
  let held = 0;
  for (const entry of wanted) {
    const lost = await fetched(entry, mail, changes, files, MOST_HELD - held, () => Date.now() < end);
    held += files.contentOf(entry)?.length ?? 0;
    plans.push({
      target: `file:${entry.id}`,
      what: () => ({ kind: 'file', name: entry.name }),
      parts: [removal(entry, mail, changes, files)],
      get lost() {
        return lost ?? (files.contentOf(entry) === undefined ? 'too-large' : undefined);
      },
      onDone: () => forget(entry.name),
      onDropped: () => files.drop(entry),
    });
  }
  return plans;
}

function removal(entry: AttachmentEntry, mail: ComposedMail, changes: DraftChanges, files: FixFiles): Part {
  const { id, name } = entry;
  let backAs: AttachmentKey | undefined;
  let isTried = false;
  const isBack = (back: AttachmentKey): void => {
    backAs = back;
    files.putBack(back, name);
  };
  /** Whether Outlook has attached it after all. */
  async function cameLate(): Promise<boolean> {
    const back = files.stranger(name, await mail.attachments());
    if (back !== undefined) isBack(back.id);
    return back !== undefined;
  }
  return {
    write() {
      files.remove(entry);
      return changes.removeAttachment(id);
    },
    stands: ({ files: all }) =>
      all && !all.some((file) => file.id === id || file.id === backAs) && files.stranger(name, all) === undefined,
    async undo(until) {
      const base64 = files.contentOf(entry);
      if (base64 === undefined) throw new FixRefused('changed');
      if (isTried && (await cameLate())) return;
      isTried = true;
      try {
        isBack(await changes.addFile(name, base64));
      } catch (fault) {
        const isOpen = fault instanceof OutlookFault && fault.why === 'timed-out';
        while (!(await cameLate())) {
          if (!isOpen || Date.now() + PAUSE > until) throw fault;
          await alarm(PAUSE).rings;
        }
      }
    },
  };
}

/** Holds the content of the file, or says why it would be lost. */
async function fetched(
  entry: AttachmentEntry,
  mail: ComposedMail,
  changes: DraftChanges,
  files: FixFiles,
  room: number,
  inTime: () => boolean,
): Promise<LostWhy | undefined> {
  const { id, kind, inline, size } = entry;
  if (inline) return 'inline';
  if (kind === 'cloud' || kind === 'item') return kind;
  if (!changes.canAddFile()) return 'old-client';
  const most = Math.min(LONGEST_BASE64, room);
  if ((size * 4) / 3 > most) return 'too-large';
  if (files.contentOf(entry) !== undefined) return undefined;
  if (!inTime()) return 'unread';
  try {
    const { format, content } = await mail.attachmentContent(id);
    if (format === 'url') return 'cloud';
    if (format !== 'base64') return 'item';
    if (content.length > most) return 'too-large';
    files.hold(entry, content);
  } catch {
    return 'unread';
  }
  return undefined;
}
