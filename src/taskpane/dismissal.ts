import type { Decision, DismissalReason, FindingKey } from '../rules/types';
import type { Choice } from './pane-state';

/** What the person may say of findings, and what has become of it. */
export interface FindingChoices {
  readonly choosing: Choice | undefined;
  readonly refused: Choice | undefined;
  readonly onDismiss: (keys: readonly FindingKey[], reason?: DismissalReason) => void;
  readonly onRestore: (keys: readonly FindingKey[]) => void;
  /** The report on one that is set aside, with a line of the person's own. */
  readonly report: (keys: readonly FindingKey[], note: string) => string;
}

/**
 * How findings may be set aside; not at all where nothing would come of it: the mail goes as it is, or is blocked, or
 * holds more than is listed.
 */
export function dismissalOf({ verdict, more, reasons, policy }: Decision): Decision['policy']['override'] {
  return verdict === 'secure' && more === 0 && reasons[0]?.kind === 'rule' ? policy.override : 'none';
}
