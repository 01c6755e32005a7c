/* By what a report of a failed delivery is known, and its parts; written as in tls-phrases.ts, with its sources. */

/** The servers have not given up. */
export const DELAYED_PHRASES: readonly string[] = [
  'delivery is delayed',
  'delivery delayed',
  'delivery incomplete',
  'has been delayed',
  'action: delayed',
  'delivery status notification (delay)',
  'still undelivered',
  'has not yet been delivered',
  "hasn't been delivered yet",
  'will continue to be attempted',
  'will keep trying',
  'will retry for',
  'will be retried',
  'no action is required on your part',
  'you do not need to resend',
  'this is a warning message only',
  'leveringen er forsinket',
  'levering er forsinket',
  'meddelelsen er forsinket',
  'er endnu ikke leveret',
  'endnu ikke blevet leveret',
  'forsøger igen i',
  'vil fortsætte med at forsøge',
];

/** Sentences that stand in reports alone: no person writes them of their own. */
export const REPORT_PHRASES: readonly string[] = [
  'reporting-mta:',
  'diagnostic-code:',
  'final-recipient:',
  'diagnostic information for administrators',
  'diagnosticeringsoplysninger til administratorer',
  'diagnostiske oplysninger til administratorer',
  'delivery has failed to these recipients',
  'delivery is delayed to these recipients',
  'delivery to the following recipient',
  'delivery status notification (',
  'undelivered mail returned to sender',
  'returned mail: see transcript',
  'the following addresses had permanent fatal errors',
  'the following addresses had transient non-fatal errors',
  'this message was created automatically by mail delivery software',
  'this is the mail system at host',
  'mail delivery failed: returning message to sender',
  "i'm afraid i wasn't able to deliver your message",
  'the following message to <', // Cisco
  "your message to … couldn't be delivered",
  'your message to … could not be delivered',
  "your message wasn't delivered to",
  "your message wasn't delivered because",
  'there was a problem delivering your message',
  'there was a temporary problem delivering your message',
  "couldn't be delivered to … because",
  'your message did not reach some or all of the intended recipients',
  'din meddelelse til … kunne ikke leveres',
  'din meddelelse blev ikke leveret til',
  'din besked blev ikke leveret til',
  'din meddelelse nåede ikke frem til',
  'der kunne ikke leveres til disse modtagere',
  'levering til disse modtagere eller',
  'levering til følgende modtagere',
  'der opstod et problem under levering af din meddelelse',
  'der opstod et problem med at levere din meddelelse',
];

/** From here on a report shows the mail itself, whose words are not the servers'. */
export const MAIL_BEGINS: readonly string[] = [
  'original message headers:',
  'oprindelige meddelelseshoveder:',
  'brevhoveder i den oprindelige meddelelse:',
  'this is a copy of the message',
  '----- original message -----',
  '----- oprindelig meddelelse -----',
  'original message follows',
  '---------- forwarded message',
  'content-type: message/rfc822',
  'content-type: text/rfc822-headers',
  'return-path: <',
  'received: from ',
  'received: by ',
  'modtaget: fra ',
];

/** What stands before an address that is not the one the mail did not reach. */
export const NOT_RECIPIENTS_AFTER: readonly string[] = [
  'from:',
  'fra:',
  'sender:',
  'afsender:',
  'return-path:',
  'reply-to:',
  'message-id:',
  'mail from:',
  'x-sender:',
  'in-reply-to:',
];

/** The first part of addresses that send reports, and that no mail goes to. */
export const REPORTERS: readonly string[] = ['postmaster', 'mailer-daemon', 'microsoftexchange', 'no-reply', 'noreply'];

/** The first part of addresses that a report names for help; but a mail may go there, too. */
export const HELPERS: readonly string[] = ['support', 'helpdesk'];
