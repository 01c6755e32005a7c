import type { ComposedMail } from '../outlook/composed-mail';
import { check } from '../rules';
import type { CalendarDay, Decision, Policy } from '../rules/types';
import { CHOICE_HEADER, CHOICE_KEY, headersOf, NOTIFICATION_KEY, type Choice } from './headers';
import { readDraft, UNREAD, withoutText } from './read-draft';

/** One draft's life, for handler and pane alike. */
export interface Session {
  /**
   * Reads the draft as it stands and judges it. What cannot be read, or has not come when `giveUp` settles, is part of
   * the decision. Rejects only on a fault in the rules themselves.
   */
  check(giveUp?: Promise<unknown>): Promise<Decision>;
  /** For a fault of our own: the decision on the draft as last read, its text and files taken as unread. */
  unread(): Decision;
  /** Whether `secure` is known to stand on the mail. */
  isProtected(): boolean;
  /** Marks the mail with Send sikkert; again changes nothing. Rejects when neither place took the mark. */
  mark(): Promise<void>;
  /** Takes the mark back, and the line that told of it. Rejects unless both places took it: either counts as marked. */
  unmark(): Promise<void>;
  /** Writes the header `secure` unless it is known to stand. Never rejects. */
  protect(): Promise<void>;
  /** Writes the header that the decision on the last check says. Whether the mail may leave with what stands now. */
  release(decision: Decision): Promise<boolean>;
  /** Our line in the notification bar; '' takes it away. Never rejects. */
  announce(line: string): Promise<void>;
}

/** @param today the sender's day at the time of each check. */
export function openSession(mail: ComposedMail, policy: Policy, today: () => CalendarDay): Session {
  let secureStands = false;
  let markUnknown = true;
  let lastRead = UNREAD;

  function choose(choice: Choice): Promise<[boolean, boolean]> {
    return Promise.all([
      done(() => mail.setHeaders({ [CHOICE_HEADER]: choice })),
      done(() => mail.setSessionData(CHOICE_KEY, choice)),
    ]);
  }

  async function announce(line: string): Promise<void> {
    await done(() => (line === '' ? mail.removeNotification(NOTIFICATION_KEY) : mail.notify(NOTIFICATION_KEY, line)));
  }

  return {
    async check(giveUp = new Promise(() => {})) {
      const read = await readDraft(mail, giveUp);
      markUnknown = read.markUnknown;
      lastRead = read.draft;
      return check(read.draft, policy, today());
    },

    // Whatever our own code fell over stands in the text; subject, recipients and mark decide what they can.
    unread: () => check(withoutText(lastRead), policy, today()),

    isProtected: () => secureStands,

    async mark() {
      const [header, stored] = await choose('secure');
      if (!header && !stored) throw new Error('the mark was not written');
    },

    async unmark() {
      const [header, stored] = await choose('none');
      if (!header || !stored) throw new Error('the mark may still stand');
      await announce('');
    },

    async protect() {
      secureStands = secureStands || (await done(() => mail.setHeaders(headersOf('secure'))));
    },

    async release(decision) {
      // A mark that could not be read may be there: then the mail leaves as if it were.
      const header = markUnknown ? 'secure' : decision.header;
      secureStands = false;
      const written = await done(() => mail.setHeaders(headersOf(header, decision.would)));
      secureStands = written && header === 'secure';
      // Mail flow forces TLS on a mail without header too; anything else must be on the mail, or it is not protected.
      return written || header === 'force-tls' || decision.policy.stage === 'observe';
    },

    announce,
  };
}

/** Whether the write was taken. */
function done(write: () => Promise<void>): Promise<boolean> {
  return Promise.resolve()
    .then(write)
    .then(
      () => true,
      () => false,
    );
}
