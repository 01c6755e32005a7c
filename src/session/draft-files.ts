import type { ComposedMail } from '../outlook/composed-mail';
import { aroundFiles } from '../rules';
import type { AttachmentKey, CalendarDay, Draft } from '../rules/types';
import type { Deadline } from './deadline';
import { done } from './done';
import { FILES_KEY, KeptFiles } from './kept-files';
import { LOOKED_KEY, vouchedIn } from './looked';
import type { DraftRead } from './read-draft';
import { oneAtATime } from './one-at-a-time';
import { FileReader, type Reading } from './read-files';

/** Of two changes that cross, the one written last would undo the other. */
const rewriting = oneAtATime();

/** The files of one draft as this script knows them, and what all scripts of the draft keep of them. */
export class DraftFiles {
  private readonly reader: FileReader;
  /** What the last reading found that is not put away yet. */
  private worthKeeping: KeptFiles | undefined;

  constructor(
    private readonly mail: ComposedMail,
    reading: Reading,
  ) {
    this.reader = new FileReader(mail, reading);
  }

  /** The draft with its files. Never rejects, but on a fault in the rules. */
  async added(draft: Draft, listed: DraftRead, today: CalendarDay, deadline: Deadline): Promise<Draft> {
    if (listed.files.every(({ inline }) => inline)) return draft;
    const read = await this.reader.read(listed, aroundFiles(draft, today), deadline);
    if (read.kept !== listed.kept) this.worthKeeping = read.kept;
    return { ...draft, attachments: read.attachments, unchecked: draft.unchecked.concat(read.unchecked) };
  }

  /** Puts away what was found, but for what another script has told of removals since. Never rejects. */
  async keep(): Promise<void> {
    const kept = this.worthKeeping;
    if (kept === undefined) return;
    this.worthKeeping = undefined;
    await this.rewrite(FILES_KEY, (stored) => kept.after(KeptFiles.from(stored)).toString());
  }

  /** Another file of this name and size is not the one that was removed now. Never rejects. */
  async forget(name: string): Promise<void> {
    await this.rewrite(FILES_KEY, (stored) => KeptFiles.from(stored).without(name, Date.now()).toString());
  }

  /** Whether it was written that the person has looked into the file, or has not after all. */
  vouch(file: AttachmentKey, looked: boolean): Promise<boolean> {
    return this.rewrite(LOOKED_KEY, (stored) => {
      const others = vouchedIn(stored).filter((key) => key !== file);
      return JSON.stringify(looked ? [...others, file] : others);
    });
  }

  private async rewrite(key: string, change: (stored: string | undefined) => string): Promise<boolean> {
    const written = await rewriting(() =>
      done(async () => {
        const stored = (await this.mail.sessionData())[key];
        const text = change(stored);
        if (text !== stored) await this.mail.setSessionData(key, text);
      }),
    );
    return written === true;
  }
}
