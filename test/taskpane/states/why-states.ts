import type { Policy } from '../../../src/rules';
import { AAU, AU, beside, draft, HOSPITAL, SIKKERPOST } from './stand-in';
import type { PaneStage } from './states';

/** The count that decides, and what would let the mail pass. */

const MUST = { da: 'Skal sendes sikkert', en: 'Must be sent securely' };
const ORDINARY = { da: 'Kan sendes som almindelig mail', en: 'Can go as ordinary mail' };
const NO_MEETING = { da: 'Kan ikke sendes som mødeindkaldelse', en: 'Cannot go as an invitation' };
const NO_TLS = { da: 'Kan ikke sendes uden TLS', en: 'Cannot go without TLS' };

const STUDENTS = ['Mathilde Bjerregaard', 'Kim Sørensen', 'Ida Vestergaard', 'Bo Lindqvist', 'Liv Juhl', 'Ziyad Karim'];
const grades = (count: number): string =>
  `Kære alle\n\n${STUDENTS.slice(0, count)
    .map((name) => `${name} fik karakteren 02 i statistik.`)
    .join('\n')}\n\nHilsen Anne`;
const outside = (count: number) => Array.from({ length: count }, (_, at) => ({ address: `censor${at}@firma.example.dk` })); // prettier-ignore
const LIST = { address: 'net@forening.example.org', group: true };
const ABOUT_OLE = 'Kære Ole\n\nDin sygemelding er modtaget. Du har haft en depression.\n\nHilsen Anne';
/** With a limit of its own for each number of people. */
const STAIRS: Policy = {
  ...AU,
  rules: [
    ...[1, 2, 3, 4, 5].map((persons) => ({
      ...(AU.rules.find(({ id }) => id === 'au.many-recipients') as Policy['rules'][number]),
      id: `au.stair-${persons}`,
      when: { categories: ['confidential'], persons: { min: persons }, externalRecipients: { min: 12 - 2 * persons } },
    })),
    ...AU.rules.slice(-1),
  ],
};
const ASKING = { ...SIKKERPOST, whenSecureIsRequired: 'ask' as const };

export const WHY_STATES: readonly PaneStage[] = [
  { id: 'why-persons', title: MUST, connection: beside(draft({ to: outside(1), body: grades(6) }), AU) },
  { id: 'why-recipients', title: MUST, connection: beside(draft({ to: outside(8), body: grades(1) }), AU) },
  { id: 'why-between', title: MUST, connection: beside(draft({ to: outside(2), body: grades(3) }), AU) },
  { id: 'why-both', title: MUST, connection: beside(draft({ to: outside(7), body: grades(6) }), AU) },
  { id: 'why-list', title: MUST, connection: beside(draft({ to: [LIST, ...outside(2)], body: grades(1) }), AU) },
  { id: 'why-long-table', title: MUST, connection: beside(draft({ to: outside(8), body: grades(3) }), STAIRS) },
  { id: 'why-within', title: ORDINARY, connection: beside(draft({ to: outside(1), body: grades(3) }), AU) },
  { id: 'why-persons-alone', title: MUST, connection: beside(draft({ to: outside(3), body: grades(6) }), ASKING) },
  {
    id: 'why-meeting',
    title: NO_MEETING,
    connection: beside(draft({ kind: 'meeting', to: outside(6), body: grades(1) }), AU),
  },
  {
    id: 'why-patients',
    title: { da: 'Kan ikke sendes, som den er', en: 'Cannot be sent as it is' },
    connection: beside(
      draft({ body: 'Mathilde Bjerregaard er sygemeldt med kræft.\n\nKim Sørensen er indlagt med en depression.' }),
      HOSPITAL,
    ),
  },
  {
    id: 'pass-without-tag',
    title: NO_TLS,
    connection: beside(draft({ subject: '[NoTLS] Karakter', body: grades(1) }), AU),
  },
  {
    id: 'pass-without-others',
    title: MUST,
    connection: beside(
      draft({ to: [{ name: 'Ole Vang', address: 'ole.vang@firma.example.dk' }], body: `${ABOUT_OLE}\n${grades(1)}` }),
      AAU,
    ),
  },
  {
    id: 'pass-with-protected-file',
    title: MUST,
    connection: beside(draft({ attachments: [{ key: 'a', name: 'karakterer.docx', text: grades(6) }] }), AAU),
  },
  {
    id: 'pass-without-subject',
    title: MUST,
    connection: beside(draft({ subject: 'Mathilde Bjerregaard er sygemeldt', body: 'Kære Ole\n\nRing til mig.' }), AU),
  },
  {
    id: 'pass-inside',
    title: MUST,
    connection: beside(
      draft({
        to: [{ address: 'ole@firma.example.dk' }, { name: 'Lis Krogh', address: 'lis@au.dk' }],
        body: 'Mathilde Bjerregaard er sygemeldt med kræft.',
      }),
      AU,
    ),
  },
];
