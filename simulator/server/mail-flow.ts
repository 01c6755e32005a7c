import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Account } from '../accounts';
import type { MailFlow } from '../host/mail-flow';

const ROOT = resolve(__dirname, '..', '..');

/**
 * The mail flow of an account's organisation: its own, or that of a policy that ships, as it was generated, with a gateway.
 * Where the policy says that a mark leads nowhere, nobody has set up a rule for it.
 *
 * @throws when there is neither.
 */
export function mailFlowOf({ mailFlow, id, policy = id }: Pick<Account, 'mailFlow' | 'id' | 'policy'>): MailFlow {
  if (mailFlow !== undefined) return mailFlow;
  const generated = read<MailFlow>('deploy/exchange', `${policy}-gateway`, 'mail-flow.json');
  const { secureMethods = [] } = read<{ secureMethods?: { byMark?: boolean }[] }>('policies', `${policy}.json`);
  const leadsSomewhere = secureMethods.length === 0 || secureMethods.some(({ byMark }) => byMark === true);
  return leadsSomewhere ? generated : { rules: generated.rules.filter(({ then }) => then.connector === undefined) };
}

function read<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(ROOT, ...path), 'utf8')) as T;
}
