import { capital } from '../../rules/explain/listed';
import type { Changed, Decision, RecipientField } from '../../rules/types';
import type { FixTexts } from './fixes';

const FIELDS: Readonly<Record<Decision['kind'], Readonly<Record<RecipientField, string>>>> = {
  message: { to: 'Til', cc: 'Cc', bcc: 'Bcc' },
  meeting: { to: 'de obligatoriske deltagere', cc: 'de valgfrie deltagere', bcc: 'Bcc' },
};

/** What a message is called, and what an invitation. */
const WORDS: Readonly<
  Record<Decision['kind'], Readonly<Record<'mail' | 'subject' | 'recipients' | 'noRoom', string>>>
> = {
  message: {
    mail: 'mailen',
    subject: 'emnefeltet',
    recipients: 'modtagere',
    noRoom: 'Emnet er for langt. Det må højst være på 255 tegn.',
  },
  meeting: {
    mail: 'indkaldelsen',
    subject: 'titlen',
    recipients: 'deltagere',
    noRoom: 'Titlen er for lang. Den må højst være på 255 tegn.',
  },
};

function fieldsOf({ fields }: Extract<Changed, { kind: 'recipient' }>, kind: Decision['kind']): string {
  return fields.map((field) => FIELDS[kind][field]).join(' og ');
}

export const fixesDa: FixTexts = {
  heading: 'Det kan du gøre',
  oneSuffices: 'Én af delene er nok.',

  removeRecipient: (address) => `Fjern ${address}`,
  removeTags: (tags, kind) => `Fjern ${tags} fra ${WORDS[kind].subject}`,
  removeFile: (name) => `Fjern ${name}`,
  removeFiles: (count) => `Fjern de ${count} filer`,
  fixing: 'Retter …',
  undo: 'Fortryd',
  undoing: 'Fortryder …',

  subject: {
    reason: (kind) =>
      kind === 'meeting'
        ? 'Der står personoplysninger i titlen. Den kan læses af mailservere, også når indkaldelsen er krypteret.'
        : 'Der står personoplysninger i emnefeltet. Det kan læses af mailservere, også i sikker mail.',
    label: (kind) => (kind === 'meeting' ? 'Ny titel' : 'Nyt emne'),
    hint: 'Ret forslaget, som du vil.',
    set: (kind) => (kind === 'meeting' ? 'Brug den nye titel' : 'Brug det nye emne'),
    neutral: (kind) => (kind === 'meeting' ? 'Møde' : 'Henvendelse'),
  },

  changed: (what, kind) => {
    switch (what.kind) {
      case 'recipient':
        return `${what.address} er fjernet fra ${fieldsOf(what, kind)}.`;
      case 'tags':
        return `${what.tags.join(', ')} er fjernet fra ${WORDS[kind].subject}.`;
      case 'subject':
        return kind === 'meeting' ? 'Titlen er ændret.' : 'Emnet er ændret.';
      case 'file':
        return `Filen ${what.name} er fjernet.`;
    }
  },
  forGood: 'Det kan ikke fortrydes herfra.',
  putBack: (what, kind) => {
    switch (what.kind) {
      case 'recipient':
        return `${what.address} står igen i ${fieldsOf(what, kind)}.`;
      case 'tags':
      case 'subject':
        return kind === 'meeting' ? 'Den gamle titel er tilbage.' : 'Det gamle emne er tilbage.';
      case 'file':
        return `Filen ${what.name} er vedhæftet igen.`;
    }
  },

  question: {
    title: (count) =>
      count === 1 ? 'Det kan ikke fortrydes. Fjern alligevel?' : 'De kan ikke sættes ind igen. Fjern alligevel?',
    why: {
      cloud: 'ligger i skyen. Linket til filen kan ikke sættes ind igen herfra; selve filen bliver liggende.',
      item: 'er et element fra Outlook. Det kan ikke vedhæftes igen herfra.',
      inline: 'står som billede i teksten. Det kan ikke sættes ind igen herfra.',
      'too-large': 'er for stor til at blive gemt imens.',
      unread: 'kunne ikke hentes, så den kan ikke vedhæftes igen herfra.',
      'old-client': 'kan ikke vedhæftes igen i denne udgave af Outlook.',
      nameless: 'har ingen adresse i Outlook og kan ikke sættes ind igen herfra.',
    },
    go: 'Fjern',
    cancel: 'Annuller',
  },

  faults: (kind) => {
    const { mail, recipients, noRoom } = WORDS[kind];
    return {
      'not-taken': `Outlook tog ikke imod ændringen. Prøv igen, eller ret det selv i ${mail}.`,
      'not-true': `Outlook sagde ja, men ${mail} er ikke ændret. Ret det selv i ${mail}.`,
      changed: `${capital(mail)} er ændret i mellemtiden. Se efter igen.`,
      'too-many': `Feltet har 100 ${recipients} eller flere, og så kan det ikke rettes herfra. Ret det selv i ${mail}.`,
      nameless: `En anden i feltet har ingen adresse i Outlook og ville gå tabt. Ret det selv i ${mail}.`,
      'no-room': noRoom,
    };
  },
  undoFaults: (kind) => {
    const { mail, recipients, noRoom } = WORDS[kind];
    return {
      'not-taken': 'Outlook tog ikke imod ændringen, så intet er fortrudt. Prøv igen.',
      'not-true': `Outlook sagde ja, men ${mail} er ikke ændret. Prøv igen.`,
      changed: `${capital(mail)} er ændret i mellemtiden, så det kan ikke fortrydes herfra.`,
      'too-many': `Feltet har 100 ${recipients}, og flere kan ikke sættes ind herfra. Ret det selv i ${mail}.`,
      nameless: `En anden i feltet har ingen adresse i Outlook og ville gå tabt. Ret det selv i ${mail}.`,
      'no-room': noRoom,
    };
  },
  partly: 'Kun noget af det blev gjort.',
};
