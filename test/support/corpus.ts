import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category, Draft, Verdict } from '../../src/rules';

interface Address {
  name: string;
  email: string;
}

/** A labelled draft, as `test/corpus/README.md` describes it. */
export interface LabelledDraft {
  id: string;
  policy: string;
  lang: 'da' | 'en';
  from: Address;
  to: Address[];
  cc: Address[];
  bcc: Address[];
  subject: string;
  body: string;
  attachments: { name: string; text: string }[];
  labels: { categories: Category[]; persons: number; aboutRecipientOnly: boolean };
  decision: Verdict;
  why: string;
}

export function readCorpus(file: string): LabelledDraft[] {
  return readFileSync(join(__dirname, '..', 'corpus', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledDraft);
}

export function asDraft(labelled: LabelledDraft): Draft {
  const all = (field: 'to' | 'cc' | 'bcc') =>
    labelled[field].map(({ name, email }) => ({ name, address: email, field }));
  return {
    from: { name: labelled.from.name, address: labelled.from.email },
    recipients: [...all('to'), ...all('cc'), ...all('bcc')],
    subject: labelled.subject,
    body: labelled.body,
    attachments: labelled.attachments.map(({ name, text }, at) => ({ key: `${at}`, name, text })),
    unchecked: [],
    choices: { marked: false, dismissed: [], vouched: [] },
  };
}
