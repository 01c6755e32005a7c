import type { ExplainedFinding } from '../../src/rules/types';
import { byCategory } from '../../src/taskpane/by-category';

const found = (category: string, text: string): ExplainedFinding => ({
  keys: [text],
  category,
  where: 'I mailen',
  context: { text, matches: [] },
  evidence: [],
});

it('gathers what is of one category, in order of the first of each', () => {
  const [first, number, second] = [found('Helbred', 'a'), found('CPR-nummer', 'b'), found('Helbred', 'c')];
  expect(byCategory([first, number, second] as ExplainedFinding[])).toEqual([
    { category: 'Helbred', findings: [first, second] },
    { category: 'CPR-nummer', findings: [number] },
  ]);
});

it('knows no empty category', () => {
  expect(byCategory([])).toEqual([]);
});
