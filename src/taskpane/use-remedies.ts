import { useMemo } from 'react';
import type { Decision, ExplainedRemedy, Language } from '../rules/types';
import type { Connection } from './pane-session';

const NONE: readonly ExplainedRemedy[] = [];

/** What would let the mail of this decision go; computed once for each decision. */
export function useRemedies(
  connection: Connection,
  decision: Decision | undefined,
  language: Language,
): readonly ExplainedRemedy[] {
  const remedies = connection.kind === 'open' ? connection.remedies : undefined;
  return useMemo(() => (decision && remedies?.(decision, language)) ?? NONE, [decision, remedies, language]);
}
