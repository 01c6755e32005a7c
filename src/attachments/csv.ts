import type { TableRows } from './table-rows';

const DELIMITERS = ['\t', ';', ','];

/**
 * A file of values divided by semicolons, commas or tabs (RFC 4180, and as Danish Excel writes it) as rows. Which of them
 * it is, the first line with any of them says.
 */
export function readCsv(text: string, rows: TableRows): void {
  const delimiter = delimiterOf(text);
  let column = 0;
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text.charAt(at) === '"') {
      // A quotation that never closes ends with its line: it would swallow the rest.
      const close = closeOf(text, at);
      if (close !== -1) {
        cell = text.slice(at + 1, close).replace(/""/g, '"');
        at = close + 1;
      }
    }
    const start = at;
    while (at < text.length && text.charAt(at) !== delimiter && !isEnd(text.charCodeAt(at))) at++;
    rows.cell(column++, cell + text.slice(start, at));
    if (text.charAt(at) !== delimiter) {
      rows.endRow();
      column = 0;
      if (text.startsWith('\r\n', at)) at++;
    }
    at++;
  }
  rows.endRow();
}

function isEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** The quotation mark that ends the cell: one that no second one follows. */
function closeOf(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}

function delimiterOf(text: string): string {
  for (const line of text.slice(0, 10_000).split(/\r\n|\r|\n/)) {
    const counts = DELIMITERS.map((sign) => line.split(sign).length);
    const most = Math.max(...counts);
    if (most > 1) return DELIMITERS[counts.indexOf(most)]!;
  }
  return '\t';
}
