import type { Remedy } from '../types';
import { mail, Mail, recipient, subject } from './da';
import type { Counts } from './messages';
import type { RemedyNames, WhyWords } from './why-words';

const personer = (count: number): string => (count === 1 ? '1 person' : `${count} personer`);
const modtagere = (count: number, counts: Counts): string => `${count} ${recipient(counts)}${count === 1 ? '' : 'e'}`;
const outside = ({ organisation }: Counts): string => `uden for ${organisation}`;
const ordinary = ({ kind }: Counts): string => (kind === 'meeting' ? 'en indkaldelse' : 'almindelig mail');
const unseen = (counts: Counts): string => `hvor mange ${recipient(counts)}e ${mail(counts)} har ${outside(counts)}`;

export const daWhy: WhyWords = {
  limit: ({ of, count, limit, given, isAlso }, counts) => {
    const isPersons = of === 'persons';
    const what =
      count === undefined
        ? `Det er ikke til at se, ${unseen(counts)}, så det tæller som mange.`
        : isPersons
          ? `${personer(count)}.`
          : `${modtagere(count, counts)}${isAlso ? '' : ` ${outside(counts)}`}.`;
    if (given === undefined) return `${what} Grænsen for ${ordinary(counts)} er ${limit}.`;
    const otherwise =
      given.count === undefined
        ? `Når det ikke er til at se, ${unseen(counts)},`
        : isPersons
          ? `Til ${modtagere(given.count, counts)} ${outside(counts)}`
          : `Med oplysninger om ${personer(given.count)}`;
    return `${what} ${otherwise} er grænsen for ${ordinary(counts)} ${isPersons ? personer(limit) : modtagere(limit, counts)}.`;
  },
  both: (persons, recipients, counts) =>
    recipients === undefined
      ? `${personer(persons)} er for mange til ${ordinary(counts)}, og det er ikke til at se, ${unseen(counts)}.`
      : `${personer(persons)} er for mange til ${ordinary(counts)}, og det samme gælder ${modtagere(recipients, counts)} ${outside(counts)}.`,
  table: {
    summary: 'Se grænserne',
    caption: ({ organisation }) => `Sådan må den slags oplysninger sendes fra ${organisation}`,
    persons: 'Personer',
    recipients: (counts) => `${counts.kind === 'meeting' ? 'Deltagere' : 'Modtagere'} ${outside(counts)}`,
    span: ({ first, last }) => {
      if (last === undefined) return `${first} eller flere`;
      return first === last ? `${first}` : `${first}–${last}`;
    },
    verdict: (verdict, { kind }) => {
      switch (verdict) {
        case 'tls':
          return kind === 'meeting' ? 'Indkaldelse' : 'Almindelig mail';
        case 'secure':
          return 'Sikker mail';
        case 'block':
          return 'Må ikke sendes';
        case 'plain':
          return 'Uden TLS';
      }
    },
    here: ({ kind }) => (kind === 'meeting' ? 'Dette møde' : 'Denne mail'),
  },
  remedy: (remedy, names, counts) => {
    switch (remedy.kind) {
      case 'remove-tag':
        return `Fjern ${remedy.tags.join(' og ')} fra ${subject(counts)}.`;
      case 'clean-subject':
        return `Fjern oplysningerne fra ${subject(counts)}.`;
      case 'remove-recipients':
        return removed(remedy, names, counts);
      case 'remove-persons':
        if (remedy.count === remedy.of.length) return `Skriv kun om ${recipient(counts)}en selv.`;
        return names.left === 1
          ? 'Skriv kun om én person.'
          : `Skriv om højst ${names.left} personer i stedet for ${names.left + remedy.count}.`;
      case 'remove-data':
        return `Fjern de fundne oplysninger: ${names.categories} (${places(remedy.places, names)}).`;
      case 'remove-files': {
        const one = remedy.files.length === 1;
        const them = one ? 'den' : 'dem';
        const instead = remedy.isProtectable ? `, eller kryptér ${them} med en adgangskode` : '';
        return `Fjern ${one ? 'filen' : 'filerne'} ${names.gone}${instead}.`;
      }
    }
  },
  then: (remedy, { isEverybody }, counts) => {
    if (remedy.kind === 'remove-recipients' && remedy.leavesChannelOnly)
      return `Så får de, der er tilbage, ${mail(counts)} via en sikker kanal.`;
    switch (remedy.then) {
      case 'tls':
        if (isEverybody) return `Så bliver ${mail(counts)} inden for ${counts.organisation}.`;
        return `Så må ${mail(counts)} sendes${counts.kind === 'meeting' ? '' : ' som almindelig mail'}.`;
      case 'secure':
        return `Så må ${mail(counts)} sendes, men kun som sikker mail.`;
      case 'plain':
        return `Så må ${mail(counts)} sendes uden TLS.`;
      case 'block':
        return `${Mail(counts)} kan stadig ikke sendes.`;
    }
  },
  and: 'og',
  andMore: 'med flere',
};

function places(count: number, { atLeast }: RemedyNames): string {
  return `${atLeast ? 'mindst ' : ''}${count === 1 ? 'ét sted' : `${count} steder`}`;
}

function removed(
  { count, of, also = [] }: Extract<Remedy, { kind: 'remove-recipients' }>,
  { gone, lists, listCount, kept, isEverybody }: RemedyNames,
  counts: Counts,
): string {
  const who = recipient(counts);
  const named = listCount === 0 ? '' : `${listCount === 1 ? 'listen' : 'listerne'} ${lists}`;
  if (count < of.length) {
    const others = `${count} af de ${of.length} ${also.length > 0 ? 'andre ' : ''}${who}e ${outside(counts)}`;
    return `Fjern ${named === '' ? others : `${named} og ${others}`}.`;
  }
  if (isEverybody && count > 1)
    return `Fjern ${count === 2 ? 'begge' : `alle ${count}`} ${listCount === 0 ? `${who}e` : 'adresser'} ${outside(counts)}.`;
  if (kept !== undefined) return `Lad ${kept} være den eneste ${who} ${outside(counts)}.`;
  return `Fjern ${named === '' || gone === '' ? named + gone : `${named} og ${gone}`}.`;
}
