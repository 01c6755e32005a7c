import { EXCHANGE, EXCHANGE_DELAYED } from '../../rules/rejections/reports';
import { AAU, AU, beside, draft, returnedUnder, SIKKERPOST } from './stand-in';

/** A mail came back: the text of the report is in the box. */

const BIRTHE = { address: 'birthe.lund@foreningen.example.dk' };
const PUBLIC = 'Kære Birthe\n\nHer er programmet for foredraget.\n\nHilsen Anne';
const NUMBER = 'Kære Birthe\n\nMathilde Bjerregaard har cpr-nr. 280459-1234.\n\nHilsen Anne';
const refuses = () => Promise.reject(new Error('not written'));

const ORDINARY = { da: 'Kan sendes som almindelig mail', en: 'Can go as ordinary mail' };
const RECEIVED = { da: 'Er en mail kommet retur?', en: 'Did a mail come back?' };
const received = { kind: 'received' as const, returned: returnedUnder(AAU) };
const to = [BIRTHE];

export const RETURNED_STATES = [
  {
    id: 'returned-public',
    title: ORDINARY,
    connection: beside(draft({ to, body: PUBLIC }), AU, { tag: refuses }),
    pasted: EXCHANGE,
  },
  {
    id: 'returned-with-data',
    title: ORDINARY,
    connection: beside(draft({ to, body: NUMBER }), AU),
    pasted: EXCHANGE_DELAYED,
  },
  {
    id: 'returned-with-support',
    title: ORDINARY,
    connection: beside(draft({ to, body: PUBLIC }), AAU),
    pasted: EXCHANGE,
  },
  {
    id: 'returned-without-tags',
    title: ORDINARY,
    connection: beside(draft({ to, body: PUBLIC }), SIKKERPOST),
    pasted: EXCHANGE,
  },
  {
    id: 'returned-another',
    title: ORDINARY,
    connection: beside(draft({ body: PUBLIC }), AU),
    pasted: EXCHANGE,
  },
  { id: 'received', title: RECEIVED, connection: received },
  { id: 'received-refused', title: RECEIVED, connection: received, pasted: EXCHANGE },
  { id: 'received-other-report', title: RECEIVED, connection: received, pasted: '554 5.2.2 mailbox full' },
  { id: 'received-no-report', title: RECEIVED, connection: received, pasted: 'Kære Birthe' },
];
