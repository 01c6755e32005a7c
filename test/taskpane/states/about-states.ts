import { AU, beside, draft } from './stand-in';

/** The pane as somebody meets it who has never seen it, and as somebody who asks what it reads. */

const to = [{ address: 'ole@firma.example.dk' }];
const DIAGNOSIS = 'Kære Ole\n\nMathilde Bjerregaard har fået konstateret kræft.\n\nHilsen Anne';
const MUST = { da: 'Skal sendes sikkert', en: 'Must be sent securely' };
const ORDINARY = { da: 'Kan sendes som almindelig mail', en: 'Can go as ordinary mail' };
const firstRun = { understood: () => {} };

export const ABOUT_STATES = [
  { id: 'first-run', title: ORDINARY, connection: beside(draft({ to, body: 'Vi ses.' }), AU), firstRun },
  { id: 'first-run-must-be-secure', title: MUST, connection: beside(draft({ to, body: DIAGNOSIS }), AU), firstRun },
  {
    id: 'what-is-read',
    title: ORDINARY,
    connection: beside(draft({ to, body: 'Vi ses.' }), AU),
    asked: true as const,
  },
];
