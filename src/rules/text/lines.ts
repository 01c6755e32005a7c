import type { Span } from '../types';

/** A line of plain text without its line break, and without the ">" of a quotation. */
export interface Line extends Span {
  /** How many ">" stand before it. */
  readonly depth: number;
  /** Nothing but white space. */
  readonly blank: boolean;
}

const GREATER = 62;

/** All lines of a text, runs of blank ones as one. `start` and `end` leave out ">" marks and white space at both ends. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 ? text.length : newline;
    const line = lineAt(text, at, stop);
    // A run of blank lines parts paragraphs as one does; a mail of nothing but line breaks stays cheap.
    if (!line.blank || line.depth > 0 || lines[lines.length - 1]?.blank !== true) lines.push(line);
    at = stop + 1;
  }
  return lines;
}

function lineAt(text: string, from: number, stop: number): Line {
  let start = from;
  let depth = 0;
  for (; start < stop; start++) {
    const code = text.charCodeAt(start);
    if (code === GREATER) depth++;
    else if (!isSpace(code)) break;
    else if (code === 9 && depth === 0) break;
  }
  let end = stop;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, depth, blank: start >= end };
}

/** Space, tab, carriage return, no-break spaces, zero width space, byte order mark. */
function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0xfeff
  );
}
