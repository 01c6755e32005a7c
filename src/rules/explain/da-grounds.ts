import { mail, Mail, recipient, subject, tag, takeOut } from './da';
import type { PartName } from '../types';
import { either } from './listed';
import { masked } from './masked';
import type { Counts, Grounds } from './messages';

/** "Alle modtagere hører til Aarhus Universitet"; of a list only the address is known to. */
function everybodyInside({ kind, entries, insideList, organisation }: Counts): string {
  const one = insideList ? 'Adressen' : kind === 'meeting' ? 'Deltageren' : 'Modtageren';
  const all = insideList ? 'Alle adresser' : kind === 'meeting' ? 'Alle deltagere' : 'Alle modtagere';
  return `${entries === 1 ? one : all} hører til ${organisation}`;
}

/** "De eksterne modtagere". */
function everybodyOutside(counts: Counts): string {
  return counts.recipients === 1 ? `Den eksterne ${recipient(counts)}` : `De eksterne ${recipient(counts)}e`;
}

export const daGrounds: Grounds = {
  next: {
    'nobody-yet': (counts) => `Tilføj ${recipient(counts)}e for at se, hvordan ${mail(counts)} må sendes.`,
    internal: (counts) =>
      `${everybodyInside(counts)}, så ${counts.kind === 'meeting' ? 'indkaldelsen kan sendes' : 'mailen kan sendes som almindelig mail'}.`,
    'nothing-found': (counts) => `${Mail(counts)} bliver krypteret undervejs (TLS).`,
    allowed: ({ kind }) =>
      `Den må sendes${kind === 'meeting' ? '' : ' som almindelig mail'} og bliver krypteret undervejs (TLS).`,
    'must-be-secure': ({ isMarkEnough }) =>
      isMarkEnough
        ? 'Tryk på Send sikkert og derefter på Send.'
        : 'Send sikkert krypterer ikke mailen hos jer: Se nedenfor, hvordan du sender den sikkert.',
    'meeting-must-be-secure': () =>
      'Oplysningerne skal sendes sikkert, og Outlook kan ikke sende en mødeindkaldelse som sikker mail. Fjern dem fra indkaldelsen. Skal deltagerne have dem, så send dem i en sikker mail.',
    rerouted: ({ isMarkEnough, inSubject }) =>
      isMarkEnough
        ? `${inSubject ? '' : 'Du skal ikke gøre noget: '}Når du trykker på Send, bliver den sendt som sikker mail.`
        : 'Når du trykker på Send, går den kun med TLS: Se nedenfor, hvordan du sender den sikkert.',
    marked: ({ isMarkEnough, mustBeSecure }) => {
      if (isMarkEnough) return 'Du har valgt Send sikkert. Tryk på Send, så bliver den sendt som sikker mail.';
      return mustBeSecure
        ? 'Du har valgt Send sikkert. Det lader mailen gå, men krypterer den ikke: Send den kun, når du selv har krypteret den. Se nedenfor hvordan.'
        : 'Du har valgt Send sikkert. Det krypterer ikke mailen hos jer, men den må sendes, som den er.';
    },
    'marked-inside': () =>
      'Du har valgt Send sikkert, men mailen bliver i organisationen og bliver ikke sendt som sikker mail. Du kan bare trykke på Send.',
    labelled: (counts) => `Følsomhedsmærkaten krypterer ${mail(counts)}${justSend(counts)}`,
    'secure-channel': (counts) =>
      `${everybodyOutside(counts)} får ${mail(counts)} via en sikker kanal${justSend(counts)}`,
    'blocked-by-tag': (counts) =>
      `Fjern ${tag(counts)} fra ${subject(counts)}. Så bliver ${mail(counts)} kontrolleret igen, når du trykker på Send.`,
    blocked: (counts) => `Ret ${mail(counts)}, før du sender den.`,
    plain: (counts) =>
      `${tag(counts)} i ${subject(counts)} sender ${mail(counts)} uden kryptering, og du står inde for, at indholdet er offentligt.`,
    unchecked: (counts) =>
      wayOnHere(
        counts,
        `tryk på Send sikkert og derefter på Send${counts.isMarkEnough ? '.' : ': Det lader mailen gå, men krypterer den ikke.'}`,
      ),
    'meeting-unchecked': (counts) =>
      `Noget i indkaldelsen kunne ikke kontrolleres, og Outlook kan ikke sende en mødeindkaldelse som sikker mail. ${wayOnHere(counts, `${takeOut(counts)}.`)}`,
    'unchecked-with-tag': (counts) =>
      `Fjern ${tag(counts)} fra ${subject(counts)}: Uden TLS må du kun sende det, der er kontrolleret.`,
    'not-written': () =>
      'Outlook gemte ikke den markering, der bestemmer, hvordan mailen bliver sendt. Der er ikke noget galt med mailen: Tryk på Send igen.',
  },
  trial: {
    send: () => 'Prøveperiode: Ingenting bliver stoppet.',
    reroute: ({ isMarkEnough }) =>
      isMarkEnough
        ? 'Prøveperiode: Mailen bliver sendt som almindelig mail. Ellers ville den blive sendt som sikker mail.'
        : 'Prøveperiode: Ingenting bliver stoppet.',
    ask: notStopped,
    warn: notStopped,
    block: notStopped,
  },
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
    'row-of-person': 'står i rækken for en person',
    'said-as-fact': 'beskrevet som noget, personen har',
  },
  where: (part, kind) => {
    if (part.kind === 'file-name') return `I navnet på filen ${masked(part.name)}`;
    if (part.kind === 'attachment') return inFile(part);
    if (part.kind === 'quoted') return 'I den citerede mail';
    if (kind === 'meeting') return part.kind === 'subject' ? 'I titlen' : 'I indkaldelsen';
    return part.kind === 'subject' ? 'I emnefeltet' : 'I mailen';
  },
  person: (label, kind) => {
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
        if (label.name === '') return kind === 'meeting' ? 'Deltageren' : 'Modtageren';
        return `${label.name} (${kind === 'meeting' ? 'deltager' : 'modtager'})`;
      case 'unnamed':
        return 'En person, der ikke er nævnt ved navn';
    }
  },
  filesUnread: (count) => (count === 1 ? 'En vedhæftet fil er ikke læst.' : `${count} vedhæftede filer er ikke læst.`),
  fileRead: (name) => `Filen ${name} er læst.`,
  vouched: (name) => `Filen ${name}: Du har selv set den igennem, og den indeholder ingen personoplysninger.`,
  note: {
    insideList: (list, { organisation }) => `Listen ${list} kan have medlemmer uden for ${organisation}.`,
    outsideList: (list, { kind }) =>
      kind === 'meeting'
        ? `Det er ikke til at se, hvor mange der får indkaldelsen gennem listen ${list}. Den tæller derfor som mange deltagere.`
        : `Det er ikke til at se, hvor mange der får mailen gennem listen ${list}. Den tæller derfor som mange modtagere.`,
    channelForSome: ({ kind }) =>
      kind === 'meeting'
        ? 'Kun nogle af deltagerne får indkaldelsen via en sikker kanal. Derfor afgør de andre, hvad der må stå i den.'
        : 'Kun nogle af modtagerne får mailen via en sikker kanal. Derfor afgør de andre, hvordan den skal sendes.',
  },
  more: (count) => (count === 1 ? 'og ét fund mere' : `og ${count} fund mere`),
};

