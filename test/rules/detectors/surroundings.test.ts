import { detect } from '../../../src/rules/detectors';
import { draft, TODAY } from '../../support/build';
import { finds, ignores } from '../../support/rows';

/** Texts about nobody: invented, exemplary, historic, public, supposed; and real ones that look like them. */
finds('health', [
  ['Laboranten i 1521 er sygemeldt.', 'the number of a room, no year'],
  ['Participant 14 really has diabetes.', 'an adverb behind the number of a person'],
  ['Medarbejdernr. 41155 er sygemeldt til marts.', 'an employee by number'],
  ['Efter at hans mor døde, har Jonas haft en depression.', 'a death beside the living'],
  ['Hvis du undrer dig over Jonas: han er indlagt med en blodprop.', 'a condition that ended'],
  ['If you wonder about Tom, he was diagnosed with MS in May.', 'the same in English'],
  ['Hun sagde: "Jeg har fået konstateret brystkræft"', 'a quotation that somebody speaks'],
  ['Amina skriver: »Jeg er gravid i uge 14«', 'the same with other marks'],
  ['Lægeerklæring_Mette_Lund.pdf er vedlagt.', 'a file called after somebody'],
  ['Karen bor i 1704 København V og er sygemeldt.', 'a postal code is no year'],
  ['Medarbejderen er sygemeldt med en diskusprolaps.', 'a role in a case'],
  ['Min kollega er på arbejde igen med feber.', '"arbejde med" that is no trade'],
  ['Professor Lucy Chen is on sick leave with burnout.', 'a researcher who is ill herself'],
  ['Uge 7: Peter er sygemeldt.', 'a week with a label is no exercise'],
  ['Jonas er kommet tilbage fra kursus og har influenza.', 'a course that is no subject matter'],
  ['Anders "Bo" Juhl er sygemeldt med en depression.', 'what somebody is called, between the parts of the name'],
  ['Peter siger "nej tak", for han har astma.', 'quotation marks about no name'],
  ['Viggo reads Roman Law. He had a stroke in May.', 'a novel in Danish, an adjective in English'],
  ['Troels har digtet videre på det hele. Jonas er sygemeldt med stress.', 'a verb, not the poem'],
  ['Jeg er sygemeldt med en depression.', 'the speaker beside the word'],
  ['Du har søgt om orlov fra 1. februar til 31. august på grund af en depression.', 'a long sentence to the addressee'],
  ['[EKSTERN] Jonas er sygemeldt.', 'a tag'],
  ['Ida Juul fra Niels Bohr Institutet har fået konstateret kræft.', 'a house called after a person of history'],
  ['Peter Munch er sygemeldt med stress.', 'a surname of history behind another given name'],
  ['Roman Kowalski er sygemeldt med stress.', 'a given name that opens the sentence, no novel'],
  ['Ida har fået konstateret kræft [lægeerklæring vedlagt].', 'a remark in brackets, no placeholder'],
  ['Ida har kræft.\nUnderskrift ____', 'one blank below a sentence that is filled in'],
  ['Ida har kræft.\nTil INFO', 'a word of program logs in another line'],
  ['Det koster 1700 kr., 1800 kr. eller 1900 kr.\n\nIda er sygemeldt.', 'amounts are no years'],
  ['Kl. 1630-1700, 1700-1730 og 1730-1800. Ida er sygemeldt.', 'hours are no years'],
]);
ignores('health', [
  ['"I, ________ (name), agree that my diagnosis may be passed on to Ruben."', 'a form that nobody has filled in'],
  ['Frida Kahlo havde polio som barn.', 'a person of history'],
  ['Dronning Margrethe er blevet opereret i ryggen.', 'a public person by office'],
  ['Opgave 2: Fru Jensen, 78 år, har KOL.', 'an exercise by its number'],
  ['Øvelse: Hanne har demens.', 'an exercise by its colon'],
  ['Forestil dig, at din kollega Bo er alkoholiker.', 'imagined'],
  ['Role play, all made up.\n\nDenny is pregnant and off lithium.', 'two marks of invention hold for the whole text'],
  ['Wall 1: "Olga is told that the lump is malignant."', 'a quotation that nobody speaks'],
  ['Filmen "Jeg har kræft" vises torsdag, siger Jens.', 'a title with "jeg" in it'],
  ['Dear [NAME], we are sorry to hear about your illness.', 'a placeholder in capitals'],
  ['I registret fra 1884 står Jens Olsen, sindssyg, død 1886, og hans bror, fængslet 1871.', 'years of the dead'],
  ['Jeg har lagt cancer.csv og epilepsy_fig1.png til Mette.', 'names of files'],
  ['Hvad gør vi, hvis Jonas går ned med stress?', 'a condition about somebody named'],
  ['Skulle Peter blive sygemeldt, overtager Lise.', 'a condition by its word order'],
  ['Når borgeren er syg, ringer lederen.', 'whoever it happens to be'],
  ['Den studerende kan søge dispensation ved sygdom eller graviditet.', 'in case of'],
  ['Karen has written on cancer, obesity and diabetes.', 'the last of a list of subjects'],
  ['Den nye postdoc skal arbejde med sclerose.', 'a trade by verb and preposition'],
  ['She will show why a stroke is hard to treat.', 'what is explained'],
  ['Et tænkt eksempel: Mette har en depression.', 'two words for what is imagined'],
  ['I think we should take care of the two suppliers before they get pneumonia.', 'the same in English'],
  ['Digtet handler om Mette, der har fået kræft.', 'the poem'],
  ['Edvard Munch led af angst.', 'a person of history by the whole name'],
  ['Til [navn]: Brev af [dato] fra [afsender].\nIda er sygemeldt.', 'a template has several fields'],
]);

