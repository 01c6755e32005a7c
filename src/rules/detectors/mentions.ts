import type { Draft } from '../types';
import { ANAPHORA, GENITIVE_PRONOUNS, PLURAL_GREETINGS } from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Cast, Figure } from './cast';
import { forget, note, spokenOf, type Focus } from './focus';
import { NUMBERED } from './name-signs';
import { namesIn, type WrittenName } from './person-names';
import { cueBits, hasCue, type Reading } from './reading';
import { numberedAt, roleAt, type Role } from './roles';
import { DIGITS } from './word-signs';

/** A place in a unit that speaks of a person. */
export interface Mention {
  readonly kind: 'name' | 'number' | 'pronoun' | 'role' | 'sender' | 'addressee';
  /** Words, half-open. */
  readonly first: number;
  readonly last: number;
  readonly figure: Figure;
  /** "Mettes", "hans", "din": what follows belongs to the person. */
  readonly genitive: boolean;
  /** Nothing but capitals says that it is a person. */
  readonly possible: boolean;
  /** "hun" behind capitals that no list knows: probably she, and as good as nobody named where something is tied to her. */
  readonly guessed?: boolean;
  /** A trade stands before it ("læge", "professor"): rather treats or studies an illness than has it. */
  readonly professional: boolean;
}

/** A name by more than its capitals. */
export function isCertainName({ kind, possible }: Mention): boolean {
  return kind === 'name' && !possible;
}

/** "hun", and nobody of that gender was named. */
export function isUnknown({ kind, figure, guessed }: Mention): boolean {
  return kind === 'pronoun' && (figure.label.kind === 'unnamed' || guessed === true);
}

/** How a person is spoken of: the kind of mention, and of names and pronouns whether somebody is known by them. */
export function mannerOf(mention: Mention): Mention['kind'] | 'possible' | 'unknown' {
  return mention.possible ? 'possible' : isUnknown(mention) ? 'unknown' : mention.kind;
}

/** Of no width where a row, a cell, a line or a form begins: whatever stands in it is behind its person. */
export function opening({ first }: Pick<Unit, 'first'>, figure: Figure): Mention {
  return { kind: 'name', first, last: first, figure, genitive: false, possible: false, professional: false };
}

const HE = cueBits('he');
const SHE = cueBits('she');
const SENDER = cueBits('sender');
const ADDRESSEE = cueBits('addressee');
const KIN = cueBits('kin');
const TRADE = cueBits('professional');
const SPOKEN_OF = cueBits('he', 'she', 'sender', 'addressee', 'role', 'the-role', 'kin');
const MALE = cueBits('male');
const FEMALE = cueBits('female');

/** Who speaks and who is spoken to in a message. */
interface Speakers {
  readonly sender: Figure | undefined;
  readonly addressee: Figure | undefined;
}

/** For each unit of a reading the persons it mentions, in order. `focus` lives on from the subject to the body. */
export function mentionsOf(reading: Reading, draft: Pick<Draft, 'from'>, cast: Cast, focus: Focus): Mention[][] {
  const names = reading.units.map((unit, index) => namesIn(reading, unit, index, (lower) => cast.isOfMailbox(lower)));
  const greetings = new Map<number, number>();
  reading.units.forEach(
    (unit, index) => unit.kind === 'greeting' && !greetings.has(unit.message) && greetings.set(unit.message, index),
  );
  const speakers = reading.messages.map((_, message) =>
    speakersOf(reading, names, draft, cast, message, greetings.get(message)),
  );
  const heard = new Set<number>();
  return reading.units.map((unit, index) => {
    if (unit.kind === 'greeting') return [];
    if (!heard.has(unit.message)) {
      heard.add(unit.message);
      const { sender, addressee } = speakers[unit.message]!;
      forget(focus, [sender, addressee]);
    }
    return mentionsIn({ reading, unit, index, cast, focus, speakers: speakers[unit.message]! }, names[index]!);
  });
}

/** What is needed to tell who a word of a unit speaks of. */
interface Hearing {
  readonly reading: Reading;
  readonly unit: Unit;
  readonly index: number;
  readonly cast: Cast;
  readonly focus: Focus;
  readonly speakers: Speakers;
}

