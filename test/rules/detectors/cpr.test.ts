import { detect } from '../../../src/rules/detectors';
import { finds, ignores } from '../../support/rows';
import { draft, TODAY } from '../../support/build';

finds('cpr', [
  ['Anna Holm er født 1806240053 og skal oprettes.', 'a verb names no thing'],
  ['Kontingent for 1607943785 er betalt af Anna Holm.', 'nor does a preposition'],
  ['cpr på den nye medhjælper er 1403015411', 'announced'],
  ['Rajesh Pillai, 050479 2919', 'a name in the sentence, and nothing else'],
  ['Navn\tCPR\nSilje Aakjær\t170200-6194', 'a pasted table'],
  ['Kvote;Felt\n2;170200-6194\n1;280467-2187', 'under a heading that tells nothing'],
  ['> Fra: Ida Vad\n> Sendt: i går\n> Mit cpr-nummer er 280467-2187', 'a quoted mail'],
  ['Vi har registreret dig som 2408043231 i studiesystemet.', 'what a register holds of the addressee'],
  ['2304970785 og 130211-4184 er tilmeldt.', 'a list: what one of them is, the other is too'],
  ['Bevilling til 170518-9680: bleer og særlig bil fra 1. december.', 'a grant to somebody, no grant number'],
  ['Det er 310893 3134, der skal stå på lånet, ikke moderens', 'in two groups, beside a person'],
  ['Borger 2804672187 har søgt.', 'one group right behind a role, and its check digit'],
  ['Vi mangler kontrakt til Ziyad 080891-2899.', 'behind a name that no list knows'],
  ['Anna Holm, mobil 28471903, 2804672187, starter mandag.', 'the label "mobil" has its number already'],
  ['Hendes cpr er 080891-\n2899', 'broken at the hyphen'],
  ['  251082 2415   Pia Mogensen\n  010108 5021   Liban Warsame', 'rows of persons'],
  ['Det er 1904760664, så skulle hun kunne få sit honorar.', 'its check digit, and somebody it is of'],
  ['Beløbet går ind på din NemKonto (2609790191) tirsdag.', 'the account that goes by the number'],
  ['I forlængelse af telefonsamtalen: Lukas Bak, 090398-2047.', 'a call is no telephone number'],
  ['Asbjørn Lund, 1910680125, stod på kontorstolen.', 'an office chair is no account'],
  ['Your CPR number has arrived: 280290-1597 is your number.', 'announced, though "number" follows'],
  ['Kontrakten udstedes på 2804672187, resten betaler vi.', 'its check digit, and no thing it were the number of'],
  ['De rigtige er 2804672187, 0307582840 og 3112653191.', 'a list that goes on from a good one'],
  ['Barnets nummer er 1108256525, og hun starter 4/1.', 'somebody’s number'],
  ['Your number has been issued: 050479-2918.', 'your number'],
  ['Ind. Participant Solvej Aamodt, PIN 050479 2918, has agreed.', 'an international label'],
  ['Vil I tilmelde Tharshan Sivakumar (2804672187) til kurset?', 'behind a first and a last name that no list knows'],
  ['Hamish Doig, lecturer here, 190390-2355, plays.', 'a name that begins as the label doi does'],
  ['Deltageren skal have tilbudt en samtale:\n\nAnna Holm, 140363-2801', 'offered, no offer'],
  ['Alt materiale fra donor 280467 2187 skal destrueres.', 'a donor'],
  ['Bestillingen gælder Anna Holm (280467-2187).', 'ordered for somebody'],
  ['De skal kunne hæve på foreningens konto:\n\nformand Anna Holm 280467 2187', 'an account above, a name before'],
  ['Elev 1607943785 starter mandag, siger Anna Holm.', 'a role, though the check digit does not fit'],
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
  ['Journal: 2804672187, sagsbehandler Jens Holm', 'a case and who handles it'],
  ['Kasse;Varenr\n12;280467-2187\n14;080891-2899', 'a heading that tells of another number'],
  ['Bestillingsnumre:\n280467-2187\n080891-2899', 'announced by the line above'],
  ['id;brønd;bemærkning\n101126-1104;Syd 2;skilt mangler', 'samples, numbered by their day'],
  ['Eksempel på cpr: 010203-1234', 'an example'],
  ['Skriv cpr i formatet 010203-1234.', 'a format'],
  ['J.nr. 280467-2187', 'a file'],
  ['Det er 1904760665, så skulle hun kunne få sit honorar.', 'no check digit: a pronoun is too little'],
  ['Testen 1602271133 er gået i stå, og hun venter.', 'right behind a thing, though somebody is mentioned'],
  ['Hun bruger konto 2609790191.', 'an account that is no NemKonto'],
  ['Hun træffes på telefon 2804672187.', 'a telephone number'],
  ['Container 2210260415 er hos hende.', 'a container'],
  ['Kasse 130971-3820 er fra læsesalen.', 'nobody is mentioned, and no check digit'],
  ['Kontrakten udstedes på 2804672188, resten betaler vi.', 'no check digit'],
  ['Pc’en er Anna Holms, sag 1806240053.', 'a case, though somebody is named'],
  ['Grant 0112253347 runs out, says Anna Holm.', 'a grant, that bears a name'],
  ['Ordren ligger på 2804672187.', 'what lies there is an order'],
  ['Hendes ordrenummer er 2804672187.', 'her order'],
  ['Your booking number has been issued: 280467-2187.', 'a booking'],
  ['Bestillingen gælder lokalet (280467-2187).', 'ordered, for nobody'],
  ['Faktura Anna Holm 2804672187', 'a bill in one group, though somebody is named'],
  ['Foreningens ordrer:\n\n280467-2187\n080891-2899', 'orders above, no names'],
  ['doi 280467-2187', 'a publication'],
  ['Tilbuddet 280467-2187 er sendt til Anna.', 'an offer'],
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
    ['De to for Ida: 280467-2187 og 080891-2899', ['Ida', '0808••-••••']],
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
