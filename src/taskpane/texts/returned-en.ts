import type { RejectionKind, TlsFault } from '../../rules/rejections/rejection';
import { named } from './named';
import type { ReturnedTexts } from './returned';

type Other = Exclude<RejectionKind, 'tls'>;

const TLS_TITLES: Readonly<Record<TlsFault, string>> = {
  'not-offered': "The recipient's mail system cannot receive encrypted mail",
  certificate: 'The mail could not be encrypted in transit',
  failed: 'The mail could not be encrypted in transit',
  demanded: "The recipient's mail system demands encryption",
};

const TLS_STORIES: Readonly<Record<TlsFault, string>> = {
  'not-offered': "It was to go encrypted (TLS), and the recipient's mail system cannot receive that.",
  certificate: "It was to go encrypted (TLS), but the certificate of the recipient's mail system cannot be trusted.",
  failed: 'It was to go encrypted (TLS), but the two mail systems did not agree on how.',
  demanded: "It went without encryption, and the recipient's mail system takes encrypted mail (TLS) only.",
};

const TITLES: Readonly<Record<Other, string>> = {
  'unknown-recipient': 'The address does not exist',
  'mailbox-full': "The recipient's mailbox is full",
  'too-large': 'The mail is too large',
  spam: 'The mail was refused as spam',
  'not-allowed': 'The mail was refused by a rule',
  unreachable: "The recipient's mail system did not answer",
  delayed: 'The mail is delayed',
  other: 'The mail could not be delivered',
};

const STORIES: Readonly<Record<Other, string>> = {
  'unknown-recipient':
    "The recipient's mail system does not know the address. Check its spelling and send the mail again. It has nothing to do with encryption.",
  'mailbox-full':
    'The recipient must make room before the mail can arrive. Try again later, or call. It has nothing to do with encryption.',
  'too-large': 'Make the attached files smaller, or share them in another way. It has nothing to do with encryption.',
  spam: "The recipient's mail system took the mail for spam or for harmful. Ask support if it happens again.",
  'not-allowed': "The recipient's organisation or your own has a rule that the mail does not fit. Ask support.",
  unreachable: 'Check the address behind the @, and try again later. Ask support if it happens again.',
  delayed: 'The mail server is still trying. There is nothing to do: you will be told if it gives up.',
  other: 'It does not say why in a way that Send sikkert knows. Ask support.',
};

export const returnedEn: ReturnedTexts = {
  heading: 'Did a mail come back?',
  hint: 'Open the report that the mail could not be delivered. Copy all of its text and paste it here. It is read on your own computer and not stored.',
  field: 'Text of the report',
  noReport:
    'This does not look like a report of a mail that could not be delivered. Copy the whole report, with the technical details at its end.',

  title: ({ kind, tls }) => (kind === 'tls' ? TLS_TITLES[tls ?? 'not-offered'] : TITLES[kind]),
  story: ({ kind, tls, recipients }) => {
    if (kind !== 'tls') return STORIES[kind];
    return `The mail to ${named(recipients, 'and', (count) => `${count} others`, 'the recipient')} did not arrive. ${TLS_STORIES[tls ?? 'not-offered']}`;
  },
  stillTried:
    "The mail server tries again for up to a day. That helps only if the recipient's mail system is mended meanwhile.",
  said: 'The mail server writes:',

  sendAgain:
    'Open the mail in Sent Items and choose to resend it (in the report it is called Send Again). Open “Check this email” in the window that appears, and paste the text there.',
  otherMail: 'The mail that is open here does not go to that recipient.',
  meeting: 'An invitation can go neither securely nor without TLS from here. Write a mail instead.',

  secure: 'Send it as secure mail. As a rule that goes another way, which asks for no TLS at the recipient.',
  noOtherWay: 'Send sikkert does not help here: the mail goes the same way, marked or not.',
  isSecure: 'The mail goes securely. Press Send when it is ready.',
  mayTag:
    'No personal data were found in the mail. If all of it is public, it may go without encryption. With the tag in the subject:',
  putTag: (tag) => `Put ${tag} in the subject`,
  tagging: 'Putting the tag in the subject …',
  tagFailed: (tag) => `${tag} was not put in the subject. Try again, or write it yourself.`,
  isTagged: (tag) => `${tag} is in the subject. Press Send when the mail is ready.`,
  mayNotTag: (tag) => `${tag} cannot be used on this mail.`,
  unchecked: 'Something in the mail could not be checked, so nobody can say that it is public.',
  demanded: 'Send the mail again without the tag in its subject. Then it is encrypted in transit.',
};
