import { detect } from '../../../src/rules/detectors';
import { finds, ignores } from '../../support/rows';
import { draft, TODAY } from '../../support/build';

finds('cpr', [
  ['cpr på den nye medhjælper er 1403015411', 'announced'],
  ['Rajesh Pillai, 050479 2919', 'a name in the sentence, and nothing else'],
  ['Navn\tCPR\nSilje Aakjær\t170200-6194', 'a pasted table'],
  ['> Fra: Ida Vad\n> Sendt: i går\n> Mit cpr-nummer er 280467-2187', 'a quoted mail'],
  ['Vi har registreret dig som 2408043231 i studiesystemet.', 'what a register holds of the addressee'],
  ['2304970785 og 130211-4184 er tilmeldt.', 'a list: what one of them is, the other is too'],
  ['Bevilling til 170518-9680: bleer og særlig bil fra 1. december.', 'a grant to somebody, no grant number'],
  ['Det er 310893 3134, der skal stå på lånet, ikke moderens', 'in two groups, beside a person'],
]);

ignores('cpr', [
  ['Ordre 0101801234 er sendt.', 'an order'],
  ['Please close case 1910050728, the patient is doing fine.', 'one group beside a mere role'],
  ['0307126145  Confessions of a Marriage', 'a book, though its title has capitals'],
  ['2611200309 ipmi: fan 3 critical, temp 91 C', 'a time stamp in a log'],
  ['Ring til Mette på 310299-1234', 'there is no 31 February'],
  ['måler 080425-7039 (Genbrugspladsen)', 'right behind a word that no list knows'],
  ['Kreditnota 240395-1173 mangler vi stadig.', 'a credit note'],
  ['ordrenr.      vare          stk\n110826-4744   Skærm 27"      4', 'the heading of a table aligned by blanks'],
  ['Eksempel (opdigtet testperson): "Nancy Ann Berggren, 251248-9624".', 'invented'],
  ['Meeting ID: 301 225 1876', 'a meeting'],
]);

describe('whose number', () => {
  it.each([
    ['Asger Mølholm (cpr.nr. 270399 0323) er indskrevet.', 'Asger Mølholm', 'name-in-sentence', 'the name before it'],
    ['280467-2187 tilhører Karsten Ladefoged.', 'Karsten Ladefoged', 'name-in-sentence', 'the name behind it'],
    ['I bad om Magnus Riis’ Danish ID. It is 080891-2899.', 'Magnus Riis', 'person-nearby', 'the sentence before'],
    ['Wei Lund\t010188-2641', 'Wei Lund', 'row-of-person', 'the row'],
  ])('%s', (body, name, evidence, _why) => {
    const found = detect(draft({ body }), TODAY);
    expect(found.persons.map(({ label }) => label)).toEqual([{ kind: 'name', name }]);
    expect(found.findings[0]!.evidence).toContain(evidence);
  });

  it.each([
    ['Ib Holm: CPR-nummer 280467-2187\nEva Vang: CPR-nummer 080891-2899', ['Ib Holm', 'Eva Vang']],
    ['Sora 080315-4201\nMio 190619-7672', ['Sora', '1906••-••••']],
    ['Navn; cpr\nAnton Gade; 310101-4435\nXinyi Zhang; 010100-4476', ['Anton Gade', 'Xinyi Zhang']],
  ])('counts persons: %s', (body, names) => {
    const { persons } = detect(draft({ body }), TODAY);
    expect(persons.map(({ label }) => ('name' in label ? label.name : 'masked' in label ? label.masked : label.kind))).toEqual(names); // prettier-ignore
  });

  it('is its own when nobody is named', () => {
    const found = detect(draft({ body: 'cpr 280467-2187' }), TODAY);
    expect(found.persons.map(({ label }) => label)).toEqual([{ kind: 'number', masked: '2804••-••••' }]);
  });
});
