import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddIn } from '../../../simulator/server/build';
import { addInSite } from '../../../simulator/server/outlook';
import { addInOrigin, BUILDS, SHIPPED, type Staged } from './stage';

/** A hospital whose policy stops every mail with health information, whoever gets it outside. */
export async function hospital(): Promise<Staged> {
  const text = { da: 'Journaloplysninger forlader ikke huset.', en: 'Records do not leave the house.' };
  const source = {
    url: 'https://hospital.example.org/regler',
    quote: 'Journaloplysninger forlader ikke huset.',
    language: 'da',
  };
  const policy = {
    id: 'hospital',
    name: { da: 'Hospitalet', en: 'The hospital' },
    domains: ['hospital.example.org'],
    categories: { records: ['health'] },
    rules: [
      {
        id: 'hospital.records',
        when: { categories: ['records'], externalRecipients: { min: 1 } },
        decision: 'block',
        text,
        source,
      },
      { id: 'hospital.rest', when: {}, decision: 'tls', text, source },
    ],
  };
  const file = join(mkdtempSync(join(tmpdir(), 'policy-')), 'hospital.json');
  writeFileSync(file, JSON.stringify(policy));
  const addIn = addInOrigin(SHIPPED.length);
  const folder = await buildAddIn({ policy: file, origin: addIn, out: `${BUILDS}/hospital` });
  return {
    id: 'hospital',
    organisation: 'The hospital',
    user: { name: 'Vibeke Lund', address: 'vibeke@hospital.example.org' },
    domain: 'hospital.example.org',
    tag: '',
    addIn,
    site: addInSite(folder),
  };
}
