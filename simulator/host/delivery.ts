import { isWithin } from './addresses';
import type { ReceivedMail } from './answering';
import { FIELDS, type Mailbox, type MailContent } from './draft';
import { passThrough, type MailFlow, type Travel } from './mail-flow';
import { nonDeliveryReport } from './non-delivery';

/** An organisation as far as its mail servers are concerned. */
export interface MailSystem {
  /** The organisation's own mail domain. */
  readonly domain: string;
  /** Without it mail travels as the recipient's server likes. */
  readonly mailFlow?: MailFlow;
}

/** Domains whose mail servers know no TLS. */
export const WITHOUT_TLS: readonly string[] = ['uden-tls.example', 'no-tls.example'];

export interface Delivery extends Travel {
  /** Whom the mail could not be brought to. */
  readonly refused: readonly Mailbox[];
  /** What comes back: one report for each of them. */
  readonly reports: readonly ReceivedMail[];
}

/** Brings a mail to its recipients. Exchange tries for a day before it gives up; here the report is there at once. */
export function deliver(mail: MailContent, { domain, mailFlow }: MailSystem, language: string, now: Date): Delivery {
  const outside = FIELDS.flatMap((field) => mail[field]).filter(({ address }) => !isWithin(address, domain));
  const passing = { toOutside: outside.length > 0, subject: mail.subject, headers: mail.headers };
  const travel = passThrough(passing, mailFlow ?? { rules: [] });
  const refused = travel.needsTls
    ? outside.filter(({ address }) => WITHOUT_TLS.some((one) => isWithin(address, one)))
    : [];
  return {
    ...travel,
    refused,
    reports: refused.map((recipient) => nonDeliveryReport(mail, recipient, { domain, language, now })),
  };
}
