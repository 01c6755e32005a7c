import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What others do with a text, and what no detector can do without. */
export interface Peer {
  readonly name: string;
  /** `await`ed by openredaction alone; the others answer at once. */
  readonly read: (text: string) => unknown;
}

const FOLDER = join(__dirname, 'node_modules');
const CPR = /\b\d{6}[- ]?\d{4}\b/g;

/** The least that anything costs: one expression for CPR numbers. */
export const BOUNDS: readonly Peer[] = [{ name: 'one CPR expression', read: (text) => text.match(CPR) }];

/** Well-known finders of personal data, from `npm install` in bench/. None knows Danish, categories or persons as we count them. */
export async function installedPeers(): Promise<Peer[]> {
  if (!existsSync(FOLDER)) return [];
  const load = createRequire(join(__dirname, 'package.json'));
  const { Redactor } = load('@redactpii/node');
  const { SyncRedactor } = load('redact-pii');
  const nlp = load('compromise');
  const { OpenRedaction } = await import(pathToFileURL(load.resolve('openredaction')).href);
  const [redactor, sync, open] = [new Redactor(), new SyncRedactor(), new OpenRedaction()];
  return [
    { name: '@redactpii/node', read: (text) => redactor.redact(text) },
    { name: 'redact-pii', read: (text) => sync.redact(text) },
    { name: 'compromise', read: (text) => nlp(text).people().json() },
    { name: 'openredaction', read: (text) => open.detect(text) },
  ];
}
