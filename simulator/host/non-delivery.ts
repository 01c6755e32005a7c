import type { ReceivedMail } from './answering';
import type { Mailbox, MailContent } from './draft';
import { escapeHtml } from './plain-as-html';

/** What a server says to a sender that insists on TLS; here it is the sender's own Exchange that says so. */
export const REFUSAL = '451 5.7.3 STARTTLS is required to send mail';

const WORDS = {
  da: {
    subject: 'Kan ikke leveres',
    failed: 'Levering til disse modtagere eller grupper mislykkedes:',
    why: 'Din meddelelse kunne ikke leveres. Der blev forsøgt flere gange, men det lykkedes ikke at oprette forbindelse til modtagerens mailsystem.',
    details: 'Diagnosticeringsoplysninger til administratorer:',
    server: 'Genererende server',
  },
  en: {
    subject: 'Undeliverable',
    failed: 'Delivery has failed to these recipients or groups:',
    why: "Your message couldn't be delivered. Several attempts were made, but no connection to the recipient's email system could be made.",
    details: 'Diagnostic information for administrators:',
    server: 'Generating server',
  },
} as const;

interface About {
  /** The sender's own mail domain. */
  readonly domain: string;
  /** `da-DK` or `en-US`. */
  readonly language: string;
  readonly now: Date;
}

/** The report that Exchange writes when it has given up. */
export function nonDeliveryReport(
  mail: MailContent,
  recipient: Mailbox,
  { domain, language, now }: About,
): ReceivedMail {
  const words = language.startsWith('da') ? WORDS.da : WORDS.en;
  const address = escapeHtml(recipient.address);
  const shown = recipient.name === '' ? address : `${escapeHtml(recipient.name)} (${address})`;
  return {
    id: crypto.randomUUID(),
    from: { name: 'Microsoft Outlook', address: `MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${domain}` },
    to: [mail.from],
    cc: [],
    subject: `${words.subject}: ${mail.subject}`,
    html:
      `<p><b>${words.failed}</b></p><p>${shown}</p><p>${words.why}</p>` +
      `<p><b>${words.details}</b></p><p>${words.server}: mail.${domain}</p>` +
      `<p>${address}<br>Remote Server returned '550 5.4.300 Message expired -&gt; ${REFUSAL}'</p>`,
    format: 'html',
    receivedAt: now,
    attachments: [],
    reports: mail,
  };
}
