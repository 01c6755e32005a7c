import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build';

/** The launch-event bundle as built for production, in a folder of its own. */
export interface Bundle {
  readonly file: string;
  remove(): void;
}

/**
 * Builds the bundle with this policy (id of one that ships, or a policy with an id of its own). In a process of its own:
 * what webpack caches from inside jest no other build can read.
 */
export function buildBundle(policy: string | { readonly id: string }): Bundle {
  const out = mkdtempSync(join(tmpdir(), 'launchevent-'));
  const given = typeof policy === 'string' ? policy : join(out, 'policy.json');
  if (typeof policy !== 'string') writeFileSync(given, JSON.stringify(policy));
  const options = ['--config-name', 'launchevent', '--env', `policy=${given}`, '--env', `out=${out}`];
  execFileSync(process.execPath, [require.resolve('webpack/bin/webpack.js'), ...options], { cwd: ROOT });
  return { file: join(out, 'launchevent.js'), remove: () => rmSync(out, { recursive: true }) };
}
