import { decoded } from './html-entities';

/** A piece of HTML in the order of the source. */
type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'close'; readonly name: string };

/** Names in lower case, the first of each; values decoded. */
export type Attributes = Readonly<Partial<Record<'alt' | 'class' | 'href' | 'style' | 'type', string>>>;

/** Elements that hold no text for a reader, with everything up to their end tag. */
const SILENT = ['script', 'style', 'title'];
const READ = ['alt', 'class', 'href', 'style', 'type'];
/** A longer value is no class, style or address that anybody reads on; as alternative text it is cut. */
const LONGEST_VALUE = 4_000;
/** Tags that never close, before the rest counts as text: each costs one walk to the end. */
const MOST_UNCLOSED = 8;

/**
 * Cuts HTML into tags and texts, in one pass and without ever going back: comments (Outlook's conditional ones too),
 * scripts, styles and the title fall out. What is no tag is text ("p < 0.05"), and so is a tag that never closes:
 * nothing that might be read is lost.
 */
export function readHtml(html: string, take: (token: Token) => void): void {
  const find = finder(html);
  let at = 0;
  const text = (end: number): void => {
    if (end > at) take({ kind: 'text', text: decoded(html.slice(at, end)) });
  };
  let unclosed = 0;
  for (let open = find('<', 0), from = 0; open !== -1 && unclosed < MOST_UNCLOSED; open = find('<', from)) {
    const next = html.charAt(open + 1);
    const closes = next === '/';
    const named = isLetter(html.charCodeAt(closes ? open + 2 : open + 1));
    if (!named && next !== '!' && next !== '?' && !closes) {
      from = open + 1;
      continue;
    }
    const tag = named
      ? tagAt(html, closes ? open + 2 : open + 1, find)
      : { name: '', end: afterMarkup(html, open, find) };
    if (tag.end === -1) {
      unclosed++;
      from = open + 1;
      continue;
    }
    text(open);
    at = tag.end;
    if (tag.name !== '' && 'attributes' in tag) {
      take(closes ? { kind: 'close', name: tag.name } : { kind: 'open', name: tag.name, attributes: tag.attributes });
      if (!closes && SILENT.indexOf(tag.name) !== -1) at = endOf(tag.name, html, at, find);
    }
    from = at;
  }
  text(html.length);
}

type Find = (wanted: string, from: number) => number;

/** `indexOf` that does not look again for what it once did not find: else hostile HTML costs the square of its length. */
function finder(html: string): Find {
  const missing = new Map<string, number>();
  return (wanted, from) => {
    if (from >= (missing.get(wanted) ?? Infinity)) return -1;
    const found = html.indexOf(wanted, from);
    if (found === -1) missing.set(wanted, from);
    return found;
  };
}

/** Reads a tag from its name on. `end` lies behind its ">"; -1 where there is none. */
function tagAt(html: string, from: number, find: Find): { name: string; attributes: Attributes; end: number } {
  let at = from;
  while (at < html.length && !isNameEnd(html.charCodeAt(at))) at++;
  const name = html.slice(from, at).toLowerCase();
  const attributes: Partial<Record<keyof Attributes, string>> = {};
  while (at < html.length) {
    while (isSpace(html.charCodeAt(at)) || html.charAt(at) === '/') at++;
    if (html.charAt(at) === '>') return { name, attributes, end: at + 1 };
    const start = at;
    // A "=" at the beginning belongs to the name.
    at++;
    while (at < html.length && !isNameEnd(html.charCodeAt(at)) && html.charAt(at) !== '=') at++;
    const key = html.slice(start, Math.min(at, start + 8)).toLowerCase() as keyof Attributes;
    while (isSpace(html.charCodeAt(at))) at++;
    if (html.charAt(at) !== '=') continue;
    at++;
    while (isSpace(html.charCodeAt(at))) at++;
    const value = valueAt(html, at, find);
    at = value.next;
    if (READ.indexOf(key) !== -1 && attributes[key] === undefined) {
      attributes[key] = decoded(html.slice(value.start, Math.min(value.end, value.start + LONGEST_VALUE)));
    }
  }
  return { name, attributes, end: -1 };
}

function valueAt(html: string, at: number, find: Find): { start: number; end: number; next: number } {
  const quote = html.charAt(at);
  const close = quote === '"' || quote === "'" ? find(quote, at + 1) : -1;
  // A quotation mark without its fellow ends with the tag: browsers would let it swallow the rest of the mail.
  if (close !== -1) return { start: at + 1, end: close, next: close + 1 };
  let end = at;
  while (end < html.length && !isSpace(html.charCodeAt(end)) && html.charAt(end) !== '>') end++;
  return { start: at, end, next: end };
}

/** Behind a comment, doctype or processing instruction. A comment that never closes swallows the rest, as in browsers. */
function afterMarkup(html: string, open: number, find: Find): number {
  if (html.slice(open, open + 4) !== '<!--') {
    const end = find('>', open);
    return end === -1 ? -1 : end + 1;
  }
  // "<!-->" is a whole comment.
  for (let at = find('--', open + 2); at !== -1; at = find('--', at + 1)) {
    if (html.charAt(at + 2) === '>') return at + 3;
    if (html.slice(at + 2, at + 4) === '!>') return at + 4;
  }
  return html.length;
}

function endOf(name: string, html: string, from: number, find: Find): number {
  for (let at = find('</', from); at !== -1; at = find('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return html.length;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** White space of HTML; a no-break space is none. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isNameEnd(code: number): boolean {
  return isSpace(code) || code === 62 || code === 47;
}
