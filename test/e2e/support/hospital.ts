import { withPolicy } from './own-policy';
import type { Staged } from './stage';

/** A hospital whose policy stops every mail with health information, whoever gets it outside, with a help page of its own. */
export function hospital(): Promise<Staged> {
  const text = { da: 'Journaloplysninger forlader ikke huset.', en: 'Records do not leave the house.' };
  const source = {
    url: 'https://hospital.example.org/regler',
    quote: 'Journaloplysninger forlader ikke huset.',
    language: 'da',
  };
  return withPolicy({
    id: 'hospital',
    name: { da: 'Hospitalet', en: 'The hospital' },
    domains: ['hospital.example.org'],
    help: 'https://hjaelp.hospital.example.org/send-sikkert',
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
  });
}
