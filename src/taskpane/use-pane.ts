import { useEffect, useMemo, useReducer } from 'react';
import { paneActions, type PaneActions } from './pane-actions';
import type { Connection } from './pane-session';
import { INITIAL_STATE, paneState, type PaneState } from './pane-state';

const NOTHING: PaneActions = { check() {}, checkNow() {}, mark() {}, unmark() {} };

/** State and actions of the pane for this connection. Reads the draft anew when it changes and when the person comes back. */
export function usePane(connection: Connection): [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(paneState, INITIAL_STATE);
  const session = connection.kind === 'open' ? connection.session : undefined;
  const actions = useMemo(() => (session ? paneActions(session, dispatch) : NOTHING), [session]);

  useEffect(() => {
    if (!session) return undefined;
    // Outlook tells nobody that subject or body changed, so coming back to the pane counts as a change.
    const onVisible = () => document.visibilityState === 'visible' && actions.check();
    window.addEventListener('focus', actions.check);
    document.addEventListener('visibilitychange', onVisible);
    const stop = session.onChange(actions.check);
    actions.check();
    return () => {
      window.removeEventListener('focus', actions.check);
      document.removeEventListener('visibilitychange', onVisible);
      stop();
    };
  }, [session, actions]);

  return [connection.kind === 'unavailable' ? { kind: 'unavailable' } : state, actions];
}
