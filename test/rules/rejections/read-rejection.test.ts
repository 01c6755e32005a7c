import { readRejection } from '../../../src/rules/rejections/read-rejection';
import * as reports from './reports';

const KOMMUNE = 'sagsbehandler@kommunen.example.dk';

/** What the report is, why TLS did not come about, whom it did not reach. */
const finds: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['Exchange', reports.EXCHANGE, 'not-offered', ['birthe.lund@foreningen.example.dk']],
  ['Exchange, Danish mailbox', reports.EXCHANGE_DANISH, 'not-offered', ['birthe.lund@foreningen.example.dk']],
  ['Exchange, still trying', reports.EXCHANGE_DELAYED, 'not-offered', ['birthe.lund@foreningen.example.dk']],
  ['the line on the universities’ pages, alone', '451 5.7.3 STARTTLS is required to send mail', 'not-offered', []],
  ['that line without its reply code', '5.7.3 STARTTLS is required to send mail', 'not-offered', []],
  [
    'the line in a message trace',
    'Reason: [{LED=450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail]',
    'not-offered',
    [],
  ],
  [
    'Exchange, untrusted root',
    `${KOMMUNE}\nRemote Server returned '450 4.7.320 Certificate validation failed. Reason:UntrustedRoot'`,
    'certificate',
    [KOMMUNE],
  ],
  [
    'Exchange, DANE without TLS',
    `550 4.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail.`,
    'not-offered',
    [],
  ],
  [
    'Exchange, a DANE code whose words are unknown',
    `Remote Server returned '450 4.7.323 domain error' for ${KOMMUNE}`,
    'certificate',
    [KOMMUNE],
  ],
  ['Exchange, MTA-STS', `550 5.4.8 MX hosts of 'kommunen.example.dk' failed MTA-STS validation.`, 'certificate', []],
  ['Postfix', reports.POSTFIX, 'not-offered', ['kontor@klubben.example.org']],
  [
    'Postfix, refused',
    `<${KOMMUNE}>: TLS is required, but host mx.example.dk[192.0.2.1] refused to start TLS: 454 4.7.0 TLS not available due to local problem`,
    'not-offered',
    [KOMMUNE],
  ],
  [
    'Postfix, certificate',
    `This is the mail system at host mail.example.dk.\n<${KOMMUNE}>: Server certificate not trusted`,
    'certificate',
    [KOMMUNE],
  ],
  ['Exim', reports.EXIM, 'not-offered', ['post@verein.example.org']],
  [
    'Exim, handshake',
    `This message was created automatically by mail delivery software.\n ${KOMMUNE}\n a TLS session is required, but an attempt to start TLS failed`,
    'failed',
    [KOMMUNE],
  ],
  ['Google', reports.GOOGLE, 'certificate', ['leder@spejder.example.org']],
  ['Google, Danish', reports.GOOGLE_DANISH, 'not-offered', ['leder@spejder.example.org']],
  ['sendmail', reports.SENDMAIL, 'failed', ['sekretariat@lauget.example.org']],
  ['IronPort', reports.IRONPORT, 'not-offered', ['info@havnen.example.org']],
  ['Proofpoint', reports.PROOFPOINT, 'not-offered', ['drift@vaerket.example.org']],
  ['Mimecast', reports.MIMECAST, 'not-offered', ['regnskab@firma.example.com']],
  ['Symantec', reports.SYMANTEC, 'not-offered', ['sag@raad.example.org']],
  [
    'a tagged mail where TLS is demanded',
    `<${KOMMUNE}>: host mx.example.dk[192.0.2.1] said: 530 5.7.0 Must issue a STARTTLS command first (in reply to MAIL FROM command)`,
    'demanded',
    [KOMMUNE],
  ],
  [
    'Google, where TLS is demanded',
    `550-5.7.29 This email wasn't sent over a TLS connection. To ${KOMMUNE}`,
    'demanded',
    [KOMMUNE],
  ],
  ['a report whose lines broke in the copy', '451 5.7.3 STARTTLS is\n   required to\u00a0send mail', 'not-offered', []],
];

