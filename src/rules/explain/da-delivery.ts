import { dataOf } from './da';
import type { DeliveryWords } from './delivery-words';

export const daDelivery: DeliveryWords = {
  heading: (kind) => `Sådan bliver ${kind === 'meeting' ? 'indkaldelsen' : 'mailen'} sendt`,
  way: {
    inside: ({ organisation }) => `inden for ${organisation}`,
    tls: ({ isLess }) => `krypteret undervejs (TLS)${isLess ? ', ikke som sikker mail' : ''}`,
    'without-tls': () => 'uden kryptering',
    'secure-mail': ({ names, organisation, isTold }) =>
      isTold
        ? `overgives til ${names || `sikker mail hos ${organisation}`}`
        : 'markeret til sikker mail; hvordan den bliver sendt, står ikke i jeres regler',
    channel: ({ names }) => `via en sikker kanal${names && `: ${names}`}`,
    label: () => 'krypteret af følsomhedsmærkaten',
  },
  until: {
    mark: () => 'stoppet, indtil du trykker på Send sikkert',
    'mark-or-anyway': () => 'stoppet, indtil du trykker på Send sikkert eller vælger Send alligevel',
    'own-way': () => 'må ikke sendes som almindelig mail',
    'no-tag': ({ kind, tags }) =>
      `stoppet, så længe ${tags.join(' ')} står i ${kind === 'meeting' ? 'titlen' : 'emnefeltet'}`,
    corrected: ({ kind }) => `stoppet, indtil ${kind === 'meeting' ? 'indkaldelsen' : 'mailen'} er rettet`,
    checked: () => 'stoppet, fordi noget ikke kunne kontrolleres',
    never: () => 'kan ikke sendes sikkert som mødeindkaldelse',
  },
  several: (count, hasList, kind) =>
    `${count} ${hasList ? 'adresser' : kind === 'meeting' ? 'deltagere' : 'modtagere'}`,
  unread: (kind) => `${kind === 'meeting' ? 'deltagere' : 'modtagere'}, der ikke kunne læses`,
  list: (address) => `${address} (liste)`,
  and: 'og',
  andMore: 'med mere',
  withMark: 'Med Send sikkert',
  instead: {
    required: 'Sådan sender du det sikkert',
    also: 'Du kan også bruge',
    rather: 'Mere sikkert',
  },
  inSubject: (categories, numbered, kind) =>
    kind === 'meeting'
      ? `I titlen står ${dataOf(categories, numbered)}. Den kan læses af mailservere, og deltagerne får den vist på skærmen, også når indkaldelsen selv er krypteret.`
      : `I emnefeltet står ${dataOf(categories, numbered)}. Det kan læses af mailservere, og modtageren får det vist på skærmen, også når mailen selv er krypteret.`,
  notWhole: (kind) =>
    kind === 'meeting'
      ? 'Nogle af deltagerfelterne kunne ikke læses, så der kan være flere deltagere.'
      : 'Nogle af modtagerfelterne kunne ikke læses, så der kan være flere modtagere.',
};
