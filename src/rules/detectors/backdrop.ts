import type { CalendarDay, Draft } from '../types';
import { isAnnounced } from './cpr';
import { lookUp } from './dictionary';
import type { Cast } from './cast';
import type { Reading } from './reading';
import { aboutOf } from './setting';
import { impressionOf } from './surroundings';

/** What the mail says around a file: all that decides how its text is read, but for whom else the mail speaks of. */
export interface Backdrop {
  readonly subject: Reading;
  /** What the subject is about, and the mail as a whole. */
  readonly subjectAbout: number;
  readonly mailAbout: number;
  /** Words of the names of sender and recipients. */
  readonly mailboxes: ReadonlySet<string>;
  readonly today: CalendarDay;
}

export function backdropOf([subject, body]: readonly [Reading, Reading], cast: Cast, today: CalendarDay): Backdrop {
  const subjectAbout = aboutOf(subject);
  return {
    subject,
    subjectAbout,
    mailAbout: subjectAbout | aboutOf(body),
    mailboxes: cast.ofMailboxes,
    today,
  };
}

/**
 * The same for two mails before which a file reads the same.
 *
 * @param about what the file itself is about: the mail adds nothing to that by saying it too.
 */
export function backdropId({ subject, subjectAbout, mailAbout, mailboxes, today }: Backdrop, about: number): string {
  // Listed names are known without the mail.
  const unlisted = Array.from(mailboxes).filter((name) => lookUp(name)?.name === undefined);
  return JSON.stringify([
    mailAbout & ~about,
    subjectAbout,
    isAnnounced(subject.text),
    impressionOf(subject),
    unlisted.sort(),
    [today.year, today.month, today.day],
  ]);
}

/** Nobody: a file is read for itself. */
export const NOBODY: Pick<Draft, 'from' | 'recipients'> = { from: { name: '', address: '' }, recipients: [] };
