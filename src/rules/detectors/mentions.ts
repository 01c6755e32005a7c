import type { Draft } from '../types';
import { GENITIVE_PRONOUNS, PLURAL_GREETINGS } from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Cast, Figure, Gender } from './cast';
import { isBareSubject } from './bare-subject';
import { namesIn, type WrittenName } from './person-names';
import { cueBits, hasCue, type Reading } from './reading';

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
  /** A trade stands before it ("læge", "professor"): rather treats or studies an illness than has it. */
  readonly professional: boolean;
}

const HE = cueBits('he');
const SHE = cueBits('she');
const SENDER = cueBits('sender');
const ADDRESSEE = cueBits('addressee');
const OWNER = cueBits('owner');
const ROLE = cueBits('role');
const THE_ROLE = cueBits('the-role');
const KIN = cueBits('kin');
const THE = cueBits('the');
const TRADE = cueBits('professional');
const MALE = cueBits('male');
const FEMALE = cueBits('female');
/** "den nye studentermedhjælper", "our new PhD student": "ph.d.-studerende" is three words; so many may stand between article and noun. */
const ROLE_REACH = 5;

/** Who was spoken of last, so that "han" and "she" find them. */
interface Focus {
  female?: Figure;
  male?: Figure;
}

/** Who speaks and who is spoken to in a message. */
interface Speakers {
  readonly sender: Figure | undefined;
  readonly addressee: Figure | undefined;
}

/** For each unit of a reading the persons it mentions, in order. `focus` lives on from the subject to the body. */
export function mentionsOf(reading: Reading, draft: Draft, cast: Cast, focus: Focus): Mention[][] {
  const names = reading.units.map((unit, index) => namesIn(reading, unit, index));
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
      forget(focus, speakers[unit.message]!);
    }
    return mentionsIn(reading, unit, index, names[index]!, cast, focus, speakers[unit.message]!);
  });
}

