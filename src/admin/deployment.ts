import type { Policy } from '../rules/types';
import { cprType } from './cpr-type';
import { dataLossRulesOf } from './data-loss';
import { dataLossScript, PACKAGE_FILE } from './data-loss-script';
import { mailFlowOf, type MailFlowOptions } from './mail-flow';
import { mailFlowScript, type Origin } from './mail-flow-script';

/** A file that an administrator runs or reads. */
export interface DeploymentFile {
  readonly name: string;
  readonly text: string;
}

/** Windows PowerShell reads a script without this mark in the code page of the machine, where a letter can end a string. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Everything for an organisation's Exchange: scripts for mail flow and data loss prevention, the sensitive information type that
 * the second one needs, and the mail flow as data. Same policy and options, same bytes.
 *
 * @throws Error when something in the policy cannot stand in a script.
 */
export function deploymentOf(policy: Policy, options: MailFlowOptions, command: string): DeploymentFile[] {
  const origin: Origin = { organisation: `${policy.name.en} (${policy.id})`, command };
  const flow = mailFlowOf(policy, options);
  const dataLoss = dataLossRulesOf(policy, options.secure);
  return [
    { name: 'mail-flow.ps1', text: BYTE_ORDER_MARK + mailFlowScript(flow, origin) },
    { name: 'mail-flow.json', text: `${JSON.stringify(flow, null, 2)}\n` },
    { name: 'data-loss.ps1', text: BYTE_ORDER_MARK + dataLossScript(dataLoss, origin) },
    { name: PACKAGE_FILE, text: cprType() },
  ];
}
