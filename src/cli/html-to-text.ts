/** What is no text of the mail, with everything up to its end tag. */
const SILENT = ['head', 'script', 'style', 'title'];
/** A line of their own. */
const BLOCKS = (
  'address article aside blockquote br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li ' +
  'main nav ol p pre section table tbody tfoot thead tr ul'
).split(' ');
const CELLS = ['td', 'th'];
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  eacute: 'é',
  ouml: 'ö',
  auml: 'ä',
  uuml: 'ü',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sect: '§',
  euro: '€',
};

/**
 * The text of an HTML mail as a person reads it: a block is a line, a table row a line with tabs between its cells.
 * Hidden text stays: it is sent like the rest. One pass; anything is accepted, broken HTML too.
 */
export function htmlToText(html: string): string {
  // Letters outside A-Z stay: some change their length in lower case, and the positions would no longer fit.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = indexOrEnd(html, '<', at);
    text += decoded(html.slice(at, open).replace(/\s+/g, ' '));
    if (open === html.length) break;
    if (lower.startsWith('<!--', open)) {
      at = indexOrEnd(html, '-->', open) + '-->'.length;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 20))?.[1];
    if (name === undefined && !/[!?/]/.test(html[open + 1] ?? '')) {
      text += '<'; // "p < 0.05", written without an entity
      at = open + 1;
      continue;
    }
    at = indexOrEnd(html, '>', open) + 1;
    if (name === undefined) continue;
    const closes = html[open + 1] === '/';
    if (BLOCKS.includes(name)) text += '\n';
    if (CELLS.includes(name) && closes) text += '\t';
    if (SILENT.includes(name) && !closes) at = indexOrEnd(lower, `</${name}`, at);
  }
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const found = text.indexOf(wanted, from);
  return found === -1 ? text.length : found;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
