import { ByInitials } from './by-initials';
import { isWordCharacter } from './letters';
import type { Line } from './lines';
import { HEADER_LABELS, QUOTE_RULES, WROTE_STARTS, WROTE_VERBS } from './mail-phrases';

/** Who wrote a message or to whom it went, as far as a header line tells. */
export interface Correspondent {
  readonly name: string;
  /** Lower case; '' when none stands there. */
  readonly address: string;
}

/** One mail of a thread. The first is the draft itself, the others are quoted below or inside it. */
export interface Message {
  readonly quoted: boolean;
  readonly author?: Correspondent;
  readonly addressee?: Correspondent;
}

interface Thread {
  readonly messages: readonly Message[];
  /** For each line the message it belongs to, and whether it is a header of a quotation rather than text. */
  readonly lines: readonly { readonly message: number; readonly header: boolean }[];
}

/** "Fra:" alone is a header block only when another label follows this closely. */
const BLOCK_REACH = 5;
const LONGEST_WROTE = 160;
const LONGEST_WROTE_START = Math.max(...WROTE_STARTS.map(({ length }) => length));
const WROTE = new ByInitials(WROTE_STARTS, 2);

/**
 * Tells the own text from quoted history: ">" lines, Outlook's header blocks ("Fra: … Sendt: … Til: … Emne: …"), rules
 * ("-----Oprindelig meddelelse-----") and the line that web mail puts over a quotation ("Den … skrev …:").
 */
export function threadOf(text: string, lines: readonly Line[]): Thread {
  const messages: Message[] = [{ quoted: false }];
  const atDepth: number[] = [0];
  const assigned: { message: number; header: boolean }[] = [];
  let hasText = false;
  const begin = (message: Message, depth: number) => {
    messages.push(message);
    atDepth.length = depth + 1;
    atDepth[depth] = messages.length - 1;
    hasText = false;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.blank) {
      assigned.push({ message: currentAt(atDepth), header: false });
      continue;
    }
    const depth = Math.min(line.depth, atDepth.length);
    const header = headerBlock(text, lines, at);
    if (header !== undefined) {
      begin(header.message, depth);
      for (; at < header.end; at++) assigned.push({ message: messages.length - 1, header: true });
      at--;
      continue;
    }
    if (depth < atDepth.length - 1) atDepth.length = depth + 1;
    else if (depth > atDepth.length - 1) {
      if (hasText || atDepth.length === 1) begin({ quoted: true }, depth);
      else atDepth[depth] = currentAt(atDepth);
    }
    const wrote = wroteLines(text, lines, at);
    if (wrote !== undefined) {
      begin(wrote.message, depth === 0 && nextDepth(lines, wrote.end) > 0 ? 1 : depth);
      if (atDepth[0] === undefined) atDepth[0] = 0;
      for (; at < wrote.end; at++) assigned.push({ message: messages.length - 1, header: true });
      at--;
    } else if (isQuoteRule(text, line)) {
      begin({ quoted: true }, depth);
      assigned.push({ message: messages.length - 1, header: true });
    } else {
      hasText = true;
      assigned.push({ message: currentAt(atDepth), header: false });
    }
  }
  return { messages, lines: assigned };
}

function currentAt(atDepth: readonly number[]): number {
  return atDepth[atDepth.length - 1] ?? 0;
}

function nextDepth(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at++) if (!lines[at]!.blank) return lines[at]!.depth;
  return 0;
}

/** A run of lines "label: value" that opens with the sender. Alone, "Fra: X" opens a quotation only as its first line. */
function headerBlock(
  text: string,
  lines: readonly Line[],
  from: number,
): { message: Message; end: number } | undefined {
  const first = labelled(text, lines[from]!);
  if (first?.label !== 'from') return undefined;
  let addressee: Correspondent | undefined;
  let end = from + 1;
  let others = 0;
  for (; end < lines.length && end - from <= BLOCK_REACH + 3; end++) {
    const next = labelled(text, lines[end]!);
    if (next === undefined) break;
    others++;
    if (next.label === 'to') addressee = correspondentOf(next.value);
  }
  const opensQuotation = lines[from]!.depth > (lines[from - 1]?.depth ?? 0);
  if (others === 0 && !opensQuotation) return undefined;
  const message: Message = {
    quoted: true,
    author: correspondentOf(first.value),
    ...(addressee === undefined ? {} : { addressee }),
  };
  return { message, end };
}

