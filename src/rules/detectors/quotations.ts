import { SAYS } from '../lexicons/endings';
import { cuesOf, lookUp } from './dictionary';
import { cueBits, type Reading } from './reading';

/**
 * Quotation marks hold a title, an example or a line of fiction, unless somebody is said to speak: "Jeg har kræft" on a
 * poster is nobody's illness, and »Oliver er urolig«, Lærerens ord, is Oliver's.
 */

const OPENING = '"“”„»«';
const ANY_MARK = /["“”„»«]/;
const BLANK = 32;
const SPEAKERS = cueBits('he', 'she', 'sender', 'role', 'the-role', 'kin');
const HOLDS = cueBits('holds');
const TITLES = cueBits('topic', 'public', 'invented');
/** Characters; what is longer is a mark that nobody closed. */
const LONGEST = 1500;
/** Words before and behind the marks that may say who speaks. */
const BEFORE = 6;
const TITLE_BEFORE = 3;
const SPEAKER_BEFORE = 3;
const BEHIND = 4;
const SHORTEST = 3;

/** The words that stand in quotation marks which nobody is said to speak, by index. One pass. */
export function unspokenWords(reading: Reading): ReadonlySet<number> {
  const { text, words } = reading;
  const unspoken = new Set<number>();
  if (!ANY_MARK.test(text)) return unspoken;
  let first: number | undefined;
  let opened = 0;
  for (let at = 0; at < words.length; at++) {
    const from = at === 0 ? 0 : words[at - 1]!.end;
    const { start } = words[at]!;
    for (let index = from; index < start; index++) {
      if (text.charCodeAt(index) === BLANK) continue;
      const letter = text.charAt(index);
      const blank = letter === '\n' && text.charAt(index + 1) === '\n';
      if (!blank && OPENING.indexOf(letter) === -1) continue;
      if (first !== undefined && !blank && index - opened < LONGEST) close(first, at);
      const opens = !blank && first === undefined && isBlank(text.charAt(index - 1));
      first = opens ? at : undefined;
      opened = index;
    }
  }
  if (first !== undefined && text.length - opened < LONGEST && hasMark(text, words[words.length - 1]!.end))
    close(first, words.length);
  return unspoken;

  function close(begin: number, end: number): void {
    if (end - begin < SHORTEST || words[begin]!.capital === 'none' || isSpoken(reading, begin, end)) return;
    for (let at = begin; at < end; at++) unspoken.add(at);
  }
}

function isBlank(letter: string): boolean {
  return letter === '' || ' \n\t(:–-'.indexOf(letter) !== -1;
}

function hasMark(text: string, from: number): boolean {
  for (let at = from; at < text.length && at < from + 3; at++) if (OPENING.indexOf(text.charAt(at)) !== -1) return true;
  return false;
}

/** "skrev hun: “…”", "Lærling Ali: “…”", "“…”, told me Tom"; not "bogen “…”, skrevet af Bo". */
function isSpoken({ words, entries, text }: Reading, begin: number, end: number): boolean {
  let verb = false;
  for (let at = begin - 1; at >= Math.max(0, begin - BEFORE); at--) {
    const word = words[at]!;
    if (/\n\n|[.!?]\s/.test(text.slice(word.end, words[at + 1]!.start))) break;
    const cues = cuesOf(entries[at]);
    if (SAYS.has(word.lower)) return true;
    if ((cues & TITLES) !== 0 && begin - at <= TITLE_BEFORE) return false;
    const named =
      word.capital !== 'none' && (lookUp(word.lower)?.name ?? lookUp(word.lower.slice(0, -1))?.name) !== undefined;
    const speaks = named || (cues & SPEAKERS) !== 0;
    if (speaks && begin - at <= SPEAKER_BEFORE) return true;
    verb = verb || (cues & HOLDS) !== 0;
  }
  if (verb) return true;
  for (let at = end; at < Math.min(words.length, end + BEHIND); at++) if (SAYS.has(words[at]!.lower)) return true;
  return false;
}
