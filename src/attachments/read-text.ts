import type { AttachedFile, FileText } from './attached-file';
import { readCards } from './cards';
import { readCsv } from './csv';
import { beginning, byteString, textOf } from './decode-text';
import { collected, graver, withReason } from './file-parts';
import { htmlToText } from './html-to-text';
import { Stopped, type Allowance } from './limits';
import { readRtf } from './rtf';
import { readJson, readXml } from './structured-text';
import { TableRows } from './table-rows';
import { extensionOf } from './why-unread';

type TextKind = 'eml' | 'rtf' | 'html' | 'xml' | 'cards' | 'json' | 'csv' | 'plain';

/** Enough to tell what a text is. */
const LOOKED_AT = 4_096;
/** Bytes of a text that is full of marks: a page of HTML with its pictures in it, a letter in RTF with the logo. */
const MOST_SOURCE = 5_000_000;
/** Fields of which a mail has one in its header; a form that somebody wrote has "From:" at most. */
const MAIL_FIELD =
  /^(?:received|return-path|message-id|mime-version|content-type|x-[a-z-]+|delivered-to|dkim-signature):/im;
const TWO_FIELDS = /^(?:[a-z][a-z\d-]{0,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){2}/i;
const TABLES = ['csv', 'tsv', 'tab'];

/** What a text is by how it begins; by the name only what does not show: values between commas, and mails without much of a header. */
export function textKind({ name, bytes }: AttachedFile): TextKind {
  const head = textOf(bytes.subarray(0, LOOKED_AT)).replace(/^[\ufeff\s]+/, '').replace(/\r\n?/g, '\n'); // prettier-ignore
  const extension = extensionOf(name);
  if (/^\{\\rtf/.test(head)) return 'rtf';
  if (/^BEGIN:V(?:CALENDAR|CARD)/i.test(head)) return 'cards';
  if (TWO_FIELDS.test(head) && (extension === 'eml' || MAIL_FIELD.test(head.split('\n\n')[0]!))) return 'eml';
  if (/^<!doctype html|^(?:<\?xml[^>]*>\s*)?(?:<![^>]*>\s*)*<html/i.test(head) || /^html?$/.test(extension))
    return 'html';
  if (/^<\?xml|^<!DOCTYPE/.test(head) || (extension === 'xml' && head.charAt(0) === '<')) return 'xml';
  if (/^[[{]/.test(head)) return 'json';
  return TABLES.indexOf(extension) !== -1 ? 'csv' : 'plain';
}

/** Reads a file that is text, up to what may be kept of it. */
export function readText(file: AttachedFile, kind: TextKind, allowance: Allowance): FileText {
  const { bytes } = file;
  const most = kind === 'rtf' || kind === 'html' || kind === 'xml' ? MOST_SOURCE : allowance.room() * 4;
  const source = beginning(bytes, most);
  const rows = new TableRows(allowance);
  const lines: string[] = [];
  const read = collected(
    () => {
      if (kind === 'rtf') {
        const { pictures } = readRtf(byteString(source), allowance, (piece) => lines.push(piece));
        if (pictures && lines.join('').trim() === '') throw new Stopped('image');
        return;
      }
      const text = textOf(source).replace(/^\ufeff/, '');
      if (kind === 'xml') return readXml(text, allowance, lines);
      if (kind === 'csv') return readCsv(text, rows);
      if (kind === 'json' && source.length === bytes.length && readJson(text, rows)) return;
      const plain = kind === 'html' ? htmlToText(text) : kind === 'cards' ? readCards(text) : text;
      lines.push(plain.replace(/\r\n?/g, '\n'));
      allowance.write(plain.length);
    },
    () => (kind === 'rtf' ? lines.join('').replace(/\t\n/g, '\n') : rows.lines.concat(lines).join('\n')).trim(),
  );
  return source.length < bytes.length ? withReason(read.text, graver(read.why, 'limit')) : read;
}
