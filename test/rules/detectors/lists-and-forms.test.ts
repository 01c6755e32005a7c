import { detect } from '../../../src/rules/detectors';
import { draft, TODAY } from '../../support/build';
import { finds, ignores } from '../../support/rows';

finds('contact', [
  [
    'Dragterne hentes fredag:\n\nRasmus B., Vestre Skovvej 9, Skødstrup\nAputsiaq, Tunøgade 44, Aarhus C\nFadi, Tage-Hansens Gade 2\nHenning O., Hjortshøj Møllevej 71',
    'a house of its own on each line',
  ],
  [
    'Three stops:\n\n04.50  Dr. Mwangi, Reberbansgade 211\n05.05  Tilde Brogaard, Forchhammersvej 88\n05.15  Jonas Gram, Hasserisvej 340',
    'times before the names',
  ],
  ['Home e-mail of the team:\n\nmbaye_diop78@example.net (Mbaye)\nlina-bb@example.com (Lina)', 'names in brackets'],
]);

ignores('contact', [
  [
    'Leverandører:\n\nHansens Smedje, Skovvej 9, Skødstrup\nPetersens VVS, Nygade 4, Aarhus\nKarens Blomster, Bakkevej 17',
    'firms, as the line above says',
  ],
  ['Vi sidder her:\n\nAnna Lund, Nygade 4\nBo Holm, Nygade 4\nIda Krogh, Nygade 4', 'all in one house'],
  [
    'Kontakt på fakultetet:\n\nAnna Lund 87 15 20 96\nPeter Holm 87 15 03 28\nIda Krogh 87 15 45 10',
    'numbers of which nothing is said',
  ],
  ['Speakers:\n\npeter@example.edu (Peter)\nkaren@example.edu (Karen)', 'mail addresses of speakers'],
]);

finds('health', [
  [
    'Tilskadekomne: Ida Krogh, laborant\nSted: Bygning 1512\nSkade: Dyb ætsning på ca. 4 x 6 cm. Behandlet på stedet og indlagt et døgn.',
    'a form of an accident',
  ],
  ['Felt 1: Peter Lund\nFelt 13: forbrænding af venstre hånd', 'fields by number'],
  ['Medarbejder: Karen Bro\n\nDiagnose: knoglebrud i tre tæer', 'a form with blank lines'],
]);

ignores('health', [
  ['Ejer: Ida Krogh\nSted: Bygning 1512\nSkade: bule i venstre dør', 'damage to a car'],
  ['Punkt 1: Peter Lund\nPunkt 2: stress og trivsel', 'an agenda by number'],
  ['Forfatter: Peter Lund\nTitel: Kræft hos ældre', 'what a book is about'],
]);

finds('grades', [
  ['Clara Lund got 10 for the applicant’s plan; Tobias Holm got 7 for the drawing.', 'two who got a mark each'],
  ['Enig! Så får Pernille 12 og Mads 4.', 'the second without its verb'],
  ['Ida fik 10 for svingningerne. Rasmus fik 4, han glemte vinden.', 'in two sentences'],
  ['Mit forslag: Filippa 10, Amalie 10, Lukas 4, Jens Bue 7, Daniel 12.', 'four and more numbers, all of the scale'],
]);

ignores('grades', [
  ['Anna fik 10 stole, og Peter fik 7 borde.', 'counted things'],
  ['Anna scorede 10, Peter 7 og Karen 4 mål.', 'what the last number counts, all count'],
  ['Antal timer: Filippa 10, Amalie 9, Lukas 4, Jens Bue 7, Daniel 12.', 'one number is none of the scale'],
  ['Jeg sender 10 til Anna og 4 til Peter.', 'nobody got a mark'],
]);

finds('personality', [['DISC-testen gav:\n\nrød: Anna, Peter\ngul: Mia', 'groups by colour']]);
ignores('personality', [['Holdene til løbet:\n\nrød: Anna, Peter\ngul: Mia', 'teams, and no test']]);

describe('everybody in a list or a sentence counts', () => {
  const persons = (body: string) => detect(draft({ subject: 'VS:', body }), TODAY).persons.length;

  it.each([
    ['Private numre:\n\n1. Jan Rokkjær, 20 74 31 95\n2. Lilly Overby, 61 48 07 22\n3. Preben Thisted, 40 19 83 57', 3],
    ['Private numre:\n\nAnna 53 81 20 96\nYu-Ting 50 14 88 73\nKaren 61 09 37 52', 3],
    ['Home e-mail:\n\nida.lund@example.com\nmbaye_d@example.net (Mbaye)\nlina-bb@example.com (Lina)', 3],
    ['Farverne fra DISC-testen:\n\nrød: Anna, Peter\ngul: Mia\ngrøn: Jens-Ole, Louise\nblå: Karen', 6],
    ['Anna and Peter passed with distinction, and Karen and Thomas passed.', 4],
    ['Jeg kan leve med 7 til Ida i eksamen, hvis Mikkel så får 10.', 2],
  ])('%s: %i', (body, count) => expect(persons(body)).toBe(count));
});
