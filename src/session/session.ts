import type { ComposedMail } from '../outlook/composed-mail';
import { check } from '../rules';
import type { AttachmentKey, CalendarDay, Decision, Draft, Policy, Unchecked } from '../rules/types';
import { announce } from './announce';
import { NO_DEADLINE, type Deadline } from './deadline';
import { done } from './done';
import { DraftFiles } from './draft-files';
import { CHOICE_HEADER, CHOICE_KEY, headersOf, type Choice } from './headers';
import { newSalt } from './kept-files';
import { BY_HANDLER, type Reading } from './read-files';
import { addressed, readDraft, unreadDraft, withoutText } from './read-draft';

/**
 * One draft's life, for handler and pane alike.
 *
 * A meeting has no internet headers. There `protect` does nothing, `mark` and `unmark` reject without a call, and
 * `release` lets nothing go that must be secure.
 */
export interface Session {
  /**
   * Reads the draft as it stands with its files and judges it. What cannot be read, or has not come by the deadline, is
   * part of the decision. While nothing changes the decision is the same object. Rejects only on a fault in the rules themselves.
   *
   * @param isSent the mail is being sent, so it goes to somebody.
   */
  check(deadline?: Deadline, isSent?: boolean): Promise<Decision>;
  /** Puts away what the last check found in the files, so that Send need not read them again. Never rejects. */
  keep(): Promise<void>;
  /**
   * A file of this name was removed, or took the place of another: it is not one that was read before. Never rejects.
   *
   * @param until milliseconds since 1970; absent: now.
   */
  forget(name: string, until?: number): Promise<void>;
  /** "I have looked; it holds no personal data", of the file of this key. Rejects when it was not written. */
  vouch(file: AttachmentKey): Promise<void>;
  unvouch(file: AttachmentKey): Promise<void>;
  /** The draft as the last check read it; none before the first. */
  lastDraft(): Draft | undefined;
  /** For a fault of our own: the decision on the draft as last read, its text and files taken as unread. */
  unread(): Decision;
  /** Whether `secure` is known to stand on the mail. */
  isProtected(): boolean;
  /**
   * Marks the mail with Send sikkert, and takes away our line, which told of it unmarked; again changes nothing. Rejects
   * when neither place took the mark.
   */
  mark(): Promise<void>;
  /** Takes the mark back, and the line that told of it. Rejects unless both places took it: either counts as marked. */
  unmark(): Promise<void>;
  /** Writes the header `secure` unless it is known to stand. Never rejects. */
  protect(): Promise<void>;
  /** Writes the header that the decision on the last check says. Whether the mail may leave with what stands now. */
  release(decision: Decision): Promise<boolean>;
  /** Our line in the notification bar on the last check, unless a newer one stands; '' takes it away. Never rejects. */
  announce(line: string): Promise<void>;
}

/**
 * Whether nothing is asked but to whom it goes: what was read may go to anybody. Of an invitation to nobody that is no
 * question: Outlook lists rooms apart, and who only books one could never answer it.
 */
function asksToWhomAlone({ reasons, unchecked }: Decision): boolean {
  return reasons[0]?.kind === 'unchecked' && unchecked.every((thing) => thing.cost !== 'ask' || isToWhom(thing));
}

function isToWhom({ what }: Unchecked): boolean {
  return what === 'recipients';
}

/**
 * @param today the sender's day at the time of each check.
 * @param reading how files are read here.
 */
export function openSession(
  mail: ComposedMail,
  policy: Policy,
  today: () => CalendarDay,
  reading: Reading = BY_HANDLER,
): Session {
  const ofDraft = new DraftFiles(mail, reading);
  const ownSalt = newSalt();
  let secureStands = false;
  let markUnknown = true;
  let overrideStands = true;
  let lastRead: Draft | undefined;
  let lastReadAt = 0;
  let last: { readonly judged: string; readonly decision: Decision } | undefined;

  function choose(choice: Choice): Promise<[boolean, boolean]> {
    if (mail.kind === 'meeting') return Promise.resolve([false, false]);
    return Promise.all([
      done(() => mail.setHeaders({ [CHOICE_HEADER]: choice })),
      done(() => mail.setSessionData(CHOICE_KEY, choice)),
    ]);
  }

  function judge(draft: Draft): Decision {
    const day = today();
    const judged = JSON.stringify([draft, day]);
    if (last?.judged !== judged) last = { judged, decision: check(draft, policy, day) };
    return last.decision;
  }

  return {
    async check(deadline = NO_DEADLINE, isSent = false) {
      const read = await readDraft(mail, policy.protectedLabels.length > 0, deadline.rings, ownSalt);
      ({ markUnknown, overrideStands } = read);
      lastReadAt = read.began;
      const mailAlone = isSent ? addressed(read.draft) : read.draft;
      lastRead = mailAlone;
      lastRead = await ofDraft.added(mailAlone, read, today(), deadline);
      const decision = judge(lastRead);
      const isToNobody = mailAlone !== read.draft;
      if (mail.kind !== 'meeting' || !isToNobody || !asksToWhomAlone(decision)) return decision;
      return judge({ ...lastRead, unchecked: lastRead.unchecked.filter((thing) => !isToWhom(thing)) });
    },

    keep: () => ofDraft.keep(),
    forget: (name, until = Date.now()) => ofDraft.forget(name, until),

    async vouch(file) {
      if (!(await ofDraft.vouch(file, true))) throw new Error('that the person has looked was not written');
      await announce(mail, '', Date.now());
    },

    async unvouch(file) {
      if (!(await ofDraft.vouch(file, false))) throw new Error('that the person has looked may still stand');
    },

    lastDraft: () => lastRead,

    // Whatever our own code fell over stands in the text; subject, recipients and mark decide what they can.
    unread: () => check(withoutText(lastRead ?? unreadDraft(mail.kind)), policy, today()),

    isProtected: () => secureStands,

    async mark() {
      const [header, stored] = await choose('secure');
      if (!header && !stored) throw new Error('the mark was not written');
      await announce(mail, '', Date.now());
    },

    async unmark() {
      const [header, stored] = await choose('none');
      if (!header || !stored) throw new Error('the mark may still stand');
      await announce(mail, '', Date.now());
    },

    async protect() {
      if (mail.kind === 'meeting') return;
      secureStands = secureStands || (await done(() => mail.setHeaders(headersOf('secure'))));
    },

    async release(decision) {
      // Nothing can be written on a meeting: it leaves where mail flow's TLS is enough, or its label or channel protects it.
      if (mail.kind === 'meeting') return decision.header !== 'secure' || decision.protectedBy !== undefined;
      // A mark that could not be read may be there: then the mail leaves as if it were.
      const header = markUnknown ? 'secure' : decision.header;
      secureStands = false;
      const overrides = decision.dismissed.length;
      const told = overrides > 0 || overrideStands ? overrides : undefined;
      const written = await done(() => mail.setHeaders(headersOf(header, decision.would, told)));
      secureStands = written && header === 'secure';
      // Mail flow forces TLS on a mail without header too; anything else must be on the mail, or it is not protected, or
      // what was set aside is not counted.
      return written || (header === 'force-tls' && overrides === 0) || decision.policy.stage === 'observe';
    },

    announce: (line) => announce(mail, line, lastReadAt),
  };
}
