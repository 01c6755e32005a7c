import type { RejectionKind, TlsFault } from '../../rules/rejections/rejection';
import type { ReturnedTexts } from './returned';
import { named } from './named';

type Other = Exclude<RejectionKind, 'tls'>;

const TLS_TITLES: Readonly<Record<TlsFault, string>> = {
  'not-offered': 'Modtagerens mailsystem kan ikke modtage krypteret mail',
  certificate: 'Mailen kunne ikke krypteres undervejs',
  failed: 'Mailen kunne ikke krypteres undervejs',
  demanded: 'Modtagerens mailsystem kræver kryptering',
};

const TLS_STORIES: Readonly<Record<TlsFault, string>> = {
  'not-offered': 'Den skulle sendes krypteret (TLS), og det kan modtagerens mailsystem ikke tage imod.',
  certificate:
    'Den skulle sendes krypteret (TLS), men modtagerens mailsystem har et certifikat, der ikke kan godkendes.',
  failed: 'Den skulle sendes krypteret (TLS), men de to mailsystemer kunne ikke blive enige om krypteringen.',
  demanded: 'Den blev sendt uden kryptering, og modtagerens mailsystem tager kun imod krypteret mail (TLS).',
};

const TITLES: Readonly<Record<Other, string>> = {
  'unknown-recipient': 'Adressen findes ikke',
  'mailbox-full': 'Modtagerens postkasse er fuld',
  'too-large': 'Mailen er for stor',
  spam: 'Mailen blev afvist som spam',
  'not-allowed': 'Mailen blev afvist efter en regel',
  unreachable: 'Modtagerens mailsystem svarede ikke',
  delayed: 'Mailen er forsinket',
  other: 'Mailen kunne ikke leveres',
};

const STORIES: Readonly<Record<Other, string>> = {
  'unknown-recipient':
    'Modtagerens mailsystem kender ikke adressen. Kontrollér, hvordan den staves, og send mailen igen. Det har ikke med kryptering at gøre.',
  'mailbox-full':
    'Modtageren skal rydde op, før mailen kan komme frem. Prøv igen senere, eller ring. Det har ikke med kryptering at gøre.',
  'too-large': 'Gør de vedhæftede filer mindre, eller del dem på en anden måde. Det har ikke med kryptering at gøre.',
  spam: 'Modtagerens mailsystem tog mailen for spam eller skadelig. Spørg supporten, hvis det sker igen.',
  'not-allowed': 'Modtagerens organisation eller din egen har en regel, som mailen ikke passer ind i. Spørg supporten.',
  unreachable: 'Kontrollér det, der står efter @ i adressen, og prøv igen senere. Spørg supporten, hvis det sker igen.',
  delayed: 'Mailserveren prøver stadig. Du behøver ikke gøre noget: Du får besked, hvis den giver op.',
  other: 'Send sikkert kan ikke læse i meddelelsen hvorfor. Spørg supporten.',
};

export const returnedDa: ReturnedTexts = {
  heading: 'Er en mail kommet retur?',
  hint: 'Åbn meddelelsen om, at mailen ikke kunne leveres. Kopiér hele teksten, og sæt den ind her. Den bliver læst på din egen computer og bliver ikke gemt.',
  field: 'Tekst fra meddelelsen',
  noReport:
    'Det ligner ikke en meddelelse om en mail, der ikke kunne leveres. Kopiér hele meddelelsen, også de tekniske oplysninger nederst.',

  title: ({ kind, tls }) => (kind === 'tls' ? TLS_TITLES[tls ?? 'not-offered'] : TITLES[kind]),
  story: ({ kind, tls, recipients }) => {
    if (kind !== 'tls') return STORIES[kind];
    return `Mailen til ${named(recipients, 'og', (count) => `${count} andre`, 'modtageren')} er ikke kommet frem. ${TLS_STORIES[tls ?? 'not-offered']}`;
  },
  stillTried:
    'Mailserveren prøver igen i op til et døgn. Det hjælper kun, hvis modtagerens mailsystem bliver rettet imens.',
  said: 'Mailserveren skriver:',

  sendAgain:
    'Åbn mailen i Sendt post, og vælg at sende den igen (i meddelelsen om den mislykkede levering hedder det Send igen). Åbn »Tjek mailen« i det vindue, der kommer frem, og sæt teksten ind dér.',
  otherMail: 'Den mail, der er åben her, går ikke til den modtager.',
  meeting: 'En mødeindkaldelse kan hverken sendes sikkert eller uden TLS herfra. Skriv en mail i stedet.',

  secure: 'Send mailen som sikker mail. Den går som regel en anden vej, der ikke kræver TLS hos modtageren.',
  noOtherWay: 'Send sikkert hjælper ikke her: Mailen går samme vej, også når den er markeret.',
  isSecure: 'Mailen bliver sendt sikkert. Tryk på Send, når den er klar.',
  mayTag:
    'Der er ikke fundet personoplysninger i mailen. Er alt i den offentligt, må den sendes uden kryptering. Med mærket i emnefeltet gælder:',
  putTag: (tag) => `Sæt ${tag} i emnefeltet`,
  tagging: 'Sætter mærket i emnefeltet …',
  tagFailed: (tag) => `${tag} blev ikke sat i emnefeltet. Prøv igen, eller skriv det selv.`,
  isTagged: (tag) => `${tag} står i emnefeltet. Tryk på Send, når mailen er klar.`,
  mayNotTag: (tag) => `${tag} kan ikke bruges til denne mail.`,
  unchecked: 'Noget i mailen kunne ikke kontrolleres, så ingen kan sige, at den er offentlig.',
  demanded: 'Send mailen igen uden mærket i emnefeltet. Så bliver den krypteret undervejs.',
};
