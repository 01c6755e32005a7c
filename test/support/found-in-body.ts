import type { Category, Draft, Found } from '../../src/rules';
import { found } from './build';

/**
 * Stands in for the detectors where a test is about what happens after them: a body "found: health, cpr × 6" holds
 * these categories about six persons, any other body holds nothing. Over the body "fault" our
 * own code falls.
 */
export function detect({ body }: Draft): Found {
  if (body === 'fault') throw new Error('a fault in a detector');
  const [, names = '', persons = '1'] = /^found: ([a-z, ]+?)(?: × (\d+))?$/.exec(body) ?? [];
  const categories = names.split(', ').filter((name) => name !== '') as Category[];
  return found(categories, Number(persons));
}
