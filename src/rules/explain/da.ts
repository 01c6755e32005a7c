import type { Category, Decision, Unchecked, UncheckedReason } from '../types';
import { capital, either, listed } from './listed';
import { masked } from './masked';
import type { Counts, Speech } from './messages';

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

const UNCHECKED_REASON: Readonly<Record<Exclude<UncheckedReason, 'call-failed'>, string>> = {
  image: 'det er et billede',
  'unknown-type': 'filtypen er ukendt',
  'old-office': 'filen er i et gammelt Office-format',
  'not-readable-here': 'den slags filer kan ikke læses her',
  'timed-out': 'Outlook svarede ikke i tide',
  'too-large': 'filen er for stor',
  limit: 'der er for meget at læse',
  'cloud-link': 'filen ligger i skyen',
  mismatch: 'indholdet passer ikke til filtypen',
  encrypted: 'filen er krypteret',
};

/** A mail and an invitation are both "den". */
export const mail = ({ kind }: Counts): string => (kind === 'meeting' ? 'indkaldelsen' : 'mailen');
export const Mail = (counts: Counts): string => capital(mail(counts));
export const subject = ({ kind }: Pick<Counts, 'kind'>): string => (kind === 'meeting' ? 'titlen' : 'emnefeltet');
/** Invited people are "deltagere". */
export const recipient = ({ kind }: Counts): string => (kind === 'meeting' ? 'deltager' : 'modtager');

const ABOUT: Partial<Record<Category, string>> = { cpr: 'på', grades: 'for' };

/** "et CPR-nummer, karakterer og helbredsoplysninger"; `numbered`: so many people's numbers. */
export function dataOf(categories: readonly Category[], numbered: number): string {
  const names = categories.map((category) =>
    category === 'cpr' && numbered > 1 ? 'CPR-numre' : CATEGORY_IN_SENTENCE[category],
  );
  return listed(names, 'og', 'med mere');
}

/** "et CPR-nummer på én person", "karakterer for 6 personer", "helbredsoplysninger og karakterer om 3 personer". */
function personalData({ categories, persons, numbered }: Counts): string {
  const about = (categories.length === 1 && ABOUT[categories[0]!]) || 'om';
  return `${dataOf(categories, numbered)} ${about} ${persons === 1 ? 'én person' : `${persons} personer`}`;
}

/** "2 modtagere og en liste uden for Aarhus Universitet (antallet af modtagere kendes ikke)". */
function outside(counts: Counts): string {
  const { recipients, lists, atLeast, organisation } = counts;
  const people = recipients === 1 ? `én ${recipient(counts)}` : `${recipients} ${recipient(counts)}e`;
  const groups = lists === 1 ? 'en liste' : `${lists} lister`;
  const both = [recipients === 0 ? '' : people, lists === 0 ? '' : groups].filter((part) => part !== '');
  const unknown = lists === 0 ? '' : ` (antallet af ${recipient(counts)}e kendes ikke)`;
  return `${atLeast ? 'mindst ' : ''}${listed(both, 'og', '')} uden for ${organisation}${unknown}`;
}

function ordinary(counts: Counts): string {
  return counts.kind === 'meeting' ? 'Kan sendes som mødeindkaldelse' : 'Kan sendes som almindelig mail';
}

export const tag = ({ tags }: Counts): string => tags.join(' ');

/** Of a mail that is marked or rerouted: where a mark leads to nothing, it goes as any other. */
const onItsWay = ({ isMarkEnough }: Counts): string =>
  isMarkEnough ? 'Bliver sendt sikkert' : 'Går med TLS, ikke som sikker mail';

/** Where a mark does not make the mail secure. */
const NOT_ENCRYPTED = 'Send sikkert krypterer ikke mailen hos jer';
/** The button that opens the pane, by the name that the manifest gives it. */
const open = (kind: Decision['kind']): string => `åbn »Tjek ${kind === 'meeting' ? 'mødet' : 'mailen'}«`;
const see = (kind: Decision['kind']): string => `${capital(open(kind))}, og se`;
const LOOK = `${see('message')}, hvad du kan gøre.`;
const seems = (counts: Counts): string => `${Mail(counts)} ser ud til at indeholde `;
const something = (counts: Counts): string => `Noget i ${mail(counts)} kunne ikke kontrolleres`;

