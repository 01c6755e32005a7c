import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

/**
 * The rules by themselves, built as for the launch event, into a folder of their own that goes when the process does: what
 * tsx makes of the sources costs a third more than what is shipped.
 *
 * @returns the path of a CommonJS module. Throws with webpack's errors.
 */
export async function buildRules(): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'send-sikkert-rules-'));
  process.on('exit', () => rmSync(path, { recursive: true }));
  const configurations = createRequire(__filename)('../webpack.config.js') as () => [Configuration];
  const [launchEvent] = configurations();
  const filename = 'rules.js';
  const output = { path, filename, library: { type: 'commonjs2' } };
  await new Promise<void>((resolve, reject) =>
    webpack({ ...launchEvent, entry: './src/rules/index.ts', output, plugins: [], cache: false }, (error, stats) =>
      error !== null || stats?.hasErrors() === true ? reject(error ?? new Error(stats!.toString())) : resolve(),
    ),
  );
  return join(path, filename);
}
