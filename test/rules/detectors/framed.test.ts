import { finds, ignores } from '../../support/rows';

/** Terms that tell only beside a word of their lexicon's frame: names of bodies, kinds of crime, genes, templates. */
finds('union', [
  ['Lenes medlemskab af HK er udløbet.', 'owned is the word that makes the term tell'],
  ['Inger er medlem af HK.', 'the frame before the name'],
  ['Fie er FOA-medlem.', 'the frame in the same compound'],
  ['Katarzyna and Ole are both members of HK.', 'a frame that is also a word of many'],
  ['Mirsad er i 3F.', 'two words right before the name'],
  ['Vi har fået Lenes udmeldelse af Djøf.', 'the frame is what is owned'],
  ['Hun er medlem af Dansk Metal.', 'a name of several capitals is no name of a person'],
]);
ignores('union', [
  ['HK har inviteret Jens til møde.', 'no frame'],
  ['Ida er medlem af bestyrelsen.', 'Ida is no IDA'],
  ['Niels er medlem af roklubben og betaler kontingent.', 'a frame without a term'],
  ['Jens forhandler med 3F på mandag.', 'a union across the table'],
  ['Many members of HK met in Odense, writes Bo.', 'said of many'],
  ['You can join a union at any time.', 'a possibility'],
]);

finds('politics', [
  ['Lotte er medlem af Moderaterne.', 'a party called after its many'],
  ['Sofie delte LA’s løbesedler ud.', 'an abbreviation with its genitive'],
]);
ignores('politics', [
  ['Lotte skrev om Moderaterne.', 'no frame'],
  ['Socialdemokraterne har inviteret Jens.', 'a party acts'],
]);

finds('offences', [
  ['Bent er dømt for vold.', 'a crime beside its conviction'],
  ['Peter Bang har meldt afbud og er sigtet for vold.', '"meldt" that reports no crime'],
  ['Peter Bang har meldt sig selv for tyveri.', 'who reports himself'],
]);
ignores('offences', [
  ['Karen forsker i vold.', 'a subject of study'],
  ['Jens blev udsat for tyveri i toget.', 'a crime that befell somebody'],
]);
finds('genetic', [['Hanne bærer en mutation i BRCA2.', 'a gene beside its mutation']]);
ignores('genetic', [
  ['Lene sekventerer BRCA1 i 200 prøver.', 'a gene alone'],
  ['Jens har sendt en ny variant af opgaven.', 'a variant alone'],
]);
finds('ethnicity', [['Nadia har arabisk baggrund.', 'a frame right behind the term']]);
ignores('ethnicity', [
  ['Louise has a background in Chinese literature.', '"background" elsewhere'],
  ['Sami Haddad har ringet.', 'a name, no Sami'],
]);
