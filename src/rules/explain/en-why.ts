import type { Remedy } from '../types';
import { mail, Mail, recipient, subject } from './en';
import type { Counts } from './messages';
import type { RemedyNames, WhyWords } from './why-words';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const recipients = (count: number, counts: Counts): string => `${count} ${recipient(counts)}${count === 1 ? '' : 's'}`;
const outside = ({ organisation }: Counts): string => `outside ${organisation}`;
const ordinary = ({ kind }: Counts): string => (kind === 'meeting' ? 'an invitation' : 'ordinary mail');
const unseen = (counts: Counts): string => `how many ${recipient(counts)}s ${outside(counts)} ${mail(counts)} has`;

export const enWhy: WhyWords = {
  limit: ({ of, count, limit, given, isAlso }, counts) => {
    const isPersons = of === 'persons';
    const what =
      count === undefined
        ? `Nobody can see ${unseen(counts)}, so it counts as many.`
        : isPersons
          ? `${people(count)}.`
          : `${recipients(count, counts)}${isAlso ? '' : ` ${outside(counts)}`}.`;
    if (given === undefined) return `${what} The limit for ${ordinary(counts)} is ${limit}.`;
    const otherwise =
      given.count === undefined
        ? `As long as nobody can see ${unseen(counts)}`
        : isPersons
          ? `To ${recipients(given.count, counts)} ${outside(counts)}`
          : `With data about ${people(given.count)}`;
    return `${what} ${otherwise}, the limit for ${ordinary(counts)} is ${isPersons ? people(limit) : recipients(limit, counts)}.`;
  },
  both: (persons, many, counts) =>
    many === undefined
      ? `${people(persons)} are too many for ${ordinary(counts)}, and nobody can see ${unseen(counts)}.`
      : `${people(persons)} are too many for ${ordinary(counts)}, and so are ${recipients(many, counts)} ${outside(counts)}.`,
  table: {
    summary: 'See the limits',
    caption: ({ organisation }) => `How data of this kind may be sent from ${organisation}`,
    persons: 'People',
    recipients: (counts) => `${counts.kind === 'meeting' ? 'Attendees' : 'Recipients'} ${outside(counts)}`,
    span: ({ first, last }) => {
      if (last === undefined) return `${first} or more`;
      return first === last ? `${first}` : `${first}–${last}`;
    },
    verdict: (verdict, { kind }) => {
      switch (verdict) {
        case 'tls':
          return kind === 'meeting' ? 'Invitation' : 'Ordinary mail';
        case 'secure':
          return 'Secure mail';
        case 'block':
          return 'Not to be sent';
        case 'plain':
          return 'Without TLS';
      }
    },
    here: ({ kind }) => (kind === 'meeting' ? 'This meeting' : 'This mail'),
  },
  remedy: (remedy, names, counts) => {
    switch (remedy.kind) {
      case 'remove-tag':
        return `Remove ${remedy.tags.join(' and ')} from ${subject(counts)}.`;
      case 'clean-subject':
        return `Remove the data from ${subject(counts)}.`;
      case 'remove-recipients':
        return removed(remedy, names, counts);
      case 'remove-persons':
        if (remedy.count === remedy.of.length) return `Write about the ${recipient(counts)} only.`;
        return names.left === 1
          ? 'Write about one person only.'
          : `Write about at most ${names.left} people instead of ${names.left + remedy.count}.`;
      case 'remove-data':
        return `Remove the data that were found: ${names.categories} (${places(remedy.places, names)}).`;
      case 'remove-files': {
        const one = remedy.files.length === 1;
        const instead = remedy.isProtectable ? `, or encrypt ${one ? 'it' : 'them'} with a password` : '';
        return `Remove the ${one ? 'file' : 'files'} ${names.gone}${instead}.`;
      }
    }
  },
  then: (remedy, { isEverybody }, counts) => {
    if (remedy.kind === 'remove-recipients' && remedy.leavesChannelOnly)
      return `Whoever is left then gets ${mail(counts)} through a secure channel.`;
    switch (remedy.then) {
      case 'tls':
        if (isEverybody) return `Then ${mail(counts)} stays within ${counts.organisation}.`;
        return `Then ${mail(counts)} may go${counts.kind === 'meeting' ? '' : ' as ordinary mail'}.`;
      case 'secure':
        return `Then ${mail(counts)} may go, but only as secure mail.`;
      case 'plain':
        return `Then ${mail(counts)} may go without TLS.`;
      case 'block':
        return `${Mail(counts)} still cannot be sent.`;
    }
  },
  and: 'and',
  andMore: 'and others',
};

function places(count: number, { atLeast }: RemedyNames): string {
  return `${atLeast ? 'at least ' : ''}${count === 1 ? 'one place' : `${count} places`}`;
}

function removed(
  { count, of, also = [] }: Extract<Remedy, { kind: 'remove-recipients' }>,
  { gone, lists, listCount, kept, isEverybody }: RemedyNames,
  counts: Counts,
): string {
  const who = `${recipient(counts)}s`;
  const named = listCount === 0 ? '' : `the ${listCount === 1 ? 'list' : 'lists'} ${lists}`;
  if (count < of.length) {
    const others = `${count} of the ${of.length} ${also.length > 0 ? 'other ' : ''}${who} ${outside(counts)}`;
    return `Remove ${named === '' ? others : `${named} and ${others}`}.`;
  }
  if (isEverybody && count > 1)
    return `Remove ${count === 2 ? 'both' : `all ${count}`} ${listCount === 0 ? who : 'addresses'} ${outside(counts)}.`;
  if (kept !== undefined) return `Let ${kept} be the only ${recipient(counts)} ${outside(counts)}.`;
  return `Remove ${named === '' || gone === '' ? named + gone : `${named} and ${gone}`}.`;
}
