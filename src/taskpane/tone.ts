import type { Decision } from '../rules/types';

/**
 * How the banner speaks. `go`: nothing to do. `announce`: good to know before Send. `ask`: the person must do
 * something. `stop`: cannot go as it stands. `secure`: marked, or protected without a mark. `quiet`: nothing known yet.
 */
export type Tone = 'go' | 'announce' | 'ask' | 'stop' | 'secure' | 'quiet';

/** In stage `observe` the tone of what would have happened: nothing is stopped, but everything is shown. */
export function toneOf(decision: Decision): Tone {
  switch (decision.would ?? decision.action) {
    case 'block':
      return 'stop';
    case 'ask':
    case 'warn':
      return 'ask';
    case 'reroute':
      // In stage `observe` nothing is rerouted: only the person's own mark makes it go securely.
      return decision.action === 'reroute' && decision.isMarkEnough ? 'announce' : 'ask';
    case 'send':
      if (isSafe(decision)) return 'secure';
      // Marked where a mark encrypts nothing: it goes, and the person must know how.
      if (decision.marked) return decision.verdict === 'secure' ? 'ask' : 'announce';
      if (isToNobody(decision)) return 'quiet';
      // A green tick over files that nobody opened would promise too much.
      return decision.verdict === 'plain' || decision.unchecked.length > 0 ? 'announce' : 'go';
  }
}

/** Nobody can tell yet how it may travel: a green tick would promise too much here, too. */
function isToNobody({ recipients, unchecked, verdict }: Decision): boolean {
  return recipients === 0 && verdict === 'tls' && !unchecked.some(({ what }) => what === 'recipients');
}

/** A label that encrypts, or a secure channel, is what carries a mail only where it must be secure. */
export function isSafe({ marked, isMarkEnough, protectedBy, verdict }: Decision): boolean {
  return (marked && isMarkEnough) || (protectedBy !== undefined && verdict === 'secure');
}

/** Send sikkert is what the person is to press: it makes the mail right. */
export function isToMark(decision: Decision): boolean {
  return decision.isMarkEnough && toneOf(decision) === 'ask';
}

/**
 * Whether to show the button that marks, or its undo. A mark does not help a blocked mail, adds nothing to one that is
 * protected anyway, and does not exist on a meeting. It can always be undone.
 */
export function canChoose(decision: Decision): boolean {
  if (decision.kind === 'meeting') return false;
  if (decision.marked) return true;
  return decision.action !== 'reroute' && (decision.would ?? decision.action) !== 'block' && !isSafe(decision);
}
