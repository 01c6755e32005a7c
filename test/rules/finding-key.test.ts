import { aroundFiles, check, findInFile, sealed, type Draft } from '../../src/rules';
import { draft, policyFrom, shippedPolicy, TODAY } from '../support/build';

const AU = policyFrom({ ...shippedPolicy('au'), override: 'acknowledge' });
const judged = (mail: Draft) => check(mail, AU, TODAY);
const body = (text: string): Draft => draft({ body: text });
const file = (key: string, name: string, text: string) => ({ key, name, text });
const ofFiles = (...attachments: Draft['attachments']): Draft => draft({ body: 'Se vedhæftede.', attachments });

/** Keys of what is left in `after`, once everything found in `before` is set aside. */
function left(before: Draft, after: Draft) {
  const dismissed = judged(before).findings.map(({ key }) => ({ key }));
  expect(dismissed).not.toEqual([]);
  return judged({ ...after, choices: { ...after.choices, dismissed } }).findings.map(({ part, excerpt }) => `${part.kind} ${excerpt}`); // prettier-ignore
}

const MATHILDE = 'Mathilde Bjerregaard har epilepsi.';
const PATIENT = 'Patienten har epilepsi.';

test.each<[string, Draft, Draft]>([
  ['a sentence before it', body(MATHILDE), body(`Vi ses på mandag.\n\n${MATHILDE}`)],
  ['a sentence behind it, about the same person', body(MATHILDE), body(`${MATHILDE}\n\nHun ringer på mandag.`)],
  ['the rest of its sentence', body(MATHILDE), body('I går hørte vi, at Mathilde Bjerregaard har epilepsi, desværre.')],
  ['the same word again about the same person', body(MATHILDE), body(`${MATHILDE}\n\nJa, Mathilde Bjerregaard har epilepsi.`)],
  ['a name in capital letters', body('Mathilde Bjerregaard har Epilepsi.'), body('Mathilde Bjerregaard har epilepsi.')],
  ['a recipient more', body(MATHILDE), draft({ body: MATHILDE, to: ['ole@firma.example.dk', 'bo@firma.example.dk'] })],
  ['subject, for a finding in the body', body(MATHILDE), draft({ body: MATHILDE, subject: 'Noget andet' })],
  ['the text, for somebody whom nobody names', body('Patienten har epilepsi.'), body('Kære Ole\n\nPatienten har epilepsi.')],
  ['a file more', ofFiles(file('a', 'a.txt', MATHILDE)), ofFiles(file('a', 'a.txt', MATHILDE), file('b', 'b.txt', 'Vi ses.'))],
  ['the file, for what stands in it twice', ofFiles(file('a', 'a.txt', MATHILDE)), ofFiles(file('a', 'a.txt', `Vi ses.\n\n${MATHILDE}`))],
  ['an attachment id', ofFiles(file('a', 'a.txt', MATHILDE)), ofFiles(file('new', 'a.txt', MATHILDE))],
  ['her name, shorter elsewhere', body(MATHILDE), body(`${MATHILDE}\n\nMathilde ringer på mandag.`)],
  ['the mail around a file', ofFiles(file('a', 'a.txt', MATHILDE)), { ...ofFiles(file('a', 'a.txt', MATHILDE)), subject: 'Til mandag', body: 'Vi ses på mandag.' }],
  ['the mail around a file about nobody named', ofFiles(file('a', 'a.txt', PATIENT)), { ...ofFiles(file('a', 'a.txt', PATIENT)), body: 'Vi ses på mandag.' }],
])('what was set aside stays so through an edit of %s', (_what, before, after) => {
  expect(left(before, after)).toEqual([]);
}); // prettier-ignore

