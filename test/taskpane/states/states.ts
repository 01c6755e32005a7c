import type { Unchecked } from '../../../src/rules';
import type { FirstRun } from '../../../src/taskpane/first-run';
import type { Connection } from '../../../src/taskpane/pane-session';
import { ABOUT_STATES } from './about-states';
import { DELIVERY_STATES } from './delivery-states';
import { FIX_STATES } from './fix-states';
import { ADVICE_STATES } from './advice-states';
import { LARGE_STATES } from './large-states';
import { RETURNED_STATES } from './returned-states';
import { SET_ASIDE_STATES } from './set-aside-states';
import { AAU, AU, beside, draft, HOSPITAL, LABEL, MARKED, observing, SIKKERPOST, WITH_LABEL } from './stand-in';
import { WHY_STATES } from './why-states';

/** A state of the pane: for its picture, for axe, and for the tests of its words. */
export interface PaneStage {
  readonly id: string;
  readonly title: { readonly da: string; readonly en: string };
  readonly connection: Connection;
  /** The button that marks is pressed first. */
  readonly pressed?: true;
  /** The first button of what the person can do is pressed. */
  readonly fixed?: true;
  /** Put into the box for a mail that came back, which is opened for it. */
  readonly pasted?: string;
  /** Opened for the first time. */
  readonly firstRun?: FirstRun;
  /** The line at the foot is unfolded: what is read. */
  readonly asked?: true;
  /** The first element of each of these selectors is clicked. */
  readonly clicked?: readonly string[];
}

const DIAGNOSIS =
  'Kære Ole\n\nMathilde Bjerregaard har fået konstateret kræft og er sygemeldt i tre måneder.\n\nHilsen Anne';
const NUMBER = 'Kære Ole\n\nMathilde Bjerregaard har cpr-nr. 280459-1234.\n\nHilsen Anne';
const HARMLESS = 'Kære Ole\n\nVi ses til workshoppen på torsdag kl. 10.\n\nHilsen Anne';
const PATIENTS = `${DIAGNOSIS}\n\nKim Sørensen er indlagt med en depression.`;

const unreadFile = (name: string, why: Unchecked['why']): Unchecked => ({ what: 'attachment', name, key: name, why });
const UNREAD_BODY: Unchecked = { what: 'body', why: 'timed-out' };
const INSIDE = { name: 'Lis Krogh', address: 'lis@au.dk' };
const never = () => new Promise<never>(() => {});
const refuses = () => Promise.reject(new Error('not written'));

const ORDINARY = { da: 'Kan sendes som almindelig mail', en: 'Can go as ordinary mail' };
const MUST = { da: 'Skal sendes sikkert', en: 'Must be sent securely' };
const SAFE = { da: 'Bliver sendt sikkert', en: 'Will be sent securely' };
const NO_TLS = { da: 'Kan ikke sendes uden TLS', en: 'Cannot go without TLS' };
const IN_PART = { da: 'Kunne ikke kontrolleres helt', en: 'Could not be checked in full' };
const NO_MEETING = { da: 'Kan ikke sendes som mødeindkaldelse', en: 'Cannot go as an invitation' };
const trial = ({ da, en }: PaneStage['title']) => ({ da: `Prøveperiode: ${da}`, en: `Trial period: ${en}` });

