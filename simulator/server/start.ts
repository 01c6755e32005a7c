import { ACCOUNTS, type Account } from '../accounts';
import { buildAddIn, buildWindow, policyOf } from './build';
import { makeCertificate } from './certificate';
import { offlineAddInSite, outlookSite } from './outlook';
import { takePorts, type TakenPort } from './ports';

/** `npm start`: builds the add-in for each account and opens a simulated Outlook on this machine. */
async function start(): Promise<void> {
  const ports = await takePorts(3000, ACCOUNTS.length + 1, await makeCertificate());
  await build(ports).catch((fault: Error) => {
    for (const port of ports) port.stop();
    throw fault;
  });
}

async function build([outlook, ...addIns]: readonly TakenPort[]): Promise<void> {
  const accounts = ACCOUNTS.map((account, index): Account => {
    return { ...account, addIn: `https://localhost:${addIns[index]?.port}` };
  });
  console.log('Building the add-in for', accounts.map(({ organisation }) => organisation).join(', '), '…');
  const [windowFolder, folders] = await Promise.all([
    buildWindow(),
    buildAll(accounts, `build/start-${outlook?.port}`),
  ]);
  outlook?.show(outlookSite(windowFolder, accounts));
  for (const [index, folder] of folders.entries()) addIns[index]?.show(offlineAddInSite(folder));
  console.log(`\nSimulated Outlook: https://localhost:${outlook?.port}\n`);
  for (const { organisation, addIn } of accounts) console.log(`  add-in of ${organisation}: ${addIn}`);
  console.log(
    '\nThe certificate is made for this run: let the browser accept it (Firefox: at each of these addresses).',
  );
  console.log('Nothing is sent, and nothing leaves this machine.');
  console.log('Stop with Ctrl+C.');
}

/** One after the other: builds of the add-in share a cache. Each start has its folder: the manifests name its ports. */
async function buildAll(accounts: readonly Account[], out: string): Promise<string[]> {
  const folders: string[] = [];
  for (const account of accounts) {
    const { id, organisation, addIn } = account;
    folders.push(await buildAddIn({ policy: policyOf(account), origin: addIn, out: `${out}/${id}` }));
    console.log(`  ${organisation} (${folders.length} of ${accounts.length})`);
  }
  return folders;
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