test.each<[string, Draft, Draft, string[]]>([
  ['another word', body(MATHILDE), body('Mathilde Bjerregaard har astma.'), ['body astma']],
  ['a word more in the sentence', body(MATHILDE), body('Mathilde Bjerregaard har epilepsi og astma.'), ['body astma']],
  ['another person', body(MATHILDE), body('Jens Holm har epilepsi.'), ['body epilepsi']],
  ['a person more in the sentence', body(MATHILDE), body('Mathilde Bjerregaard og Jens Holm har epilepsi.'), ['body epilepsi']],
  ['another person in another sentence', body(MATHILDE), body(`${MATHILDE}\n\nJens Holm har epilepsi.`), ['body epilepsi']],
  ['one of the same name with another number', body('Jens Holm, cpr 010190-1234, har epilepsi.'), body('Jens Holm, cpr 020280-1232, har epilepsi.'), ['body 0202••-••••', 'body epilepsi']],
  ['one of the same name beside, with another number', body('Jens Holm, cpr 010190-1234, har epilepsi.'), body('Jens Holm, cpr 010190-1234, har epilepsi.\n\nJens Holm, cpr 020280-1232, har epilepsi.'), ['body 0202••-••••', 'body epilepsi']],
  ['a number that shows the same four digits', body('010190-1234 har epilepsi.'), body('010185-1231 har epilepsi.'), ['body 0101••-••••', 'body epilepsi']],
  ['somebody else whom nobody names', body('Patienten har epilepsi.'), body('Patienten har epilepsi.\n\nPatienten på den anden stue har epilepsi.'), ['body epilepsi']],
  ['another recipient of the same name', draft({ to: ['Ida Krogh <ida@a.example>'], body: 'Ida har epilepsi.' }), draft({ to: ['Ida Krogh <ida.krogh@b.example>'], body: 'Ida har epilepsi.' }), ['body epilepsi']],
  ['another mark', body('Mathilde Bjerregaard fik 10 til eksamen.'), body('Mathilde Bjerregaard fik 12 til eksamen.'), ['body 12']],
  ['a mark more in the sentence', body('Mathilde Bjerregaard fik 10 til eksamen i statistik.'), body('Mathilde Bjerregaard fik 10 til eksamen i statistik og 12 til eksamen i kemi.'), ['body 10']],
  ['a telephone number more', body('Mathildes private telefon er 20 30 40 50.'), body('Mathildes private telefon er 20 30 40 50 og hendes private mobil 61 62 63 64.'), ['body 20 30 •• ••']],
  ['another address', body('Mathildes privatadresse er Skovvej 12, 8000 Aarhus C.'), body('Mathildes privatadresse er Engvej 3, 8000 Aarhus C.'), ['body Engvej 3, 8000 Aarhus']],
  ['another cell below a heading', body('Navn;Diagnose\nMathilde Bjerregaard;hovedpine\nJens Holm;\nFreja Krogh;'), body('Navn;Diagnose\nMathilde Bjerregaard;migræne\nJens Holm;\nFreja Krogh;'), ['body migræne']],
  ['the same in the subject', body(MATHILDE), draft({ subject: MATHILDE, body: MATHILDE }), ['subject epilepsi']],
  ['the same in a quoted mail', body(MATHILDE), body(`${MATHILDE}\n\n> Den 10. nov. 2026 skrev Jens Holm <jens@example.com>:\n> ${MATHILDE}`), ['quoted epilepsi']],
  ['the same in a file', body(MATHILDE), draft({ body: MATHILDE, attachments: [file('a', 'a.txt', MATHILDE)] }), ['attachment epilepsi']],
  ['the same in another file', ofFiles(file('a', 'a.txt', MATHILDE)), ofFiles(file('a', 'a.txt', MATHILDE), file('b', 'b.txt', MATHILDE)), ['attachment epilepsi']],
  ['the same in another file of the same name', ofFiles(file('a', 'a.txt', MATHILDE)), ofFiles(file('a', 'a.txt', MATHILDE), file('b', 'a.txt', MATHILDE)), ['attachment epilepsi', 'attachment epilepsi']],
  ['the same in another file of a masked name', ofFiles(file('a', '0101901234.txt', MATHILDE)), ofFiles(file('a', '0101901234.txt', MATHILDE), file('b', '0101851231.txt', MATHILDE)), ['attachment epilepsi', 'attachment epilepsi']],
  ['the same in the name of the file', ofFiles(file('a', 'Mathilde Bjerregaard.txt', 'Mathilde Bjerregaard har epilepsi.')), ofFiles(file('a', 'Mathilde Bjerregaard epilepsi.txt', 'Vi ses.')), ['file-name epilepsi']],
  ['a subject about somebody else', body(MATHILDE), draft({ body: MATHILDE, subject: 'Jens Holm har astma' }), ['subject astma']],
  ['somebody else with a number, whatever is said of them', body(MATHILDE), body(`${MATHILDE}\n\nJens Holm, cpr 010190-4440, har astma.`), ['body 0101••-••••', 'body astma']],
  ['somebody else with a number, where she has her own', body('Mathilde Bjerregaard, cpr 010190-4440, har epilepsi.'), body('Vi ses.\n\nMathilde Bjerregaard, cpr 010190-4440, har epilepsi.\n\nJens Holm, cpr 020285-1111, har astma.'), ['body 0202••-••••', 'body astma']],
  ['a number alone beside her', body('Hun har epilepsi.\n\nCpr 010190-4440.'), body('Hun har epilepsi.\n\nCpr 020285-1111.'), ['body epilepsi', 'body 0202••-••••']],
  ['another number beside the name', body('Jens Holm har epilepsi.\n\nCpr 010190-4440.'), body('Jens Holm har epilepsi.\n\nCpr 020285-1111.'), ['body epilepsi', 'body 0202••-••••']],
  ['a name more, which a role may mean', body('Borgeren har epilepsi.'), body('Mathilde Bjerregaard fik karakteren 10 i statistik.\n\nBorgeren har epilepsi.'), ['body 10', 'body epilepsi']],
  ['another number in the subject', draft({ subject: '010190-4440', body: PATIENT }), draft({ subject: '020285-1111', body: PATIENT }), ['subject 0202••-••••', 'body epilepsi']],
  ['somebody whom the mail names around the file', ofFiles(file('a', 'a.txt', PATIENT)), { ...ofFiles(file('a', 'a.txt', PATIENT)), body: 'Mathilde Bjerregaard, 010190-4440. Se vedhæftede.' }, ['body 0101••-••••', 'attachment epilepsi']],
  ['somebody else of that first name around the file', { ...ofFiles(file('a', 'a.txt', 'Mathilde har epilepsi.')), body: 'Mathilde Bjerregaard, 010190-4440.' }, { ...ofFiles(file('a', 'a.txt', 'Mathilde har epilepsi.')), body: 'Mathilde Holm, 020285-1111.' }, ['body 0202••-••••', 'attachment epilepsi']],
  ['somebody else whom another file names', ofFiles(file('a', 'a.txt', PATIENT), file('b', 'b.txt', 'Mathilde Bjerregaard har astma.')), ofFiles(file('a', 'a.txt', PATIENT), file('b', 'b.txt', 'Jens Holm har astma.')), ['attachment epilepsi', 'attachment astma']],
  ['a second of whom the same is said', body(`Cpr 010190-4440\n${PATIENT}`), body(`Cpr 010190-4440\n${PATIENT}\n\nCpr 020285-1111\n${PATIENT}`), ['body epilepsi', 'body 0202••-••••', 'body epilepsi']],
  ['a second whom nobody names', body(PATIENT), body(`${PATIENT}\n\nStue 2:\n${PATIENT}`), ['body epilepsi', 'body epilepsi']],
  ['the second of two, when the first goes', body(`Stue 1:\n${PATIENT}\n\nStue 2:\n${PATIENT}`), body(`Stue 2:\n${PATIENT}`), ['body epilepsi']],
  ['other recipients', draft({ to: ['Ole Vang <ole@a.example>', 'Bo Lind <bo@a.example>'], body: 'Du har epilepsi.' }), draft({ to: ['Jens Holm <jens@a.example>', 'Ida Krogh <ida@a.example>'], body: 'Du har epilepsi.' }), ['body epilepsi']],
  ['another recipient without an address', draft({ to: ['Ole Vang <>'], body: 'Du har epilepsi.' }), draft({ to: ['Jens Holm <>'], body: 'Du har epilepsi.' }), ['body epilepsi']],
  ['the second of two files of one name', ofFiles(file('a', 'referat.txt', PATIENT), file('b', 'referat.txt', PATIENT)), ofFiles(file('b', 'referat.txt', PATIENT)), ['attachment epilepsi']],
  ['another file whose name is masked likewise', ofFiles(file('a', '0101901234.txt', PATIENT)), ofFiles(file('a', '0101851231.txt', PATIENT)), ['attachment epilepsi']],
])('is not inherited by %s', (_what, before, after, expected) => {
  expect(left(before, after)).toEqual(expected);
}); // prettier-ignore

