import { AU, beside, draft } from './stand-in';

/** What real mails hold now and then: more, and longer, than any page was drawn for. */

const NAMES = ['Mathilde Bjerregaard', 'Kim Sørensen', 'Aage Thorup', 'Ida Vestergaard', 'Bo Lindqvist'];
const two = (value: number): string => `${value}`.padStart(2, '0');
const ROWS = Array.from({ length: 40 }, (_, at) => {
  const name = `${NAMES[at % 5]?.split(' ')[0]} ${['Krogh', 'Møller', 'Bach', 'Juhl', 'Lauritsen', 'Fog', 'Holst', 'Toft'][at % 8]}`;
  return `${name}\t${two((at % 27) + 1)}${two((at % 12) + 1)}${60 + (at % 39)}-${1200 + at}`;
});
const DIAGNOSES = ['kræft', 'en depression', 'diabetes', 'sklerose', 'epilepsi', 'skizofreni', 'angst', 'astma'];
const ABOUT_ONE = Array.from(
  { length: 40 },
  (_, at) => `I uge ${at + 1} skrev lægen, at Mathilde Bjerregaard er indlagt med ${DIAGNOSES[at % 8]}.`,
);

const LONG_NAME = 'Wilhelmine Christiane Frederikke von Schaffalitzky-Muckadell Rosenkrantz-Løvenskiold';
const ENDLESS_FILE = `${'Referat_af_samtale_med_medarbejder_og_tillidsrepræsentant_'.repeat(4).slice(0, 195)}.docx`;
const SPOKEN_FILE = `${'Bilag til referat af det ekstraordinære møde i samarbejdsudvalget '.repeat(4).slice(0, 195)}.xlsx`;

export const LARGE_STATES = [
  {
    id: 'forty-people',
    connection: beside(draft({ body: `Kære Ole\n\nNavn\tCPR-nummer\n${ROWS.join('\n')}\n\nHilsen Anne` }), AU),
  },
  {
    id: 'forty-findings-about-one',
    connection: beside(draft({ body: `Kære Ole\n\n${ABOUT_ONE.join('\n\n')}\n\nHilsen Anne` }), AU),
  },
  {
    id: 'long-names',
    connection: beside(
      draft({
        to: [
          {
            address: `${'sekretariatet.for.tvaerfaglig.sundhedsforskning'}@${'meget-lang-afdeling.'.repeat(4)}example.org`,
          },
          ...Array.from({ length: 12 }, (_, at) => ({ address: `modtager${at}@firma.example.dk` })),
        ],
        body: `${LONG_NAME} har fået konstateret kræft og har cpr-nr. 280459-1234.`,
        attachments: [{ key: 'a', name: SPOKEN_FILE, text: `${LONG_NAME} er sygemeldt med en depression.` }],
        unchecked: [
          { what: 'attachment', name: ENDLESS_FILE, key: 'b', why: 'not-readable-here' },
          { what: 'attachment', name: SPOKEN_FILE, key: 'c', why: 'limit' },
        ],
      }),
      AU,
    ),
  },
];
