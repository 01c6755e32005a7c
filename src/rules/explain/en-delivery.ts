import type { DeliveryWords } from './delivery-words';

export const enDelivery: DeliveryWords = {
  heading: (kind) => `How the ${kind === 'meeting' ? 'invitation' : 'mail'} is sent`,
  way: {
    inside: ({ organisation }) => `within ${organisation}`,
    tls: ({ isLess }) => `encrypted on its way (TLS)${isLess ? ', not as secure mail' : ''}`,
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
      `stopped as long as ${tags.join(' ')} stands in the ${kind === 'meeting' ? 'title' : 'subject'}`,
    corrected: ({ kind }) => `stopped until the ${kind === 'meeting' ? 'invitation' : 'mail'} is corrected`,
    checked: () => 'stopped because something could not be checked',
    never: () => 'cannot go securely as an invitation',
  },
  several: (count, hasList, kind) =>
    `${count} ${hasList ? 'addresses' : kind === 'meeting' ? 'attendees' : 'recipients'}`,
  list: (address) => `${address} (list)`,
  and: 'and',
  andMore: 'and more',
  withMark: 'With Send sikkert',
  instead: {
    required: 'How to send it securely',
    also: 'You can also use',
    rather: 'More secure',
  },
  inSubject: (categories, kind) =>
    kind === 'meeting'
      ? `In the title, which mail servers can read and attendees see on their screens, even when the invitation itself is encrypted: ${categories}.`
      : `In the subject, which mail servers can read and the recipient sees on the screen, even when the mail itself is encrypted: ${categories}.`,
  notWhole: (kind) =>
    kind === 'meeting'
      ? 'Some of the attendee fields could not be read, so there may be more attendees.'
      : 'Some of the recipient fields could not be read, so there may be more recipients.',
};
