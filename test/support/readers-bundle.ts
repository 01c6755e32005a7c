import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Readers } from '../../src/attachments/attached-file';
import { ROOT } from './build';

/** What readers.js leaves behind, run as a page would run it. */
export type BuiltReaders = Required<Readers>;

/** What a page has, and the readers may use. No `document`, no `fetch`: who reads a file needs neither. */
const PAGE = {
  AbortController, AbortSignal, ArrayBuffer, Blob, DOMException, Headers, MessageChannel, ReadableStream, Response, TextDecoder, TextEncoder,
  URL, Uint8Array, clearTimeout, performance, queueMicrotask, setTimeout, structuredClone,
}; // prettier-ignore

/** Builds the script as for production, and runs it in a world of its own. */
export function buildReaders(): BuiltReaders {
  const out = mkdtempSync(join(tmpdir(), 'readers-'));
  try {
    const options = ['--config-name', 'readers', '--env', `out=${out}`];
    execFileSync(process.execPath, [require.resolve('webpack/bin/webpack.js'), ...options], { cwd: ROOT });
    return runReaders(readFileSync(join(out, 'readers.js'), 'utf8'));
  } finally {
    rmSync(out, { recursive: true });
  }
}

export function runReaders(script: string): BuiltReaders {
  const world: Record<string, unknown> = { ...PAGE };
  runInContext(script, createContext(world));
  return world['sendSikkertReaders'] as BuiltReaders;
}
