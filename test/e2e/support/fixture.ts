import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SendMode } from '../../../simulator/host/manifest';
import { addInSite } from '../../../simulator/server/outlook';
import { SHIPPED, type Staged } from './stage';

export const FIXTURE = resolve('test/e2e/fixtures/add-in');
const MANIFEST = readFileSync(`${FIXTURE}/manifest.xml`, 'utf8');
const [AU] = SHIPPED as [Staged];

/** The small add-in of the fixtures in an organisation of that SendMode. */
export function fixtureAddIn(mode: SendMode, port: number): Staged & { readonly manifest: string } {
  const addIn = `https://localhost:${port}`;
  const manifest = MANIFEST.replaceAll(AU.addIn, addIn).replaceAll('"SoftBlock"', `"${mode}"`);
  const site = { ...addInSite(FIXTURE), texts: { '/manifest.xml': manifest } };
  return { ...AU, id: mode, policy: 'au', organisation: mode, addIn, manifest, site };
}
