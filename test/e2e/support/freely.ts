import { withPolicy } from './own-policy';
import type { Staged } from './stage';

/** A school whose people may say that a finding is no personal data. */
export function school(override: 'acknowledge' | 'justify'): Promise<Staged> {
  const rule = (id: string, when: object, decision: string) => ({
    id: `school.${id}`,
    when,
    decision,
    text: { da: 'Følsomme oplysninger sendes sikkert.', en: 'Sensitive data go securely.' },
    source: { url: 'https://skole.example.org/regler', quote: 'Send sikkert.', language: 'da' },
  });
  const outside = { externalRecipients: { min: 1 } };
  return withPolicy({
    id: `school-${override}`,
    name: { da: 'Skolen', en: 'The school' },
    domains: ['skole.example.org'],
    tags: ['[åben]'],
    categories: { sensitive: ['health'] },
    whenSecureIsRequired: 'ask',
    override,
    rules: [
      rule('open', { tag: true, categories: ['sensitive'], ...outside }, 'block'),
      rule('sensitive', { categories: ['sensitive'], ...outside }, 'secure'),
      rule('rest', {}, 'tls'),
    ],
  });
}
