import { dataOf } from './en';
import type { DeliveryWords } from './delivery-words';

export const enDelivery: DeliveryWords = {
  heading: (kind) => `How the ${kind === 'meeting' ? 'invitation' : 'mail'} is sent`,
  way: {
    inside: ({ organisation }) => `within ${organisation}`,
    tls: ({ isLess }) => `encrypted in transit (TLS)${isLess ? ', not as secure mail' : ''}`,
    'without-tls': () => 'without encryption',
    'secure-mail': ({ names, organisation, isTold }) =>
      isTold
        ? `handed over to ${names || `secure mail at ${organisation}`}`
        : 'marked for secure mail; your rules do not say how it is sent',
    channel: ({ names }) => `through a secure channel${names && `: ${names}`}`,
    label: () => 'encrypted by the sensitivity label',
  },
  until: {
    mark: () => 'stopped until you press Send sikkert',
    'mark-or-anyway': () => 'stopped until you press Send sikkert or choose Send Anyway',
    'own-way': () => 'may not go as ordinary mail',
    'no-tag': ({ kind, tags }) =>
      `stopped as long as ${tags.join(' ')} is in the ${kind === 'meeting' ? 'title' : 'subject'}`,
    corrected: ({ kind }) => `stopped until the ${kind === 'meeting' ? 'invitation' : 'mail'} is corrected`,
    checked: () => 'stopped because something could not be checked',
    never: () => 'cannot go securely as an invitation',
  },
  several: (count, hasList, kind) =>
    `${count} ${hasList ? 'addresses' : kind === 'meeting' ? 'attendees' : 'recipients'}`,
  unread: (kind) => `${kind === 'meeting' ? 'attendees' : 'recipients'} who could not be read`,
  list: (address) => `${address} (list)`,
  and: 'and',
  andMore: 'and more',
  withMark: 'With Send sikkert',
  instead: {
    required: 'How to send it securely',
    also: 'You can also use',
    rather: 'More secure',
  },
  inSubject: (categories, numbered, kind) =>
    kind === 'meeting'
      ? `The title holds ${dataOf(categories, numbered)}. Mail servers can read it and attendees see it on their screens, even when the invitation itself is encrypted.`
      : `The subject holds ${dataOf(categories, numbered)}. Mail servers can read it and the recipient sees it on the screen, even when the mail itself is encrypted.`,
  notWhole: (kind) =>
    kind === 'meeting'
      ? 'Some of the attendee fields could not be read, so there may be more attendees.'
      : 'Some of the recipient fields could not be read, so there may be more recipients.',
};
