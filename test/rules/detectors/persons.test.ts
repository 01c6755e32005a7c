import { detect } from '../../../src/rules/detectors';
import { draft, TODAY } from '../../support/build';
import { ignores } from '../../support/rows';

/** Whom the findings of a mail are about, in order; the mail goes to Lone Vad and has greeting and signature. */
function persons(text: string): string[] {
  const body = `Kære Lone\n\n${text}\n\nMvh\nAnne Holm`;
  const to = ['Lone Vad <lone@firma.example.dk>'];
  return detect(draft({ to, body }), TODAY).persons.map(({ label }) =>
    'name' in label ? label.name : 'masked' in label ? label.masked : 'word' in label ? label.word : label.kind,
  );
}

describe('names that no list knows', () => {
  it.each([
    ['Ziyad er indlagt.', ['Ziyad'], 'before a verb and what is said of persons'],
    ['Jonas Hansens diagnose er angst.', ['Jonas Hansen'], 'a surname in the genitive'],
    ['Mathilde Bjerregaards sygemelding er her.', ['Mathilde Bjerregaard'], 'one that no list has'],
    ['Anders Hans er sygemeldt.', ['Anders Hans'], 'a name that ends in an s'],
    ['Oyelaran is on sick leave.', ['Oyelaran'], 'English, a preposition between'],
    ['Ziyads epilepsi er værre end før.', ['Ziyad'], 'a genitive and its term'],
    ['Ziyads mor har demens.', ['Ziyads mor'], 'a genitive and a relative'],
    ['Ziyad og Wanjiku er begge sygemeldt.', ['Ziyad', 'Wanjiku'], 'joined'],
    ['Kvistgaard er sygemeldt.', ['Kvistgaard'], 'a surname'],
    ['Jensen er sygemeldt.', ['Jensen'], 'a surname in -sen is no definite noun'],
    ['Driftsassistent Zbigniew er sygemeldt.', ['Zbigniew'], 'behind a compound that names a trade'],
    ['D. Moreau er sygemeldt.', ['D. Moreau'], 'an initial and a surname'],
    ['AK er sygemeldt.', ['AK'], 'initials'],
    ['M.H. har fået konstateret sclerose.', ['M.H'], 'initials with stops'],
    ['Mathilde Bjerregaard (MB) er sygemeldt. MB har stress.', ['Mathilde Bjerregaard'], 'initials of a name'],
    ['Jens-Peter er sygemeldt. Jens Peter har stress.', ['Jens-Peter'], 'with and without hyphen'],
    ['H.L. Hansen er indlagt.', ['H.L. Hansen'], 'initials before a surname in -sen'],
    ['Selvom Erik Karlsson har diabetes, kommer han.', ['Erik Karlsson'], 'behind a word that opens the sentence'],
    ['VIGTIGT Mette er sygemeldt.', ['Mette'], 'behind a word in capitals'],
    ['Trine Berg Skovvej 88, 7100 Vejle er indlagt.', ['Trine Berg'], 'before an address'],
    ['Emil er blevet gift i Izmir.', ['Emil'], 'a place behind its preposition'],
  ])('%s', (text, names, _why) => expect(persons(text)).toEqual(names));
});

describe('persons by what they are, or by number', () => {
  it.each([
    ['Deltager 14 har diabetes.', ['Deltager 14'], 'a participant'],
    ['Participant P07 has epilepsy.', ['Participant P07'], 'a letter in the number'],
    ['Forsøgsperson nr. 12 fik et epileptisk anfald.', ['Forsøgsperson nr. 12'], '"nr." between'],
    ['Studerende 20214567 er sygemeldt.', ['2021••••'], 'a student, masked'],
    ['Pt. har KOL.', ['pt'], 'a note that leaves the article out'],
    ['Peters mor har demens.', ['Peters mor'], 'a relative of somebody named'],
    ['Elevens epilepsi er blevet værre.', ['eleven'], 'a role in the genitive'],
    ['Den studerendes depression er bedre.', ['Den studerende'], 'with an article'],
    ['Min datters autisme kræver ro. Min datter er 4 år.', ['Min datter'], 'a relative in the genitive'],
    ['Barnets autisme kræver ro. Barnet har epilepsi.', ['barnet'], 'in both cases one child'],
    ['Mette er væk, fordi hendes datter har leukæmi.', ['hendes datter'], 'a relative alone'],
    ['Mirko, our PhD student, has asthma. Our PhD student has migraine.', ['Mirko'], 'what somebody is'],
    ['Patienten er indlagt. Vedkommende har diabetes.', ['patienten'], 'whoever was spoken of last'],
    ['Anders Holm er sygemeldt. Hans bror Peter Holm har angst.', ['Anders Holm', 'Peter Holm'], 'two brothers'],
  ])('%s', (text, names, _why) => expect(persons(text)).toEqual(names));
});

