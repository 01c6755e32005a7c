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
  /** Its signatures are the sender's and name nobody; in a file whoever signs is somebody. */
  readonly signed?: true;
}

/** A line while its role is being told. */
type Reading = { -readonly [name in keyof MailLine]: MailLine[name] };

/** Reads a plain-text body: own text, quoted history, greetings, signatures, headers of quotations, footers. */
export function readMail(text: string, author: Correspondent): Mail {
  const lines = linesOf(text);
  const thread = threadOf(text, lines);
  const byMessage: Reading[][] = thread.messages.map(() => []);
  const read = lines.map(({ start, end, depth, blank }, at): Reading => {
    const { message, header } = thread.lines[at]!;
    const line: Reading = { start, end, depth, blank, message, role: header ? 'header' : 'text' };
    if (!header) byMessage[message]!.push(line);
    return line;
  });
  byMessage.forEach((own, message) => {
    const roles = rolesOf(text, own, thread.messages[message]!.author ?? (message === 0 ? author : undefined));
    own.forEach((line, index) => (line.role = roles[index]!));
    const first = own.find(({ blank }) => !blank);
    const greeting = first && greetingOf(text, first);
    if (greeting !== undefined) first!.greeting = greeting;
  });
  return { messages: thread.messages, lines: read, signed: true };
}

/** A text that is no mail (subject, attachment): one message, every line text. */
export function readPlain(text: string): Mail {
  return {
    messages: [{ quoted: false }],
    lines: linesOf(text).map((line) => ({ ...line, message: 0, role: 'text' as const })),
  };
}
