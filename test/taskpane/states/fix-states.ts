import type { Changed, Done, DraftSeen, FixAnswer, Lost } from '../../../src/rules/types';
import { AU, beside, draft, MARKED } from './stand-in';

/** What the person can do, before and after. */

const MUST = { da: 'Skal sendes sikkert', en: 'Must be sent securely' };
const NO_TLS = { da: 'Kan ikke sendes uden TLS', en: 'Cannot go without TLS' };
const NO_MEETING = { da: 'Kan ikke sendes som mødeindkaldelse', en: 'Cannot go as an invitation' };
const SAFE = { da: 'Bliver sendt sikkert', en: 'Will be sent securely' };

const DIAGNOSIS = 'Kære Ole\n\nMathilde Bjerregaard har fået konstateret kræft.\n\nHilsen Anne';
const NUMBER = 'Kære Ole\n\nMathilde Bjerregaard har cpr-nr. 280459-1234.\n\nHilsen Anne';
const LONG = 'Bilag til referat af det ekstraordinære møde i samarbejdsudvalget '.repeat(4).slice(0, 195);
const ENDLESS = 'Referat_af_samtale_med_medarbejder_og_tillidsrepræsentant_'.repeat(4).slice(0, 195);
const MANY = Array.from({ length: 14 }, (_, at) => ({ address: `modtager${at}@firma.example.dk` }));

const file = (name: string) => ({ key: name, name, text: 'Mathilde Bjerregaard har fået konstateret kræft.' });
const mail = (subject: string, body = DIAGNOSIS) => draft({ subject, body });
const done = (id: number, what: Changed, isUndoable = true): Done => ({ id, what, isUndoable });
/** The answer to the first fix. */
function after(answer: FixAnswer) {
  let seen: DraftSeen = { subject: 'Planen', done: [] };
  const fix = async () => {
    if ('done' in answer) seen = { ...seen, done: answer.done };
    return answer;
  };
  return { fix, seen: () => seen };
}
const lost = (name: string, why: Lost['why']): Lost => ({ target: name, what: { kind: 'file', name }, why });

const DONE: readonly Done[] = [
  done(1, { kind: 'recipient', address: 'ida.vestergaard@firma.example.dk', fields: ['to', 'cc'] }),
  done(2, { kind: 'recipient', address: '2804591234@borger.digital-post.example', fields: ['bcc'] }),
  done(3, { kind: 'tags', tags: ['[NoTLS]'] }),
  done(4, { kind: 'file', name: `${ENDLESS}.docx` }),
  done(5, { kind: 'file', name: 'Plan for foråret.xlsx' }, false),
];

const SEEN: DraftSeen = { subject: 'Planen', done: DONE };

export const FIX_STATES = [
  { id: 'fix-tag', title: NO_TLS, connection: beside(mail('Planen [NoTLS]'), AU) },
  {
    id: 'fix-subject',
    title: MUST,
    connection: beside(mail('SV: Mathilde Bjerregaards depression, møde på mandag'), AU),
  },
  {
    id: 'fix-subject-though-marked',
    title: SAFE,
    connection: beside({ ...mail('Mathilde Bjerregaards depression'), choices: MARKED }, AU),
  },
  {
    id: 'fix-title-of-a-meeting',
    title: NO_MEETING,
    connection: beside({ ...mail('Mathilde Bjerregaards depression'), kind: 'meeting' }, AU),
  },
  {
    id: 'fix-many-recipients',
    title: MUST,
    connection: beside(draft({ to: MANY, body: NUMBER }), AU),
  },
  {
    id: 'fix-long-file-names',
    title: MUST,
    connection: beside(draft({ attachments: [file(`${LONG}.xlsx`), file(`${ENDLESS}.docx`)] }), AU),
  },
  {
    id: 'fix-one-long-file-name',
    title: MUST,
    connection: beside(draft({ attachments: [file(`${ENDLESS}.docx`)] }), AU),
  },
  {
    id: 'fix-done',
    title: MUST,
    connection: beside(mail('Planen'), AU, { seen: () => SEEN }),
  },
  {
    id: 'fix-refused',
    title: NO_TLS,
    connection: beside(mail('Planen [NoTLS]'), AU, after({ kind: 'failed', why: 'not-taken', done: [] })),
    fixed: true as const,
  },
  {
    id: 'fix-partly-refused',
    title: MUST,
    connection: beside(
      draft({ attachments: [file('a.csv'), file('b.csv')] }),
      AU,
      after({ kind: 'failed', why: 'not-true', done: [done(1, { kind: 'file', name: 'a.csv' })] }),
    ),
    fixed: true as const,
  },
  {
    id: 'fix-question',
    title: MUST,
    connection: beside(
      draft({ attachments: [file(`${ENDLESS}.docx`), file('b.csv')] }),
      AU,
      after({ kind: 'question', lost: [lost(`${ENDLESS}.docx`, 'too-large'), lost('Plan for foråret.xlsx', 'cloud')] }),
    ),
    fixed: true as const,
  },
];
