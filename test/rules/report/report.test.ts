import fc from 'fast-check';
import { check, explain, type Decision, type DismissalReason, type Draft } from '../../../src/rules';
import { reportOn } from '../../../src/rules/report/report';
import { draft, policyFrom, shippedPolicy, TODAY } from '../../support/build';

fc.configureGlobal({ seed: 20261122, numRuns: 200 });

const AU = policyFrom({ ...shippedPolicy('au'), override: 'acknowledge' });
const ABOUT = { version: '1.2.3', note: '' };

/** The draft with everything found in it set aside. */
function aside(mail: Draft, reason?: DismissalReason): Decision {
  const dismissed = check(mail, AU, TODAY).findings.map(({ key }) => ({ key, ...(reason === undefined ? {} : { reason }) })); // prettier-ignore
  return check({ ...mail, choices: { ...mail.choices, dismissed } }, AU, TODAY);
}

const reports = (decision: Decision, note = '', language: 'da' | 'en' = 'da'): string[] =>
  explain(decision, language).setAside.map(({ keys }) => reportOn(decision, keys, language, { ...ABOUT, note }));

const line = (report: string, name: string): string | undefined =>
  report.split('\n').find((one) => one.startsWith(`${name}: `))?.slice(name.length + 2); // prettier-ignore

const of = (body: string, parts: Parameters<typeof draft>[0] = {}) => aside(draft({ body, ...parts }));
const sentence = (body: string) => line(reports(of(body))[0]!, 'Sætning');

test('the whole of it', () => {
  const mail = draft({ body: 'Kære Ole\n\nMathilde Bjerregaard er sygemeldt med en depression.' });
  const [report] = reports(aside(mail, 'other-sense'), 'Mathilde er en båd, cpr 010190-1234');
  expect(report).toMatchSnapshot();
  expect(reports(aside(mail, 'other-sense'), '', 'en')[0]).toMatchSnapshot();
});

test('names of sender and recipients are taken out of what is said of somebody else', () => {
  const decision = of('Mathilde Bjerregaard har epilepsi, siger quiroga fra centret for epilepsi.');
  const report = reportOn(decision, [decision.dismissed[0]!.key], 'da', {
    ...ABOUT,
    mailboxes: ['Lautaro Quiroga', 'Center for Epilepsi', ''],
  });
  expect(line(report, 'Sætning')).toBe('[person 1] har epilepsi, siger [person 2] fra centret for epilepsi.');
});

test('nothing is reported of what is not set aside', () => {
  const decision = check(draft({ body: 'Mathilde Bjerregaard har epilepsi.' }), AU, TODAY);
  expect(reportOn(decision, [decision.findings[0]!.key], 'da', ABOUT)).toBe('');
});

test.each([
  ['Mathilde Bjerregaard har epilepsi.', '[person 1] har epilepsi.'],
  ['Mathildes mor siger, at mathilde bjerregaard har epilepsi.', '[person 1] mor siger, at [person 1] har epilepsi.'],
  ['Oksana fortalte Jens Holm, at Mathilde Bjerregaard har epilepsi.', '[navn] fortalte [navn], at [person 1] har epilepsi.'],
  ['I går fortalte Ulrik fra Nordhavn, at Mathilde Bjerregaard har epilepsi.', 'I går fortalte [navn] fra [navn], at [person 1] har epilepsi.'],
  ['Mathilde Bjerregaard (mathilde.b@firma.example.dk) har epilepsi.', '[person 1] ([adresse]) har epilepsi.'],
  ['Mathilde Bjerregaard, 12.03.85, tlf. 20304050, har epilepsi.', '[person 1], ##.##.##, tlf. ########, har epilepsi.'],
  ['Epilepsi har Mathilde Bjerregaard haft længe.', 'Epilepsi har [person 1] haft længe.'],
  ['Mathilde Bjerregaard har epilepsi, se www.example.dk/mathilde.', '[person 1] har epilepsi, se [adresse].'],
  ['Mathilde Bjerregaard har epilepsi, se facebook.com/osmanhvidberg?id=ole_vang.', '[person 1] har epilepsi, se [adresse].'],
  ['Wu fortalte, at Mathilde Bjerregaard har epilepsi.', '[navn] fortalte, at [person 1] har epilepsi.'],
  ['Vi hørte, at Mathilde Bjerregaard har epilepsi.', 'Vi hørte, at [person 1] har epilepsi.'],
  ['Mathilde Bjerregaard har epilepsi, siger oksana hvidberg.', '[person 1] har epilepsi, siger [navn].'],
  ['Mathilde Bjerregaard og Иван Петров har epilepsi.', '[person 1] og [navn] [navn] har epilepsi.'],
  ['Mathilde Bjerregaard har bl.a. epilepsi.', '[person 1] har bl.a. epilepsi.'],
])('%s', (body, expected) => {
  expect(sentence(body)).toBe(expected);
}); // prettier-ignore

