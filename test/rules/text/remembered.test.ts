import { remembered } from '../../../src/rules/text/remembered';

test('thinks once about a word, whatever the answer', () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => (asked.push(word), word.length));
  expect(['bo', '', 'bo', '', 'ida'].map(lengthOf)).toEqual([2, 0, 2, 0, 3]);
  expect(asked).toEqual(['bo', '', 'ida']);
});

test('forgets rather than fill the memory', () => {
  let asked = 0;
  const isKnown = remembered(() => ++asked > 0);
  for (let word = 0; word < 150_000; word++) isKnown(`${word}`);
  isKnown('149999');
  expect(asked).toBe(150_000);
  isKnown('0');
  expect(asked).toBe(150_001);
});
