import { CODED_PERSONS, NOTE_PERSONS, NUMBER_WORDS } from '../lexicons/columns';
import { STUDENT_WORDS } from '../lexicons/grades';
import { isDigit } from '../text/letters';
import { maskNumbers } from '../text/mask';
import type { Unit } from '../text/units';
import { setOf } from '../lexicons/word-list';
import type { PersonLabel } from '../types';
import { isBareSubject } from './bare-subject';
import { cuesOf, lookUp } from './dictionary';
import { cueBits, hasCue, type Reading } from './reading';
import { isSubjectOfTerm } from './unlisted-names';

/** Persons by what they are: "den studerende", "Mettes datter"; and by their number: "deltager 14", "studienummer 20214567". */

const ROLE = cueBits('role');
const THE_ROLE = cueBits('the-role');
const KIN = cueBits('kin');
const THE = cueBits('the');
const OWNER = cueBits('owner');
const HOLDS = cueBits('holds');
const PREPOSITION = cueBits('preposition');
const DEFINITE = setOf(`den det denne the this that`);
const STUDENT = setOf(STUDENT_WORDS);
const CODED = setOf(CODED_PERSONS);
const NOTE = setOf(NOTE_PERSONS);
const NUMBER = setOf(NUMBER_WORDS);
/** "den nye studentermedhjælper", "our new PhD student": "ph.d.-studerende" is three words; so many may stand between article and noun. */
const ROLE_REACH = 5;

export interface Role {
  readonly key: string;
  readonly label: PersonLabel;
  /** "borgeren": surely somebody that the draft names, when it names one person alone. */
  readonly loose: boolean;
  /** Words, half-open. */
  readonly first: number;
  readonly last: number;
}

/** "den studerende", "vores nye ph.d.-studerende", "patienten", "min mor", "Mettes datter". */
export function roleAt(
  reading: Reading,
  unit: Unit,
  index: number,
  at: number,
  ownsNext: (at: number) => boolean,
): Role | undefined {
  const lower = nominative(reading, at);
  const role = (key: string, word: string, loose: boolean, first = at): Role => ({ key: `role:${key}`, label: { kind: 'role', word }, loose, first, last: at + 1 }); // prettier-ignore
  if (hasCue(reading, index, at, THE_ROLE)) return role(lower, lower, true);
  const kin = hasCue(reading, index, at, KIN);
  if (!kin && !hasCue(reading, index, at, ROLE) && !NOTE.has(lower)) return undefined;
  if (!kin && at === unit.first && isBareSubject(reading, index, at)) return role(`${unit.message}:${lower}`, lower, true); // prettier-ignore
  if (NOTE.has(lower)) return undefined;
  for (let before = at - 1; before >= Math.max(unit.first, at - ROLE_REACH); before--) {
    const { start, end, genitive, lower: word } = reading.words[before]!;
    if (end + 2 < reading.words[before + 1]!.start) return undefined;
    const owned = hasCue(reading, index, before, OWNER) || genitive || ownsNext(before + 1);
    const definite = !kin && hasCue(reading, index, before, THE) && DEFINITE.has(word);
    // "found her a full sister": the article begins it.
    if (kin && hasCue(reading, index, before, THE)) return undefined;
    if (owned || definite)
      return role(
        `${unit.message}:${lower}`,
        reading.text.slice(start, reading.words[at]!.start + lower.length),
        !kin,
        before,
      );
  }
  return undefined;
}

/** "Barnets autisme" is the autism of "barnet". */
function nominative({ words, entries }: Reading, at: number): string {
  const { lower } = words[at]!;
  const cut = lower.slice(0, -1);
  const isGenitive =
    lower.charAt(cut.length) === 's' && (cuesOf(entries[at]) & cuesOf(lookUp(cut)) & (ROLE | THE_ROLE | KIN)) !== 0;
  return isGenitive ? cut : lower;
}

/** "Deltager 14 har …", "applicant no. 7:", "participant P07", "studienummer 20214567", "s204417", "K.R.: astma": somebody by number or initials. */
export function numberedAt(reading: Reading, unit: Unit, index: number, at: number): Role | undefined {
  const { text, words } = reading;
  const { lower, end } = words[at]!;
  if (isDigit(text.charCodeAt(end - 1))) {
    const own = written(reading, at);
    if (/^[sS][0-9]{6,9}$/.test(own)) return byNumber(own, own, at, at + 1);
    // "FAM-07-03 is heterozygous", "PX-19 har hiv"
    const coded = /^[A-Z]{2,4}-[0-9]{2,4}(?:-[0-9]{1,3})?$/.test(own) && lookUp(lower.split('-')[0]!) === undefined;
    if (coded && isSubjectOfTerm(reading, unit, index, at + 1, false)) return byNumber(own, own, at, at + 1);
  }
  const initials = at === unit.first && text.charAt(words[at]!.start + 1) === '.' && /^(?:[A-ZÆØÅ]\. ?){2,3}(?=[:,(]|\([^ ]| ?[a-zæøå(–-]|$)/.exec(text.slice(words[at]!.start, words[at]!.start + 12)); // prettier-ignore
  if (initials) {
    const last = at + initials[0].split('.').length - 1;
    return byNumber(initials[0].replace(/ /g, ''), initials[0].trim(), at, last);
  }
  const role = hasCue(reading, index, at, ROLE) || CODED.has(lower);
  if (!role && !STUDENT.has(lower)) return undefined;
  let next = at + 1;
  if (next < unit.last && NUMBER.has(words[next]!.lower)) next++;
  if (next >= unit.last || !/^[ .:#-]{1,3}$/.test(text.slice(words[next - 1]!.end, words[next]!.start)))
    return undefined;
  const code = written(reading, next);
  if (/^[0-9]{6,9}$/.test(code)) return byNumber(code, code, at, next + 1);
  if (!role || !/^[A-Z]{0,2}[0-9]{1,5}$/.test(code) || !endsThere(reading, unit, index, next)) return undefined;
  return byNumber(`${lower} ${code}`, text.slice(words[at]!.start, words[next]!.end), at, next + 1);
}

function written({ text, words }: Reading, at: number): string {
  return text.slice(words[at]!.start, words[at]!.end);
}

function byNumber(key: string, shown: string, first: number, last: number): Role {
  return { key: `number:${key.toLowerCase()}`, label: { kind: 'number', masked: maskNumbers(shown) }, loose: false, first, last }; // prettier-ignore
}

/** A verb, a mark or the end behind the number; "kollega 3 dage om ugen" and "patient 1-40" number nobody. */
function endsThere(reading: Reading, unit: Unit, index: number, at: number): boolean {
  const { text, words } = reading;
  const { end } = words[at]!;
  if (at + 1 >= unit.last || hasCue(reading, index, at + 1, HOLDS | PREPOSITION)) return true;
  // "Participant 14 really is homozygous"
  if (at + 2 < unit.last && hasCue(reading, index, at + 2, HOLDS)) return true;
  const next = text.charAt(end);
  return ':,;)('.indexOf(next) !== -1 || (next === ' ' && ':-–('.indexOf(text.charAt(end + 1)) !== -1);
}
