import { ByInitials } from '../../../src/rules/text/by-initials';

const closings = new ByInitials(['best', 'mvh', 'best regards', 'be'], 2);

test.each([
  ['best regards, anne', ['best', 'best regards', 'be']],
  ['bestil gerne', ['best', 'be']],
  ['mvh', ['mvh']],
  ['m', []],
  ['hej', []],
])('"%s" begins with %j, in the order given', (text, expected) => {
  expect(closings.beginning(text)).toEqual(expected);
});

test('a phrase may stand inside the text, and nothing stands beyond its end', () => {
  expect(closings.beginning('- mvh', 2)).toEqual(['mvh']);
  expect(closings.beginning('mvh', 3)).toEqual([]);
});
