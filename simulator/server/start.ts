import { createServer } from 'node:net';
import { ACCOUNTS, type Account } from '../accounts';
import { buildAddIn, buildWindow, policyOf } from './build';
import { makeCertificate } from './certificate';
import { offlineAddInSite, outlookSite } from './outlook';
import { serve } from './serve';

/** `npm start`: builds the add-in for each account and opens a simulated Outlook on this machine. */
async function start(): Promise<void> {
  const [outlookPort = 0, ...addInPorts] = await freePorts(3000, ACCOUNTS.length + 1);
  const accounts = ACCOUNTS.map((account, index): Account => {
    return { ...account, addIn: `https://localhost:${addInPorts[index]}` };
  });
  console.log('Building the add-in for', accounts.map(({ organisation }) => organisation).join(', '), '…');
  const [windowFolder, folders, certificate] = await Promise.all([
    buildWindow(),
    buildAll(accounts, `build/start-${outlookPort}`),
    makeCertificate(),
  ]);
  await serve(outlookSite(windowFolder, accounts), certificate, outlookPort);
  for (const [index, folder] of folders.entries()) {
    await serve(offlineAddInSite(folder), certificate, addInPorts[index] ?? 0);
  }
  console.log(`\nSimulated Outlook: https://localhost:${outlookPort}\n`);
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

/** The next free ports from `first` on. */
async function freePorts(first: number, count: number): Promise<number[]> {
  const ports: number[] = [];
  for (let port = first; ports.length < count; port += 1) if (await isFree(port)) ports.push(port);
  return ports;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
