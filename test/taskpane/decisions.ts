import type { Decision, Finding, Person, Reason } from '../../src/rules/types';

/** The deciding rule of a mail with a colleague's diagnosis, as a policy might say it. */
export const SENSITIVE_RULE: Reason = {
  kind: 'rule',
  id: 'example.sensitive',
  decision: 'secure',
  text: {
    da: 'Følsomme personoplysninger skal sendes sikkert.',
    en: 'Sensitive personal data must be sent securely.',
  },
  source: {
    url: 'https://www.example.dk/sikker-mail',
    quote: 'Følsomme oplysninger må kun sendes krypteret.',
    language: 'da',
  },
  interpretation: {
    da: 'Reglen nævner kun e-mail; den er læst, så den også gælder vedhæftede filer.',
    en: 'The rule speaks of e-mail only; it is read to hold for attachments too.',
  },
};

export const ORDINARY_RULE: Reason = {
  kind: 'rule',
  id: 'example.ordinary',
  decision: 'tls',
  text: { da: 'Almindelige mails må sendes med TLS.', en: 'Ordinary mail may be sent over TLS.' },
  source: { url: 'https://www.example.dk/mail', quote: 'Almindelige mails sendes med TLS.', language: 'da' },
};

export const MATHILDE: Person = { id: 'p1', label: { kind: 'name', name: 'Mathilde Bjerregaard' } };

/** A finding of `word` in `sentence`. */
export function finding(word: string, sentence: string, about: Partial<Finding> = {}): Finding {
  const start = sentence.indexOf(word);
  return {
    key: `key-${word}-${start}`,
    category: 'health',
    part: { kind: 'body' },
    span: { start, end: start + word.length },
    excerpt: word,
    context: { text: sentence, match: { start, end: start + word.length } },
    evidence: ['name-in-sentence'],
    persons: ['p1'],
    ...about,
  };
}

/** One colleague's diagnosis to one outside address: stopped, to be marked. */
export function decision(about: Partial<Decision> = {}): Decision {
  return {
    verdict: 'secure',
    action: 'ask',
    header: 'secure',
    marked: false,
    isMarkEnough: true,
    kind: 'message',
    reasons: [SENSITIVE_RULE],
    findings: [finding('kræft', 'Mathilde Bjerregaard har fået konstateret kræft.')],
    more: 0,
    vouched: [],
    dismissed: [],
    dismissedAbout: [],
    filesRead: [],
    categories: ['health'],
    persons: [MATHILDE],
    recipients: 1,
    externalRecipients: ['anders@example.org'],
    internalRecipients: [],
    atSecureChannel: [],
    groups: { internal: [], external: [] },
    aboutRecipientOnly: false,
    tags: [],
    unchecked: [],
    policy: {
      id: 'example',
      name: { da: 'Eksempel Universitet', en: 'Example University' },
      stage: 'enforce',
      whenSecureIsRequired: 'ask',
      secureMethods: [
        {
          id: 'gateway',
          text: {
            da: 'Sikker@mail: Outlook krypterer mailen, når den er markeret.',
            en: 'Sikker@mail: Outlook encrypts the mail when it is marked.',
          },
          link: 'https://www.example.dk/sikkermail',
          steps: [],
          domains: [],
          byMark: true,
          for: ['everybody'],
        },
      ],
      override: 'none',
      notifications: true,
    },
    ...about,
  };
}

/** The same mail, marked with Send sikkert. */
export const MARKED: Partial<Decision> = { action: 'send', marked: true };

/** Nothing found, to one outside address. */
export const ORDINARY: Partial<Decision> = {
  verdict: 'tls',
  action: 'send',
  header: 'force-tls',
  reasons: [ORDINARY_RULE],
  findings: [],
  categories: [],
  persons: [],
};
