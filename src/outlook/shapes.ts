import type { Mailbox } from '../rules/types';
import type { AttachmentEntry } from './composed-mail';

/*
 * What Outlook answered, held against what it should be. Each throws on anything else: a list that came as null must
 * not be taken for an empty one, or a mail with outside recipients would pass as internal.
 */

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('not a text');
  return value;
}

/** A missing display name is an empty one; a missing address is a fault. */
export function asMailbox(value: unknown): Mailbox {
  const { displayName, emailAddress } = asRecord(value);
  return { name: typeof displayName === 'string' ? displayName : '', address: asText(emailAddress) };
}

export function asMailboxes(value: unknown): Mailbox[] {
  return asList(value).map(asMailbox);
}

export function asAttachments(value: unknown): AttachmentEntry[] {
  return asList(value).map((entry) => {
    const { id, name, attachmentType, isInline } = asRecord(entry);
    return { id: asText(id), name: asText(name), kind: asText(attachmentType), inline: isInline === true };
  });
}

/** Names and texts; entries that are not text are none of ours and left out. */
export function asTexts(value: unknown): Readonly<Record<string, string>> {
  const record = asRecord(value);
  const texts: Record<string, string> = {};
  for (const name of Object.keys(record)) {
    const text = record[name];
    if (typeof text === 'string') texts[name] = text;
  }
  return texts;
}

export function asNothing(): void {}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object');
  return value as Readonly<Record<string, unknown>>;
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('not a list');
  return value;
}
