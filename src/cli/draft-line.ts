import type { AttachmentText, Draft, Mailbox, Recipient, RecipientField } from '../rules/types';

/** One line of a JSONL file of drafts. */
interface DraftLine {
  readonly id: string;
  /** The policy that the line names, if it does. */
  readonly policy?: string;
  readonly draft: Draft;
}

const FIELDS = 'id policy lang from to cc bcc subject body attachments labels decision why'.split(' ');

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads one line: `{"id","policy"?,"from","to","cc"?,"bcc"?,"subject","body","attachments"?}`, where a person is
 * `{"name"?,"email"}` and an attachment `{"name","text"}`. What the corpus says besides (`lang`, `labels`, `decision`, `why`) is ignored; any other field is a fault, for
 * "attachment" or "Bcc" would make the judgement milder without anybody noticing.
 *
 * @throws Error that names the first field which is not as it must be.
 */
export function readDraftLine(line: string): DraftLine {
  const json = objectAt(parsed(line), 'the draft');
  const policy = json['policy'];
  const unknown = Object.keys(json).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) throw new Error(`${JSON.stringify(unknown)} is no field of a draft`);
  return {
    id: textAt(json['id'], 'id'),
    ...(policy === undefined ? {} : { policy: textAt(policy, 'policy') }),
    draft: {
      from: mailboxAt(json['from'], 'from'),
      recipients: [
        ...recipientsAt(json['to'], 'to'),
        ...recipientsAt(json['cc'] ?? [], 'cc'),
        ...recipientsAt(json['bcc'] ?? [], 'bcc'),
      ],
      subject: textAt(json['subject'], 'subject'),
      body: textAt(json['body'], 'body'),
      attachments: listAt(json['attachments'] ?? [], 'attachments').map(attachmentAt),
      unchecked: [],
      choices: { marked: false, dismissed: [], vouched: [] },
    },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('not JSON'); // The parser's own message quotes the line, and so the mail.
  }
}

function recipientsAt(value: unknown, field: RecipientField): Recipient[] {
  return listAt(value, field).map((item, at) => ({ ...mailboxAt(item, `${field}[${at}]`), field }));
}

function mailboxAt(value: unknown, path: string): Mailbox {
  const { name, email } = objectAt(value, path);
  return { name: textAt(name ?? '', `${path}.name`), address: textAt(email, `${path}.email`) };
}

function attachmentAt(value: unknown, at: number): AttachmentText {
  const { name, text } = objectAt(value, `attachments[${at}]`);
  return {
    key: String(at),
    name: textAt(name, `attachments[${at}].name`),
    text: textAt(text, `attachments[${at}].text`),
  };
}

function objectAt(value: unknown, path: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new Error(`${path}: must be an object`);
}

function listAt(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${path}: must be a list`);
}

function textAt(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  throw new Error(`${path}: must be text`);
}