/** Seven of these are no accident: what makes words nobody's makes no number nobody's. */
const NUMBERED = 'Ida Juul, CPR 010180-1234\nBo Lind, CPR 020281-1235';
finds('cpr', [
  [`${NUMBERED}\n[bilag 1]`, 'a remark in brackets'],
  [`INFO: se her\n${NUMBERED}`, 'a word of program logs'],
  [`Case 3: ${NUMBERED}`, 'a numbered case'],
  [`Ansatte på Niels Bohr Institutet:\n${NUMBERED}`, 'a person of history'],
  [`I 1850, 1870 og 1890 var det anderledes.\n${NUMBERED}`, 'years of history'],
  ['navn;cpr\nNiels Bohr;010180-1234\nIda Juul;020281-1235', 'a person of history in another row'],
]);
ignores('cpr', [
  ['Et fiktivt rollespil.\n\nIda Juul, CPR 010180-1234', 'two words of invention'],
  ['En fiktiv borger: Ida Juul, CPR 010180-1234', 'an invented person'],
]);

it('keeps the numbers below a subject line of invention', () => {
  const mail = draft({ to: ['Lone Vad <lone@firma.example.dk>'], subject: 'Testdata', body: NUMBERED });
  expect(detect(mail, TODAY).findings.map(({ category }) => category)).toEqual(['cpr', 'cpr']);
});

/** Whether health is found in a mail under this subject line. */
function findsIllness(subject: string, body: string): boolean {
  const mail = draft({
    to: ['Lone Vad <lone@firma.example.dk>'],
    subject,
    body: `Kære Lone\n\n${body}\n\nMvh\nAnne Holm`,
  });
  return detect(mail, TODAY).findings.some(({ category }) => category === 'health');
}

describe('titles in the subject line', () => {
  it.each([
    ['Anmeldelse: arbejdsulykke', 'Mette er sygemeldt med en hjernerystelse.'],
    ['Afbud til "Sommer i Ribe"', 'Mette er sygemeldt med en hjernerystelse.'],
    ['Workshop "Sikker i lab"', 'Book et lokale til os. Mette er sygemeldt med en hjernerystelse.'],
    ['Bogen om byen', 'Mette er sygemeldt med en hjernerystelse.'],
    ['Mettes plan [UNSECURE]', 'Mette er sygemeldt med en hjernerystelse.'],
    ['Act now: "Form 12"', 'Mette er sygemeldt med en hjernerystelse. Bogen er bestilt.'],
    ['Bidrag til "Ledelse i praksis": kapitel 3', 'Mette er sygemeldt med en hjernerystelse.'],
  ])('%s: %s hides nobody', (subject, body) => expect(findsIllness(subject, body)).toBe(true));

  it('takes a tag in brackets for no placeholder', () => expect(findsIllness('Mette er sygemeldt [UNSECURE]', 'Tak.')).toBe(true)); // prettier-ignore
});

finds('religion', [['Mette is Roman Catholic and keeps Lent.', 'half of a term is no novel']]);
finds('union', [['She pays her dues to the Actors’ Association, says Anna.', 'part of a union, nobody on a stage']]);

finds('ethnicity', [
  ['Birgit: Sámi on her mother’s side.', 'no name, whatever stands before it'],
  ['Rojda er kurdisk og bange for ambassaden.', 'an adjective said of somebody'],
  ['Linh er født her af vietnamesiske forældre.', 'parents that tell the origin'],
]);
ignores('ethnicity', [
  ['Deltagere: Sami, Mette og Jens.', 'a name behind a colon'],
  ['Vi spiser kurdisk mad hos Ali på fredag.', 'an adjective of food'],
  ['Peter lærer kurdisk på aftenskole.', 'a language'],
]);
finds('religion', [['Ruben er opvokset hos Jehovas Vidner.', '"hos" before a body is no "among people"']]);
ignores('religion', [['Anna went to a Catholic school in Leeds.', 'an adjective of a school']]);
finds('union', [['Kasper er ikke medlem af en fagforening.', 'membership denied tells too']]);
ignores('union', [['02:14 ERROR Mapper: cannot cast UNION to MEMBER, Bo', 'a line that a program wrote']]);
