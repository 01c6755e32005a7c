import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailFlowOf } from '../../../src/admin/mail-flow';
import { readPolicy } from '../../../src/cli/read-policy';
import { buildAddIn } from '../../../simulator/server/build';
import { addInSite, offlineAddInSite } from '../../../simulator/server/outlook';
import { addInOrigin, BUILDS, SHIPPED, type Staged } from './stage';

const GATEWAY = { profile: 'gateway', smartHosts: ['gateway.invalid'], tlsDomain: 'gateway.invalid' } as const;

interface Policy extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly name: { readonly da: string; readonly en: string };
  readonly domains: readonly string[];
}

/**
 * An organisation with a policy of its own, in place of the one after those that ship; builds its add-in.
 *
 * @param officeJs `newer`: served as `npm start` does, with what users' office.js has beyond that of the package.
 */
export async function withPolicy(policy: Policy, officeJs: 'packaged' | 'newer' = 'packaged'): Promise<Staged> {
  const { id, name, domains } = policy;
  const file = join(mkdtempSync(join(tmpdir(), 'policy-')), `${id}.json`);
  writeFileSync(file, JSON.stringify(policy));
  const addIn = addInOrigin(SHIPPED.length);
  const folder = await buildAddIn({ policy: file, origin: addIn, out: `${BUILDS}/${id}` });
  const [domain = ''] = domains;
  return {
    id,
    organisation: name.en,
    user: { name: 'Vibeke Lund', address: `vibeke@${domain}` },
    domain,
    tag: '',
    mailFlow: mailFlowOf(readPolicy(file), { secure: GATEWAY, unmarkedWithTag: 'tls' }),
    addIn,
    site: officeJs === 'newer' ? offlineAddInSite(folder) : addInSite(folder),
  };
}
