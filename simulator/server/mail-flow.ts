import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Account } from '../accounts';
import type { MailFlow } from '../host/mail-flow';

const GENERATED = resolve(__dirname, '..', '..', 'deploy/exchange');

/**
 * The mail flow of an account's organisation, with a gateway: its own, or that of a policy that ships, as it was generated.
 *
 * @throws when there is neither.
 */
export function mailFlowOf({ mailFlow, id, policy = id }: Pick<Account, 'mailFlow' | 'id' | 'policy'>): MailFlow {
  return mailFlow ?? JSON.parse(readFileSync(join(GENERATED, `${policy}-gateway`, 'mail-flow.json'), 'utf8'));
}
