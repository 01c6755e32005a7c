/** A value of a PowerShell literal. */
type Value = string | number | boolean | readonly Value[] | Settings;

/** A hash table, its keys in order. */
export interface Settings {
  readonly [name: string]: Value;
}

/**
 * What neither a string nor a comment of a script may hold: control characters (a line break would end a comment), and the
 * marks of writing direction, with which a line can read otherwise than PowerShell reads it.
 */
const UNREADABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** PowerShell takes each of these for the end of a string in single quotes (about_Quoting_Rules). */
const SINGLE_QUOTES = /['\u2018-\u201b]/g;

/**
 * A string literal. In single quotes nothing is read: no `$`, no backtick, no double quote; a single quote is doubled.
 *
 * @throws Error when the text holds a character that nobody can see.
 */
export function quoted(text: string): string {
  if (UNREADABLE.test(text))
    throw new Error(`${JSON.stringify(text)}: holds a line break or a character without a shape`);
  return `'${text.replace(SINGLE_QUOTES, '$&$&')}'`;
}

/** One line of comment, whatever the text. */
export function comment(text: string): string {
  return `# ${text.replace(new RegExp(UNREADABLE, 'g'), ' ')}`.trimEnd();
}

/** A literal over as many lines as it needs. @param indent spaces before the closing bracket. */
export function literal(value: Value, indent = 0): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return list(value as readonly Value[], indent);
  return block(
    '@{',
    Object.entries(value).map(([name, one]) => `${key(name)} = ${literal(one, indent + 4)}`),
    '}',
    indent,
  );
}

function list(values: readonly Value[], indent: number): string {
  const onOneLine = values.every((value) => typeof value !== 'object');
  if (onOneLine) return `@(${values.map((value) => literal(value)).join(', ')})`;
  return block(
    '@(',
    values.map((value) => literal(value, indent + 4)),
    ')',
    indent,
  );
}

function block(open: string, lines: readonly string[], close: string, indent: number): string {
  const inner = ' '.repeat(indent + 4);
  return [open, ...lines.map((line) => inner + line), ' '.repeat(indent) + close].join('\n');
}

function key(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? name : quoted(name);
}
