import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deploymentOf } from '../../src/admin/deployment';
import type { MailFlowOptions, Secure } from '../../src/admin/mail-flow';
import { readPolicy } from '../../src/cli/read-policy';
import type { Policy } from '../../src/rules/types';
import { ROOT } from '../support/build';

export const EXCHANGE: Secure = { profile: 'exchange' };
export const GATEWAY: Secure = {
  profile: 'gateway',
  smartHosts: ['secure-mail.example.org'],
  tlsDomain: 'secure-mail.example.org',
};

export function options(secure: Secure, unmarkedWithTag: MailFlowOptions['unmarkedWithTag'] = 'tls'): MailFlowOptions {
  return { secure, unmarkedWithTag };
}

/** One of the generated files, as text. */
export function generated(policy: Policy, secure: Secure, name: string): string {
  return deploymentOf(policy, options(secure), 'x').find((file) => file.name === name)?.text ?? '';
}

export const POLICIES = ['au', 'aau', 'sikkerpost'] as const;

export function policy(id: string, over: Partial<Policy> = {}): Policy {
  return { ...readPolicy(id), ...over };
}

/** A committed file of deploy/exchange. */
export function committed(folder: string, name: string): string {
  return readFileSync(join(ROOT, 'deploy/exchange', folder, name), 'utf8');
}
