import { useEffect, useMemo, useReducer } from 'react';
import type { Clock } from './clock';
import { paneActions, type PaneActions } from './pane-actions';
import type { Connection } from './pane-session';
import { INITIAL_STATE, paneState, type PaneState } from './pane-state';

const NOTHING: PaneActions = {
  check() {},
  checkNow() {},
  watch() {},
  mark() {},
  unmark() {},
  tag() {},
  vouch() {},
  unvouch() {},
  dismiss() {},
  restore() {},
  fix() {},
  undo() {},
  drop() {},
};

const NOT_LOADED: PaneState = { kind: 'failed', checking: false, answered: 0, isUnloaded: true };

/**
 * State and actions of the pane for this connection. The draft is read when Outlook tells of a change, when the person
 * comes back, and every other second, since Outlook tells nobody of changed text or of a mark from the ribbon. A pane
 * that nobody sees reads nothing.
 */
export function usePane(connection: Connection, clock: Clock): [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(paneState, INITIAL_STATE);
  const session = connection.kind === 'open' ? connection.session : undefined;
  const actions = useMemo(() => (session ? paneActions(session, dispatch, clock) : NOTHING), [session, clock]);

  useEffect(() => {
    if (!session) return undefined;
    const checkIfSeen = () => isSeen() && actions.check();
    const onVisibility = () => {
      actions.watch(isSeen());
      checkIfSeen();
    };
    window.addEventListener('focus', actions.check);
    document.addEventListener('visibilitychange', onVisibility);
    const stop = session.onChange(checkIfSeen);
    // The first one in any case: a host that never says that the pane is seen would leave it empty for ever.
    actions.check();
    actions.watch(isSeen());
    return () => {
      window.removeEventListener('focus', actions.check);
      document.removeEventListener('visibilitychange', onVisibility);
      stop();
      actions.watch(false);
    };
  }, [session, actions]);

  if (connection.kind === 'not-loaded') return [NOT_LOADED, { ...actions, checkNow: connection.reload }];
  return [standing(connection) ?? state, actions];
}

/** What the connection alone says. */
function standing({ kind }: Connection): PaneState | undefined {
  return kind === 'unavailable' || kind === 'received' ? { kind } : undefined;
}

function isSeen(): boolean {
  return document.visibilityState === 'visible';
}
