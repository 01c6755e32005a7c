/** Outlook tells nobody that subject, body or mark changed: so often does the pane look for itself. */
const PAUSE_MS = 2_000;
/** A read that takes longer than this is work for Outlook, too: then the pause grows with it. */
const EASY_READ_MS = 300;
/** However slow Outlook is, what the pane shows is never older than this and one read. */
const LONGEST_PAUSE_MS = 30_000;

/** Milliseconds of rest after a read that took so many: at most a seventh of the time is spent reading. */
export function pauseAfter(took: number): number {
  return Math.min(PAUSE_MS * Math.max(1, took / EASY_READ_MS), LONGEST_PAUSE_MS);
}
