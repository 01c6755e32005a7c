import { ByInitials } from '../../../src/rules/text/by-initials';

const closings = new ByInitials(['best', 'mvh', 'best regards', 'be'], 2);

test.each([
  ['best regards, anne', ['best', 'best regards', 'be']],
  ['bestil gerne', ['best', 'be']],
  ['mvh', ['mvh']],
  ['m', []],
  ['hej', []],
])('"%s" begins with %j, in the order given', (text, expected) => {
  expect(closings.at(text)).toEqual(expected);
});

test('a phrase may stand inside the text, and nothing stands beyond its end', () => {
  expect(closings.at('- mvh', 2)).toEqual(['mvh']);
  expect(closings.at('mvh', 3)).toEqual([]);
});
