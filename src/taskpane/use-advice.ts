import { useMemo, useReducer } from 'react';
import type { Decision, Language, SaidAdvice } from '../rules/types';
import type { Connection } from './pane-session';

/**
 * Advice on the recipients of the draft of this decision, and what puts a piece of it away. That stays away as long as the
 * pane is open, also where a check fails in between.
 */
export function useAdvice(
  connection: Connection,
  decision: Decision | undefined,
  language: Language,
): readonly [readonly SaidAdvice[], (key: string) => void] {
  const [hidden, hide] = useReducer((keys: readonly string[], key: string) => [...keys, key], []);
  const advise = connection.kind === 'open' ? connection.advise : undefined;
  const advice = useMemo(() => (decision && advise?.(decision, language)) ?? [], [decision, advise, language]);
  return [advice.filter(({ key }) => !hidden.includes(key)), hide];
}
