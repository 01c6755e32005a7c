import type { TlsFault } from './rejection';

/*
 * What mail systems write into a report of a mail that they could not deliver. Lower case, one space between words,
 * straight apostrophes; ` … ` stands for up to 160 characters of anything.
 *
 * Exchange's come from Microsoft's "Non-delivery reports in Exchange Online", Symantec's from Broadcom's article 416007,
 * the code 7.29 from Google's "Gmail SMTP errors and codes", the reply 530 from RFC 3207, the classes of codes from RFC 3463.
 * Those of Postfix, Exim, sendmail, Cisco, Proofpoint and Mimecast, and all Danish ones, were not held against a running
 * system: so one sentence stands in several spellings, and none is so short that a person would write it beside a reply code.
 */

/** Whatever else a report says: with one of these, TLS is why. */
export const TLS_PHRASES: Readonly<Record<TlsFault, readonly string[]>> = {
  demanded: [
    'must issue a starttls command first', // RFC 3207
    'starttls command must be issued first', // Mimecast
    "wasn't sent over a tls connection", // Google
    'was not sent over a tls connection',
    'this server requires tls',
    'this server requires starttls',
    'requires encryption to receive mail',
    'only accepts mail over tls',
    'encryption required for recipient',
    'modtager kun mail over tls',
  ],
  certificate: [
    'certificate validation failed', // Exchange
    "destination mail server's certificate", // Exchange, 4.7.322
    'certificate-host-mismatch',
    'certificate-expired',
    'server certificate not trusted', // Postfix
    'server certificate not verified',
    'server certificate verification failed',
    'cannot verify server certificate',
    "the certificate doesn't match the host", // Google
    'certificate verification failed', // sendmail, Proofpoint
    'the tls certificate is not valid',
    'failed dane validation',
    'failed mta-sts validation',
    'tlsa-invalid',
    'dnssec-invalid',
    'certifikatet kunne ikke godkendes',
    'validering af certifikat mislykkedes',
    'certifikatvalidering mislykkedes',
  ],
  'not-offered': [
    'starttls is required to send mail', // Exchange
    'starttls er påkrævet for at sende',
    'starttls er påkrævet',
    'starttls kræves',
    'starttls-not-supported', // Exchange, 4.7.321
    'destination mail server must support tls',
    'remote server does not support tls',
    'remote server did not offer starttls',
    'the remote smtp service does not support tls', // Exchange, older
    "doesn't support tls encryption",
    'does not support tls encryption',
    'server does not support starttls',
    "server didn't support tls",
    'recipient server does not support tls',
    'recipient domain does not support tls',
    "recipient's server does not support tls", // Google
    "recipient's server doesn't support tls",
    'tls required but not supported', // Google, SendGrid
    'tls is required, but was not offered', // Postfix
    'tls is required, but our tls engine is unavailable',
    'refused to start tls',
    'did not offer tls support', // Exim
    'starttls required but not advertised', // Symantec
    'starttls required but not offered', // Proofpoint
    'starttls not offered',
    'starttls was not offered',
    'starttls not advertised',
    'starttls unavailable',
    'tls required but not available', // Cisco
    'tls required but not offered',
    'tls required but starttls',
    'tls required, starttls unavailable',
    'tls is required but not available',
    'tls not available', // RFC 3207, and sendmail where it is demanded
    'tls currently unavailable', // Exim
    'no tls available', // Haraka
    'tls not offered',
    'enforced tls', // Mimecast
    'tls enforced',
    'secure connection is required by policy',
    'modtagerens server understøtter ikke tls',
    'modtagerens mailserver understøtter ikke tls',
    'understøtter ikke tls',
    'tls er påkrævet',
    'tls kræves',
    'tilbyder ikke tls',
  ],
  failed: [
    'tls handshake failed', // sendmail
    'tls handshake failure',
    'cannot start tls', // Postfix
    'attempt to start tls failed', // Exim
    'tls negotiation failed', // Google, Exchange
    'tls negotiation failure',
    'starttls negotiation failed',
    'encryption too weak', // sendmail
    'tls required and failed', // Cisco
    'tls failed',
    'could not establish a tls connection',
    'could not establish tls',
    'unable to establish tls',
    'unable to establish a tls',
    'failed to establish tls',
    'would not accept a tls connection', // Google's gateway
    'could not negotiate tls',
    'unable to negotiate tls',
    'starttls failed', // Mimecast
    'tls-handshake mislykkedes',
    'tls-forhandling mislykkedes',
    'tls-forbindelse kunne ikke oprettes',
  ],
};

/** Enhanced status codes, without their first digit, that speak of TLS alone. */
export const TLS_CODES: Readonly<Record<string, TlsFault>> = {
  '7.10': 'demanded', // RFC 7372 registry: encryption needed
  '7.29': 'demanded', // Google
  '7.320': 'certificate', // Exchange, with 321 to 325
  '7.321': 'not-offered',
  '7.322': 'certificate',
  '7.323': 'certificate',
  '7.324': 'certificate',
  '7.325': 'certificate',
};
