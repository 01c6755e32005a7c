import { readHtml, type Attributes } from './html-tags';
import { htmlTables } from './html-tables';
import { addressBehind } from './link-address';
import { TextFlow } from './text-flow';

const BLOCKS = (
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select summary table tr ul'
).split(' ');
/** An empty line before and after them. */
const PARAGRAPHS = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'pre', 'hr', 'blockquote'];
const LISTS = ['ul', 'ol'];
/** Deeper quotations look like this one: a mark for each costs the square of a hostile text. */
const DEEPEST_QUOTE = 8;
/** Soft hyphens and signs without width: nobody sees them, and in a number or a word they hide it. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/**
 * The text of an HTML mail as a person reads it, and what is hidden in it: `display:none` is sent like the rest.
 *
 * - A paragraph, list item, table row or other block is a line (paragraphs with an empty line between them); cells are
 *   parted by tabs. Tables that only lay out a page are read cell by cell.
 * - A link is its text, followed by its address where that says something else; a picture is its alternative text.
 * - A quotation as web mail writes it is lines with ">"; Outlook's indentation, which is a `blockquote` too, is not.
 *   Outlook's header block ("Fra: … Sendt: …") stays on lines of its own.
 * - Comments, conditional ones of Outlook too, scripts, styles and the title in the head are no text.
 *
 * One pass in linear time and bounded memory over any input, without a DOM, which classic Outlook does not have.
 *
 * Why not Outlook's own text (`body.getAsync('text')`): on the web and in new Outlook it glues lines together
 * ("HelloWorld": office-js#773, #1248, #3726), also a message and the header block below it (#6012), so that words,
 * rows and quotations can no longer be told apart; a table pasted from Excel has come back as nothing at all (#4587);
 * links differ from client to client (#4111). It is read only where the HTML cannot be had.
 */
export function htmlToText(html: string): string {
  const indents: boolean[] = [];
  let quotes = 0;
  const body = new TextFlow(() => quotes);
  const tables = htmlTables(body, () => quotes);
  let lists = 0;
  let preformatted = 0;
  /** The link that is open: where it leads, and what it says so far. */
  let link: { readonly href: string; said: string } | undefined;

  function say(text: string): void {
    const seen = text.replace(UNSEEN, '');
    if (link !== undefined) link.said += seen;
    if (preformatted > 0) tables.flow().addAsIs(seen);
    else tables.flow().add(seen);
  }

  function endLink(): void {
    const address = link === undefined ? '' : addressBehind(link.href, link.said);
    link = undefined;
    if (address !== '') say(` <${address}>`);
  }

  function edge(name: string, attributes: Attributes): void {
    const apart = PARAGRAPHS.indexOf(name) !== -1 && lists === 0 && !(name === 'p' && isTight(attributes));
    if (apart) tables.flow().paragraph();
    else if (BLOCKS.indexOf(name) !== -1) tables.flow().block();
  }

  function open(name: string, attributes: Attributes): void {
    edge(name, attributes);
    tables.open(name);
    if (name === 'br') tables.flow().break();
    else if (name === 'pre') preformatted++;
    else if (LISTS.indexOf(name) !== -1) lists++;
    else if (name === 'blockquote') {
      indents.push(isQuotation(attributes));
      if (isQuotation(attributes)) quotes++;
    } else if (name === 'a') {
      endLink();
      if (attributes.href !== undefined) link = { href: attributes.href, said: '' };
    } else if (attributes.alt !== undefined && attributes.alt.trim() !== '') say(` ${attributes.alt} `);
  }

  function close(name: string): void {
    if (name === 'a') endLink();
    // Some write </br>, and browsers take it for a line break.
    else if (name === 'br') tables.flow().break();
    tables.close(name);
    // How the paragraph began says whether it stands apart; its end is a line either way.
    if (name === 'p') tables.flow().block();
    else edge(name, {});
    if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
    else if (LISTS.indexOf(name) !== -1) lists = Math.max(0, lists - 1);
    else if (name === 'blockquote' && indents.pop() === true) quotes--;
  }

  readHtml(html, (token) => {
    if (token.kind === 'text') say(token.text);
    else if (token.kind === 'open') open(token.name, token.attributes);
    else close(token.name);
  });
  endLink();
  tables.end();
  body.block();
  return body.lines
    .map(({ text, quotes: depth }) => '> '.repeat(Math.min(depth, DEEPEST_QUOTE)) + text)
    .join('\n')
    .replace(/\u00a0/g, ' ')
    .trim();
}

/** Paragraphs of Word and of new Outlook have no space between them: an empty line is a paragraph of its own there. */
function isTight({ class: names = '', style = '' }: Attributes): boolean {
  return names.indexOf('Mso') !== -1 || /margin(?:-top|-bottom)? ?: ?0/.test(style);
}

/**
 * What web mail wraps a quotation in: Apple Mail and Thunderbird say `type="cite"`, Gmail, Yahoo and Proton so in the
 * class, others draw a line at its left. A bare `blockquote` is what Outlook's button for indentation makes.
 */
function isQuotation({ type = '', class: names = '', style = '' }: Attributes): boolean {
  return type.toLowerCase() === 'cite' || /quote/i.test(names) || /border-left/i.test(style);
}
