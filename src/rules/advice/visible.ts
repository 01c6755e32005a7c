import type { Advice } from '../types';
import type { Situation } from './situation';

/**
 * (4) More addresses outside in To and Cc than the policy likes: each of them sees all the others.
 *
 * Those of the thread see each other already, colleagues at one domain know each other, and an invitation has no Bcc.
 */
export function visibleToEachOther({ draft, policy, thread, outside }: Situation): Advice[] {
  if (draft.kind === 'meeting') return [];
  const most = policy.advice.mostVisible;
  const shown = outside.filter(({ field, address }) => field !== 'bcc' && !thread.addresses.has(address));
  const isOneHouse = shown.every(({ host }) => host === shown[0]!.host);
  return shown.length <= most || isOneHouse ? [] : [{ kind: 'visible', count: shown.length, most }];
}
