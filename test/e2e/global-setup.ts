import { ACCOUNTS } from '../../simulator/accounts';
import { buildAddIn, buildWindow, policyOf } from '../../simulator/server/build';
import { ensureBrowser } from './support/browser';
import { addInOrigin, BUILDS } from './support/stage';

/** Once per run: a browser, the simulated Outlook, and the add-in as the organisation of each account would host it. */
module.exports = async function globalSetup(): Promise<void> {
  ensureBrowser();
  await Promise.all([buildWindow(), buildAddIns()]);
};

/** One after the other: builds of the add-in share a cache. */
async function buildAddIns(): Promise<void> {
  for (const [index, account] of ACCOUNTS.entries()) {
    await buildAddIn({ policy: policyOf(account), origin: addInOrigin(index), out: `${BUILDS}/${account.id}` });
  }
}
