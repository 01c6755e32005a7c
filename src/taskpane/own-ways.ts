import type { Decision, ExplainedDeliveries, ExplainedDelivery } from '../rules/types';

const NONE: readonly ExplainedDelivery[] = [];

/**
 * How the person sends the mail securely themselves, by recipients, where a rule demands it and no mark does it: then this
 * is the first thing to do, and stands above everything that was found.
 */
export function ownWays(
  decision: Decision | undefined,
  deliveries: ExplainedDeliveries | undefined,
): readonly ExplainedDelivery[] {
  if (!decision || decision.isMarkEnough || decision.verdict !== 'secure') return NONE;
  if (!deliveries || decision.reasons[0]?.kind !== 'rule') return NONE;
  return deliveries.groups.filter(({ insteadIs, instead }) => insteadIs === 'required' && instead.length > 0);
}
