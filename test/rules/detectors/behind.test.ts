import { finds, ignores } from '../../support/rows';

/** The person behind the word, in the sentence before, in the subject line, or left out. */
finds('health', [
  ['Sygemeldt: Jonas Kirk', 'a label and whom it holds'],
  ['Lægeerklæring (Farid Nazari) er vedlagt.', 'a paper and its person in brackets'],
  ['Kræftpatient Kaj Olsen ringede.', 'what somebody is, before the name'],
  ['Grundet sygdom er Mette Vinge ikke til stede.', 'the cause opens the sentence'],
  ['Efter tre uger med lungebetændelse er jeg tilbage.', 'the sender told after the fact'],
  ['Undskyld det sene svar, har været indlagt med feber.', '"jeg" left out'],
  ['Har du talt med Amina? Sclerosen er blevet værre.', 'a definite form in the next sentence'],
  ['Priya (surgery) is back on 4 May.', 'a vague word in brackets right behind the name'],
  ['Morten har taget orlov, lægen siger stress.', 'a doctor who says it is no trade'],
  ['Bente er dialysepatient.', 'a compound with its carrier'],
]);
ignores('health', [
  ['Kræft: Lars Holm, tlf. 87 15 00 00', 'who knows about it, with a number to call'],
  ['Demens og pårørende (Poul Evald)', 'a topic and its speaker'],
  ['Diabetes: et kort oplæg af Lise Vad', 'a talk between the word and the name'],
  ['Gravid? Ring til Lone.', 'whom to call'],
  ['Medarbejder skal sygemeldes af sin leder.', 'who does it, not whom it befalls'],
  ['Lægeerklæringer afleveres til Lise.', 'who receives it'],
  ['Mødet er flyttet på grund af sygdom, skriver Bo.', 'who only tells it'],
  ['Jonas Kirk kommer i morgen. Emnet er kræft og arbejdsliv.', 'the next sentence has another subject'],
  ['Lars er på ferie. Der er influenza på hele gangen.', 'what there is, is not said of him'],
  ['Du må ikke ryge, have epilepsi eller være gravid.', 'conditions for everybody'],
  ['Er kurset aflyst på grund af sygdom?', 'a question that begins with its verb'],
  ['Lars holder ferie, og kurset om stress er aflyst.', 'a course'],
]);

finds('offences', [
  ['Straffeattest, ren: Zeynep Aydin', 'a paper, a remark and a name'],
  ['Tyveriet er begået af Rasmus fra lageret.', 'done by somebody'],
  ['Politiet hentede Oliver i nat.', 'an office, what it does, and to whom'],
]);
ignores('offences', [
  ['Straffeattest: se vejledningen fra Karen Lund', 'who wrote the guide'],
  ['Lene fik stjålet sin cykel og har anmeldt det til politiet.', 'whom it befell'],
]);

finds('genetic', [
  ['Vi har fundet en patogen BRCA2-variant hos deltager 19, Jonna Westh.', 'a name behind a number'],
  ['DNA-testen viste, at Steen ikke er faderen.', 'a test and of whom it tells'],
]);
ignores('genetic', [
  ['The variant in exon 4 is discussed by Leah.', 'who discusses it'],
  ['DNA-testen er udviklet af Steen.', 'who made it'],
]);
finds('biometric', [['Irisscanneren afviste Henrik tre gange.', 'a device and its person']]);
ignores('biometric', [['Irisscanneren er købt af Henrik.', 'who bought it']]);
