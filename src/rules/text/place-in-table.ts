import { maskNumbers } from './mask';

/** Characters of a head or sheet name that are shown; what is longer is no name of a column. */
const LONGEST_HEAD = 60;
const DELIMITERS = ['\t', ';', ','];
const SHEETS = ['xlsx', 'xlsm', 'ods'];

/**
 * The head of the column, and of a spreadsheet the name of the sheet, that a place in the text of a file stands in.
 *
 * A table reaches up to an empty line or the beginning; in a spreadsheet the line that opens it is the sheet's name.
 */
export function placeInTable(text: string, at: number, file: string): { sheet?: string; column?: string } {
  const gap = text.lastIndexOf('\n\n', at);
  const row = text.lastIndexOf('\n', at - 1) + 1;
  const isSheet = SHEETS.indexOf(file.slice(file.lastIndexOf('.') + 1).toLowerCase()) !== -1;
  let top = gap === -1 ? 0 : gap + 2;
  let sheet: string | undefined;
  if (isSheet && top < row && lineAt(text, top).indexOf('\t') === -1) {
    sheet = lineAt(text, top);
    top += sheet.length + 1;
  }
  const heads = top < row ? lineAt(text, top) : '';
  const delimiter = DELIMITERS.find((one) => heads.indexOf(one) !== -1);
  const column = delimiter && heads.split(delimiter)[text.slice(row, at).split(delimiter).length - 1];
  return { ...named('sheet', sheet), ...named('column', column) };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}

function named<K extends string>(kind: K, written: string | undefined): { [key in K]?: string } {
  const name = (written ?? '').trim();
  const isName = name !== '' && name.length <= LONGEST_HEAD && !/^[\d.,%\s-]+$/.test(name);
  return (isName ? { [kind]: maskNumbers(name) } : {}) as { [key in K]?: string };
}
