import { draft, TODAY } from '../../support/build';
import { detect } from '../../../src/rules/detectors';
import { finds, ignores } from '../../support/rows';

finds('grades', [
  ['Resultater af eksamen.\n\nIkke bestået: Cai Jensen, Ida Holm', 'an outcome of two words before its names'],
  ['Resultater af eksamen.\n\nIkke mødt: Cai Jensen, Ida Holm', 'who did not come'],
  ['Exam results in statistics.\n\nNot passed: Cai Jensen, Ida Holm', 'the same in English'],
  ['Resultater af eksamen.\n\nGruppe 3 (Cai Jensen, Ida Holm): ikke bestået', 'behind its names'],
  ['Karakterer: Anna –3', 'a dash for a minus'],
  ['Karaktererne er klar.\n\nAnna Holm −3.', 'a minus of its own'],
  ['Opgaverne er rettet. Kaya fik 12, og Villads endte på 7.', 'a verb of getting'],
  ['Bilal skal have 4 og ikke 7, jeg tastede forkert.', 'two marks against each other'],
  ['Hun fik 02 i statistik.', 'an unmistakable mark'],
  ['Du fik 7 i Ledelse og organisation til eksamen.', 'the addressee'],
  ['Karakteren for Noah Ballegaard blev 10.', 'the word karakter as the verb'],
  ['Vi er enige om 10 til Amal, siger censor.', 'a mark given to somebody'],
  ['Censor og jeg gav Bilal 4.', 'the sender gives, somebody else gets'],
  ['Magnus kan anbefales: 12 i metode og 10 i EU-politik, begge kurser hos mig.', 'marks by course'],
  ['Emma har dansk 7, matematik 10 og engelsk 4 på afgangsbeviset.', 'courses before marks'],
  ['Sofie 12, Anton 02, Line 7', 'a list with an unmistakable mark'],
  ['Karakterer:\nSofie: 12\nAnton: 10', 'a list under a word for marks'],
  ['Standpunkt i dansk: Hevin 02, Rafael 4, Josefine 7.', 'unknown names beside known ones'],
  ['Karakterer:\nSofie Krag | 7 | 7\nAnton Lund | 10 | 12', 'columns without heading'],
  ['Navn\tStatistik\tMetode\nSofie Krag\t7\t02\nAnton Lund\t10\t12', 'courses head the columns'],
  ['CPR              Navn              Karakter\n041002-4845      Rasmus Dyhr       7', 'columns by blanks'],
  ['Resultat af eksamen:\nXinyi Zhou ....... 12\nTheo Ravn ....... 02', 'dot leaders'],
  ['Her er standpunkt i dansk/matematik:\nSigurd Holm 7/10\nMaryam Jafari 12/12', 'pairs of marks'],
  ['Results: Anna Ruiz B, Thomas Wilk D', 'letters behind names in a draft about results'],
  ['Results: Anna (B+), Thomas (C-)', 'letters in brackets'],
  ['Anna got a B in Econometrics.', 'a letter by course'],
  ['Studienummer 20214567: karakter 02.', 'a student by number'],
  ['Studienr;Karakter\n20214567;7\n20214568;12', 'a column of numbers of students'],
  ['8.a, afgangskarakterer i gennemsnit: Jonas 4,1. Mads 3,8.', 'averages behind names'],
  ['Louise søger med et snit på 9,8.', 'an average told'],
  ['Desværre dumpede Hamza eksamen i kemi.', 'failing, the person behind the verb'],
  ['Owen passed Modern Nordic Drama.', 'passing a course'],
  ['Eksamen: Anna bestod, Hamza dumpede.', 'passing without an object in a draft about an examination'],
  ['Karakterer:\n12: Anna, Bo Holm\n7: Louise', 'names behind their mark'],
  ['Eksamen. Ikke bestået: Anna Holm.', 'names behind a failure'],
  ['Resultatet for Oliver er 4, siger censor.', 'a result as the verb'],
  ['Laura blev student med 9,4 i snit.', 'an average before its word'],
  ['Anna fik 4 i skriftlig metode.', 'a subject behind the mark'],
  ['Eksamen. Gruppe 3 (Anna Holm, Bo Lind): 7', 'a group in brackets'],
  ['Anna har ikke bestået kurset.', 'not passed'],
  ['Du bestod eksamen, tillykke.', 'the addressee passed'],
  ['Our student Haruto failed the exam.', 'English, a role'],
  ['Karakterudskriften for Kevin Lund er vedhæftet.', 'a record of marks'],
  ['Hun har taget eksaminer med 12 i græsk og 7 i hebraisk, siger Rebekka.', 'languages as subjects'],
  ['Din karakterudskrift: du fik Obligationsret 7, Strafferet 4.', 'courses by their ending'],
  ['Anna har fået ny karakter: 7 i stedet for 4.', 'two marks against each other, no verb'],
  ['Er Emilies 02 indberettet?', 'an unmistakable mark in the genitive, no word for examinations'],
  ['Censor og jeg blev enige om "ikke bestået" til Ruben.', 'a verdict'],
  ['Eksamen i metode. 12! Det fik Gustav.', 'a mark alone, the person in the next sentence'],
  ['Den studerende, der klagede i fjor, endte på nul-nul igen.', 'a mark in words'],
  ['Asta opnåede 87 ud af 100 point i prøven.', 'points of so many'],
  ["I've given Frederikke's thesis a first.", 'a British class'],
  ['The oral defence: Thorkild, distinction.', 'a verdict behind a name'],
  ['Anna gik ud med 4 i matematik og 10 i håndværk.', 'the second course is known by the first'],
  ['Blerta Lund passed the re-sit with a 7.', 'a re-sit'],
  ['You asked about Anna: her average stands at 10.9, and she worked for us.', 'an average that stands'],
  [
    'Dilan Lund, 080601-7811: farmakologi 7, mikrobiologi 4\nAnna Holm, 231000 7482: farmakologi 12, fysik 10',
    'cells of courses and marks',
  ],
  ['navn | cpr | snit\nAnna Holm | 120308-7213 | 5,2\nMie Lund | 030208-4300 | 3,9', 'a column of averages'],
  ['Bachelorprojekt (hold 5, eksaminand 3): 12, flot forsvar.', 'an examinee by number'],
  ['Karakterer (instrument / hørelære):\nAnna Holm, cello, 12 / 10\nBo Lind, sang, 10 / 4', 'pairs with blanks'],
  ['Listen efter justering:\nAnna Holm      7 / 4 / 7\nBo Lind        00 / 02 / 02', 'three examiners'],
  ['Det må man sige: Tuuli fik 12 i analyse.', 'a name that no list knows behind a colon'],
  ['Konrad nåede kun 02, han glemte vinden.', 'getting as far as'],
  ['Her is Anna Holm. Her average so far is 8.9.', 'an average further on'],
  ['Resultat af prøven:\n\n12! Stort tillykke Anna.', 'a mark alone, what of is said above'],
]);

