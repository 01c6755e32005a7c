import type { PaneSession } from './pane-session';
import type { Choice, PaneEvent } from './pane-state';

/** Outlook's own calls give up sooner; this one holds when everything else has failed. */
const ANSWER_LIMIT_MS = 10_000;

export interface PaneActions {
  /** Checks when no check runs; otherwise once more when the running one has ended. */
  check(): void;
  /** As `check`, asked for by the person: the answer is said even when nothing changed. */
  checkNow(): void;
  mark(): void;
  unmark(): void;
}

/** Turns wishes into session calls and their outcomes into events. Never two checks at once; never hangs. */
export function paneActions(
  session: PaneSession,
  dispatch: (event: PaneEvent) => void,
  limit = ANSWER_LIMIT_MS,
): PaneActions {
  let wanted: 'no' | 'yes' | 'by-hand' = 'no';
  let running = false;
  let choosing = false;
  /** Choices begun so far: a check that a choice overtook tells of a draft that is no more. */
  let choices = 0;

  function want(byHand: boolean): void {
    if (byHand) wanted = 'by-hand';
    else if (wanted === 'no') wanted = 'yes';
    void run();
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (wanted !== 'no' && !choosing) {
      const byHand = wanted === 'by-hand';
      const before = choices;
      wanted = 'no';
      dispatch({ type: 'check-started' });
      const outcome = await within(limit, () => session.check()).then(
        (decision): PaneEvent => ({ type: 'check-answered', decision, byHand }),
        (): PaneEvent => ({ type: 'check-failed', byHand }),
      );
      if (before === choices) dispatch(outcome);
      else if (byHand) wanted = 'by-hand';
    }
    running = false;
  }

  async function choose(choice: Choice): Promise<void> {
    if (choosing) return;
    choosing = true;
    choices++;
    dispatch({ type: 'choice-started', choice });
    await within(limit, () => session[choice]()).catch(() => dispatch({ type: 'choice-refused', choice }));
    choosing = false;
    want(false);
  }

  return {
    check: () => want(false),
    checkNow: () => want(true),
    mark: () => void choose('mark'),
    unmark: () => void choose('unmark'),
  };
}

/** The work's own outcome, or a rejection after `limit` milliseconds. */
function within<T>(limit: number, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
    Promise.resolve()
      .then(work)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
