import { decoded } from './html-entities';
import type { Allowance } from './limits';
import type { TableRows } from './table-rows';
import { xmlScan } from './xml-scan';

/** Longer values of attributes are addresses of schemas, pictures and curves, where they hold no words. */
const LONGEST_VALUE = 200;
const WORDS = /[a-zæøå]{2} [a-zæøå]{2,30} /;
/** Deeper JSON is written as it stands. */
const DEEPEST = 50;

type Json = Readonly<Record<string, unknown>>;

/** XML that somebody made for data: a line "name: value" for each value, whether an element or an attribute holds it. */
export function readXml(xml: string, allowance: Allowance, lines: string[]): void {
  let text = '';
  /** Whether elements lie inside the one that closes. */
  let inner = false;
  const line = (name: string, value: string): void => {
    const own = value.trim();
    if (own === '') return;
    lines.push(`${name}: ${own}`);
    allowance.write(own.length + name.length + 3);
  };
  xmlScan({
    open: (name, tag) => {
      // Text before an inner element: mixed text, as in a letter.
      line(name, text);
      text = '';
      inner = false;
      if (tag.indexOf('=') !== -1) attributesOf(tag, line);
    },
    close: (name) => {
      line(name, text);
      text = '';
      // A record ends: what follows is another one's.
      if (inner && lines[lines.length - 1] !== '') lines.push('');
      inner = true;
    },
    text: (piece) => {
      text += piece;
    },
  })(xml, true);
}

function attributesOf(tag: string, line: (name: string, value: string) => void): void {
  const form = /[ \t\r\n](?!xmlns)(?:[^ \t\r\n=:"']+:)?([^ \t\r\n=:"']+)=(?:"([^"]*)"|'([^']*)')/g;
  for (let match = form.exec(tag); match !== null; match = form.exec(tag)) {
    const value = decoded(match[2] ?? match[3] ?? '');
    if (value.length <= LONGEST_VALUE || WORDS.test(value)) line(match[1]!, value);
  }
}

/**
 * JSON: a list of records as a table, headed by its name and by those of the fields; everything else as lines "name: value".
 *
 * @returns false where it is no JSON, or deeper than any data.
 */
export function readJson(text: string, rows: TableRows): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  return writeJson(value, '', 0, rows);
}

function writeJson(value: unknown, name: string, depth: number, rows: TableRows): boolean {
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) {
    const records = value.filter(isRecord);
    if (records.length < value.length || records.length < 2)
      return value.every((one) => writeJson(one, name, depth + 1, rows));
    if (name === '') rows.skipRows(2);
    else rows.sheet(name);
    writeTable(records, rows);
    rows.skipRows(2);
    return true;
  }
  if (isObject(value)) {
    // A name may be a person's: {"Ida Krog": {"nr": 1}}.
    rows.cell(0, name);
    rows.endRow();
    return Object.keys(value).every((key) => writeJson(value[key], key, depth + 1, rows));
  }
  rows.cell(0, name === '' ? String(value) : `${name}: ${String(value)}`);
  rows.endRow();
  return true;
}

function writeTable(records: readonly Json[], rows: TableRows): void {
  const heads: string[] = [];
  const places = new Map<string, number>();
  for (const record of records) {
    for (const key of Object.keys(record)) {
      if (!places.has(key)) places.set(key, heads.push(key) - 1);
    }
  }
  heads.forEach((head, at) => rows.cell(at, head));
  rows.endRow();
  for (const record of records) {
    const cells: string[] = [];
    for (const key of Object.keys(record)) cells[places.get(key)!] = String(record[key] ?? '');
    cells.forEach((cell, at) => rows.cell(at, cell));
    rows.endRow();
  }
}

/** An object whose values are no objects themselves: a row. */
function isRecord(value: unknown): value is Json {
  return isObject(value) && Object.keys(value).every((key) => typeof value[key] !== 'object' || value[key] === null);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