ignores('grades', [
  ['Line fik 12 mails om eksamen i går.', 'a number of things'],
  ['Jens fik 10 i alt til kurset.', 'a sum'],
  ['Anna har 12 studerende på holdet.', 'a number of students'],
  ['Vi ses til eksamen kl. 10.', 'a time of day'],
  ['Jens sender opgave 12 til Lone.', 'the number of an exercise'],
  ['Mette retter opgave 4 og 7.', 'numbers of exercises'],
  ['Gennemsnittet på holdet var 7,4.', 'the average of a class'],
  ['Karakterskalaen er 12, 10, 7, 4, 02, 00 og -3.', 'the scale itself'],
  ['Kurset bedømmes bestået/ikke bestået.', 'a rule'],
  ['Hvis Jens får 02, er det nok.', 'a hypothesis'],
  ['Anna, tag bus 12 eller 10 til eksamen.', 'buses'],
  ['Sofie bor på 4. sal og har eksamen i morgen.', 'a floor'],
  ['Version 7 af opgaven er sendt til Peter.', 'a version'],
  ['Hej Peter, prisen for kurset er 12 kr.', 'a price'],
  ['Karakter\tAntal\n12\t10\n7\t4', 'a distribution'],
  ['Hold\tTilmeldte\tUge\nStatistik\t12\t10\nMetode\t7\t4', 'a table of courses'],
  ['Navn\tUge\tGruppe\nSofie Krag\t7\t4\nAnton Lund\t10\t2', 'weeks and groups'],
  ['Møde den 12. med Jens og den 7. med Anna om eksamen.', 'days'],
  ['Peter has a C compiler for the course.', 'a language'],
  ['Plan B for Anna er at tage kurset igen.', 'a letter of a plan'],
  ['The backup failed, and Peter is on it.', 'a machine'],
  ['Anna passed away in May, her course is cancelled.', 'a death'],
  ['Peter passed the message on to the examiner.', 'handing over'],
  ['Udvalget består af Jens og Anna.', 'consisting'],
  ['Oplysningerne om Peter er af fortrolig karakter.', 'a character'],
  ['Jens løber 10 km, og Anna løber 7.', 'kilometres'],
  ['Det var -3 grader, da Jens kom til eksamen.', 'a temperature'],
  ['Jens 12 år, Anna 10 år', 'ages'],
  ['Kaffe: Jens 2, Anna 4', 'a list of cups, nothing about marks'],
  ['Ring til Jens på 12 34 56 78 om eksamen.', 'a telephone number'],
  ['Kravet er mindst 02 i dansk og matematik, skriver Anna.', 'a demand'],
  ['Fag;-3;00;02;4\nKlinisk psykologi;0;7;22;40\nStatistik II;11;28;40;39', 'a distribution by course'],
  ['Fag\tECTS\tUge\nGame Theory\t10\t7\nPublic Finance\t5\t12', 'courses with points'],
  ['Anna underviser i Game Theory og Public Finance (10 ECTS).', 'courses taught'],
  ['1. Eksamen holdes i juni. 2. Gælder det også Anna?', 'numbers of a list'],
  ['Eksamen i juni: Anna henter 12 i kiosken på 4. sal.', 'an ordinal'],
  ['The predicted load for the test is 20% higher, says Peter.', 'per cent of something else'],
  ['Eksamen er bestået eller dumpet, forklarer Anna, hvis man afleverer.', 'a hypothesis'],
  ['Peter og Anna fordeler 7 censorer på 4 prøver.', 'numbers of people and examinations'],
  ['Der er afgivet 17 stemmer. Ragna fik 10, og Imre fik 7.', 'votes'],
  ['Anna fik 10 dage, og Bo fik 4.', 'days'],
  ['Jens fik 2, og Anna fik 2.', 'numbers that a mark is not written as'],
  ['Anna Holm, Statistik 2, lokale B\nBo Lind, Statistik 2, lokale C', 'a course by its number'],
  [
    'PAPI-profilen: Sanna Holm har højt behov for at afslutte opgaver (9), lavt behov for at bestemme (2).',
    'a test of personality',
  ],
  ['Anna holder kurset i Vejle og 4 i Odense.', 'no course before'],
  ['Prisen er 11.2 on average.', 'of nobody'],
  ['Name,Course,Grade\nAnna Holm,Microeconomics,', 'a course: its heading stands beside another'],
  ['Anna would rather have pass/fail, but the course wants numbers.', 'either way'],
  ['En samtale er ikke en eksamen, Anna, man består eller dumper.', 'either way, with a word between'],
  ['4. Bestået/ikke bestået i stedet for karakterer på kurserne, siger Anna.', 'the two as a scale'],
  ['På prøven får Annas bro 9 af 10.', 'out of how many'],
  ['The exam: Anna answered 7 out of 12.', 'the same in English'],
  ['Eksamen d. 7 / 4 hos Anna Holm', 'a day and a month'],
  ['Det må man sige: Eksamen fik 12 deltagere.', 'a noun behind a colon'],
  ['Bilen nåede kun 10 km på kurset, siger Anna.', 'kilometres'],
]);

