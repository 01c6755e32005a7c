import { quotedPrintable } from './transfer-encoding';
import { textOf } from './decode-text';

/** What the properties of people and appointments are called on a form (RFC 5545, RFC 6350); others are for machines. */
const LABELS: Readonly<Record<string, string>> = {
  FN: 'Name', NICKNAME: 'Name', TEL: 'Phone', EMAIL: 'E-mail', ADR: 'Address', BDAY: 'Born', NOTE: 'Note', ORG: 'Organisation',
  TITLE: 'Title', ROLE: 'Title', RELATED: 'Related', SUMMARY: 'Subject', DESCRIPTION: '', COMMENT: '', LOCATION: 'Place',
  ATTENDEE: 'Participant', ORGANIZER: 'Organiser', CONTACT: 'Contact', DTSTART: 'When', CATEGORIES: '', 'X-CPR': 'CPR',
}; // prettier-ignore

/** The text of appointments (.ics) and of people's cards (.vcf): a line for each thing said, an empty line between two. */
export function readCards(text: string): string {
  const lines: string[] = [];
  // A line that goes on begins with a blank; in old cards it ends with "=".
  const unfolded = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '').replace(/=\n/g, ''); // prettier-ignore
  for (const line of unfolded.split('\n')) {
    const [, property = '', parameters = '', value = ''] = /^(?:[A-Za-z\d-]{1,40}\.)?([A-Za-z\d-]{1,40})((?:;(?:"[^"]*"|[^":])*)?):(.*)$/.exec(line) ?? []; // prettier-ignore
    const key = property.toUpperCase();
    if (key === 'BEGIN') lines.push('');
    if (!Object.prototype.hasOwnProperty.call(LABELS, key)) continue;
    const said = /QUOTED-PRINTABLE/i.test(parameters) ? textOf(quotedPrintable(value)) : value;
    const called = /;CN=("[^"]*"|[^;:]*)/i.exec(parameters)?.[1] ?? '';
    const plain = [called.replace(/"/g, ''), said.replace(/^mailto:|^tel:/i, '')]
      .join(' ')
      .replace(/\\n/gi, '\n')
      .replace(/;+/g, ', ')
      .replace(/\\(.)/g, '$1')
      .replace(/^[ ,]+|, *$/g, '')
      .trim();
    if (plain !== '') lines.push(LABELS[key] === '' ? plain : `${LABELS[key]}: ${plain}`);
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim(); // prettier-ignore
}
