import type { Clock } from './clock';
import type { Connection } from './pane-session';

/** Outlook answers within a second; alone in a browser it never does. What is not here by then is told as missing. */
const PATIENCE_MS = 10_000;

/** What Outlook has open beside the pane; `nothing` also where there is no Outlook. */
export type Beside = 'draft' | 'received' | 'nothing';

/** Opens the pane on what stands beside it. */
export type Opening = (beside: Exclude<Beside, 'nothing'>) => Connection;

interface Awaited {
  /** What stands beside the pane. Must not reject. */
  readonly outlook: Promise<Beside>;
  /** The rules, loaded meanwhile. */
  readonly rules: Promise<Opening>;
  readonly clock: Clock;
  /** Loads the pane anew: after a new release the old page asks for files that are no more. */
  readonly reload: () => void;
  readonly tell: (connection: Connection) => void;
}

/**
 * Tells how the pane stands to Outlook as it comes to be known. Beside an open mail nothing is ever told as "nothing to
 * check": there the rules that fail or tarry are, and whatever comes late is told all the same.
 */
export function connectInTime({ outlook, rules, clock, reload, tell }: Awaited): void {
  const notLoaded: Connection = { kind: 'not-loaded', reload };
  let stopWaiting = clock.after(PATIENCE_MS, () => tell({ kind: 'unavailable' }));
  const opening = rules.catch((): Opening => () => notLoaded);

  async function connection(): Promise<Connection> {
    const beside = await outlook;
    if (beside === 'nothing') return { kind: 'unavailable' };
    stopWaiting();
    stopWaiting = clock.after(PATIENCE_MS, () => tell(notLoaded));
    tell({ kind: 'waiting' });
    return (await opening)(beside);
  }

  void connection()
    .catch(() => notLoaded)
    .then((known) => {
      stopWaiting();
      tell(known);
    });
}