function labelled(text: string, line: Line): { label: 'from' | 'to' | 'other'; value: string } | undefined {
  if (line.blank) return undefined;
  const written = text.slice(line.start, Math.min(line.end, line.start + 24));
  if (written.indexOf(':') === -1) return undefined;
  const head = written.replace(/\*/g, '');
  const colon = head.indexOf(':');
  if (colon <= 0) return undefined;
  const key = head.slice(0, colon).trim().toLowerCase();
  const label = Object.prototype.hasOwnProperty.call(HEADER_LABELS, key) ? HEADER_LABELS[key] : undefined;
  return label && { label, value: text.slice(text.indexOf(':', line.start) + 1, Math.min(line.end, line.start + 200)) };
}

/** "Oskar Winther <oskar@example.com>", "oskar@example.com", "[mailto:…]", "Winther, Oskar". */
export function correspondentOf(value: string): Correspondent {
  const at = value.indexOf('@');
  let address = '';
  let name = value;
  if (at > 0) {
    let start = at;
    while (start > 0 && !isAddressEdge(value.charAt(start - 1))) start--;
    let end = at;
    while (end < value.length && !isAddressEdge(value.charAt(end))) end++;
    address = value.slice(start, end).toLowerCase();
    name = value.slice(0, start);
  }
  name = name
    .replace(/["'*<>[\]()]/g, ' ')
    .replace(/mailto:?/i, ' ')
    .trim();
  const comma = name.indexOf(',');
  if (comma > 0) name = `${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`;
  return { name, address };
}

function isAddressEdge(letter: string): boolean {
  return (
    letter === ' ' ||
    letter === '<' ||
    letter === '>' ||
    letter === '(' ||
    letter === ')' ||
    letter === ':' ||
    letter === ';' ||
    letter === ',' ||
    letter === '[' ||
    letter === ']'
  );
}

function isQuoteRule(text: string, { start, end }: Line): boolean {
  if (isWordCharacter(text.charCodeAt(start))) return false;
  const lower = text.slice(start, Math.min(end, start + LONGEST_WROTE)).toLowerCase();
  const bare = lower.replace(/[-_=*>: ]+/g, ' ').trim();
  return lower.charAt(0) !== bare.charAt(0) && QUOTE_RULES.indexOf(bare) !== -1;
}

/** "Den 10. nov. 2026 kl. 08.14 skrev Oskar Winther <…>:", on one line or broken over two. */
function wroteLines(text: string, lines: readonly Line[], at: number): { message: Message; end: number } | undefined {
  const line = lines[at]!;
  const opening = text.slice(line.start, Math.min(line.end, line.start + LONGEST_WROTE_START)).toLowerCase();
  if (WROTE.beginning(opening).length === 0) return undefined;
  const next = lines[at + 1];
  const one = text.slice(line.start, Math.min(line.end, line.start + LONGEST_WROTE));
  const two =
    next === undefined || next.blank
      ? one
      : `${one} ${text.slice(next.start, Math.min(next.end, next.start + LONGEST_WROTE))}`;
  for (const [sentence, end] of [
    [one, at + 1],
    [two, at + 2],
  ] as const) {
    const verb = WROTE_VERBS.find((candidate) => sentence.toLowerCase().indexOf(candidate) !== -1);
    if (verb === undefined || sentence.charAt(sentence.length - 1) !== ':' || !/\d/.test(sentence)) continue;
    return { message: { quoted: true, author: correspondentOf(authorIn(sentence.slice(0, -1), verb)) }, end };
  }
  return undefined;
}

/** Danish puts the author behind the verb, English before it, behind the time: "On 18 Nov, at 03:21, Yuki Tanabe wrote". */
function authorIn(sentence: string, verb: string): string {
  const at = sentence.toLowerCase().indexOf(verb);
  const behind = sentence.slice(at + verb.length);
  if (behind.trim() !== '') return behind;
  const before = sentence.slice(0, at);
  let start = 0;
  for (let index = 0; index < before.length; index++) {
    const letter = before.charAt(index);
    if ((letter >= '0' && letter <= '9') || letter === ',') start = index + 1;
  }
  return before.slice(start).replace(/^ *[ap]m /i, ' ');
}
