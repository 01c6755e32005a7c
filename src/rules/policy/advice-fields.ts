import type { AdvicePolicy } from '../types';
import { count, listOf, object, trueOrFalse, withDefault, type Read } from './read-json';

/** Everything that is cheap to put away and dear to miss is on. */
export const ADVICE: AdvicePolicy = {
  newDomain: true,
  lookAlike: true,
  greeting: true,
  visible: true,
  mostVisible: 10,
  answerToMany: true,
  privateMailbox: true,
  knownDomains: [],
};

/** Every field may be left out. */
export function adviceFields(domain: Read<string>): Read<AdvicePolicy> {
  return object<AdvicePolicy>({
    newDomain: withDefault(trueOrFalse, ADVICE.newDomain),
    lookAlike: withDefault(trueOrFalse, ADVICE.lookAlike),
    greeting: withDefault(trueOrFalse, ADVICE.greeting),
    visible: withDefault(trueOrFalse, ADVICE.visible),
    mostVisible: withDefault(count, ADVICE.mostVisible),
    answerToMany: withDefault(trueOrFalse, ADVICE.answerToMany),
    privateMailbox: withDefault(trueOrFalse, ADVICE.privateMailbox),
    knownDomains: withDefault(listOf(domain), ADVICE.knownDomains),
  });
}
