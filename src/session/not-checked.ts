import type { Decision } from '../rules/types';

/** The decision when a fault of our own kept us from reading what would else have gone: stopped, and said to be unchecked. */
export function notChecked(decision: Decision): Decision {
  return {
    ...decision,
    verdict: 'secure',
    action: decision.kind === 'meeting' ? 'block' : 'ask',
    reasons: [{ kind: 'unchecked', id: 'unchecked' }, ...decision.reasons],
  };
}
