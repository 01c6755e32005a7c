import { ByInitials } from './by-initials';
import { opensMail } from './greeting';
import { isCapital, isDigit, isLetter } from './letters';
import type { Line } from './lines';
import { CLOSINGS, FOOTERS, PARTINGS } from './mail-phrases';
import type { Correspondent } from './quoted';

const CLOSING_WORDS = new ByInitials(CLOSINGS, 2);
const FOOTER_WORDS = new ByInitials(FOOTERS, 3);
const PARTING_WORDS = new ByInitials(PARTINGS, 2);
/** A sign and a blank before it. */
const FOOTER_INDENT = 2;
const LONGEST_FOOTER = FOOTER_INDENT + Math.max(...FOOTERS.map(({ length }) => length));
/** Behind the closing words a signature has short lines: name, title, place, telephone. */
const LONGEST_SIGNATURE_LINE = 100;
const MOST_NAME_WORDS = 4;
/** "Mvh", then at most so many words of name on the same line. */
const MOST_WORDS_AFTER_CLOSING = 4;
const LONGEST_PARTING = 6;

export type Role = 'text' | 'signature' | 'footer';

/**
 * Which lines of one message are signature or footer. `lines` are the message's lines in order, blank ones included.
 *
 * A signature begins with closing words ("Mvh", "Best regards"), with "-- ", with "/Maja", or with a name alone at the
 * end; it ends where prose begins again ("PS: …"), or a greeting: threads are pasted without headers too.
 */
export function rolesOf(text: string, lines: readonly Line[], author: Correspondent | undefined): Role[] {
  const roles: Role[] = lines.map(() => 'text');
  let inside = false;
  let seenText = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_SIGNATURE_LINE + 1));
    if (isFooter(words)) {
      for (; at < lines.length && !lines[at]!.blank; at++) roles[at] = 'footer';
      continue;
    }
    if (inside && (isProse(words) || opensMail(text, line))) inside = false;
    else if (!inside)
      inside =
        seenText &&
        (opensSignature(words) ||
          (followsBlank(lines, at) && !followsColon(text, lines, at) && isOwnName(words, author)));
    if (inside) roles[at] = 'signature';
    else seenText = true;
  }
  markLastName(text, lines, roles);
  return roles;
}

function isFooter(words: string): boolean {
  const lower = words.slice(0, LONGEST_FOOTER).toLowerCase();
  for (let at = 0; at <= FOOTER_INDENT; at++) if (FOOTER_WORDS.beginning(lower, at).length > 0) return true;
  return false;
}

function isProse(words: string): boolean {
  const lower = words.slice(0, 4).toLowerCase();
  if (lower.slice(0, 2) === 'ps' || lower.slice(0, 3) === 'p.s') return true;
  if (words.length > LONGEST_SIGNATURE_LINE) return words.indexOf('|') === -1;
  const last = words.charAt(words.length - 1);
  return (last === '.' || last === '?' || last === ':') && words.split(' ').length > 6;
}

/** "-- ", "/Maja", "Mvh", "Venlig hilsen Kirsten". Not "Tak for kaffen": what follows must be a name. */
export function opensSignature(words: string): boolean {
  if (words === '--' || words === '—') return true;
  if ((words.charAt(0) === '/' || words.charAt(0) === '-') && words.length < 30) {
    return isCapital(words.charCodeAt(words.charAt(1) === ' ' ? 2 : 1)) && words.charAt(0) === '/';
  }
  const lower = words.toLowerCase();
  const closing = longestClosing(lower);
  if (closing === undefined) return false;
  const rest = words
    .slice(closing.length)
    .replace(/^[.,!]+/, '')
    .trim();
  return rest === '' || (rest.split(' ').length <= MOST_WORDS_AFTER_CLOSING && isNameLike(rest));
}

function longestClosing(lower: string): string | undefined {
  let longest: string | undefined;
  for (const closing of CLOSING_WORDS.beginning(lower)) {
    const isWhole = !isLetter(lower.charCodeAt(closing.length));
    if (isWhole && (longest === undefined || closing.length > longest.length)) longest = closing;
  }
  return longest;
}

