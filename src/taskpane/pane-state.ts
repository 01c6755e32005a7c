import type { Decision, DraftSeen, Fix, FixAnswer } from '../rules/types';

export type Choice = 'mark' | 'unmark' | 'tag' | 'vouch' | 'unvouch' | 'dismiss' | 'restore' | 'fix' | 'undo';

/** A change of the draft that the person asked for, or of one that was made before. */
export type Asked = { readonly kind: 'fix'; readonly fix: Fix } | { readonly kind: 'undo'; readonly id: number };

/** The latest of them; without an answer while it is under way, or when none came. */
export interface FixTold {
  readonly asked: Asked;
  readonly answer?: FixAnswer;
}

/** What the pane shows of a draft. */
export type PaneState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unavailable' }
  /** A mail is being read. */
  | { readonly kind: 'received' }
  | {
      readonly kind: 'failed';
      readonly checking: boolean;
      readonly answered: number;
      /** Not Outlook failed: what checks the mail is not here. */
      readonly isUnloaded?: true;
    }
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
      /** What fixes know of the draft. */
      readonly seen?: DraftSeen | undefined;
      readonly told?: FixTold | undefined;
    };

export type PaneEvent =
  | { readonly type: 'check-started' }
  | {
      readonly type: 'check-answered';
      readonly decision: Decision;
      readonly byHand: boolean;
      readonly seen?: DraftSeen | undefined;
    }
  | { readonly type: 'check-failed'; readonly byHand: boolean }
  | { readonly type: 'choice-started'; readonly choice: Choice; readonly asked?: Asked | undefined }
  | { readonly type: 'choice-refused'; readonly choice: Choice }
  | {
      readonly type: 'fix-answered';
      readonly asked: Asked;
      readonly answer: FixAnswer;
      readonly seen: DraftSeen | undefined;
    }
  /** The person would rather not. */
  | { readonly type: 'fix-dropped' };

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
        ...(event.seen && { seen: event.seen }),
        ...(state.kind === 'judged' && state.told && { told: state.told }),
      };
    case 'check-failed':
      if (state.kind === 'failed' && !state.checking && !event.byHand) return state;
      return { kind: 'failed', checking: false, answered: answered(state, event.byHand) };
    case 'choice-started':
      if (state.kind !== 'judged') return state;
      return { ...withoutRefusal(state), choosing: event.choice, ...(event.asked && { told: { asked: event.asked } }) };
    case 'choice-refused':
      return state.kind === 'judged' ? { ...withoutChoice(state), refused: event.choice } : state;
    case 'fix-answered':
      if (state.kind !== 'judged' || isLate(state, event)) return state;
      return { ...state, told: { asked: event.asked, answer: event.answer }, seen: event.seen };
    case 'fix-dropped':
      return state.kind === 'judged' ? { ...state, told: undefined } : state;
  }
}

/** A session gives the same decision as long as the draft is the same. */
function isKnown(
  state: PaneState,
  { decision, byHand, seen }: Extract<PaneEvent, { type: 'check-answered' }>,
): boolean {
  if (state.kind !== 'judged' || byHand || state.checking || state.choosing) return false;
  return state.decision === decision && state.seen === seen;
}

/** Of something else than was asked last; or a question that comes when the person was told that nothing came of it. */
function isLate(
  { told, choosing }: Extract<PaneState, { kind: 'judged' }>,
  { asked, answer }: Extract<PaneEvent, { type: 'fix-answered' }>,
): boolean {
  return told?.asked !== asked || (answer.kind === 'question' && choosing === undefined);
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
  if (choice === 'fix' || choice === 'undo' || choice === 'dismiss' || choice === 'restore') return false;
  if (choice === 'tag') return tags.length > 0;
  if (choice === 'vouch' || choice === 'unvouch') return (choice === 'vouch') === vouched.length > 0;
  return (choice === 'mark') === marked;
}

type Judged = Extract<PaneState, { kind: 'judged' }>;

function withoutRefusal({ refused: _, told: _told, ...state }: Judged): Judged {
  return state;
}

function withoutChoice({ choosing: _, ...state }: Judged): Judged {
  return state;
}
