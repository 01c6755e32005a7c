import { AU, beside, draft } from './stand-in';

/** The pane beside drafts whose recipients are worth a second look. Axe goes over each of them, too. */

const MUST = { da: 'Skal sendes sikkert', en: 'Must be sent securely' };
const INTERNAL = { da: 'Intern mail', en: 'Internal mail' };
const SICK = 'Mathilde Bjerregaard er sygemeldt med en depression.';
const HEAD =
  'Fra: Ole Vang <ole.vang@solvang.example.dk>\nSendt: 18. november 2026 09:12\nTil: Anne Holm <anne.holm@au.dk>\nCc: Mette Holm <mho@firma.example.dk>\nEmne: Planen';

const LONG_DOMAIN = `${'ansættelsesbekræftelser'.repeat(2)}.sundhedsforvaltningen.example.org`;

export const ADVICE_STATES = [
  {
    id: 'advice-one',
    title: INTERNAL,
    connection: beside(
      draft({ to: [{ name: 'Lis Krogh', address: 'lis@au.dk' }], body: 'Hej Mette\n\nVi ses torsdag.\n\nHilsen Anne' }),
      AU,
    ),
  },
  {
    id: 'advice-many',
    title: MUST,
    connection: beside(
      draft({
        to: [
          { name: 'Ole Vang', address: 'ole.vang@slovang.example.dk' },
          { name: 'Mette Holm', address: 'mette.holm@gmail.com' },
          { name: '', address: `kim.lund@${LONG_DOMAIN}` },
          { name: 'Rektor', address: 'rektor@au.dk.example.org' },
          ...Array.from({ length: 12 }, (_, at) => ({
            field: 'cc' as const,
            address: `navn${at}@firma${at}.example.org`,
          })),
        ],
        subject: 'Sv: Planen',
        body: `${SICK}\n\n${HEAD}\n\nHvordan går det?`,
      }),
      AU,
    ),
  },
];