function mentionsIn(
  reading: Reading,
  unit: Unit,
  index: number,
  names: WrittenName[],
  cast: Cast,
  focus: Focus,
  speakers: Speakers,
): Mention[] {
  const mentions: Mention[] = [];
  let next = 0;
  for (let at = unit.first; at < unit.last; at++) {
    while (next < names.length && names[next]!.last <= at) next++;
    const name = names[next];
    if (name !== undefined && name.first === at && !(name.trust === 'possible' && isTerm(reading, index, name))) {
      const figure = cast.named(name.names, displayOf(reading, name));
      if (name.trust === 'certain' && figure !== speakers.sender && figure !== speakers.addressee) note(focus, figure);
      mentions.push({
        kind: 'name',
        first: at,
        last: name.last,
        figure,
        genitive: name.genitive,
        possible: name.trust === 'possible',
        professional: at > unit.first && hasCue(reading, index, at - 1, TRADE),
      });
      at = name.last - 1;
      continue;
    }
    const mention = wordMention(reading, unit, index, at, cast, focus, speakers, names[next]);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}

function wordMention(
  reading: Reading,
  unit: Unit,
  index: number,
  at: number,
  cast: Cast,
  focus: Focus,
  speakers: Speakers,
  next: WrittenName | undefined,
): Mention | undefined {
  const word = reading.words[at]!;
  if (word.kind !== 'word') return undefined;
  const genitive = GENITIVE_PRONOUNS.has(word.lower);
  const mention = (kind: Mention['kind'], figure: Figure, owns = genitive): Mention => ({ kind, first: at, last: at + 1, figure, genitive: owns, possible: false, professional: false }); // prettier-ignore
  if (hasCue(reading, index, at, SENDER)) {
    const isEnglishI = word.lower !== 'i' || word.capital !== 'none';
    return isEnglishI && speakers.sender !== undefined ? mention('sender', speakers.sender) : undefined;
  }
  if (hasCue(reading, index, at, ADDRESSEE)) return speakers.addressee && mention('addressee', speakers.addressee);
  if (hasCue(reading, index, at, HE)) return mention('pronoun', spokenOf(focus, 'male', cast, unit));
  if (hasCue(reading, index, at, SHE)) return mention('pronoun', spokenOf(focus, 'female', cast, unit));
  const role = roleAt(reading, unit, index, at);
  if (role === undefined || (next !== undefined && next.first - at <= 1)) return undefined;
  const gender = hasCue(reading, index, at, MALE) ? 'male' : hasCue(reading, index, at, FEMALE) ? 'female' : 'any';
  const figure = cast.keyed(role.key, { kind: 'role', word: role.word }, gender, role.definite);
  note(focus, figure);
  return mention('role', figure, word.genitive || /[^s]s$/.test(word.lower));
}

/** "Social Liberals", "BRCA2-variant": capitals that a lexicon knows are nobody's name. */
function isTerm(reading: Reading, index: number, name: WrittenName): boolean {
  return reading.hits[index]!.some(
    (hit) => hit.term.strength !== 'vague' && hit.first <= name.first && name.first < hit.last,
  );
}

/** "den studerende", "vores nye ph.d.-studerende", "patienten", "min mor", "Mettes datter". */
function roleAt(
  reading: Reading,
  unit: Unit,
  index: number,
  at: number,
): { key: string; word: string; definite: boolean } | undefined {
  const { lower } = reading.words[at]!;
  if (hasCue(reading, index, at, THE_ROLE)) return { key: `role:${lower}`, word: lower, definite: true };
  const kin = hasCue(reading, index, at, KIN);
  if (!kin && !hasCue(reading, index, at, ROLE)) return undefined;
  if (!kin && at === unit.first && isBareSubject(reading, index, at))
    return { key: `role:${unit.message}:${lower}`, word: lower, definite: true };
  for (let before = at - 1; before >= Math.max(unit.first, at - ROLE_REACH); before--) {
    if (reading.words[before]!.end + 2 < reading.words[before + 1]!.start) return undefined;
    const owned = hasCue(reading, index, before, OWNER) || reading.words[before]!.genitive;
    const definite = !kin && hasCue(reading, index, before, THE) && isDefinite(reading.words[before]!.lower);
    if (owned || definite)
      return {
        key: `role:${unit.message}:${lower}`,
        word: reading.text.slice(reading.words[before]!.start, reading.words[at]!.end),
        definite,
      };
  }
  return undefined;
}

function isDefinite(article: string): boolean {
  return (
    article === 'den' ||
    article === 'det' ||
    article === 'denne' ||
    article === 'the' ||
    article === 'this' ||
    article === 'that'
  );
}

/** The name as written, without its genitive: "Ahmeds" is Ahmed, "Riis’" is Riis. */
function displayOf(reading: Reading, { first, last, names }: WrittenName): string {
  const end = reading.words[last - 1]!.start + names[names.length - 1]!.length;
  return reading.text.slice(reading.words[first]!.start, end).replace(/\s+/g, ' ');
}

function note(focus: Focus, figure: Figure): void {
  if (figure.gender !== 'male') focus.female = figure;
  if (figure.gender !== 'female') focus.male = figure;
}

function spokenOf(focus: Focus, gender: Exclude<Gender, 'any'>, cast: Cast, unit: Unit): Figure {
  const figure = focus[gender];
  return figure === undefined
    ? cast.keyed(`unnamed:${gender}:${unit.message}`, { kind: 'unnamed' }, gender, true)
    : cast.one(figure);
}

/** Speaker and addressee are "jeg" and "du": "han" is somebody else. */
function forget(focus: Focus, speakers: Speakers): void {
  for (const gender of ['female', 'male'] as const) {
    if (focus[gender] !== undefined && (focus[gender] === speakers.sender || focus[gender] === speakers.addressee))
      delete focus[gender];
  }
}

function speakersOf(
  reading: Reading,
  names: readonly WrittenName[][],
  draft: Draft,
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
  const sole = cast.recipients.length === 1 ? cast.recipients[0] : undefined;
  const known = sole !== undefined && sole.names.length > 0;
  if (greeted === 'many') return { sender: cast.sender, addressee: undefined };
  // A "you" in mail to an office without a greeting is everybody ("Du får medicin med hjem").
  if (greeted === undefined || sole === undefined)
    return { sender: cast.sender, addressee: greeted ?? (known ? sole : undefined) };
  return { sender: cast.sender, addressee: known || greeted === sole ? greeted : cast.unite(sole, greeted) };
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
  return certain[0] && cast.named(certain[0].names, displayOf(reading, certain[0]));
}
