import { groupsOf } from '../accounts';
import { isWithin } from '../host/addresses';
import { plainAsHtml } from '../host/plain-as-html';
import { FILE_SAMPLES } from './file-samples';
import { colleague, INSURANCE, mail, OUTSIDE, table, tomorrow, type Sample } from './sample-parts';

export const SAMPLES: readonly Sample[] = [
  {
    id: 'ordinary',
    state: 'Goes as ordinary mail',
    name: 'Ordinary mail (Danish)',
    content: ({ user }) =>
      mail(
        OUTSIDE,
        'Møde på torsdag',
        `Kære Katrine\n\nTak for dit oplæg. Skal vi mødes torsdag klokken 10 i kantinen og tale om næste skridt?\n\nVenlig hilsen\n${user.name}`,
      ),
  },
  {
    id: 'internal',
    state: 'Goes as ordinary mail',
    name: 'A colleague’s diagnosis, inside the organisation (Danish)',
    content: (account) =>
      mail(
        colleague(account),
        'Vagtplan for uge 12',
        `Hej Jonas\n\nMathilde Bjerregaard er sygemeldt med en depression. Kan du tage hendes vagter?\n\nMvh\n${account.user.name}`,
      ),
  },
  {
    id: 'cpr',
    state: 'Goes as ordinary mail',
    name: 'One CPR number to one outside address (Danish)',
    content: ({ user }) =>
      mail(
        INSURANCE,
        'Ansættelse pr. 1. marts',
        `Hej\n\nSom aftalt får I her oplysningerne til pensionsordningen: Oliver Nygaard Lassen, CPR-nummer 121190-4328.\n\nMvh\n${user.name}`,
      ),
  },
  {
    id: 'own-data',
    state: 'Goes as ordinary mail',
    name: 'The recipient’s own data (Danish)',
    content: ({ user }) =>
      mail(
        OUTSIDE,
        'Din ansøgning',
        `Kære Katrine\n\nVi har modtaget din ansøgning. Vil du bekræfte, at dit CPR-nummer er 150688-2377?\n\nVenlig hilsen\n${user.name}`,
      ),
  },
  {
    id: 'tag-public',
    state: 'Goes as ordinary mail',
    name: 'Opt-out tag and public information (Danish)',
    content: ({ user, tag }) =>
      mail(
        OUTSIDE,
        `Program for forårets åbne forelæsninger ${tag}`,
        `Kære Katrine\n\nHer er programmet: 4. marts om vindenergi, 18. marts om havets plankton. Alle er velkomne.\n\nVenlig hilsen\n${user.name}`,
      ),
  },
  {
    id: 'diagnosis',
    state: 'Must go securely',
    name: 'A colleague’s diagnosis to an outside address (Danish)',
    content: ({ user }) =>
      mail(
        OUTSIDE,
        'Udskydelse af workshop',
        `Kære Katrine\n\nVi må desværre udskyde workshoppen. Mathilde Bjerregaard er sygemeldt med en depression og regner med at være tilbage efter påske.\n\nVenlig hilsen\n${user.name}`,
      ),
  },
  {
    id: 'diagnosis-english',
    state: 'Must go securely',
    name: 'A colleague’s diagnosis to an outside address (English)',
    content: ({ user }) =>
      mail(
        OUTSIDE,
        'Workshop postponed',
        `Dear Katrine,\n\nI am afraid we have to postpone the workshop. Mathilde Bjerregaard was diagnosed with breast cancer last week and starts chemotherapy on Monday.\n\nBest regards,\n${user.name}`,
      ),
  },
  {
    id: 'six-cpr',
    state: 'Must go securely',
    name: 'Six CPR numbers to one outside address (Danish)',
    content: ({ user }) => ({
      to: [INSURANCE],
      subject: 'Liste over nye medarbejdere',
      html:
        plainAsHtml('Hej\n\nHer er listen:\n') +
        table([
          ['Navn', 'CPR-nummer'],
          ['Oliver Nygaard Lassen', '121190-4328'],
          ['Freja Holmberg', '030685-2159'],
          ['Mehmet Arslan', '240978-1236'],
          ['Astrid Kjeldgaard', '170292-3480'],
          ['Emil Thorup Dam', '080399-1790'],
          ['Nanna Rosendahl', '290781-2634'],
        ]) +
        plainAsHtml(`\nMvh\n${user.name}`),
    }),
  },
  {
    id: 'plain-text',
    state: 'Must go securely',
    name: 'A plain text with a diagnosis (English)',
    content: ({ user }) => ({
      ...mail(
        OUTSIDE,
        'Workshop postponed',
        `Dear Katrine,\n\nMathilde Bjerregaard was diagnosed with breast cancer last week, so we have to postpone the workshop.\n\nBest regards,\n${user.name}`,
      ),
      format: 'text',
    }),
  },
  {
    id: 'tag-cpr',
    state: 'Blocked',
    name: 'Opt-out tag and a CPR number (Danish)',
    content: ({ user, tag }) =>
      mail(
        INSURANCE,
        `Ansættelse pr. 1. marts ${tag}`,
        `Hej\n\nHer er CPR-nummeret på vores nye kollega Oliver Nygaard Lassen: 121190-4328.\n\nMvh\n${user.name}`,
      ),
  },
  {
    id: 'marked',
    state: 'Marked',
    name: 'A diagnosis, marked before it was saved (Danish)',
    content: ({ user }) => ({
      ...mail(
        OUTSIDE,
        'Udskydelse af workshop',
        `Kære Katrine\n\nMathilde Bjerregaard er sygemeldt med en depression, så vi må udskyde workshoppen.\n\nVenlig hilsen\n${user.name}`,
      ),
      headers: { 'X-Send-Sikkert-Choice': 'secure' },
    }),
  },
  {
    id: 'rerouted',
    state: 'Rerouted',
    name: 'One CPR number, where the policy reroutes (Danish)',
    account: 'sikkerpost',
    content: ({ user }) =>
      mail(
        INSURANCE,
        'Sagen om børneydelse',
        `Hej\n\nSagen gælder Oliver Nygaard Lassen, CPR-nummer 121190-4328.\n\nMvh\n${user.name}`,
      ),
  },
  ...FILE_SAMPLES,
  {
    id: 'observe',
    state: 'Observed only',
    name: 'A diagnosis, where nothing is stopped yet (Danish)',
    account: 'au-observe',
    content: ({ user }) =>
      mail(
        OUTSIDE,
        'Udskydelse af workshop',
        `Kære Katrine\n\nMathilde Bjerregaard er sygemeldt med en depression, så vi må udskyde workshoppen.\n\nVenlig hilsen\n${user.name}`,
      ),
  },
  {
    id: 'list-outside',
    state: 'Lists and meetings',
    name: 'A CPR number to a list outside the organisation (Danish)',
    content: (account) => ({
      ...mail(
        OUTSIDE,
        'Ny kasserer',
        `Kære alle\n\nVores nye kasserer er Oliver Nygaard Lassen, CPR-nummer 121190-4328.\n\nMvh\n${account.user.name}`,
      ),
      to: groupsOf(account).filter(({ address }) => address === 'medlemmer@forening.example.org'),
    }),
  },
  {
    id: 'list-inside',
    state: 'Lists and meetings',
    name: 'A diagnosis to a list of the organisation (Danish)',
    content: (account) => ({
      ...mail(
        colleague(account),
        'Vagtplan for uge 12',
        `Kære alle\n\nMathilde Bjerregaard er sygemeldt med en depression. Hvem kan tage hendes vagter?\n\nMvh\n${account.user.name}`,
      ),
      to: groupsOf(account).filter(({ address }) => isWithin(address, account.domain)),
    }),
  },
  {
    id: 'meeting',
    state: 'Lists and meetings',
    name: 'A meeting with nothing in it (Danish)',
    content: (account) => ({
      ...mail(OUTSIDE, 'Møde om næste skridt', 'Kære Katrine og Jonas\n\nSkal vi tage den i kantinen?'),
      cc: [colleague(account)],
      appointment: tomorrow('Kantinen'),
    }),
  },
  {
    id: 'meeting-diagnosis',
    state: 'Lists and meetings',
    name: 'A meeting about a colleague’s diagnosis (Danish)',
    content: (account) => ({
      ...mail(
        OUTSIDE,
        'Møde om fravær',
        'Kære Katrine\n\nMathilde Bjerregaard er sygemeldt med en depression. Vi skal aftale, hvordan hun kommer tilbage.',
      ),
      cc: [colleague(account)],
      appointment: tomorrow('Lokale 2.14'),
    }),
  },
];