/** Reports of something else: named, and left alone. */
const others: readonly (readonly [string, string])[] = [
  [
    'unknown-recipient',
    `Your message to ${KOMMUNE} couldn't be delivered.\nsagsbehandler wasn't found at kommunen.example.dk.`,
  ],
  [
    'unknown-recipient',
    `<${KOMMUNE}>: host mx.example.dk[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)`,
  ],
  [
    'unknown-recipient',
    `Din meddelelse til ${KOMMUNE} kunne ikke leveres.\nsagsbehandler blev ikke fundet på kommunen.example.dk.`,
  ],
  ['unknown-recipient', `Remote Server returned '550 5.1.10 RESOLVER.ADR; not here'`],
  ['mailbox-full', `${KOMMUNE}\nRemote Server returned '554 5.2.2 mailbox full; STOREDRV.Deliver'`],
  ['mailbox-full', `Din meddelelse til ${KOMMUNE} kunne ikke leveres. Modtagerens postkasse er fuld.`],
  ['too-large', `Diagnostic-Code: smtp; 552 5.3.4 Message size exceeds fixed limit`],
  ['spam', `550 5.7.1 Service unavailable, client host [192.0.2.9] blocked using a list`],
  [
    'unknown-recipient',
    `<${KOMMUNE}>: host mx.antispam.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)`,
  ],
  ['spam', `<${KOMMUNE}>: host mx.example.dk said: 554 5.7.1 Message rejected as spam by Content Filtering.`],
  ['spam', `Your message wasn't delivered because it was taken for spam.`],
  ['not-allowed', `550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy`],
  ['unreachable', `Remote Server returned '550 5.4.300 Message expired -> 450 4.4.316 Connection refused'`],
  [
    'unreachable',
    `<${KOMMUNE}>: Host or domain name not found. Name service error for name=kommunen.example.dk\nStatus: 5.4.4`,
  ],
  ['delayed', `Delivery is delayed to these recipients or groups:\n${KOMMUNE}\n'400 4.4.7 Message delayed'`],
  [
    'delayed',
    `This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its recipients. No action is required on your part.`,
  ],
  ['other', `Delivery has failed to these recipients or groups:\n${KOMMUNE}\nSomething went wrong.`],
  [
    'unknown-recipient',
    `Status: 5.1.1\nNo such user here\n\nOriginal message headers:\nSubject: 451 5.7.3 STARTTLS is required to send mail`,
  ],
];

/** Texts that are no report. */
const ignores: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t '],
  ['an ordinary mail', 'Kære Birthe\n\nTak for sidst. Vi ses på onsdag.\n\nVenlig hilsen\nJens'],
  ['talk of TLS', 'Skal vi slå TLS til på den nye server? Leverandøren siger, at den ikke understøtter TLS endnu.'],
  [
    'advice on TLS',
    'If the remote server does not support TLS you may see a delay. Read the guide before you change anything.',
  ],
  [
    'a page on secure mail',
    'All emails are secured with Force TLS. In rare cases, emails may be rejected by the recipient’s system.',
  ],
  ['a parcel', 'Your parcel could not be delivered. Please collect it at the shop before 450 other people do.'],
  ['a Danish parcel', 'Din pakke kunne ikke leveres. Hent den i pakkeboksen.'],
  ['a version number', 'Please install version 5.7.3 and restart. Version 4.7.321 is out of support.'],
  ['numbers', 'We have 450 students, whose mailbox is full after the summer.'],
  ['a price and a version', 'The licence costs 550 5.1.1 is the version.'.replace('550 ', '550 kr. ')],
  ['a section', 'Se afsnit 5.1.1 i lokalplanen, side 451.'],
  ['a section with a hash', 'It stands in #5.1.1 of the notes.'],
  ['an IP address', 'The printer has 10.5.1.1 and the router 192.0.2.1.'],
  ['a full mailbox', 'Min postkasse er fuld, så skriv til min private adresse.'],
  ['somebody not found', 'The file you asked for does not exist any more.'],
  [
    'an out-of-office reply',
    'Tak for din mail. Jeg er på ferie til den 3. august. Ved hastesager kontakt kontor@example.dk.',
  ],
  ['a read receipt', 'Your message to Birthe Lund was read on 21 November 2026 10:15.'],
  [
    'a delivery receipt in words',
    'Your message has been delivered to the following recipients: birthe.lund@example.dk',
  ],
  ['spam', 'Do you get much spam? Our filter blocked 450 mails today.'],
  ['a newsletter', 'Nyt fra biblioteket: 451 bøger er kommet ind. STARTTLS er emnet for onsdagens foredrag.'],
  ['a telephone number', 'Ring på 4510 5.7 eller 8715 0000.'],
  ['quarantine', 'Mails in quarantine are deleted after 30 days. Too large attachments are refused.'],
  ['an invoice', 'Faktura 550-1: 5 stk. á 1.1, i alt 451 kr.'],
];

