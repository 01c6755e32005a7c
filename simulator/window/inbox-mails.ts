import type { Account } from '../accounts';
import type { ReceivedMail } from '../host/answering';
import type { Mailbox } from '../host/draft';
import { plainAsHtml } from '../host/plain-as-html';
import { colleague, OUTSIDE } from './sample-parts';

const PARTNER: Mailbox = { name: 'Lars Ibsen Holst', address: 'lars.holst@partner.example.dk' };
const ASSOCIATION: Mailbox = { name: 'Anne Ravn', address: 'anne.ravn@forening.example.org' };

/** Mails to answer and to pass on: with several people outside, with somebody's health in them, and in plain text. */
export function inboxOf(account: Account): readonly ReceivedMail[] {
  return [
    {
      id: 'several-outside',
      from: OUTSIDE,
      to: [account.user, PARTNER],
      cc: [colleague(account), ASSOCIATION],
      subject: 'Planer for foråret',
      html:
        '<p>Kære alle</p><p>Her er udkastet til planen:</p>' +
        '<table><tbody><tr><td>4. marts</td><td>Vindenergi</td></tr><tr><td>18. marts</td><td>Plankton</td></tr></tbody></table>' +
        '<p>Hvad siger I?</p><p>Venlig hilsen<br>Katrine Vestergaard</p>',
      format: 'html',
      receivedAt: new Date(2026, 2, 2, 9, 14),
      attachments: [],
    },
    {
      id: 'absence',
      from: colleague(account),
      to: [account.user],
      cc: [],
      subject: 'Vagtplan',
      html: `<p>Hej ${account.user.name.split(' ')[0]}</p><p>Mathilde Bjerregaard er sygemeldt med en depression, så jeg har taget hendes vagter.</p><p>Mvh<br>Jonas</p>`,
      format: 'html',
      receivedAt: new Date(2026, 2, 3, 15, 2),
      attachments: [],
    },
    {
      id: 'plain-text',
      from: PARTNER,
      to: [account.user],
      cc: [],
      subject: 'Spørgsmål til programmet',
      html: plainAsHtml('Hej\n\nHvornår begynder den første forelæsning?\n\nMvh\nLars'),
      format: 'text',
      receivedAt: new Date(2026, 2, 4, 8, 30),
      attachments: [],
    },
  ];
}
