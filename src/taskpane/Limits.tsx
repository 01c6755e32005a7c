import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Decision, ExplainedLimits, Language } from '../rules/types';
import { CountsTable } from './CountsTable';
import { Fold } from './Fold';
import type { Connection } from './pane-session';

/** Of a table that stands open. */
const MOST_CELLS = 12;

const useStyles = makeStyles({
  lines: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  line: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
});

interface LimitsProps {
  readonly limits: ExplainedLimits | undefined;
}

/** The count that decides, and its limit. */
export function LimitLines({ limits }: LimitsProps) {
  const styles = useStyles();
  if (!limits || limits.lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      {limits.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}

/** Where both counts decide, all of it; folded away beside a mail that may go, or when it is long. */
export function LimitsTable({ limits }: LimitsProps) {
  const table = limits?.table;
  if (!limits || !table) return null;
  const isLong = table.rows.length * table.columns.length > MOST_CELLS;
  if (limits.lines.length > 0 && !isLong) return <CountsTable table={table} />;
  return (
    <Fold summary={table.summary}>
      <CountsTable table={table} />
    </Fold>
  );
}

/** The limits of this decision in words; computed once for each decision. */
export function useLimits(
  connection: Connection,
  decision: Decision | undefined,
  language: Language,
): ExplainedLimits | undefined {
  const limits = connection.kind === 'open' ? connection.limits : undefined;
  return useMemo(() => decision && limits?.(decision, language), [decision, limits, language]);
}