describe('a report about TLS', () => {
  it.each(finds)('is recognised: %s', (_what, text, tls, recipients) => {
    expect(readRejection(text, ['au.dk'])).toMatchObject({ kind: 'tls', tls, recipients });
  });

  it('is final, or still tried', () => {
    expect(readRejection(reports.EXCHANGE)?.isStillTried).toBe(false);
    expect(readRejection(reports.EXCHANGE_DELAYED)?.isStillTried).toBe(true);
  });

  it('gives the domains, each once, and the words of the server', () => {
    const two = readRejection(`${reports.POSTFIX}\n<formand@klubben.example.org>: as above`);
    expect(two?.recipients).toEqual(['kontor@klubben.example.org', 'formand@klubben.example.org']);
    expect(two?.domains).toEqual(['klubben.example.org']);
    expect(readRejection(reports.EXCHANGE)?.said).toBe('451 5.7.3 STARTTLS is required to send mail');
    expect(readRejection(reports.EXCHANGE_DELAYED)?.said).toBe('451 5.7.3 STARTTLS is required to send mail');
    expect(readRejection(reports.POSTFIX)?.said).toMatch(/^TLS is required, but was not offered by host mx\.klubben/);
  });

  it('names the organisation’s own people only where nobody else stands there', () => {
    const text = `<birgit@au.dk> to <x@verein.example.org>: 451 5.7.3 STARTTLS is required to send mail`;
    expect(readRejection(text, ['au.dk'])?.recipients).toEqual(['x@verein.example.org']);
    expect(readRejection(text.replace('x@verein.example.org', ''), ['au.dk'])?.recipients).toEqual(['birgit@au.dk']);
  });
});

it.each([
  ['support@firma.example.com', '451 5.7.3 STARTTLS is required to send mail', 'support@firma.example.com'],
  [KOMMUNE, '451 5.7.3 STARTTLS is required to send mail. Write to support@mail.example.net', KOMMUNE],
])('names %s, and an address for help only where it stands alone', (to, said, named) => {
  expect(readRejection(`${to}: ${said}`, ['au.dk'])?.recipients).toEqual([named]);
});

it.each(['280459 - 1234', '280459\u20131234', '280459\u2011 1234', '280459.1234'])('hides %s', (number) => {
  const said = readRejection(`451 5.7.3 STARTTLS is required to send mail for ${number}`)?.said;
  expect(said).toBe('451 5.7.3 STARTTLS is required to send mail for 2804••••••');
});

it('shows no CPR number, whatever stands in the report', () => {
  const text = '<2804591234@post.example.dk>: 451 5.7.3 STARTTLS is required to send mail for 280459-1234';
  const rejection = readRejection(text);
  expect(rejection).toMatchObject({ recipients: ['2804••••••@post.example.dk'], domains: ['post.example.dk'] });
  expect(JSON.stringify(rejection)).not.toMatch(/\d{5}/);
});

describe('a report about something else', () => {
  it.each(others)('is %s', (kind, text) => {
    const rejection = readRejection(text);
    expect(rejection).toMatchObject({ kind });
    expect(rejection).not.toHaveProperty('tls');
  });
});

describe('a text that is no report', () => {
  it.each(ignores)('gives nothing: %s', (_what, text) => {
    expect(readRejection(text)).toBeUndefined();
  });
});

it('takes no longer than a glance over what was made to be slow', () => {
  const slow = ['your message to ', '@', 'a@b.c ', '451 ', '<<<', '> '.repeat(9), '5.7.', '\n550 '].map((piece) =>
    piece.repeat(100_000),
  );
  const began = performance.now();
  for (const text of slow) readRejection(text);
  expect((performance.now() - began) / slow.length).toBeLessThan(500);
});
