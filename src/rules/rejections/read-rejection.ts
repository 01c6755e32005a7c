import { isDigit, isLetter } from '../text/letters';
import { OTHER_CODES, OTHER_PHRASES } from './other-phrases';
import type { Rejection, RejectionKind, TlsFault } from './rejection';
import { DELAYED_PHRASES, MAIL_BEGINS, REPORT_PHRASES } from './report-phrases';
import { TLS_CODES, TLS_PHRASES } from './tls-phrases';
import { unreached } from './unreached';

/** Characters of a pasted text that are read: reports say what they say at their beginning. */
const LONGEST = 50_000;
/** Characters that ` … ` in a phrase may stand for. */
const LONGEST_GAP = 160;
/** A reply code and the words that belong to it stand this near, in characters. */
const SAME_REPLY = 80;
const LONGEST_SAID = 160;

/** However its two halves are held apart: a hyphen, a dash, spaces around it. */
const CPR = /\d{6}[ ./\u2010-\u2015\u2212-]{0,3}\d{4}/g;

const TLS_FAULTS = Object.keys(TLS_PHRASES) as TlsFault[];
/** "550 5.1.1", "451-4.7.6", "#5.1.1 smtp", "status: 5.7.3": a number such as 5.7.3 alone may be a version of anything. */
const CODE = /(?:[45]\d\d[ -]{1,2}#?|status: |#(?=\d\.\d{1,3}\.\d{1,3} smtp))([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/g;
/** A reply code at the beginning of a line. `plainly` puts a bar before it, since it takes the lines away. */
const REPLY_IN_LINE = /^[\t >]*(?=[45](?:\d\d[ -]|\.\d{1,3}\.\d{1,3}[ :-]))/gm;
/** There, or where a server is quoted: "we have 450 students whose mailbox is full" is no reply. */
const REPLY = /["'(:=>[|;] ?[45](?:\d\d[ -]|\.\d{1,3}\.\d{1,3}[ :-])/g;

/** What was recognised: the kind, and where in the text. */
interface Told {
  readonly kind: RejectionKind;
  readonly tls?: TlsFault;
  readonly at: number;
}

/**
 * What the report says of the mail that came back, by its inner text: outer codes and headings differ from system to
 * system, while the words of the server that refused stand in all of them. Undefined where the text is no such report.
 *
 * One pass per phrase over at most 50,000 characters.
 *
 * @param text a report as it was copied, in any layout.
 * @param ownDomains domains of the organisation: its own people are not the ones that a mail outside did not reach.
 */
export function readRejection(text: string, ownDomains: readonly string[] = []): Rejection | undefined {
  const whole = plainly(text);
  const lower = whole.toLowerCase();
  const report = lower.slice(0, beginningOfMail(lower));
  const codes = codesIn(report);
  const isReport = codes.length > 0 || REPORT_PHRASES.some((phrase) => find(report, phrase) !== -1);
  const told = tlsIn(report, codes, isReport) ?? otherIn(report, codes, isReport);
  if (told === undefined) return undefined;
  const recipients = unreached(report, ownDomains);
  const isStillTried = DELAYED_PHRASES.some((phrase) => find(report, phrase) !== -1);
  // A delay has a cause too, but nothing is refused yet; only TLS will not mend itself within the day.
  const kind = isStillTried && told.kind !== 'tls' ? 'delayed' : told.kind;
  return {
    kind,
    ...(told.tls === undefined ? {} : { tls: told.tls }),
    isStillTried,
    recipients: recipients.map(withoutNumbers),
    domains: distinct(recipients.map((address) => address.slice(address.lastIndexOf('@') + 1))),
    said: withoutNumbers(saidAt(lower.length === whole.length ? whole : lower, told.at)),
  };
}

function tlsIn(report: string, codes: readonly Code[], isReport: boolean): Told | undefined {
  for (const tls of TLS_FAULTS) {
    const at = firstOf(report, TLS_PHRASES[tls], isReport);
    if (at !== -1) return { kind: 'tls', tls, at };
  }
  for (const { code, at } of codes) {
    const tls = TLS_CODES[code];
    if (tls !== undefined) return { kind: 'tls', tls, at };
  }
  return undefined;
}

function otherIn(report: string, codes: readonly Code[], isReport: boolean): Told | undefined {
  for (const [kind, phrases] of OTHER_PHRASES) {
    const at = firstOf(report, phrases, isReport);
    if (at !== -1) return { kind, at };
  }
  for (const { code, at } of codes) {
    const kind = OTHER_CODES[code];
    if (kind !== undefined) return { kind, at };
  }
  return isReport ? { kind: 'other', at: codes[0]?.at ?? 0 } : undefined;
}

/** Where the first of these phrases stands; in a text that is no report only one that a server's reply code heads. */
function firstOf(report: string, phrases: readonly string[], isReport: boolean): number {
  for (const phrase of phrases) {
    const at = find(report, phrase);
    if (at !== -1 && (isReport || isReplyBefore(report, at))) return at;
  }
  return -1;
}

function isReplyBefore(report: string, at: number): boolean {
  REPLY.lastIndex = 0;
  return REPLY.test(report.slice(Math.max(0, at - SAME_REPLY), at));
}

interface Code {
  /** Without its first digit, which only says whether the server gave up. */
  readonly code: string;
  readonly at: number;
}

function codesIn(report: string): Code[] {
  const codes: Code[] = [];
  CODE.lastIndex = 0;
  for (let match = CODE.exec(report); match !== null; match = CODE.exec(report)) {
    // "of 1451 5.7.3 units" is no reply.
    if (match.index > 0 && isDigit(report.charCodeAt(match.index - 1))) continue;
    codes.push({ code: (match[1] as string).slice(2), at: match.index });
  }
  return codes;
}

/** Where the phrase stands, or -1. Every piece is looked for no further on than the gap reaches. */
function find(text: string, phrase: string): number {
  const [first, second] = phrase.split(' … ') as [string, string | undefined];
  let at = text.indexOf(first);
  while (second !== undefined && at !== -1) {
    const end = at + first.length;
    if (text.slice(end, end + LONGEST_GAP + second.length).indexOf(second) !== -1) return at;
    at = text.indexOf(first, end);
  }
  return at;
}

function beginningOfMail(text: string): number {
  const begins = MAIL_BEGINS.map((phrase) => text.indexOf(phrase)).filter((at) => at > 0);
  return begins.reduce((first, at) => Math.min(first, at), text.length);
}

/** One space for any white space, straight quotation marks: what a copy through HTML leaves different. */
function plainly(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(REPLY_IN_LINE, '|')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The reply from its code on, or the words from where they were found, as far as the server is quoted. */
function saidAt(report: string, at: number): string {
  const from = Math.max(0, at - SAME_REPLY);
  let start = at;
  REPLY.lastIndex = 0;
  for (let match = REPLY.exec(report.slice(from, at)); match !== null; match = REPLY.exec(report.slice(from, at))) {
    start = from + match.index;
  }
  const words = report.slice(start, start + LONGEST_SAID).replace(/^[ "'(:=>[|;]+/, '');
  return words.slice(0, endOfQuotation(words)).trim();
}

/** Where a bracket or quotation mark closes that was opened before these words. */
function endOfQuotation(words: string): number {
  let open = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at);
    if (sign === '(' || sign === '[') open++;
    // "doesn't" is one word.
    const closes = sign === '"' || sign === '|' || (sign === "'" && !isLetter(words.charCodeAt(at + 1)));
    if (closes || ((sign === ')' || sign === ']') && open-- === 0)) return at;
  }
  return words.length;
}

/** An address at Digital Post is a CPR number. */
function withoutNumbers(text: string): string {
  return text.replace(CPR, (number) => `${number.slice(0, 4)}••••••`);
}

function distinct(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) === at);
}
