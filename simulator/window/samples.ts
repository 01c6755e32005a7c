import type { Account } from '../accounts';
import { plainAsHtml } from '../host/calls/content';
import type { Attachment, Mailbox, MailContent } from '../host/draft';

/** A mail to try, in any of the organisations. Everybody and every number in them is invented. */
export interface Sample {
  readonly id: string;
  readonly name: string;
  content(account: Account): Partial<MailContent>;
}

const OUTSIDE: Mailbox = { name: 'Katrine Vestergaard', address: 'katrine.vestergaard@example.org' };
const INSURANCE: Mailbox = { name: '', address: 'sager@forsikring.example.dk' };

function colleague({ domain }: Account): Mailbox {
  return { name: 'Jonas Bak Mikkelsen', address: `jonas.mikkelsen@${domain}` };
}

function mail(to: Mailbox, subject: string, lines: readonly string[], attachments: readonly Attachment[] = []) {
  return { to: [to], subject, html: plainAsHtml(lines.join('\n')), attachments };
}

/** As it comes when somebody pastes rows of a spreadsheet. */
function table(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<table><tbody>${rows.map(row).join('')}</tbody></table>`;
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'ordinary',
    name: 'Ordinary mail (Danish)',
    content: ({ user }) =>
      mail(OUTSIDE, 'Møde på torsdag', [
        'Kære Katrine',
        '',
        'Tak for dit oplæg. Skal vi mødes torsdag klokken 10 i kantinen og tale om næste skridt?',
        '',
        'Venlig hilsen',
        user.name,
      ]),
  },
  {
    id: 'diagnosis',
    name: 'A colleague’s diagnosis to an outside address (Danish)',
    content: ({ user }) =>
      mail(OUTSIDE, 'Udskydelse af workshop', [
        'Kære Katrine',
        '',
        'Vi må desværre udskyde workshoppen. Mathilde Bjerregaard er sygemeldt med en depression og regner med at være tilbage efter påske.',
        '',
        'Venlig hilsen',
        user.name,
      ]),
  },
  {
    id: 'diagnosis-english',
    name: 'A colleague’s diagnosis to an outside address (English)',
    content: ({ user }) =>
      mail(OUTSIDE, 'Workshop postponed', [
        'Dear Katrine,',
        '',
        'I am afraid we have to postpone the workshop. Mathilde Bjerregaard was diagnosed with breast cancer last week and starts chemotherapy on Monday.',
        '',
        'Best regards,',
        user.name,
      ]),
  },
  {
    id: 'cpr',
    name: 'One CPR number to one outside address (Danish)',
    content: ({ user }) =>
      mail(INSURANCE, 'Ansættelse pr. 1. marts', [
        'Hej',
        '',
        'Som aftalt får I her oplysningerne til pensionsordningen: Oliver Nygaard Lassen, CPR-nummer 121190-4328.',
        '',
        'Mvh',
        user.name,
      ]),
  },
  {
    id: 'six-cpr',
    name: 'Six CPR numbers to one outside address (Danish)',
    content: ({ user }) => ({
      to: [INSURANCE],
      subject: 'Liste over nye medarbejdere',
      html:
        plainAsHtml('Hej\n\nHer er listen:\n') +
        table([
          ['Navn', 'CPR-nummer'],
          ['Oliver Nygaard Lassen', '121190-4328'],
          ['Freja Holmberg', '030685-2159'],
          ['Mehmet Arslan', '240978-1236'],
          ['Astrid Kjeldgaard', '170292-3480'],
          ['Emil Thorup Dam', '080399-1790'],
          ['Nanna Rosendahl', '290781-2634'],
        ]) +
        plainAsHtml(`\nMvh\n${user.name}`),
    }),
  },
  {
    id: 'tag-cpr',
    name: 'Opt-out tag and a CPR number (Danish)',
    content: ({ user, tag }) =>
      mail(INSURANCE, `Ansættelse pr. 1. marts ${tag}`, [
        'Hej',
        '',
        'Her er CPR-nummeret på vores nye kollega Oliver Nygaard Lassen: 121190-4328.',
        '',
        'Mvh',
        user.name,
      ]),
  },
  {
    id: 'tag-public',
    name: 'Opt-out tag and public information (Danish)',
    content: ({ user, tag }) =>
      mail(OUTSIDE, `Program for forårets åbne forelæsninger ${tag}`, [
        'Kære Katrine',
        '',
        'Her er programmet: 4. marts om vindenergi, 18. marts om havets plankton. Alle er velkomne.',
        '',
        'Venlig hilsen',
        user.name,
      ]),
  },
  {
    id: 'internal',
    name: 'A colleague’s diagnosis, inside the organisation (Danish)',
    content: (account) =>
      mail(colleague(account), 'Vagtplan for uge 12', [
        'Hej Jonas',
        '',
        'Mathilde Bjerregaard er sygemeldt med en depression. Kan du tage hendes vagter?',
        '',
        'Mvh',
        account.user.name,
      ]),
  },
  {
    id: 'own-data',
    name: 'The recipient’s own data (Danish)',
    content: ({ user }) =>
      mail(OUTSIDE, 'Din ansøgning', [
        'Kære Katrine',
        '',
        'Vi har modtaget din ansøgning. Vil du bekræfte, at dit CPR-nummer er 150688-2377?',
        '',
        'Venlig hilsen',
        user.name,
      ]),
  },
  {
    id: 'attachment',
    name: 'An attached file that cannot be read (English)',
    content: ({ user }) =>
      mail(
        OUTSIDE,
        'Photos from the reception',
        ['Dear Katrine,', '', 'Here is the photo that you asked for.', '', 'Best regards,', user.name],
        [{ id: 'photo', name: 'reception.png', size: 68, isInline: false, base64: PIXEL }],
      ),
  },
];

/** A picture of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
