import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Account } from '../accounts';

const ROOT = resolve(__dirname, '..', '..');

export interface AddInBuild {
  /** Id of a file in `policies/`, or path of one. */
  readonly policy: string;
  /** Origin that the manifest names. */
  readonly origin: string;
  /** Folder to write, relative to the project. */
  readonly out: string;
  readonly sendMode?: 'PromptUser' | 'SoftBlock' | 'Block';
}

/**
 * Builds the add-in as an administrator does, with the production configuration.
 *
 * @returns the folder. @throws Error with webpack's own words.
 */
export async function buildAddIn({ policy, origin, out, sendMode }: AddInBuild): Promise<string> {
  const env = [`policy=${policy}`, `origin=${origin}`, `out=${out}`, ...(sendMode ? [`sendMode=${sendMode}`] : [])];
  await webpack(env.flatMap((pair) => ['--env', pair]));
  return join(ROOT, out);
}

/** The policy that an account's add-in is built with: as it ships, or a copy of it in stage observe. */
export function policyOf({ id, policy = id, observes }: Pick<Account, 'id' | 'policy' | 'observes'>): string {
  if (!observes) return policy;
  const shipped = JSON.parse(readFileSync(join(ROOT, 'policies', `${policy}.json`), 'utf8'));
  const copy = join(ROOT, 'build/policies', `${id}.json`);
  mkdirSync(join(copy, '..'), { recursive: true });
  writeFileSync(copy, JSON.stringify({ ...shipped, stage: 'observe' }, null, 2));
  return copy;
}

/** Builds the simulated Outlook's own page. @returns the folder. */
export async function buildWindow(): Promise<string> {
  await webpack(['--config', 'simulator/webpack.simulator.js']);
  return join(ROOT, 'build/simulator');
}

function webpack(args: readonly string[]): Promise<void> {
  const command = [require.resolve('webpack/bin/webpack.js'), ...args];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    child.stdout.on('data', (chunk) => (words += chunk));
    child.stderr.on('data', (chunk) => (words += chunk));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`webpack ${args.join(' ')}\n${words}`))));
  });
}
