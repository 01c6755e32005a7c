import type { Decision } from '../rules/types';

/** The decision when Outlook did not take what must be written on the mail: stopped, and marking does not help. */
export function notWritten(decision: Decision): Decision {
  return {
    ...decision,
    action: 'block',
    reasons: [{ kind: 'not-written', id: 'not-written' }, ...decision.reasons],
  };
}
