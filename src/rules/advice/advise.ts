import type { Advice, AdvicePolicy, Decision, Draft, Policy } from '../types';
import { answerToMany } from './answer-to-many';
import { misdirectedGreeting } from './greeting';
import { lookAlikes } from './look-alike';
import { newDomains } from './new-domain';
import { privateMailboxes } from './private-mailbox';
import { situationOf, type Situation } from './situation';
import { visibleToEachOther } from './visible';

type Switch = Exclude<keyof AdvicePolicy, 'mostVisible' | 'knownDomains'>;

/** What tells most comes first: of one recipient only one thing is said. */
const ADVISERS: readonly (readonly [Switch, (situation: Situation) => Advice[]])[] = [
  ['lookAlike', lookAlikes],
  ['privateMailbox', privateMailboxes],
  ['newDomain', newDomains],
  ['greeting', misdirectedGreeting],
  ['answerToMany', answerToMany],
  ['visible', visibleToEachOther],
];

/**
 * What is worth a second look among the recipients of a draft, as far as the policy wants it. Beside the decision on that
 * draft, which it never changes.
 *
 * Pure and synchronous. Never throws on any draft.
 */
export function advise(draft: Draft, decision: Decision, policy: Policy): Advice[] {
  const situation = situationOf(draft, decision, policy);
  return ADVISERS.reduce<Advice[]>((told, [name, adviser]) => {
    if (!policy.advice[name]) return told;
    const isTold = (address: string): boolean => told.some((one) => 'recipient' in one && one.recipient === address);
    const untold = situation.outside.filter(({ address }) => !isTold(address));
    return told.concat(adviser({ ...situation, untold }));
  }, []);
}
