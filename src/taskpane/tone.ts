import type { Decision } from '../rules/types';

/**
 * How the banner speaks. `go`: nothing to do. `announce`: good to know before Send. `ask`: the person must do
 * something. `stop`: cannot go as it stands. `secure`: marked, will be protected. `quiet`: nothing known yet.
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
      return 'announce';
    case 'send':
      if (decision.marked) return 'secure';
      // A green tick over files that nobody opened would promise too much.
      return decision.verdict === 'plain' || decision.unchecked.length > 0 ? 'announce' : 'go';
  }
}
