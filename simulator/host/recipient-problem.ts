import { isAddress } from './addresses';
import { FIELDS, type Draft } from './draft';

/** What Outlook itself has against sending this, e.g. that nobody gets it; null when there is nothing. */
export function recipientProblem(draft: Draft): string | null {
  const all = FIELDS.flatMap((field) => draft.get()[field]);
  if (all.length === 0) return `This ${draft.kind} must have at least one recipient.`;
  const wrong = all.find(({ address, group }) => !group && !isAddress(address));
  return wrong ? `We can't send to "${wrong.address}": it is not an email address.` : null;
}
