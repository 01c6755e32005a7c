import type { Span } from '../types';
import { greetingOf } from './greeting';
import { linesOf, type Line } from './lines';
import { threadOf, type Correspondent, type Message } from './quoted';
import { rolesOf, type Role } from './signature';

/** A line of a mail and what it is. Nothing is looked for in headers, signatures and footers. */
export interface MailLine extends Line {
  /** Index into `Mail.messages`; 0 is the draft's own text. */
  readonly message: number;
  readonly role: Role | 'header';
  /** "Hej Mette," at the beginning of the line. */
  readonly greeting?: Span;
}

export interface Mail {
  readonly messages: readonly Message[];
  readonly lines: readonly MailLine[];
}

/** Reads a plain-text body: own text, quoted history, greetings, signatures, headers of quotations, footers. */
export function readMail(text: string, author: Correspondent): Mail {
  const lines = linesOf(text);
  const thread = threadOf(text, lines);
  const read: MailLine[] = lines.map((line, at) => ({
    ...line,
    ...thread.lines[at]!,
    role: thread.lines[at]!.header ? 'header' : 'text',
  }));
  const byMessage: number[][] = thread.messages.map(() => []);
  for (let at = 0; at < read.length; at++) if (read[at]!.role === 'text') byMessage[read[at]!.message]!.push(at);
  byMessage.forEach((own, message) => {
    const roles = rolesOf(text, own.map((at) => lines[at]!), thread.messages[message]!.author ?? (message === 0 ? author : undefined)); // prettier-ignore
    own.forEach((at, index) => (read[at] = { ...read[at]!, role: roles[index]! }));
    const first = own.find((at) => !lines[at]!.blank);
    const greeting = first === undefined ? undefined : greetingOf(text, lines[first]!);
    if (greeting !== undefined) read[first!] = { ...read[first!]!, greeting };
  });
  return { messages: thread.messages, lines: read };
}

/** A text that is no mail (subject, attachment): one message, every line text. */
export function readPlain(text: string): Mail {
  return {
    messages: [{ quoted: false }],
    lines: linesOf(text).map((line) => ({ ...line, message: 0, role: 'text' as const })),
  };
}
