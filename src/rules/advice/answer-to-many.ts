import type { Advice } from '../types';
import type { Situation } from './situation';

/** Two people outside: one more than the one who asked. */
const MANY = 2;

/** (5) An answer to two or more people outside in which data were found: Reply all may have been meant for one. */
export function answerToMany({ thread, decision }: Situation): Advice[] {
  const count = decision.externalRecipients.length;
  if (thread.is !== 'answer' || count < MANY || decision.categories.length === 0) return [];
  return [{ kind: 'answer-to-many', count }];
}