function mentionsIn(hearing: Hearing, names: readonly WrittenName[]): Mention[] {
  const { reading, unit, index, cast, focus, speakers } = hearing;
  const cues = reading.cues[reading.languages[index]!];
  const mentions: Mention[] = [];
  let next = 0;
  for (let at = unit.first; at < unit.last; at++) {
    while (next < names.length && names[next]!.last <= at) next++;
    const name = names[next];
    if (name !== undefined && at === unit.first && isVocative(hearing, name)) {
      at = name.last - 1;
      continue;
    }
    if (name !== undefined && name.first === at && !(name.trust === 'possible' && isTerm(reading, index, name))) {
      const figure = cast.named(name.names, displayOf(reading, name));
      if (name.trust === 'certain' && figure !== speakers.sender && figure !== speakers.addressee) note(focus, figure);
      else if (name.trust === 'possible' && name.full && name.last - name.first === 2 && figure.label.kind === 'name') focus.likely = { figure, unit: index }; // prettier-ignore
      const professional = at > unit.first && hasCue(reading, index, at - 1, TRADE);
      mentions.push({ kind: 'name', first: at, last: name.last, figure, genitive: name.genitive, possible: name.trust === 'possible', professional }); // prettier-ignore
    } else {
      if ((cues[at]! & SPOKEN_OF) === 0 && (reading.signs[at]! & (NUMBERED | DIGITS)) === 0 && at !== unit.first)
        continue;
      const mention = wordMention(hearing, at, mentions[mentions.length - 1], name);
      if (mention !== undefined) mentions.push(mention);
      else continue;
    }
    at = mentions[mentions.length - 1]!.last - 1;
  }
  return mentions;
}

/** "Mette, quick thoughts before Thursday": the recipient, spoken to. */
function isVocative({ reading, cast, speakers }: Hearing, { first, last, names, genitive }: WrittenName): boolean {
  if (genitive || reading.text.charAt(reading.words[last - 1]!.end) !== ',') return false;
  const known = reading.words[first]!.start === 0 || reading.text.charAt(reading.words[first]!.start - 1) === '\n' ? cast.known(names) : undefined; // prettier-ignore
  return (
    known !== undefined &&
    known !== cast.sender &&
    (known === speakers.addressee || cast.recipients.indexOf(known) !== -1)
  );
}

/** Pronouns, speakers, roles and numbers; `before` and `next` are the mention before the word and the name behind it. */
function wordMention(
  { reading, unit, index, cast, focus, speakers }: Hearing,
  at: number,
  before: Mention | undefined,
  next: WrittenName | undefined,
): Mention | undefined {
  const word = reading.words[at]!;
  if (word.kind === 'address') return undefined;
  const mention = (kind: Mention['kind'], figure: Figure, genitive = GENITIVE_PRONOUNS.has(word.lower), last = at + 1): Mention => ({ kind, first: at, last, figure, genitive, possible: false, professional: false }); // prettier-ignore
  if (hasCue(reading, index, at, SENDER)) {
    const isEnglishI = word.lower !== 'i' || word.capital !== 'none';
    return isEnglishI && speakers.sender !== undefined ? mention('sender', speakers.sender) : undefined;
  }
  if (hasCue(reading, index, at, ADDRESSEE)) return speakers.addressee && mention('addressee', speakers.addressee);
  const gendered = hasCue(reading, index, at, HE) ? 'male' : hasCue(reading, index, at, SHE) ? 'female' : undefined;
  if (gendered !== undefined) {
    const figure = spokenOf(focus, gendered, cast, unit, index);
    const spoken = mention('pronoun', figure);
    return focus.guessed !== undefined && cast.one(focus.guessed) === figure ? { ...spoken, guessed: true } : spoken;
  }
  const numbered = numberedAt(reading, unit, index, at);
  if (numbered !== undefined) {
    // "Kasper, studienummer 20214567": the number is his.
    if (before !== undefined && isCertainName(before) && at - before.last <= 1) return undefined;
    const figure = cast.keyed(numbered.key, numbered.label);
    note(focus, figure);
    return mention('number', figure, false, numbered.last);
  }
  const ownsNext = (at: number) => before !== undefined && before.kind === 'name' && before.genitive && before.last === at; // prettier-ignore
  const role = roleAt(reading, unit, index, at, ownsNext);
  if (role === undefined || (next !== undefined && next.first - at <= 1)) return undefined;
  // "Mirko, our PhD student, is …": the role is what Mirko is.
  if (before !== undefined && isCertainName(before) && isApposition(reading, before.last, role))
    return mention('role', before.figure, false);
  const gender = hasCue(reading, index, at, MALE) ? 'male' : hasCue(reading, index, at, FEMALE) ? 'female' : 'any';
  const known = ANAPHORA.has(word.lower) ? focus.last : undefined;
  const figure = known === undefined ? cast.keyed(role.key, role.label, gender, role.loose) : cast.one(known);
  if (known === undefined && before?.genitive === true && before.last === at && hasCue(reading, index, at, KIN))
    figure.of = figure.of === undefined || figure.of === before.figure ? before.figure : figure;
  note(focus, figure);
  return mention('role', figure, word.genitive || /[^s]s$/.test(word.lower));
}