export const PANE_STATES: readonly PaneStage[] = [
  { id: 'loading', title: { da: 'Kontrollerer …', en: 'Checking …' }, connection: { kind: 'waiting' } },
  {
    id: 'unavailable',
    title: { da: 'Der er ikke noget at kontrollere her', en: 'There is nothing to check here' },
    connection: { kind: 'unavailable' },
  },
  {
    id: 'failed',
    title: { da: 'Kunne ikke kontrolleres', en: 'Could not be checked' },
    connection: beside(draft({}), AU, { check: refuses }),
  },
  {
    id: 'not-loaded',
    title: { da: 'Kunne ikke kontrolleres', en: 'Could not be checked' },
    connection: { kind: 'not-loaded', reload: () => {} },
  },

  {
    id: 'empty',
    title: { da: 'Ingen modtagere endnu', en: 'No recipients yet' },
    connection: beside(draft({ to: [], subject: '' }), AU),
  },
  {
    id: 'nobody-yet',
    title: { da: 'Ingen modtagere endnu', en: 'No recipients yet' },
    connection: beside(draft({ to: [], body: DIAGNOSIS }), AU),
  },
  { id: 'nothing-found', title: ORDINARY, connection: beside(draft({ body: HARMLESS }), AU) },
  {
    id: 'internal',
    title: { da: 'Intern mail', en: 'Internal mail' },
    connection: beside(draft({ to: [INSIDE], body: DIAGNOSIS }), AU),
  },
  { id: 'confidential-allowed', title: ORDINARY, connection: beside(draft({ body: NUMBER }), AU) },
  { id: 'must-be-secure', title: MUST, connection: beside(draft({ body: DIAGNOSIS }), AU) },
  { id: 'must-be-secure-aau', title: MUST, connection: beside(draft({ body: NUMBER }), AAU) },
  { id: 'rerouted', title: SAFE, connection: beside(draft({ body: NUMBER }), SIKKERPOST) },
  {
    id: 'marking',
    title: MUST,
    connection: beside(draft({ body: DIAGNOSIS }), AU, { mark: never }),
    pressed: true,
  },
  {
    id: 'mark-refused',
    title: MUST,
    connection: beside(draft({ body: DIAGNOSIS }), AU, { mark: refuses }),
    pressed: true,
  },
  { id: 'marked', title: SAFE, connection: beside(draft({ body: DIAGNOSIS, choices: MARKED }), AU) },
  {
    id: 'blocked-by-tag',
    title: NO_TLS,
    connection: beside(draft({ subject: '[NoTLS] Planen', body: NUMBER }), AU),
  },
  {
    id: 'plain',
    title: { da: 'Bliver sendt uden TLS', en: 'Will be sent without TLS' },
    connection: beside(draft({ subject: '[NoTLS] Planen', body: HARMLESS }), AU),
  },

  { id: 'other-policy-warns', title: MUST, connection: beside(draft({ body: NUMBER }), HOSPITAL) },
  {
    id: 'other-policy-blocks',
    title: { da: 'Kan ikke sendes, som den er', en: 'Cannot be sent as it is' },
    connection: beside(draft({ body: PATIENTS }), HOSPITAL),
  },
  {
    id: 'other-policy-asks-about-pictures',
    title: IN_PART,
    connection: beside(draft({ body: HARMLESS, unchecked: [unreadFile('røntgen.png', 'image')] }), HOSPITAL),
  },

  {
    id: 'files-unread',
    title: ORDINARY,
    connection: beside(
      draft({
        body: HARMLESS,
        unchecked: [unreadFile('Budget 2027.xlsx', 'not-readable-here'), unreadFile('gruppebillede.jpg', 'image')],
      }),
      AU,
    ),
  },
  { id: 'text-unread', title: IN_PART, connection: beside(draft({ unchecked: [UNREAD_BODY] }), AU) },
  {
    id: 'unread-with-tag',
    title: NO_TLS,
    connection: beside(draft({ subject: '[NoTLS] Planen', unchecked: [unreadFile('plan.pdf', 'encrypted')] }), AU),
  },

  { id: 'trial-fine', title: ORDINARY, connection: beside(draft({ body: HARMLESS }), observing(AU)) },
  { id: 'trial-asks', title: trial(MUST), connection: beside(draft({ body: DIAGNOSIS }), observing(AU)) },
  { id: 'trial-reroutes', title: trial(MUST), connection: beside(draft({ body: NUMBER }), observing(SIKKERPOST)) },
  {
    id: 'trial-blocks',
    title: trial(NO_TLS),
    connection: beside(draft({ subject: '[NoTLS] Planen', body: NUMBER }), observing(AU)),
  },

  {
    id: 'protected-by-label',
    title: SAFE,
    connection: beside(draft({ body: DIAGNOSIS, label: LABEL }), WITH_LABEL),
  },
  {
    id: 'protected-by-channel',
    title: SAFE,
    connection: beside(draft({ to: [{ address: '2804591234@digital-post.dk' }], body: DIAGNOSIS }), SIKKERPOST),
  },
  {
    id: 'channel-for-some',
    title: MUST,
    connection: beside(
      draft({ to: [{ address: '2804591234@digital-post.dk' }, { address: 'ole@firma.example.dk' }], body: DIAGNOSIS }),
      { ...SIKKERPOST, whenSecureIsRequired: 'ask' },
    ),
  },
  {
    id: 'list-inside',
    title: { da: 'Intern mail', en: 'Internal mail' },
    connection: beside(draft({ to: [{ address: 'alle@au.dk', group: true }], body: DIAGNOSIS }), AU),
  },
  {
    id: 'list-outside',
    title: MUST,
    connection: beside(
      draft({
        to: [{ address: 'net@forening.example.org', group: true }, { address: 'ole@firma.example.dk' }],
        body: NUMBER,
      }),
      AU,
    ),
  },

  {
    id: 'meeting-nothing-found',
    title: { da: 'Kan sendes som mødeindkaldelse', en: 'Can go as an invitation' },
    connection: beside(draft({ kind: 'meeting', body: HARMLESS }), AU),
  },
  {
    id: 'meeting-internal',
    title: { da: 'Internt møde', en: 'Internal meeting' },
    connection: beside(draft({ kind: 'meeting', to: [INSIDE], body: DIAGNOSIS }), AU),
  },
  {
    id: 'meeting-must-be-secure',
    title: NO_MEETING,
    connection: beside(draft({ kind: 'meeting', body: DIAGNOSIS }), AU),
  },
  {
    id: 'meeting-unread',
    title: IN_PART,
    connection: beside(draft({ kind: 'meeting', unchecked: [UNREAD_BODY] }), AU),
  },
  {
    id: 'meeting-in-trial',
    title: trial(NO_MEETING),
    connection: beside(draft({ kind: 'meeting', body: DIAGNOSIS }), observing(AU)),
  },
  ...RETURNED_STATES,
  ...DELIVERY_STATES,
  ...FIX_STATES,
  ...ABOUT_STATES,
  ...ADVICE_STATES,
  ...WHY_STATES,
  ...SET_ASIDE_STATES,
  ...LARGE_STATES.map((large) => ({ ...large, title: MUST })),
];
