import { detect } from '../../../src/rules/detectors';
import { finds, ignores } from '../../support/rows';
import { draft, TODAY } from '../../support/build';

finds('cpr', [
  ['cpr på den nye medhjælper er 1403015411', 'announced'],
  ['Rajesh Pillai, 050479 2919', 'a name in the sentence, and nothing else'],
  ['Navn\tCPR\nSilje Aakjær\t170200-6194', 'a pasted table'],
  ['> Fra: Ida Vad\n> Sendt: i går\n> Mit cpr-nummer er 280467-2187', 'a quoted mail'],
  ['Det er 310893 3134, der skal stå på lånet, ikke moderens', 'in two groups, beside a person'],
]);

ignores('cpr', [
  ['Ordre 0101801234 er sendt.', 'an order'],
  ['Please close case 1910050728, the patient is doing fine.', 'one group beside a mere role'],
  ['0307126145  Confessions of a Marriage', 'a book, though its title has capitals'],
  ['2611200309 ipmi: fan 3 critical, temp 91 C', 'a time stamp in a log'],
  ['Ring til Mette på 310299-1234', 'there is no 31 February'],
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

  it('is its own when nobody is named', () => {
    const found = detect(draft({ body: 'cpr 280467-2187' }), TODAY);
    expect(found.persons.map(({ label }) => label)).toEqual([{ kind: 'number', masked: '2804••-••••' }]);
  });
});
