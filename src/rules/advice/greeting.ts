import { BESIDE_GREETED } from '../lexicons/greeted';
import { isCapital, isLetter } from '../text/letters';
import { GREETINGS, GREETINGS_ALONE } from '../text/mail-phrases';
import type { Advice } from '../types';
import { mayBe } from './alike-names';
import { isGivenName, isOfPerson, nameWords } from './names';
import type { Situation } from './situation';

/**
 * (3) A greeting by given name that fits no recipient: the mail may be for somebody else.
 *
 * Not when anybody may read it whose name nobody here knows: a list, a shared mailbox, an address of initials, a field
 * that was not read. Not "Kære alle", not "Hej Mette og co", and not a name spelt otherwise (names.ts).
 */
export function misdirectedGreeting(situation: Situation): Advice[] {
  const { recipients, unchecked } = situation.draft;
  if (recipients.length === 0 || unchecked.some(({ what }) => what === 'recipients')) return [];
  if (recipients.some((one) => one.group === true || !isOfPerson(one))) return [];
  const greeted = greetedIn(situation);
  const called = recipients.reduce<string[]>((all, one) => all.concat(nameWords(one)), []);
  const names = greeted.filter(isGivenName);
  // "Hej Team Frederik": more than somebody is greeted.
  if (names.length < greeted.length && greeted.length > 1 && !isGivenName(greeted[0]!)) return [];
  const fits =
    names.some((given) => called.some((name) => mayBe(given, name))) ||
    greeted.some((word) => called.indexOf(word.toLowerCase()) !== -1);
  return fits || names.length === 0 ? [] : [{ kind: 'greeting', names }];
}

/** The names in the draft's own greeting as they are written; none when it greets anybody else as well. */
function greetedIn({ draft, mail }: Situation): string[] {
  const greeting = mail.lines.find((line) => line.message === 0 && line.greeting !== undefined)?.greeting;
  if (greeting === undefined) return [];
  const text = draft.body.slice(greeting.start, greeting.end);
  const lower = text.toLowerCase();
  const opening = GREETINGS.find(
    (word) => lower.slice(0, word.length) === word && !isLetter(lower.charCodeAt(word.length)),
  );
  if (opening === undefined || GREETINGS_ALONE.indexOf(opening) !== -1) return [];
  const words = text.slice(opening.length).split(/[\s.,/]+/).filter((word) => word !== ''); // prettier-ignore
  const names = words.filter((word) => !BESIDE_GREETED.has(word.toLowerCase()));
  return names.every((word) => isCapital(word.charCodeAt(0))) ? names : [];
}