test.each([
  ['Mathilde Bjerregaards cpr er 010190-1234.', 'Ord', '######-####'],
  ['Mathildes privatadresse er Skovvej 12, 8000 Aarhus C.', 'Ord', '[adresse]'],
  ['Navn;Diagnose\nMathilde Bjerregaard;KOL\nJens Holm;\nFreja Krogh;', 'Opslag', 'kol'],
])('%s: %s', (body, name, expected) => {
  expect(line(reports(of(body))[0]!, name)).toBe(expected);
});

test('a file is named by what it is alone', () => {
  const decision = of('Se vedhæftede.', { attachments: [{ key: 'a', name: 'Mathilde Bjerregaard.csv', text: 'Navn;Eksamen;Karakter\nMathilde Bjerregaard;Statistik;10\nJens Holm;Statistik;7' }] }); // prettier-ignore
  const [report] = reports(decision);
  expect(line(report!, 'Sted')).toBe('en vedhæftet fil');
  expect(report).not.toMatch(/mathilde|bjerregaard/i);
});

const NAMES = ['Mathilde Bjerregaard', 'Jens-Peter Holm', 'Bo Lind', 'Liv af Ekenstam', 'Oksana Melnyk', 'Lautaro Quiroga', 'Hans Mark', 'Kim Sørensen', 'Åse Østergård']; // prettier-ignore
const SAID = [' har epilepsi.', ' er sygemeldt med en depression.', 's cpr-nummer er 280467-2187.', ' er dømt for vold.', ' has been diagnosed with epilepsy.', ' fik karakteren 02 i statistik.', ' har privat telefon 20 30 40 50.', ', født 28.04.67, er medlem af HK.']; // prettier-ignore
const sentences = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SAID), fc.constantFrom(...NAMES)), { minLength: 1, maxLength: 4 }); // prettier-ignore

test('no name of anybody it is about and no digit of the mail stands in a report, whatever stands in the mail', () => {
  fc.assert(
    fc.property(sentences, fc.boolean(), fc.string({ maxLength: 40 }), fc.constantFrom('da', 'en'), (said, inFile, note, language) => {
      const text = said.map(([name, what, other]) => `${name}${what} ${other} ved det.`).join('\n\n');
      const mail = inFile
        ? draft({ attachments: [{ key: 'a', name: `${said[0]![0]}.txt`, text }] })
        : draft({ body: text, to: [`${said[0]![2]} <ole.vang@firma.example.dk>`] });
      const decision = aside(mail);
      for (const report of reports(decision, `${note} ${said[0]![0]} 2804672187`, language as 'da' | 'en')) {
        const shown = report.replace(/\[person \d\]/g, '').replace(ABOUT.version, '');
        expect(shown).not.toMatch(/\d/);
        const words = new Set(shown.split(/[^A-Za-zæøåÆØÅ]+/));
        for (const name of NAMES) for (const part of name.split(/[ -]/)) if (part !== 'af') expect(words).not.toContain(part);
      }
    }),
  );
}); // prettier-ignore

test('the pane says what is set aside, word by word, and the summary that something is', () => {
  const body = 'Mathilde Bjerregaard har epilepsi.\n\nMathilde Bjerregaard har epilepsi endnu.\n\nJens Holm har astma.';
  const { setAside, summary } = explain(aside(draft({ body }), 'fictional'), 'da');
  expect(setAside).toMatchObject([
    { words: ['epilepsi'], about: 'Mathilde Bjerregaard', category: 'Helbred', where: 'I mailen', places: 1, reason: 'Personen er opdigtet eller et eksempel' },
    { words: ['astma'], about: 'Jens Holm', places: 1 },
  ]); // prettier-ignore
  expect(summary).toContain('Du har sat 2 fund til side som „ikke personoplysninger“.');
  expect(explain(check(draft({ body }), AU, TODAY), 'da').setAside).toEqual([]);
});
