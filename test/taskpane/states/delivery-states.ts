import { AAU, AU, beside, draft, MARKED, SIKKERPOST } from './stand-in';
import type { PaneStage } from './states';

/** What will happen to the mail: who gets it how, in organisations with a gateway and without one. */

const MUST = { da: 'Skal sendes sikkert', en: 'Must be sent securely' };
const ORDINARY = { da: 'Kan sendes som almindelig mail', en: 'Can go as ordinary mail' };
const SAFE = { da: 'Bliver sendt sikkert', en: 'Will be sent securely' };
const TLS_ONLY = { da: 'Går med TLS, ikke som sikker mail', en: 'Goes over TLS, not as secure mail' };

const ABOUT_ANOTHER = 'Kære alle\n\nMathilde Bjerregaard har cpr-nr. 280459-1234.\n\nHilsen Anne';
const OWN_NUMBER = 'Kære Mathilde\n\nDit cpr-nummer er 280459-1234. Ring, hvis det er forkert.\n\nHilsen Anne';
const DIAGNOSIS = 'Kære Ole\n\nMathilde Bjerregaard har fået konstateret kræft.\n\nHilsen Anne';
const HARMLESS = 'Kære Ole\n\nVi ses til workshoppen på torsdag kl. 10.\n\nHilsen Anne';

const OLE = { name: 'Ole Vang', address: 'ole@firma.example.dk' };
const ABROAD = { name: 'Claire Dubois', address: 'claire.dubois@universite.example.fr' };
const INSIDE = { name: 'Lis Krogh', address: 'lis@au.dk' };
const POST = { address: '2804591234@digital-post.dk' };
const MANY = Array.from({ length: 40 }, (_, at) => ({ address: `deltager.${at + 1}@firma.example.dk` }));
const mathilde = (address: string) => ({ name: 'Mathilde Bjerregaard', address });

export const DELIVERY_STATES: readonly PaneStage[] = [
  {
    id: 'ways-inside-and-outside',
    title: ORDINARY,
    connection: beside(draft({ to: [OLE, INSIDE], body: HARMLESS }), AU),
  },
  { id: 'ways-many', title: ORDINARY, connection: beside(draft({ to: MANY, body: HARMLESS }), AU) },
  {
    id: 'ways-marked-inside-and-outside',
    title: SAFE,
    connection: beside(draft({ to: [OLE, ABROAD, INSIDE], body: DIAGNOSIS, choices: MARKED }), AU),
  },
  {
    id: 'ways-channel-and-gateway',
    title: SAFE,
    connection: beside(draft({ to: [POST, OLE], body: DIAGNOSIS }), SIKKERPOST),
  },
  {
    id: 'ways-data-in-subject',
    title: MUST,
    connection: beside(draft({ subject: 'Mathilde Bjerregaard har kræft', body: DIAGNOSIS }), AU),
  },
  {
    id: 'ways-recipients-unread',
    title: MUST,
    connection: beside(draft({ body: DIAGNOSIS, unchecked: [{ what: 'recipients', why: 'call-failed' }] }), AU),
  },
  {
    id: 'ways-aau-recipients-unread',
    title: MUST,
    connection: beside(
      draft({ to: [], body: DIAGNOSIS, unchecked: [{ what: 'recipients', why: 'call-failed' }] }),
      AAU,
    ),
  },
  {
    id: 'ways-aau-own-number',
    title: ORDINARY,
    connection: beside(draft({ to: [mathilde('mathilde@post.example.dk')], body: OWN_NUMBER }), AAU),
  },
  {
    id: 'ways-aau-own-number-abroad',
    title: ORDINARY,
    connection: beside(draft({ to: [mathilde('mathilde@post.example.fr')], body: OWN_NUMBER }), AAU),
  },
  { id: 'ways-aau-abroad', title: MUST, connection: beside(draft({ to: [ABROAD], body: ABOUT_ANOTHER }), AAU) },
  {
    id: 'ways-aau-both',
    title: MUST,
    connection: beside(draft({ to: [OLE, ABROAD, { address: 'lis@aau.dk' }], body: ABOUT_ANOTHER }), AAU),
  },
  {
    id: 'ways-aau-marked',
    title: TLS_ONLY,
    connection: beside(draft({ to: [OLE], body: ABOUT_ANOTHER, choices: MARKED }), AAU),
  },
];
