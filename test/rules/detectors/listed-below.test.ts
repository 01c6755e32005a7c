import { detect } from '../../../src/rules/detectors';
import { draft, TODAY } from '../../support/build';

/** Heading of a list, and how many are said to be so. */
const ROWS: [text: string, persons: number, why: string][] = [
  ['Separeret:\nAnna Holm\nBo Lind\nCai Jensen', 3, 'a vague word alone at the head'],
  ['Separeret: Anna Holm, Bo Lind, Cai Jensen', 3, 'on the same line'],
  ['Sygemeldt:\n- Anna Holm\n- Bo Lind', 2, 'with bullets'],
  ['Sygemeldt:\nAnna Holm, Bo Lind og Cai Jensen\nIda Vang', 4, 'several on a line'],
  ['Sygemeldt:\nAnna Holm\nBo Lind\n\nCai Jensen tager vagten.', 2, 'up to the blank line'],
  ['Sygemeldt:\nAnna Holm, afløst af Bo Lind', 1, 'whoever stands further on is not listed'],
  ['Behandlet:\nRekvisitionen til Anna Holm', 0, 'a thing'],
  ['De separerede filer:\nAnna Holm\nBo Lind', 0, 'more words than the one'],
];

test.each(ROWS)('%s: %i (%s)', (body, persons) =>
  expect(detect(draft({ subject: 'Status', body }), TODAY).persons).toHaveLength(persons),
);
