import { remembered } from '../../../src/rules/text/remembered';

test('thinks once about a word, whatever the answer', () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => (asked.push(word), word.length));
  expect(['bo', '', 'bo', '', 'ida'].map(lengthOf)).toEqual([2, 0, 2, 0, 3]);
  expect(asked).toEqual(['bo', '', 'ida']);
});

test('forgets rather than fill the memory', () => {
  const wordOf = (number: number) => `${number}`.replace(/[0-9]/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  let asked = 0;
  const isKnown = remembered(() => ++asked > 0);
  for (let number = 0; number < 150_000; number++) isKnown(wordOf(number));
  isKnown(wordOf(149_999));
  expect(asked).toBe(150_000);
  isKnown(wordOf(0));
  expect(asked).toBe(150_001);
});

test('keeps no number: the mail it stood in may be closed', () => {
  const kept: unknown[] = [];
  const set = jest.spyOn(Map.prototype, 'set').mockImplementation(function (this: Map<unknown, unknown>, key) {
    kept.push(key);
    return this;
  });
  const answers = ['280467-2187', '2804672187x', 'covid-19'].map(remembered((word) => word.length));
  set.mockRestore();
  expect(answers).toEqual([11, 11, 8]);
  expect(kept).toEqual(['covid-19']);
});
