import type { Changed, Decision, Done, ExplainedRemedy, Fix, FixFault, Remedy } from '../rules/types';
import { placesInSubject } from './cleaned-subject';
import type { Choice, FixTold } from './pane-state';
import type { FixTexts } from './texts/fixes';

/** One line of what the person can do. */
export interface Offer {
  readonly key: string;
  readonly text: string;
  readonly remedy: Remedy | { readonly kind: 'clean-subject' };
  /** By itself it lets the mail go, or go more easily. */
  readonly suffices: boolean;
}

/** Which fixes do what a remedy says; the others are for the person to do. */
const FIX_OF: Readonly<Partial<Record<Remedy['kind'], Fix['kind']>>> = {
  'remove-recipients': 'recipient',
  'remove-tag': 'tags',
  'clean-subject': 'subject',
  'remove-files': 'files',
};

/**
 * The remedies, and the subject wherever it tells something outside: mail servers can read it on every channel, also of a mail
 * that may go, or goes securely.
 */
export function offersOf(remedies: readonly ExplainedRemedy[], decision: Decision, texts: FixTexts): readonly Offer[] {
  const offers = remedies.map(({ remedy, text }, at): Offer => ({
    key: keyOf(remedy, remedies.slice(0, at)),
    text,
    remedy,
    suffices: true,
  }));
  const tells = decision.externalRecipients.length > 0 && placesInSubject(decision).length > 0;
  if (!tells || remedies.some(({ remedy }) => remedy.kind === 'clean-subject')) return offers;
  const besides: Offer = {
    key: keyOf({ kind: 'clean-subject' }, []),
    text: texts.subject.reason(decision.kind),
    remedy: { kind: 'clean-subject' },
    suffices: false,
  };
  return offers.concat(besides);
}

/** What is offered stays the same thing, also when another way comes before it, or it is about one recipient more. */
function keyOf({ kind }: Offer['remedy'], before: readonly ExplainedRemedy[]): string {
  return `${kind} ${before.filter(({ remedy }) => remedy.kind === kind).length}`;
}

export function isFor(fix: Fix, { remedy }: Offer): boolean {
  return FIX_OF[remedy.kind] === fix.kind;
}

/** What went wrong with the latest fix or undo, as it is said. */
export function faultOf(
  told: FixTold | undefined,
  refused: Choice | undefined,
  texts: FixTexts,
  kind: Decision['kind'],
): string | undefined {
  if (told === undefined) return undefined;
  const faults = (told.asked.kind === 'undo' ? texts.undoFaults : texts.faults)(kind);
  const why = faultIn(told, refused);
  if (why === undefined) return undefined;
  const isPartly = told.answer?.kind === 'failed' && told.answer.done.length > 0;
  return isPartly ? `${texts.partly} ${faults[why]}` : faults[why];
}

function faultIn({ answer }: FixTold, refused: Choice | undefined): FixFault | undefined {
  if (answer?.kind === 'failed') return answer.why;
  return answer === undefined && (refused === 'fix' || refused === 'undo') ? 'not-taken' : undefined;
}

/** What a screen reader hears of the latest fix or undo: what came true. */
export function heardOf(
  told: FixTold | undefined,
  say: (what: Changed) => string,
  sayBack: (what: Changed) => string,
): string {
  if (told?.answer === undefined || told.answer.kind === 'question') return '';
  const done: readonly Done[] = told.answer.done;
  return done.map(({ what }) => (told.asked.kind === 'fix' ? say(what) : sayBack(what))).join(' ');
}
