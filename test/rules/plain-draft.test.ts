import { check, type Finding } from '../../src/rules';
import { draft, shippedPolicy, TODAY } from '../support/build';

const AU = shippedPolicy('au');
const HIDDEN = '\u200b';

/** What stands in each file at the places that its findings name, in the order of the files. */
function wordsIn(names: readonly string[]): string[] {
  const texts = names.map((_, at) => `${HIDDEN.repeat(3 * at)}Freja Holm har ${HIDDEN.repeat(at)}epilepsi.`);
  const attachments = names.map((name, at) => ({ key: `k${at}`, name, text: texts[at]! }));
  const { findings } = check(draft({ attachments }), AU, TODAY);
  const inFiles = findings.filter(({ part, category }) => part.kind === 'attachment' && category === 'health');
  expect(new Set(inFiles.map(({ key }) => key)).size).toBe(names.length);
  expect(inFiles.map(fileOf)).toEqual(names.map((name) => name.replace(/1234/, '••••').replace(/67-/, '••-')));
  return inFiles.map(({ span }, at) => texts[at]!.slice(span.start, span.end));
}

const fileOf = ({ part }: Finding): string => (part.kind === 'attachment' ? part.name : part.kind);

test.each([
  ['two CPR numbers that are alike when masked', ['280467-1234.txt', '280467-1234.txt']],
  ['one name twice', ['journal.txt', 'journal.txt']],
  ['a name that looks like the second of another', ['journal.txt', 'journal.txt (3)', 'journal.txt']],
  ['names of their own', ['a.txt', 'b.txt']],
])('findings stand where they stand in their own file: %s', (_names, names) => {
  expect(wordsIn(names)).toEqual(names.map(() => 'epilepsi'));
});

test('files whose names differ in the hidden digits alone are kept apart', () => {
  const attachments = ['280467-1234.txt', '280467-5678.txt'].map((name, at) => ({
    key: name,
    name,
    text: `${HIDDEN.repeat(5 * at)}Freja Holm har epilepsi.`,
  }));
  const { findings } = check(draft({ attachments }), AU, TODAY);
  const inFiles = findings.filter(({ part }) => part.kind === 'attachment');
  expect(inFiles.map(fileOf)).toEqual(Array(2).fill('2804••-••••.txt'));
  expect(inFiles.map(({ span }) => span.start)).toEqual([15, 20]);
});
