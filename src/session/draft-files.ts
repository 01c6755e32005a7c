import type { ComposedMail } from '../outlook/composed-mail';
import { aroundFiles } from '../rules';
import type { AttachmentKey, CalendarDay, Draft } from '../rules/types';
import type { Deadline } from './deadline';
import { done } from './done';
import { FILES_KEY, KeptFiles } from './kept-files';
import { LOOKED_KEY, vouchedIn } from './looked';
import type { DraftRead } from './read-draft';
import { oneAtATime } from './one-at-a-time';
import { FileReader, isOrnament, type Reading } from './read-files';
import { SET_ASIDE_KEY, setAsideIn } from './set-aside';

/** Of two changes that cross, the one written last would undo the other. */
const rewriting = oneAtATime();

/** The files of one draft as this script knows them, and what all scripts of the draft keep of them. */
export class DraftFiles {
  private readonly reader: FileReader;
  /** What the last reading found that is not put away yet. */
  private worthKeeping: KeptFiles | undefined;
  /** Of the draft as it was read last. */
  private salt: string | undefined;

  constructor(
    private readonly mail: ComposedMail,
    reading: Reading,
  ) {
    this.reader = new FileReader(mail, reading);
  }

  /** The draft with its files. Never rejects, but on a fault in the rules. */
  async added(draft: Draft, listed: DraftRead, today: CalendarDay, deadline: Deadline): Promise<Draft> {
    this.salt = listed.kept.salt;
    if (listed.files.every(isOrnament)) return draft;
    const read = await this.reader.read(listed, aroundFiles(draft, today), deadline);
    if (read.kept !== listed.kept) this.worthKeeping = read.kept;
    return { ...draft, attachments: read.attachments, unchecked: draft.unchecked.concat(read.unchecked) };
  }

  /** Puts away what was found, but for what another script has told of removals since. Never rejects. */
  async keep(): Promise<void> {
    const kept = this.worthKeeping;
    if (kept === undefined) return;
    this.worthKeeping = undefined;
    await this.rewrite(FILES_KEY, (told) =>
      // What was found under a salt that is not the draft's would never be read again.
      (setAsideIn(told[SET_ASIDE_KEY])?.salt ?? kept.salt) === kept.salt
        ? kept.after(KeptFiles.from(told[FILES_KEY], kept.salt)).toString()
        : undefined,
    );
  }

  /** A file of this name is not one that was read until then. Tried twice: nobody can see it later. Never rejects. */
  async forget(name: string, until: number): Promise<void> {
    const write = (): Promise<boolean> =>
      this.rewrite(FILES_KEY, (told) => KeptFiles.in(told, this.salt).without(name, until).toString());
    if (!(await write())) await write();
  }

  /** Whether it was written that the person has looked into the file, or has not after all. */
  vouch(file: AttachmentKey, looked: boolean): Promise<boolean> {
    return this.rewrite(LOOKED_KEY, (told) => {
      const others = vouchedIn(told[LOOKED_KEY]).filter((key) => key !== file);
      return JSON.stringify(looked ? [...others, file] : others);
    });
  }

  /** @param change gives undefined when what stands is to stay. */
  private async rewrite(
    key: string,
    change: (told: Readonly<Record<string, string>>) => string | undefined,
  ): Promise<boolean> {
    const written = await rewriting(() =>
      done(async () => {
        const told = await this.mail.sessionData();
        const text = change(told);
        if (text !== undefined && text !== told[key]) await this.mail.setSessionData(key, text);
      }),
    );
    return written === true;
  }
}