/** Keys of a draft whose files were put away, each key once. */
const keysOf = (mail: Draft) => [...new Set(judged({ ...mail, salt: 's' }).findings.map(({ key }) => key))].sort();
const kept = (mail: Draft): Draft => ({
  ...mail,
  attachments: mail.attachments.map((one) => ('found' in one ? one : { key: one.key, name: one.name, found: sealed(findInFile(one.name, one.text, aroundFiles(mail, TODAY)), 's') })),
}); // prettier-ignore

test.each([
  ['about nobody named', 'Se vedhæftede.', PATIENT],
  ['about nobody named, around it a name', 'Mathilde Bjerregaard, 010190-4440. Se vedhæftede.', `${PATIENT}\n\n${PATIENT}`],
  ['about somebody of the mail', 'Mathilde Bjerregaard, 010190-4440.', 'Mathilde har epilepsi. M. Bjerregaard har astma.'],
  ['with a number alone', 'Jens Holm har astma.', 'Cpr 010190-4440.'],
  ['of more persons than are kept', PATIENT, Array.from({ length: 120 }, (_, at) => `Oksana Melnyk${'abcdefghij'.charAt(at % 10)}${'klmnopqrst'.charAt(at / 10)} har epilepsi.`).join('\n')],
])('it is the same for a file that was read and for one that had been put away: %s', (_what, text, inFile) => {
  const mail = draft({ body: text, attachments: [file('a', 'a.txt', inFile), file('b', 'a.txt', inFile), file('c', 'c.txt', MATHILDE)] });
  expect(keysOf(kept(mail))).toEqual(keysOf(mail));
}); // prettier-ignore

test('a key holds no word, no name and no number', () => {
  const { findings } = judged(draft({ to: ['0101901234@post.example'], body: `${MATHILDE} Hendes cpr er 010190-1234. Du har epilepsi.` })); // prettier-ignore
  for (const { key, category } of findings) expect(key).toMatch(new RegExp(`^${category}/[0-9a-z]+$`));
  expect(findings.length).toBeGreaterThan(2);
});

test('with another salt it is another, and with one it is the same again', () => {
  const keys = (salt: string) => judged({ ...body(MATHILDE), salt }).findings.map(({ key }) => key);
  expect(keys('a')).toEqual(keys('a'));
  expect(keys('a')).not.toEqual(keys('b'));
});
