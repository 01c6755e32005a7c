import type { Category } from '../../../src/rules';
import { detect } from '../../../src/rules/detectors';
import { draft, TODAY } from '../../support/build';

/** Whole mails: subject, body; of the first kind what is found. */
const FINDS: [subject: string, body: string, category: Category, why: string][] = [
  [
    'Skift af pumpe',
    'Hej Jytte\n\nPumpen hoster stadig olie, og membranen er kollapset. Lejet er slidt, og den bløder fra pakningen. Tilbuddet på 14.000 kr. er fint, send ordren til indkøb.\n\nJeg er sygemeldt med stress til uge 50, så ring til Rune.\n\nKirsten',
    'health',
    'the sender, below a pump that coughs',
  ],
  [
    'Ordre på kits',
    'Hej\n\nVi skal bruge 2 HIV p24-kit, 10 rør til hepatitis B og en kasse kanyler. Levering i port 4 før fredag, faktura til EAN. Epilepsi-panelet må vente.\n\nAmir er indlagt med en blodprop, så spørg efter Shabnam.\n\nAsger',
    'health',
    'a first name, below an order of kits',
  ],
  [
    'Budget Q3',
    'Hej Palle\n\nRejsebudgettet bløder, og konferencen er dødfødt. Vi skal under kniven i januar, og overheadet er sundt. Tallene ligger i fane 9.\n\nJeg har fået en depression og er væk fra mandag.\n\nKH',
    'health',
    'the sender, below a budget that bleeds',
  ],
  [
    'Rumfordeling uge 12',
    'Kære Børge\n\nRum 1 kl. 9, rum 4 kl. 10, rum 7 kl. 11. Vi er 26 og kommer i bus. Der skal være plads til kørestole og en teleslynge i salen.\n\nPas på én ting: Jonas har epilepsi.\n\nDitte',
    'health',
    'below rooms and wheelchairs',
  ],
  [
    'Minutes, meeting 4',
    'Dear all\n\nItem 1: budget, 186,000 left. Item 2: the panel on dementia has 22 members. Item 3: the survey keeps scale 0-10, depression is out. Item 4: next meeting 14 January, room 2.310.\n\nKathrine has been diagnosed with MS and leaves the group.\n\nRagnhild',
    'health',
    'below minutes',
  ],
  [
    'Bridge, pier 3',
    'Freja\n\nThe northern joint is arthritic and the grout bleeds. Price about 310,000 DKK excl. VAT. The pins need ultrasound.\n\nGideon is in hospital after a stroke, so I take over the drawings.\n\nMargrethe',
    'health',
    'below a bridge that is ill',
  ],
  [
    'Menu fredag',
    'Hej køkken\n\nSuppe, brød og kage til 40, levering kl. 11.30 i kantinen, lokale 3. Mærk det glutenfri, og husk halal.\n\nHassan er muslim og spiser ikke gris. Faktura til EAN.\n\nPia',
    'religion',
    'a creed below a menu',
  ],
  [
    'Vagtplan uge 50',
    'Hej\n\nMandag rute 3, tirsdag rute 1, torsdag rute 6 med insulin og sondemad. Nøgler på Møllegade.\n\nBritt er gravid og må ikke løfte, så hun får rute 1.\n\nPlanlægger',
    'health',
    'below a rota with insulin',
  ],
  [
    'Demo',
    'Hello Dagmar\n\nThe tool stores a face template and a fingerprint. Board meets on 9 January. Price, terms, hosting and false match rate, please.\n\nHjalmar is blind, so the slides must work with a screen reader.\n\nExams',
    'health',
    'below questions on a product',
  ],
  [
    'Statusmøde',
    'Hej Joakim\n\nProjektet hiver efter vejret, tidsplanen er på krykker, og leverandøren er i respirator. Møde mandag kl. 8.\n\nTroels er straffet for underslæb, så han kan ikke have fuldmagt til kontoen.\n\nHilsen V',
    'offences',
    'a sentence below a project on crutches',
  ],
  [
    'Sted til mødet',
    'Hej Gro\n\nLokale med elevator, kaffe, frugt, plads til 140. Program: stress, søvn, smerter. Evalueringen er anonym.\n\nSara har angst og skal sidde ved døren.\n\nK',
    'health',
    'below a programme',
  ],
  [
    'Valgmøde',
    'Kære alle\n\nDagsorden: regnskab, valg, eventuelt. Debat om abort, tro og straf. Kaffe kl. 19.\n\nFarid er medlem af Enhedslisten og vil gerne være ordstyrer.\n\nUlla',
    'politics',
    'a party below an agenda',
  ],
  [
    'Specialestuderende',
    'Kære Mette\n\nVigga Sørbye: Har fået forlænget, sygemeldt med stress\nFerhat Yildirim: Er i gang\nClara Beck: Afleverer i maj\nBenedikt Faber: Er indlagt med en depression\n\nBodil',
    'health',
    'what became of theses, with verbs',
  ],
  [
    'Projektmøde',
    'Hej\n\nAfbud:\nPeter Holm (syg med influenza)\nIda Juul (barsel)\nBo Krag (ferie)\n\nEva',
    'health',
    'why each is away',
  ],
  [
    'Oplæg og dispensationer',
    'Kære alle\n\nPeter Holm: Sygemeldt til uge 50 med stress\nIda Juul: Barsel fra uge 3\nBo Krag: Kræftbehandling til marts\n\nEva',
    'health',
    'states and their length, with capitals',
  ],
  [
    'Program and diets',
    'Hi\n\nAbena Mensah: coeliac, no bread\nHolger Bruun: blood thinners, no grapefruit\nDr Mehta: Strict Jain, no root vegetables\n\nEva',
    'health',
    'diets in English',
  ],
  [
    'Exam, special needs',
    'Hi\n\n8.30 Ayan Holm - dyslexia, extra time\n9.10 Sigurd Bach - diabetes, may eat\n9.50 Kalle Dam - none\n\nEva',
    'health',
    'needs at an exam',
  ],
  [
    'Journal 1931',
    'Kære arkiv\n\nBogen er fra 1931. Jeg er sygemeldt med stress, så Else Dam svarer.',
    'health',
    'the sender below an old book',
  ],
  [
    'Fødselsdag',
    'Hej\n\nPeter Holm, 1951-2011 var formand. Hans søn Bo er indlagt med en blodprop.\n\nEva',
    'health',
    'the son of the dead',
  ],
  [
    'Hunden',
    'Hej\n\nHunden er syg, og Ida har fået konstateret brystkræft, så hun kan ikke passe den.\n\nEva',
    'health',
    'somebody beside a dog',
  ],
  [
    'Mette',
    'Hej\n\nVi kalder hende "Sara". Hun er indlagt med en depression og er bange for sin mand.\n\nEva',
    'health',
    'another name of somebody real',
  ],
  [
    'Sag',
    'Kære kollega\n\nAnders "Bo" Juhl er sygemeldt med en depression. Han vil gerne ringes op i næste uge, og han er desværre meget alene.\n\nEva',
    'health',
    'a name between the parts of a name',
  ],
  [
    'Stald',
    'Hej\n\nKoen er drægtig. Rosa Dam er sygemeldt med stress og kan ikke malke.\n\nEva',
    'health',
    'somebody with a surname beside a cow',
  ],
  [
    'Far',
    'Kære Bo\n\nMin far Karl Obel (død 1999) havde Huntington, og Peter Obel er bærer af genet.\n\nEva',
    'genetic',
    'the living kin of the dead',
  ],
  [
    'System',
    'Peter, som har ansvaret for systemet "Ida", er sygemeldt med en depression.',
    'health',
    'a system in quotation marks',
  ],
  ['Rolig', 'Kære Bo\n\nRisikoen Mette løber, er stor: hun har fået konstateret kræft.', 'health', 'no "koen"'],
];
const foundIn = (subject: string, body: string) =>
  detect(draft({ to: ['kontor@example.org'], subject, body }), TODAY).findings.map(({ category }) => category);

describe('what is said of somebody in a mail about something else', () => {
  it.each(FINDS)('%s: %j: %s (%s)', (subject, body, category) => expect(foundIn(subject, body)).toContain(category));
});