describe('persons in lists, tables and forms', () => {
  it.each([
    ['- Anna Holm: stress\n- Ziyad: glutenallergi', ['Anna Holm', 'Ziyad'], 'beside a name that is known'],
    ['D. Moreau - depression\nF. Okafor - astma', ['D. Moreau', 'F. Okafor'], 'full names alone'],
    ['Følgende er sygemeldt:\n- Anna\n- Ziyad Karim', ['Anna', 'Ziyad Karim'], 'announced by the line above'],
    ['Sygemeldt med stress:\nAnna Holm\nZiyad Karim', ['Anna Holm', 'Ziyad Karim'], 'announced without a verb'],
    ['Allergier:\n- Anna: nødder\n- Bo: laktose', ['Anna', 'Bo'], 'a remark on each'],
    ['Navn;Diagnose\nZiyad;KOL\nWanjiku;migræne', ['Ziyad', 'Wanjiku'], 'a column of names'],
    ['Init.\tÅrsag\nAK\tstress\nBMJ\tangst', ['AK', 'BMJ'], 'a column of initials'],
    ['Studienr\tÅrsag\n202106114\tangst\n202106239\tADHD', ['2021•••••', '2021•••••'], 'a column of numbers'],
    ['Felt | Anna Holm | Jens Lund\nDiagnose | KOL | migræne', ['Anna Holm', 'Jens Lund'], 'a table on its side'],
    ['Barn\t170419 5870\tKOL\nMor\tnormal\tastma', ['Barn', 'mor'], 'relatives in a table'],
    ['Navn: Anna Holm\nDiagnose: angst\nNavn: Ziyad Karim\nDiagnose: KOL', ['Anna Holm', 'Ziyad Karim'], 'two forms'],
    ['Civilstand: ugift. Navn: Karsten Vium.', ['Karsten Vium'], 'the name behind'],
  ])('%s', (text, names, _why) => expect(persons(text).map((name) => name.replace('barn', 'Barn'))).toEqual(names));
});

it('a recipient spoken to by name is nobody that is spoken of', () => {
  const body = 'Lone, quick thoughts before Thursday.\n\nAnna has asthma.';
  const found = detect(draft({ to: ['Lone Vad <lone@firma.example.dk>'], body }), TODAY);
  expect(found.persons.map(({ label }) => label)).toEqual([{ kind: 'name', name: 'Anna' }]);
});

it('a table without headings opens the text, and no list knows its first name', () => {
  const body =
    'Lautaro Quiroga\tRosario\t11 Jan\tastma\nOksana Melnyk\tLviv\t15 Jan\tKOL\nRahul Nambiar\tKochi\t20 Jan\t–';
  const found = detect(draft({ body }), TODAY);
  expect(found.persons.map(({ label }) => label)).toEqual([
    { kind: 'name', name: 'Lautaro Quiroga' },
    { kind: 'name', name: 'Oksana Melnyk' },
  ]);
});

ignores('health', [
  ['Motion har effekt på depression.', 'a noun that opens the sentence'],
  ['Peter Holm døde af kræft i 2019.', 'somebody who is no more'],
  ['Mindfulness har hjulpet mod stress.', 'a word between verb and term'],
  ['Omicron has replaced influenza.', 'a participle between'],
  ['Brexit har givet os migræne.', 'somebody else has it'],
  ['Kommissionen har angst for tal.', 'a definite noun'],
  ['Region Midt har kræft som tema.', 'a region'],
  ['Serveren er syg, og CI was suffering from amnesia.', 'an abbreviation of computing'],
  ['DTU har fundet medicin mod malaria.', 'a university'],
  ['Patient 1-40 får medicin mod diabetes.', 'a range'],
  ['Bruger 3 timer om ugen på stressrådgivning.', 'a verb and hours'],
  ['Kunde 14 venter på svar om influenzavaccine.', 'no illness of the customer'],
  ['Borger med KOL tilbydes rehabilitering.', 'any citizen'],
  ['Program:\n- Anna Holm: Stress hos unge\n- Bo Lind: Diabetes i tal', 'speakers and their subjects'],
  ['Emne\tOplægsholder\nDepression\tAnna Holm\nKOL\tBo Lind', 'a column of subjects'],
  ['Studienr\tSpecialetitel\n202106114\tDepression\n202106239\tADHD', 'a column of titles'],
  ['Studerende: Anna Holm\nSpeciale: Angst i gymnasiet', 'the title in a form'],
  ['Disse kolleger forsker i diabetes: Anna Holm og Bo Lind.', 'researchers in a list'],
  ['Tilmeldte til kurset i stresshåndtering:\nAnna Holm\nZiyad Karim', 'a course and who takes it'],
  ['Kontakt ved sygdom: Anna Holm', 'whom to ask'],
  ['Peters mor underviser i demens.', 'a relative who teaches it'],
]);
