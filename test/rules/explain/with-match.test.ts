import { withMatch } from '../../../src/rules/explain/with-match';

const text = 'Anna Holm: Ikke bestået, 02';

test.each([
  ['beside', [[11, 15]], [16, 23], [[11, 15], [16, 23]]], // prettier-ignore
  ['before', [[16, 23]], [11, 15], [[11, 15], [16, 23]]], // prettier-ignore
  ['touching', [[11, 15]], [15, 23], [[11, 15], [15, 23]]], // prettier-ignore
  ['inside', [[11, 23]], [16, 23], [[11, 23]]],
  ['around', [[16, 23], [25, 27]], [11, 23], [[11, 23], [25, 27]]], // prettier-ignore
  ['over two', [[11, 15], [16, 23]], [13, 20], [[11, 23]]], // prettier-ignore
])('a match %s', (_where, matches, [start = 0, end = 0], expected) => {
  const spans = (pairs: readonly (readonly number[])[]) => pairs.map(([start = 0, end = 0]) => ({ start, end }));
  expect(withMatch({ text, matches: spans(matches) }, { start, end })).toEqual({ text, matches: spans(expected) });
});