/** Where data stand in the subject there is more to do, which is said next to it. */
function justSend({ inSubject }: Counts): string {
  return inSubject ? '.' : ', så du kan bare trykke på Send.';
}

/** In the pane, whose button is below, what to do about something that could not be checked: what may help first, and `last` what always does. */
function wayOnHere({ mayRetry, unreadable }: Counts, last: string): string {
  if (unreadable === 0) return either([mayRetry ? 'prøv igen' : '', last], 'eller');
  const file = unreadable === 1 ? 'filen' : 'filerne';
  const looked = `Har du selv set ${file} igennem, så tryk på »Jeg har set filen igennem« nedenfor. Ellers ${last}`;
  return mayRetry ? `Prøv igen. ${looked}` : looked;
}

function notStopped(counts: Counts): string {
  return `Prøveperiode: ${Mail(counts)} bliver ikke stoppet. Uden for prøveperioden ville den blive stoppet.`;
}

/** "I filen liste.xlsx, arket Hold 2, kolonnen Karakter". */
function inFile({ name, sheet, column }: Extract<PartName, { kind: 'attachment' }>): string {
  const place = (sheet === undefined ? '' : `, arket ${sheet}`) + (column === undefined ? '' : `, kolonnen ${column}`);
  return `I filen ${masked(name)}${place}`;
}
