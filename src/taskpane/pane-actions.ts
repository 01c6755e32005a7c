import type { AttachmentKey, DismissalReason, FindingKey, Fix } from '../rules/types';
import type { Clock } from './clock';
import type { PaneSession } from './pane-session';
import type { Asked, Choice, PaneEvent } from './pane-state';
import { pauseAfter } from './reading-pace';

/** Outlook's own calls give up sooner; this one holds when everything else has failed. */
const ANSWER_LIMIT_MS = 10_000;
/** A fix is several calls after each other, and a file that comes back is sent up first. */
const FIX_LIMIT_MS = 40_000;

export interface PaneActions {
  /** Checks when no check runs; otherwise once more when the running one has ended. */
  check(): void;
  /** As `check`, asked for by the person: the answer is said even when nothing changed. */
  checkNow(): void;
  /** Whether to check on and on: some time after each check the next one. */
  watch(on: boolean): void;
  mark(): void;
  unmark(): void;
  tag(): void;
  vouch(file: AttachmentKey): void;
  unvouch(file: AttachmentKey): void;
  dismiss(keys: readonly FindingKey[], reason?: DismissalReason): void;
  restore(keys: readonly FindingKey[]): void;
  /** Changes the draft; what would be lost for good is asked about, unless the person has `accepted` it. */
  fix(fix: Fix, accepted?: readonly string[]): void;
  undo(id: number): void;
  /** The question is answered: rather not. */
  drop(): void;
}

/** Turns wishes into session calls and their outcomes into events. Never two checks at once; never hangs. */
export function paneActions(
  session: PaneSession,
  dispatch: (event: PaneEvent) => void,
  clock: Clock,
  limit = ANSWER_LIMIT_MS,
): PaneActions {
  let wanted: 'no' | 'yes' | 'by-hand' = 'no';
  let running = false;
  let choosing = false;
  /** Choices begun so far: a check that a choice overtook tells of a draft that is no more. */
  let choices = 0;
  let watching = false;
  let stopWaiting = () => {};

  function want(byHand: boolean): void {
    if (byHand) wanted = 'by-hand';
    else if (wanted === 'no') wanted = 'yes';
    void run();
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    stopWaiting();
    let took = 0;
    try {
      while (wanted !== 'no' && !choosing) {
        const byHand = wanted === 'by-hand';
        const before = choices;
        const began = clock.now();
        wanted = 'no';
        // Nobody waits for the other checks, so nothing shows that they run.
        if (byHand) dispatch({ type: 'check-started' });
        const outcome = await within(clock, limit, () => session.check())
          .then((decision): PaneEvent => ({ type: 'check-answered', decision, byHand, seen: session.seen() }))
          .catch((): PaneEvent => ({ type: 'check-failed', byHand }));
        took = clock.now() - began;
        if (before === choices) dispatch(outcome);
        else if (byHand) wanted = 'by-hand';
      }
    } finally {
      running = false;
      if (watching) stopWaiting = clock.after(pauseAfter(took), () => want(false));
    }
  }

  async function choose(choice: Choice, write: () => Promise<void>, patience = limit, asked?: Asked): Promise<void> {
    if (choosing) return;
    choosing = true;
    choices++;
    dispatch({ type: 'choice-started', choice, ...(asked && { asked }) });
    await within(clock, patience, write).catch(() => dispatch({ type: 'choice-refused', choice }));
    choosing = false;
    want(false);
  }

  async function change(asked: Asked, accepted: readonly string[]): Promise<void> {
    const answer = await (asked.kind === 'fix' ? session.fix(asked.fix, accepted) : session.undo(asked.id));
    dispatch({ type: 'fix-answered', asked, answer, seen: session.seen() });
  }

  return {
    check: () => want(false),
    checkNow: () => want(true),
    watch(on) {
      watching = on;
      if (!on) stopWaiting();
    },
    mark: () => void choose('mark', () => session.mark()),
    unmark: () => void choose('unmark', () => session.unmark()),
    tag: () => void choose('tag', () => session.tag()),
    vouch: (file) => void choose('vouch', () => session.vouch(file)),
    unvouch: (file) => void choose('unvouch', () => session.unvouch(file)),
    dismiss: (keys, reason) => void choose('dismiss', () => session.dismiss(keys, reason)),
    restore: (keys) => void choose('restore', () => session.restore(keys)),
    fix(fix, accepted = []) {
      const asked = { kind: 'fix', fix } as const;
      void choose('fix', () => change(asked, accepted), FIX_LIMIT_MS, asked);
    },
    undo(id) {
      const asked = { kind: 'undo', id } as const;
      void choose('undo', () => change(asked, []), FIX_LIMIT_MS, asked);
    },
    drop: () => dispatch({ type: 'fix-dropped' }),
  };
}

/** The work's own outcome, or a rejection after `limit` milliseconds. */
function within<T>(clock: Clock, limit: number, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopWaiting = clock.after(limit, () => reject(new Error(`no answer within ${limit} ms`)));
    Promise.resolve().then(work).then(resolve, reject).finally(stopWaiting);
  });
}
