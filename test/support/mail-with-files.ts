import type { AttachmentContent, AttachmentEntry } from '../../src/outlook/composed-mail';
import { openSession } from '../../src/session/session';
import { shippedPolicy, TODAY } from './build';
import { fakeMail, type FakeMail, type Faults, type MailState } from './fake-mail';

export const AU = shippedPolicy('au');
export const GRADES = ['Mathilde Bjerregaard', 'Jonas Bak', 'Freja Holm', 'Emil Dam', 'Nanna Rosendahl', 'Astrid Kjeldgaard']; // prettier-ignore
export const LIST = ['Navn;Eksamen;Karakter', ...GRADES.map((name) => `${name};Statistik;10`)].join('\n');
export const DIAGNOSIS = 'Mathilde Bjerregaard har epilepsi.';

export const entry = (about: Partial<AttachmentEntry> = {}): AttachmentEntry => ({
  id: 'a1',
  name: 'liste.csv',
  size: 100,
  kind: 'file',
  inline: false,
  ...about,
});
export const holding = (text: string): AttachmentContent => ({
  format: 'base64',
  content: Buffer.from(text).toString('base64'),
});

/** A mail to somebody outside with these files, by id what they hold. */
export function mailWith(
  attachments: AttachmentEntry[],
  contents: MailState['contents'],
  faults: Faults = {},
): FakeMail {
  return fakeMail({ to: [{ name: 'Ole Vang', address: 'ole@firma.example.dk' }], attachments, contents }, faults);
}

export const open = (mail: FakeMail) => openSession(mail, AU, () => TODAY);

/** How often the content of a file was asked for. */
export const reads = (mail: FakeMail): number => mail.calls.filter((call) => call === 'attachmentContent').length;