/** What to do about something that could not be checked: what may help first, and `last` what always does. */
function wayOn({ kind, mayRetry, unreadable }: Counts, last: string): string {
  const file = unreadable === 1 ? 'filen' : 'filerne';
  const looked = unreadable === 0 ? '' : `${open(kind)}, hvis du selv har set ${file} igennem`;
  return `${either([mayRetry ? 'tryk på Send for at prøve igen' : '', looked, last], 'eller')}.`;
}

/** What to do with it in an invitation: a file, several things, or something. */
export function takeOut({ mayRetry, unreadable }: Counts): string {
  const it = unreadable === 0 ? 'det' : unreadable > 1 || mayRetry ? 'dem' : 'den';
  return `fjern ${it} fra indkaldelsen, og send ${it} i en sikker mail`;
}

export const da: Speech = {
  title: {
    'nobody-yet': (counts) => `Ingen ${recipient(counts)}e endnu`,
    internal: ({ kind }) => (kind === 'meeting' ? 'Internt møde' : 'Intern mail'),
    'nothing-found': ordinary,
    allowed: ordinary,
    'must-be-secure': () => 'Skal sendes sikkert',
    'meeting-must-be-secure': () => 'Kan ikke sendes som mødeindkaldelse',
    rerouted: onItsWay,
    marked: onItsWay,
    'marked-inside': () => 'Intern mail',
    labelled: () => 'Bliver sendt sikkert',
    'secure-channel': () => 'Bliver sendt sikkert',
    'blocked-by-tag': () => 'Kan ikke sendes uden TLS',
    blocked: () => 'Kan ikke sendes, som den er',
    plain: () => 'Bliver sendt uden TLS',
    unchecked: () => 'Kunne ikke kontrolleres helt',
    'meeting-unchecked': () => 'Kunne ikke kontrolleres helt',
    'unchecked-with-tag': () => 'Kan ikke sendes uden TLS',
    'not-written': () => 'Kunne ikke markeres',
  },
  found: (counts, isBrief) => {
    if (counts.categories.length === 0) {
      return `Der er ikke fundet personoplysninger i ${counts.inPart ? 'det, der kunne læses' : mail(counts)}.`;
    }
    if (isBrief) return `${seems(counts)}personoplysninger.`;
    const what = seems(counts) + personalData(counts);
    return counts.recipients + counts.lists === 0 ? `${what}.` : `${what} og går til ${outside(counts)}.`;
  },
  inSubject: (counts) =>
    counts.inSubject ? `${capital(subject(counts))} bliver ikke beskyttet: Fjern personoplysningerne dér.` : '',
  something: (counts) => `${something(counts)}.`,
  alertNext: {
    'must-be-secure': ({ isMarkEnough, ways }) =>
      isMarkEnough
        ? 'Sådan sender du den sikkert: Tryk på Send sikkert på båndet øverst i mailen, og tryk så på Send igen.'
        : `${NOT_ENCRYPTED}: Brug det kun, når du selv har krypteret den. ${ways.length > 0 ? `Sådan kan du sende det sikkert: ${listed(ways, 'eller', 'med mere')}.` : LOOK}`,
    'meeting-must-be-secure': () =>
      'Outlook kan ikke sende en mødeindkaldelse som sikker mail. Fjern oplysningerne fra indkaldelsen, og tryk på Send igen. Skal deltagerne have dem, så send dem i en sikker mail.',
    'blocked-by-tag': (counts) =>
      `${tag(counts)} i ${subject(counts)} sender ${mail(counts)} uden TLS-kryptering og er kun tilladt for offentlige oplysninger. Fjern ${tag(counts)} fra ${subject(counts)}, og tryk på Send igen.`,
    blocked: (counts) => `Ret ${mail(counts)}, og tryk på Send igen.`,
    unchecked: (counts) =>
      wayOn(counts, 'tryk på Send sikkert på båndet øverst i mailen og derefter på Send') +
      (counts.isMarkEnough ? '' : ` ${NOT_ENCRYPTED}.`),
    'meeting-unchecked': (counts) =>
      `Outlook kan ikke sende en mødeindkaldelse som sikker mail. ${wayOn(counts, takeOut(counts))}`,
    'unchecked-with-tag': (counts) =>
      `${something(counts)}, og ${tag(counts)} i ${subject(counts)} sender den uden TLS-kryptering. Fjern ${tag(counts)} fra ${subject(counts)}, og tryk på Send igen.`,
    'not-written': () =>
      'Outlook gemte ikke den markering, der bestemmer, hvordan mailen bliver sendt. Der er ikke noget galt med mailen: Tryk på Send igen.',
  },
  notification: {
    'must-be-secure': (counts) =>
      `${seems(counts)}personoplysninger, der skal sendes sikkert.${counts.inSubject ? '' : ` ${counts.isMarkEnough ? 'Tryk på Send sikkert, før du sender.' : LOOK}`}`,
    'meeting-must-be-secure': (counts) =>
      `${seems(counts)}personoplysninger, der skal sendes sikkert. Fjern dem, eller send dem i en sikker mail.`,
    rerouted: (counts) =>
      `${counts.inSubject ? 'Mailen' : `${seems(counts)}personoplysninger og`} ${counts.isMarkEnough ? 'bliver sendt som sikker mail' : 'går kun med TLS'}, når du trykker på Send.`,
    marked: ({ isMarkEnough, inSubject }) =>
      isMarkEnough
        ? 'Mailen er markeret: Den bliver sendt som sikker mail, når du trykker på Send.'
        : `Mailen er markeret og kan sendes. ${NOT_ENCRYPTED}.${inSubject ? '' : ` ${LOOK}`}`,
    'marked-inside': () => 'Mailen er markeret, men bliver i organisationen og bliver ikke sendt som sikker mail.',
    'blocked-by-tag': (counts) =>
      `${seems(counts)}personoplysninger og kan ikke sendes med ${tag(counts)} i ${subject(counts)}.`,
    blocked: (counts) => `${Mail(counts)} kan ikke sendes, som den er. ${see(counts.kind)} hvorfor.`,
    unchecked: look,
    'meeting-unchecked': look,
    'unchecked-with-tag': (counts) =>
      `${something(counts)}, og den kan ikke sendes med ${tag(counts)} i ${subject(counts)}.`,
    'not-written': () => 'Mailen kunne ikke markeres. Tryk på knappen igen.',
  },
  alertButton: 'Se hvorfor',
  trialTitle: 'Prøveperiode: ',
  unchecked: (thing, kind) => {
    const name = thingName(thing, kind);
    if (thing.cost === 'counts-as-protected')
      return thing.partly
        ? `${name} blev kun kontrolleret delvist: resten er beskyttet i sig selv.`
        : `${name} er beskyttet i sig selv og blev ikke kontrolleret.`;
    return `${name} blev ${thing.partly ? 'kun kontrolleret delvist' : 'ikke kontrolleret'}: ${thing.why === 'call-failed' ? `Outlook kunne ikke læse ${it(thing, kind)}` : UNCHECKED_REASON[thing.why]}.`;
  },
  filesUnchecked: (count, kind) => `${count} vedhæftede filer blev ikke kontrolleret. ${see(kind)} hvilke.`,
};

function look(counts: Counts): string {
  return `${something(counts)}. ${see(counts.kind)} hvad.`;
}

function thingName({ what, name }: Unchecked, kind: Decision['kind']): string {
  switch (what) {
    case 'attachment':
      return name === undefined || name === '' ? 'En vedhæftet fil' : `Filen ${masked(name)}`;
    case 'subject':
      return capital(subject({ kind }));
    case 'body':
      return 'Teksten';
    case 'recipients':
      return kind === 'meeting' ? 'Deltagerfelterne' : 'Modtagerfelterne';
    case 'attachments':
      return 'De vedhæftede filer';
  }
}

function it({ what }: Unchecked, kind: Decision['kind']): string {
  if (what === 'recipients' || what === 'attachments') return 'dem';
  return what === 'subject' && kind === 'message' ? 'det' : 'den';
}
