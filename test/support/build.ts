import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parsePolicy,
  type CalendarDay,
  type Category,
  type Draft,
  type Finding,
  type Found,
  type Mailbox,
  type Person,
  type Policy,
  type Recipient,
  type RecipientField,
  type SecureMethod,
  type Unchecked,
} from '../../src/rules';

/** The day on which the corpus was labelled. */
export const TODAY: CalendarDay = { year: 2026, month: 11, day: 21 };

export const ROOT = join(__dirname, '..', '..');

/** A policy that ships. Throws with the faults when it has any. */
export function shippedPolicy(id: string): Policy {
  return policyFrom(JSON.parse(readFileSync(join(ROOT, 'policies', `${id}.json`), 'utf8')));
}

export function policyFrom(json: unknown): Policy {
  const read = parsePolicy(json);
  if ('faults' in read) throw new Error(read.faults.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return read.policy;
}

/** Digital Post, or what the test makes of it, with the defaults of a policy. */
export function secureMethod(about: Partial<SecureMethod> = {}): SecureMethod {
  const text = { da: 'Digital Post', en: 'Digital Post' };
  return { id: 'post', text, steps: [], domains: [], byMark: false, for: ['everybody'], ...about };
}

/** "Name <a@b>" or "a@b"; one To recipient each, unless the field is named: "cc: a@b". "list: a@b" is a list. */
export function recipient(written: string): Recipient {
  const parts = /^(?:(to|cc|bcc): )?(list: )?(?:(.*) <)?([^<>]*)>?$/.exec(written) ?? [];
  const [, field = 'to', list, name = '', address = ''] = parts;
  return { field: field as RecipientField, name, address, ...(list === undefined ? {} : { group: true }) };
}

interface DraftParts {
  kind?: 'message' | 'meeting';
  label?: string;
  from?: Mailbox;
  to?: string[];
  subject?: string;
  body?: string;
  attachments?: Draft['attachments'];
  unchecked?: Unchecked[];
  choices?: Partial<Draft['choices']>;
}

/** A draft from Anne Holm at Aarhus University to one outside address, with what the test says. */
export function draft(parts: DraftParts = {}): Draft {
  return {
    ...(parts.kind === undefined ? {} : { kind: parts.kind }),
    ...(parts.label === undefined ? {} : { label: parts.label }),
    from: parts.from ?? { name: 'Anne Holm', address: 'anne.holm@au.dk' },
    recipients: (parts.to ?? ['Ole Vang <ole@firma.example.dk>']).map(recipient),
    subject: parts.subject ?? 'Møde',
    body: parts.body ?? '',
    attachments: parts.attachments ?? [],
    unchecked: parts.unchecked ?? [],
    choices: { marked: false, dismissed: [], vouched: [], ...parts.choices },
  };
}

/** A finding of this category about these persons; the text does not matter. */
export function finding(
  category: Category,
  persons: readonly string[] = ['p1'],
  key = `${category}|${persons.join()}`,
): Finding {
  return {
    key,
    category,
    part: { kind: 'body' },
    span: { start: 0, end: 4 },
    excerpt: 'ordet',
    context: { text: 'ordet i sin sætning', match: { start: 0, end: 5 } },
    evidence: ['name-in-sentence'],
    persons,
  };
}

/** What the detectors would hand over for these categories about `count` persons named Person 1, Person 2 … */
export function found(categories: readonly Category[], count = 1, address?: string): Found {
  const persons: Person[] = Array.from({ length: count }, (_, at) => ({
    id: `p${at + 1}`,
    label: { kind: 'name', name: `Person ${at + 1}` },
    ...(address === undefined ? {} : { address }),
  }));
  const ids = persons.map(({ id }) => id);
  return {
    findings: categories.map((category) => finding(category, ids)),
    more: 0,
    persons: categories.length === 0 ? [] : persons,
  };
}
