import type { Mailbox } from '../rules/types';
import type { Addressee, AttachmentContent, AttachmentEntry, MailBody } from './composed-mail';

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

/**
 * Those a mail goes to. A name that Outlook has no address for (a contact group, somebody not found in the address book)
 * is somebody nevertheless, and counts as outside; neither name nor address is a fault.
 */
export function asAddressees(value: unknown): Addressee[] {
  return asList(value).map((entry) => {
    const { displayName, emailAddress, recipientType } = asRecord(entry);
    const nameless = typeof displayName !== 'string' || displayName.trim() === '';
    const named = nameless || emailAddress ? entry : { displayName, emailAddress: '' };
    return { ...asMailbox(named), ...(recipientType === 'distributionList' ? { group: true as const } : {}) };
  });
}

/** A plain text has no HTML; everything else is read as HTML. */
export function asBodyFormat(value: unknown): MailBody['format'] {
  return value === 'text' ? 'text' : 'html';
}

/** No label is nothing at all, or ''. */
export function asLabel(value: unknown): string {
  return value === undefined || value === null ? '' : asText(value);
}

export function asAttachments(value: unknown): AttachmentEntry[] {
  return asList(value).map((entry) => {
    const { id, name, size, attachmentType, isInline } = asRecord(entry);
    return {
      id: asText(id),
      name: asText(name),
      size: typeof size === 'number' ? size : 0,
      kind: asText(attachmentType),
      inline: isInline === true,
    };
  });
}

const FORMATS: readonly AttachmentContent['format'][] = ['base64', 'eml', 'iCalendar', 'url'];

export function asContent(value: unknown): AttachmentContent {
  const { content, format } = asRecord(value);
  const known = FORMATS.find((one) => one === format);
  if (known === undefined) throw new TypeError('no format of an attachment');
  return { format: known, content: asText(content) };
}

/** Names and texts. A value that is missing is left out; any other that is no text is a fault: it may have been the mark. */
export function asTexts(value: unknown): Readonly<Record<string, string>> {
  const record = asRecord(value);
  const texts: Record<string, string> = {};
  for (const name of Object.keys(record)) {
    const text = record[name];
    if (text !== undefined && text !== null) texts[name] = asText(text);
  }
  return texts;
}

/** Messages in the notification bar by their keys. */
export function asNotifications(value: unknown): ReadonlyMap<string, string> {
  const all = asList(value).map(asRecord);
  return new Map(all.map(({ key, message }) => [asText(key), asText(message)]));
}

export function asNothing(): void {}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  // A list has no names: of `[]` nobody could tell whether the mail is marked.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object');
  return value as Readonly<Record<string, unknown>>;
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('not a list');
  return value;
}
