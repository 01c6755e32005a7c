import { check, type Advice, type Draft, type Policy } from '../../../src/rules';
import { advise } from '../../../src/rules/advice/advise';
import { draft, shippedPolicy, TODAY } from '../../support/build';

const SHIPPED = shippedPolicy('au');
/** It knows `aau.dk`, of which the rows speak as of any domain. */
export const AU: Policy = { ...SHIPPED, advice: { ...SHIPPED.advice, knownDomains: [] } };

/** What a row writes; everything else is Anne Holm's mail to Ole Vang. */
export type Parts = NonNullable<Parameters<typeof draft>[0]>;

export function advised(parts: Parts, changes: Partial<Policy['advice']> = {}, policy: Policy = AU): Advice[] {
  return advisedOn(draft(parts), { ...policy, advice: { ...policy.advice, ...changes } });
}

export function advisedOn(about: Draft, policy: Policy = AU): Advice[] {
  return advise(about, check(about, policy, TODAY), policy);
}

/** The advice of one kind on these parts. */
export function ofKind<K extends Advice['kind']>(kind: K, parts: Parts, changes: Partial<Policy['advice']> = {}) {
  return advised(parts, changes).filter((each): each is Extract<Advice, { kind: K }> => each.kind === kind);
}

/** A mail as Outlook quotes it below the answer. */
export function quoting(
  head: { from: string; to?: string; cc?: string; text?: string },
  above = 'Tak for mailen.',
): Parts {
  const { from, to = 'Anne Holm <anne.holm@au.dk>', cc, text = 'Hvordan går det?' } = head;
  const lines = [
    `Fra: ${from}`,
    'Sendt: 18. november 2026 09:12',
    `Til: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    'Emne: Planen',
  ];
  return { subject: 'Sv: Planen', body: `${above}\n\n${lines.join('\n')}\n\n${text}` };
}