/** "Social Liberals", "BRCA2-variant": capitals that a lexicon knows are nobody's name. */
function isTerm(reading: Reading, index: number, name: WrittenName): boolean {
  return reading.hits[index]!.some(
    (hit) => hit.term.strength !== 'vague' && hit.first < name.last && name.first < hit.last,
  );
}

/** ", our PhD student," and "(vores laborant)" right behind a name. */
function isApposition({ text, words }: Reading, from: number, { first, last }: Role): boolean {
  const gap = text.slice(words[from - 1]!.end, words[first]!.start);
  return (gap === ', ' || gap === ' (') && ',).;:'.indexOf(text.charAt(words[last - 1]!.end) || '_') !== -1;
}

/** The name as written, without its genitive: "Ahmeds" is Ahmed, "Riis’" is Riis. */
function displayOf({ text, words }: Reading, { first, last, names, genitive }: WrittenName): string {
  const { start, end } = words[last - 1]!;
  return text.slice(words[first]!.start, genitive ? start + names[names.length - 1]!.length : end).replace(/\s+/g, ' ');
}

function speakersOf(
  reading: Reading,
  names: readonly (readonly WrittenName[])[],
  draft: Pick<Draft, 'from'>,
  cast: Cast,
  message: number,
  greeting: number | undefined,
): Speakers {
  const { quoted, author, addressee } = reading.messages[message]!;
  if (reading.part.kind === 'attachment') return { sender: undefined, addressee: undefined };
  const greeted =
    greeting === undefined ? undefined : greetedBy(reading, reading.units[greeting]!, names[greeting]!, cast);
  if (quoted) {
    const to = cast.correspondent(addressee, draft) ?? (greeted === 'many' ? undefined : greeted) ?? cast.sender;
    return {
      sender: cast.correspondent(author, draft) ?? cast.keyed(`author:${message}`, { kind: 'unnamed' }),
      addressee: to,
    };
  }
  if (greeted === 'many') return { sender: cast.sender, addressee: undefined };
  const sole = cast.recipients.length === 1 ? cast.recipients[0] : undefined;
  // Of several nobody knows which: it is one of them all the same, or a further recipient would take a finding away.
  const someone = cast.keyed(`addressee:${message}`, { kind: 'unnamed' });
  if (greeted !== undefined) {
    const unknown = sole !== undefined && sole !== greeted && sole.names.length === 0;
    // "Dit karakterudskrift" in the subject, above "Hej Frederikke".
    return { sender: cast.sender, addressee: cast.unite(someone, unknown ? cast.unite(sole, greeted) : greeted) };
  }
  // A "you" in mail to an office without a greeting is everybody ("Du får medicin med hjem").
  return { sender: cast.sender, addressee: cast.recipients.some(isSomebody) ? (sole ?? someone) : undefined };
}

/** A mailbox of one person: by name, or by a number as students and citizens have ("s201234@…"), not "kontakt@…". */
function isSomebody({ names, address = '' }: Figure): boolean {
  return names.length > 0 || /^[a-z]{0,4}\d{4,12}@/.test(address);
}

/** Whom a greeting names: one person, nobody ("Hej"), or many ("Kære alle", "Hi Kwame and Lotte"). */
function greetedBy(
  reading: Reading,
  unit: Unit,
  names: readonly WrittenName[],
  cast: Cast,
): Figure | 'many' | undefined {
  for (let at = unit.first; at < unit.last; at++) if (PLURAL_GREETINGS.has(reading.words[at]!.lower)) return 'many';
  const certain = names.filter((name) => name.trust === 'certain' || names.length === 1);
  if (certain.length > 1) return 'many';
  return certain[0] && cast.named(certain[0].names, displayOf(reading, certain[0]), true);
}
