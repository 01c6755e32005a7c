import { cueBits, hasCue, type Reading } from './reading';

const HOLDS = cueBits('holds');
const MODAL = cueBits('modal');

/**
 * "Ansøger er blind": notes leave the article out, so a role that opens a sentence before its verb is one person.
 *
 * Not "Medarbejder skal …", which is a rule; not "Studerende er …", where the same form is also the plural.
 */
export function isBareSubject(reading: Reading, index: number, at: number): boolean {
  const { lower } = reading.words[at]!;
  return (
    lower.charAt(lower.length - 1) !== 'e' &&
    hasCue(reading, index, at + 1, HOLDS) &&
    !hasCue(reading, index, at + 1, MODAL)
  );
}
