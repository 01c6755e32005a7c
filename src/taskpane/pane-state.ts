import type { Decision } from '../rules/types';

export type Choice = 'mark' | 'unmark' | 'tag' | 'vouch' | 'unvouch';

/** What the pane shows of a draft. */
export type PaneState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unavailable' }
  /** A mail is being read. */
  | { readonly kind: 'received' }
  | { readonly kind: 'failed'; readonly checking: boolean; readonly answered: number }
  | {
      readonly kind: 'judged';
      readonly decision: Decision;
      readonly checking: boolean;
      /** Checks asked for by hand that have been answered: each one is said, also when nothing changed. */
      readonly answered: number;
      /** The person's choice on its way to the draft. */
      readonly choosing?: Choice;
      /** The choice that could not be written. */
      readonly refused?: Choice;
    };

export type PaneEvent =
  | { readonly type: 'check-started' }
  | { readonly type: 'check-answered'; readonly decision: Decision; readonly byHand: boolean }
  | { readonly type: 'check-failed'; readonly byHand: boolean }
  | { readonly type: 'choice-started'; readonly choice: Choice }
  | { readonly type: 'choice-refused'; readonly choice: Choice };

export const INITIAL_STATE: PaneState = { kind: 'loading' };

/**
 * A decision stays in view while the next check runs, so that nothing flickers; it goes when that check fails, because
 * it may no longer be true. An event that tells nothing new leaves the very same state, and nothing is painted.
 */
export function paneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'check-started':
      return 'checking' in state ? { ...state, checking: true } : state;
    case 'check-answered':
      if (isKnown(state, event)) return state;
      return {
        kind: 'judged',
        decision: event.decision,
        checking: false,
        answered: answered(state, event.byHand),
        ...stillRefused(state, event.decision),
      };
    case 'check-failed':
      if (state.kind === 'failed' && !state.checking && !event.byHand) return state;
      return { kind: 'failed', checking: false, answered: answered(state, event.byHand) };
    case 'choice-started':
      return state.kind === 'judged' ? { ...withoutRefusal(state), choosing: event.choice } : state;
    case 'choice-refused':
      return state.kind === 'judged' ? { ...withoutChoice(state), refused: event.choice } : state;
  }
}

/** A session gives the same decision as long as the draft is the same. */
function isKnown(state: PaneState, { decision, byHand }: Extract<PaneEvent, { type: 'check-answered' }>): boolean {
  return state.kind === 'judged' && state.decision === decision && !byHand && !state.checking && !state.choosing;
}

function answered(state: PaneState, byHand: boolean): number {
  return ('answered' in state ? state.answered : 0) + (byHand ? 1 : 0);
}

/** A refusal is said until the draft stands as it was wanted, whoever made it so. */
function stillRefused(state: PaneState, decision: Decision): { refused?: Choice } {
  if (state.kind !== 'judged' || state.refused === undefined) return {};
  return stands(state.refused, decision) ? {} : { refused: state.refused };
}

function stands(choice: Choice, { marked, tags, vouched }: Decision): boolean {
  if (choice === 'tag') return tags.length > 0;
  if (choice === 'vouch' || choice === 'unvouch') return (choice === 'vouch') === vouched.length > 0;
  return (choice === 'mark') === marked;
}

type Judged = Extract<PaneState, { kind: 'judged' }>;

function withoutRefusal({ refused: _, ...state }: Judged): Judged {
  return state;
}

function withoutChoice({ choosing: _, ...state }: Judged): Judged {
  return state;
}
