/* Reports as they are copied out of Outlook. Persons, addresses and hosts are invented. */

/** Exchange Online, after a day of trying. */
export const EXCHANGE = `Delivery has failed to these recipients or groups:

Birthe Lund (birthe.lund@foreningen.example.dk)
Your message wasn't delivered. Despite repeated attempts to deliver your message, the recipient's email system refused to accept a connection from your email system.

Contact the recipient by some other means (by phone, for example) and ask them to tell their email admin.

Diagnostic information for administrators:

Generating server: DB7PR01MB0001.eurprd01.prod.outlook.com
Receiving server: DB7PR01MB0001.eurprd01.prod.outlook.com

birthe.lund@foreningen.example.dk
Remote server returned '550 5.4.317 Message expired, cannot connect to remote server(451 5.7.3 STARTTLS is required to send mail)'

Original message headers:

Received: from AM0PR01MB0002.eurprd01.prod.outlook.com (2603:10a6::1) by
 DB7PR01MB0001.eurprd01.prod.outlook.com with HTTPS; Sat, 21 Nov 2026 10:11:12 +0000
From: Jens Holm <jens.holm@au.dk>
To: Birthe Lund <birthe.lund@foreningen.example.dk>
Message-ID: <AM0PR01MB0002ABCD@AM0PR01MB0002.eurprd01.prod.outlook.com>
`;

/** The same in a Danish mailbox. */
export const EXCHANGE_DANISH = `Levering til disse modtagere eller grupper mislykkedes:

birthe.lund@foreningen.example.dk
Din meddelelse blev ikke leveret. Trods gentagne forsøg afviste modtagerens mailsystem at oprette forbindelse.

Diagnosticeringsoplysninger til administratorer:

Genererende server: DB7PR01MB0001.eurprd01.prod.outlook.com

birthe.lund@foreningen.example.dk
Remote Server returned '550 5.4.317 Message expired, cannot connect to remote server(451 5.7.3 STARTTLS is required to send mail)'
`;

export const EXCHANGE_DELAYED = `Delivery is delayed to these recipients or groups:

birthe.lund@foreningen.example.dk

Subject: Program for foredraget

This message hasn't been delivered yet. Delivery will continue to be attempted.

Diagnostic information for administrators:
birthe.lund@foreningen.example.dk
Remote Server at foreningen.example.dk returned '400 4.4.7 Message delayed'
11/21/2026 10:15:00 AM - Remote Server returned '450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail] [LastAttemptedServerName=mx.foreningen.example.dk] [LastAttemptedIP=192.0.2.25:25]'
`;

export const POSTFIX = `This is the mail system at host mail.example.dk.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

<kontor@klubben.example.org>: TLS is required, but was not offered by host
    mx.klubben.example.org[192.0.2.30]
Reporting-MTA: dns; mail.example.dk
Final-Recipient: rfc822; kontor@klubben.example.org
Status: 5.7.4
Diagnostic-Code: X-Postfix; TLS is required, but was not offered by host
    mx.klubben.example.org[192.0.2.30]
`;

export const EXIM = `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  post@verein.example.org
    host mx.verein.example.org [192.0.2.40]
    retry timeout exceeded: a TLS session is required for mx.verein.example.org [192.0.2.40], but the server did not offer TLS support

------ This is a copy of the message, including all the headers. ------

Return-path: <jens.holm@au.dk>
`;

export const GOOGLE = `** Message not delivered **

There was a problem delivering your message to leder@spejder.example.org. See the technical details below.

The response was:

TLS Negotiation failed, the certificate doesn’t match the host.
`;

export const GOOGLE_DANISH = `** Meddelelsen blev ikke leveret **

Der opstod et problem med at levere din meddelelse til leder@spejder.example.org. Se de tekniske oplysninger nedenfor.

Svaret var:

550 5.7.29 TLS required but not supported
`;

export const SENDMAIL = `The original message was received at Sat, 21 Nov 2026 10:00:00 +0100
from localhost [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
<sekretariat@lauget.example.org>
    (reason: 403 4.7.0 TLS handshake failed.)

   ----- Transcript of session follows -----
... while talking to mx.lauget.example.org.:
<<< 403 4.7.0 TLS handshake failed.
`;

export const IRONPORT = `The following message to <info@havnen.example.org> was undeliverable.
The reason for the problem:
5.4.7 - Delivery expired (message too old) 'TLS required but not available'
`;

export const PROOFPOINT = `Your message could not be delivered.

   ----- The following addresses had permanent fatal errors -----
<drift@vaerket.example.org>
    (reason: 454 4.7.5 STARTTLS required but not offered)
`;

export const MIMECAST = `Your message to regnskab@firma.example.com couldn't be delivered.

regnskab@firma.example.com
Remote Server returned '550 Enforced TLS: STARTTLS failed for host mx.firma.example.com'
`;

export const SYMANTEC = `This is a permanent error.
sag@raad.example.org: 451 4.7.6 [internal] STARTTLS required but not advertised`;