/** One to four words, each with a capital, nothing but letters and full stops: "Signe", "Tine K.", "N". */
function isNameLike(words: string): boolean {
  const parts = words.replace(/[,!]$/, '').split(' ');
  return (
    parts.length <= MOST_NAME_WORDS &&
    parts.every((part) => isCapital(part.charCodeAt(0)) && /^[^0-9:;,|()?]+$/.test(part))
  );
}

function isOwnName(words: string, author: Correspondent | undefined): boolean {
  if (author === undefined || author.name === '') return false;
  const name = author.name.toLowerCase();
  const lower = words.toLowerCase();
  const first = name.split(' ')[0]!;
  if (lower.startsWith(name)) return true;
  return (
    lower.startsWith(first) && !isLetter(lower.charCodeAt(first.length)) && isNameLike(words.split(/[,|]/)[0]!.trim())
  );
}

function followsBlank(lines: readonly Line[], at: number): boolean {
  return at > 0 && lines[at - 1]!.blank;
}

/** "… private numbers for everybody:" opens a list, and the sender may stand in it. */
function followsColon(text: string, lines: readonly Line[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && lines[before]!.blank) before--;
  return before >= 0 && text.charAt(lines[before]!.end - 1) === ':';
}

/** The last block when it is a name alone, perhaps with a line of title or telephone: "Else", "Tine K.\nHR". */
function markLastName(text: string, lines: readonly Line[], roles: Role[]): void {
  let last = lines.length - 1;
  while (last >= 0 && (lines[last]!.blank || roles[last] === 'footer')) last--;
  if (last <= 0 || roles[last] !== 'text') return;
  const content = (at: number) => text.slice(lines[at]!.start, Math.min(lines[at]!.end, lines[at]!.start + 80));
  let first = last;
  while (first > 0 && !lines[first - 1]!.blank && roles[first - 1] === 'text') first--;
  if (lines.slice(0, first).every((line) => line.blank)) return;
  if (
    last - first <= 3 &&
    isNameLike(content(first)) &&
    !restAreNames(first, last, content) &&
    !isListed(lines, first, content)
  ) {
    for (let at = first; at <= last; at++) roles[at] = 'signature';
  } else if (
    last > first &&
    isNameLike(content(last)) &&
    ((content(last).split(' ').length === 1 && endsSentence(content(last - 1))) || isParting(content(last - 1)))
  ) {
    roles[last] = 'signature';
  } else if (
    isNameWithMore(content(last)) &&
    (last > first ? !isNameWithMore(content(last - 1)) : followsBlank(lines, last)) &&
    !hasManyDigits(content(last))
  ) {
    roles[last] = 'signature';
  }
}

/** "Held og lykke", "Have a safe journey": a short line above a name. */
function isParting(line: string): boolean {
  return (
    !line.endsWith(':') &&
    line.split(' ').length <= LONGEST_PARTING &&
    PARTING_WORDS.beginning(line.toLowerCase()).length > 0
  );
}

/** "Else Krag, HR". Below "Søren Juhl, 4" one more such line is a list's. */
function isNameWithMore(line: string): boolean {
  return line.split(' ').length <= 6 && /^[^.?!:]{1,24}, /.test(line) && isNameLike(line.split(',')[0]!);
}

/** A block of names under a colon is a list of persons. */
function isListed(lines: readonly Line[], first: number, content: (at: number) => string): boolean {
  let before = first - 1;
  while (before >= 0 && lines[before]!.blank) before--;
  return before >= 0 && content(before).slice(-1) === ':';
}

function restAreNames(first: number, last: number, content: (at: number) => string): boolean {
  if (first === last) return false;
  for (let at = first + 1; at <= last; at++)
    if (content(at).split(' ').length < 2 || !isNameLike(content(at))) return false;
  return true;
}

function endsSentence(line: string): boolean {
  const last = line.charAt(line.length - 1);
  return last === '.' || last === '!' || last === '?';
}

function hasManyDigits(line: string): boolean {
  let digits = 0;
  for (let at = 0; at < line.length; at++) if (isDigit(line.charCodeAt(at))) digits++;
  return digits >= 10;
}