describe('to an examiner a mark needs no other word', () => {
  const found = (to: string) =>
    detect(draft({ to: [to], body: 'enig: Selma 10, Kristian 10, Obaid 7.' }), TODAY).findings.map(({ category }) => category); // prettier-ignore

  it('is found where a recipient is one', () => expect(found('Censor Lis Ravn <lis@example.net>')).toContain('grades'));
  it('is none else', () => expect(found('Lis Ravn <lis@example.net>')).toEqual([]));
});

describe('a verdict that ends the whole text is found, whatever mark or blank is left behind it', () => {
  const verdicts = ['tolv', 'bestået', 'unsatisfactory'];
  const rows = verdicts.flatMap((verdict) => ['', '.', ' ', ' –', '\n'].map((end) => [`${verdict}${end}`]));

  it.each(rows)('%j', (verdict) => {
    const { findings } = detect(draft({ body: `Eksamen i statistik. Emil: ${verdict}` }), TODAY);
    expect(findings.map(({ category }) => category)).toContain('grades');
  });
});

describe('grades count persons', () => {
  const persons = (body: string) => detect(draft({ subject: 'Karakterer', body }), TODAY).persons.length;

  it.each([
    ['Sofie 12, Anton 02, Line 7', 3],
    ['Sofie Krag | 7 | 7\nAnton Lund | 10 | 12\nLine Bo | 4 | 4', 3],
    ['Navn;Dansk;Matematik\nSofie Krag;12;10\nAnton Lund;7;02', 2],
    ['student_no;grade\n202106114;12\n202106239;7\n202107502;00', 3],
    ['Sofie fik 12. Sofie Krag fik også 10 i metode.', 1],
    ['Transcript for Haruto Ishikawa: Plasma Physics 12, Vacuum Technology 10.', 1],
    ['Anna completed these units:\nCourse unit\tMark\nStructural Dynamics\t10\nFinite Element Methods II\t7', 1],
    ['Li Wenxuan passed Econometrics II (10) and Public Finance (7).', 1],
    ['Annika got a 10 for the thesis, Mehmet a 7, and Jan-Erik just scraped by with 02.', 3],
    ['| Student no. | Final |\n|-------------|-------|\n| 20231188    | 10    |\n| 20231207    | 02    |', 2],
    ['Navn\tStr.\tForprøve\nSelma Holm\tS\t12\nMathias Nguyen\tL\t7\nOluf Friis\tM\t4 (må øve sig)', 3],
    ['Failed:\nAnna Holm\nBo Lind\nCai Jensen', 3],
    ['Dumpet:\nAnna Holm\nBo Lind\nCai Jensen\n\nBestået:\n- Ida Vang\n- Ole Krag', 5],
    ['Passed:\nAnna Holm, Bo Lind\nCai Jensen\n\nOle Krag er censor.', 3],
    ['Mads Holm, Emma Lund, Søren Juhl og Mette Krag dumpede eksamen.', 4],
    ['Emma Lund, Søren Juhl og Mette Krag fik 02 i statistik.', 3],
    ['Gruppe 3:\nAnna Holm\nBo Lind\n\n4:\nCai Jensen\nIda Vang', 0],
    ['09.00 Ida Marie Toxværd - 10\n09.30 Frederik Søby - 4\n10.00 Storm Kilde - 00', 3],
  ])('%s: %i', (body, count) => expect(persons(body)).toBe(count));
});
