import type { Category, Unchecked } from '../types';
import type { Counts, Messages } from './messages';

/** The categories as they stand in a sentence. */
const CATEGORY_IN_SENTENCE: Readonly<Record<Category, string>> = {
  ethnicity: 'oplysninger om race eller etnisk oprindelse',
  politics: 'oplysninger om politisk overbevisning',
  religion: 'oplysninger om religion eller livssyn',
  union: 'oplysninger om medlemskab af en fagforening',
  genetic: 'genetiske oplysninger',
  biometric: 'biometriske oplysninger',
  health: 'helbredsoplysninger',
  sexuality: 'oplysninger om seksuelle forhold',
  offences: 'oplysninger om strafbare forhold',
  cpr: 'et CPR-nummer',
  contact: 'private kontaktoplysninger',
  personality: 'oplysninger fra en personlighedstest',
  marital: 'oplysninger om civilstand',
  adoption: 'oplysninger om adoption',
  grades: 'karakterer',
};
const MOST_IN_SENTENCE = 3;

const persons = (count: number): string => (count === 1 ? 'én person' : `${count} personer`);
const recipients = ({ recipients: count, organisation }: Counts): string =>
  `${count === 1 ? 'én modtager' : `${count} modtagere`} uden for ${organisation}`;

function categories({ categories: all, persons: count }: Counts): string {
  const names = all.map((category) => (category === 'cpr' && count > 1 ? 'CPR-numre' : CATEGORY_IN_SENTENCE[category]));
  if (names.length > MOST_IN_SENTENCE) return `${names.slice(0, MOST_IN_SENTENCE).join(', ')} med mere`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names[names.length - 1] ?? ''}`;
}

const tag = ({ tags }: Counts): string => tags.join(' ');
const nothing = (): string => '';

export const da: Messages = {
  title: {
    'nobody-yet': 'Ingen modtagere endnu',
    internal: 'Intern mail',
    'nothing-found': 'Kan sendes som almindelig mail',
    allowed: 'Kan sendes som almindelig mail',
    'must-be-secure': 'Skal sendes sikkert',
    rerouted: 'Bliver sendt sikkert',
    marked: 'Bliver sendt sikkert',
    'blocked-by-tag': 'Kan ikke sendes uden TLS',
    blocked: 'Kan ikke sendes, som den er',
    plain: 'Bliver sendt uden TLS',
    unchecked: 'Kunne ikke kontrolleres helt',
    'unchecked-with-tag': 'Kan ikke sendes uden TLS',
    'not-written': 'Kunne ikke markeres',
  },
  found: (counts) => {
    if (counts.categories.length === 0) {
      return `Der er ikke fundet personoplysninger i ${counts.inPart ? 'det, der kunne læses' : 'mailen'}.`;
    }
    const what = `Mailen ser ud til at indeholde ${categories(counts)} om ${persons(counts.persons)}`;
    return counts.recipients === 0 ? `${what}.` : `${what} og har ${recipients(counts)}.`;
  },
  next: {
    'nobody-yet': () => 'Tilføj modtagere for at se, hvordan mailen må sendes.',
    internal: ({ organisation }) =>
      `Alle modtagere hører til ${organisation}, så mailen kan sendes som almindelig mail.`,
    'nothing-found': () => 'Den sendes krypteret undervejs (TLS).',
    allowed: () => 'Den må sendes som almindelig mail og er krypteret undervejs (TLS).',
    'must-be-secure': () => 'Tryk på Send sikkert og derefter på Send.',
    rerouted: () => 'Du skal ikke gøre noget: Når du trykker på Send, bliver den sendt som sikker mail.',
    marked: () => 'Du har valgt Send sikkert. Tryk på Send, så bliver den sendt som sikker mail.',
    'blocked-by-tag': (counts) =>
      `Fjern ${tag(counts)} fra emnefeltet. Så kontrolleres mailen igen, når du trykker på Send.`,
    blocked: () => 'Ret mailen, og tryk på Send igen.',
    plain: (counts) =>
      `${tag(counts)} i emnefeltet sender mailen uden kryptering. Du står inde for, at indholdet er offentligt.`,
    unchecked: () => 'Prøv igen, eller tryk på Send sikkert og derefter på Send.',
    'unchecked-with-tag': (counts) =>
      `Fjern ${tag(counts)} fra emnefeltet: Uden TLS må du kun sende det, der er kontrolleret.`,
    'not-written': () =>
      'Outlook gemte ikke den markering, der bestemmer, hvordan mailen bliver sendt. Der er ikke noget galt med mailen: Tryk på Send igen.',
  },
  alertNext: {
    'nobody-yet': nothing,
    internal: nothing,
    'nothing-found': nothing,
    allowed: nothing,
    'must-be-secure': () =>
      'Sådan sender du den sikkert: Tryk på Send sikkert på båndet øverst i mailen, og tryk så på Send igen.',
    rerouted: nothing,
    marked: nothing,
    'blocked-by-tag': (counts) =>
      `${tag(counts)} i emnefeltet sender mailen uden TLS-kryptering og er kun tilladt for offentlige oplysninger. Fjern ${tag(counts)} fra emnefeltet, og tryk på Send igen.`,
    blocked: () => 'Ret mailen, og tryk på Send igen.',
    plain: nothing,
    unchecked: () =>
      'Noget i mailen kunne ikke kontrolleres. Tryk på Send for at prøve igen, eller tryk på Send sikkert på båndet øverst i mailen og derefter på Send.',
    'unchecked-with-tag': (counts) =>
      `Noget i mailen kunne ikke kontrolleres, og ${tag(counts)} i emnefeltet sender den uden TLS-kryptering. Fjern ${tag(counts)} fra emnefeltet, og tryk på Send igen.`,
    'not-written': () =>
      'Outlook gemte ikke den markering, der bestemmer, hvordan mailen bliver sendt. Der er ikke noget galt med mailen: Tryk på Send igen.',
  },
  notification: {
    'nobody-yet': nothing,
    internal: nothing,
    'nothing-found': nothing,
    allowed: nothing,
    'must-be-secure': () =>
      'Mailen indeholder personoplysninger, der skal sendes sikkert. Tryk på Send sikkert, før du sender.',
    rerouted: () => 'Mailen indeholder personoplysninger og bliver sendt som sikker mail, når du trykker på Send.',
    marked: () => 'Mailen er markeret: Den bliver sendt som sikker mail, når du trykker på Send.',
    'blocked-by-tag': (counts) =>
      `Mailen indeholder personoplysninger og kan ikke sendes med ${tag(counts)} i emnefeltet.`,
    blocked: () => 'Mailen kan ikke sendes, som den er. Åbn Send sikkert, og se hvorfor.',
    plain: nothing,
    unchecked: () => 'Noget i mailen kunne ikke kontrolleres. Åbn Send sikkert, og se hvad.',
    'unchecked-with-tag': (counts) =>
      `Noget i mailen kunne ikke kontrolleres, og den kan ikke sendes med ${tag(counts)} i emnefeltet.`,
    'not-written': () => 'Mailen kunne ikke markeres. Tryk på knappen igen.',
  },
  alertButton: 'Se hvorfor',
  observing: 'Prøveperiode: Mailen bliver ikke stoppet.',
  categoryName: {
    ethnicity: 'Race eller etnisk oprindelse',
    politics: 'Politisk overbevisning',
    religion: 'Religion eller livssyn',
    union: 'Fagforening',
    genetic: 'Genetiske oplysninger',
    biometric: 'Biometriske oplysninger',
    health: 'Helbred',
    sexuality: 'Seksuelle forhold',
    offences: 'Strafbare forhold',
    cpr: 'CPR-nummer',
    contact: 'Private kontaktoplysninger',
    personality: 'Personlighedstest',
    marital: 'Civilstand',
    adoption: 'Adoption',
    grades: 'Karakterer',
  },
  evidence: {
    'birth-date': 'begynder med en fødselsdato',
    'check-digit': 'kontrolcifferet passer',
    'label-nearby': 'står ved ordet CPR',
    'written-as-cpr': 'er skrevet som et CPR-nummer',
    'name-in-sentence': 'et navn i samme sætning',
    'pronoun-in-sentence': 'handler om en person i samme sætning',
    'role-in-sentence': 'handler om en bestemt person i samme sætning',
    'person-nearby': 'personen er nævnt lige før',
    'said-of-sender': 'du skriver det om dig selv',
    'row-of-person': 'står i en persons række',
    'said-as-fact': 'beskrevet som noget, personen har',
  },
  where: (part) => {
    if (part.kind === 'attachment') return `I filen ${part.name}`;
    return { subject: 'I emnefeltet', body: 'I mailen', quoted: 'I den citerede mail' }[part.kind];
  },
  person: (label) => {
    switch (label.kind) {
      case 'name':
        return label.name;
      case 'number':
        return `CPR-nummer ${label.masked}`;
      case 'role':
        return label.word;
      case 'sender':
        return 'Dig selv';
      case 'recipient':
        return label.name === '' ? 'Modtageren' : `${label.name} (modtager)`;
      case 'unnamed':
        return 'En person, der ikke er nævnt ved navn';
    }
  },
  filesUnread: (count) =>
    count === 1 ? 'Den vedhæftede fil er ikke læst.' : `${count} vedhæftede filer er ikke læst.`,
  unchecked: (thing) => `${thingName(thing)} blev ikke kontrolleret: ${da.uncheckedReason[thing.why]}.`,
  uncheckedReason: {
    image: 'det er et billede',
    'unknown-type': 'filtypen er ukendt',
    'old-office': 'filen er i et gammelt Office-format',
    'not-readable-here': 'vedhæftede filer læses ikke endnu',
    'call-failed': 'Outlook kunne ikke læse det',
    'timed-out': 'Outlook svarede ikke i tide',
    'too-large': 'det er for stort',
    limit: 'der er for meget at læse på den tid, der er til rådighed',
    'cloud-link': 'filen ligger i skyen',
    mismatch: 'indholdet passer ikke til filtypen',
    encrypted: 'filen er krypteret',
  },
  more: (count) => (count === 1 ? 'og ét fund mere' : `og ${count} fund mere`),
};

function thingName({ what, name }: Unchecked): string {
  if (what === 'attachment') return name === undefined || name === '' ? 'En vedhæftet fil' : `Filen ${name}`;
  return { subject: 'Emnefeltet', body: 'Teksten', recipients: 'Modtagerfelterne', attachments: 'De vedhæftede filer' }[
    what
  ];
}
