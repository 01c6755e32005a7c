import type { ComposedMail } from '../outlook/composed-mail';
import { LONGEST_SUBJECT, type DraftChanges } from '../outlook/draft-changes';
import type { Changed } from '../rules/types';
import { FixRefused, type Plan } from './fix-parts';

const SYNTAX = /[.*+?^${}()|[\]\\]/g;

/** Writes another subject in place of the one that the person saw. */
export async function setSubject(
  mail: ComposedMail,
  changes: DraftChanges,
  seen: string,
  subject: string,
): Promise<Plan> {
  if ((await mail.subject()) !== seen) throw new FixRefused('changed');
  return replacing(changes, seen, tidy(subject), { kind: 'subject' });
}

/** Takes the tags out of the subject, in any letter case, wherever they stand. */
export async function removeTags(mail: ComposedMail, changes: DraftChanges, tags: readonly string[]): Promise<Plan> {
  const seen = await mail.subject();
  const rest = tags.reduce(without, seen);
  if (rest === seen) throw new FixRefused('changed');
  return replacing(changes, seen, tidy(rest), { kind: 'tags', tags });
}

function replacing(changes: DraftChanges, before: string, after: string, what: Changed): Plan {
  if (after.length > LONGEST_SUBJECT) throw new FixRefused('no-room');
  const stands = (subject: string): boolean => tidy(subject) === after;
  return {
    target: 'subject',
    what: () => what,
    parts: [
      {
        // What was written since is not ours to lose.
        write: () => changes.changeSubject((now) => instead(now === before, after)),
        stands: ({ subject }) => (subject === undefined ? undefined : stands(subject)),
        undo: () => changes.changeSubject((now) => instead(stands(now), before)),
      },
    ],
  };
}

function instead(isOurs: boolean, subject: string): string {
  if (!isOurs) throw new FixRefused('changed');
  return subject;
}

/** What is left may make the tag anew: "[No[NoTLS]TLS]". */
function without(subject: string, tag: string): string {
  const pattern = new RegExp(tag.replace(SYNTAX, '\\$&'), 'gi');
  const rest = subject.replace(pattern, ' ');
  return rest === subject ? subject : without(rest, tag);
}

function tidy(subject: string): string {
  return subject.replace(/\s+/g, ' ').trim();
}
