import type { Category, Draft, Found } from '../../src/rules';
import { found } from './build';

/**
 * Stands in for the detectors where a test is about what happens after them: a body "found: health, cpr × 6" holds
 * these categories about six persons, any other body holds nothing.
 */
export function detect({ body }: Draft): Found {
  const [, names = '', persons = '1'] = /^found: ([a-z, ]+?)(?: × (\d+))?$/.exec(body) ?? [];
  const categories = names.split(', ').filter((name) => name !== '') as Category[];
  return found(categories, Number(persons));
}
