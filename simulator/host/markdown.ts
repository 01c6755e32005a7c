/** The Markdown of Smart Alerts: bold, italic, lists, https links, `\` to escape. Nothing else. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic'; readonly text: readonly Inline[] }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

const BULLET = /^ {0,3}[-*] +/;
const NUMBER = /^ {0,3}\d{1,3}\. +/;

/** Reads a message of at most 500 characters. */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: parseInline(paragraph.join(' ')) });
    paragraph = [];
  };
  for (const line of source.split(/\r\n|\r|\n/)) {
    const marker = BULLET.exec(line) ?? NUMBER.exec(line);
    if (marker) {
      endParagraph();
      const ordered = NUMBER.test(line);
      const item = parseInline(line.slice(marker[0].length));
      const last = blocks.at(-1);
      if (last?.kind === 'list' && last.ordered === ordered) {
        blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
      } else {
        blocks.push({ kind: 'list', ordered, items: [item] });
      }
    } else if (line.trim() === '') endParagraph();
    else paragraph.push(line);
  }
  endParagraph();
  return blocks;
}

function parseInline(source: string): Inline[] {
  const inlines: Inline[] = [];
  let text = '';
  const push = (inline: Inline): void => {
    if (text !== '') inlines.push({ kind: 'text', text });
    text = '';
    inlines.push(inline);
  };
  let at = 0;
  while (at < source.length) {
    const span = spanAt(source, at);
    if (span) {
      push(span.inline);
      at = span.end;
    } else {
      if (source[at] === '\\' && at + 1 < source.length) at += 1;
      text += source[at];
      at += 1;
    }
  }
  return text === '' ? inlines : [...inlines, { kind: 'text', text }];
}

/** A link or an emphasis that begins here, and where it ends. */
function spanAt(source: string, at: number): { inline: Inline; end: number } | undefined {
  const link = /^\[([^\]]{1,200})\]\((https:\/\/[^\s)]{1,400})\)/.exec(source.slice(at));
  if (link) return { inline: { kind: 'link', text: link[1] ?? '', url: link[2] ?? '' }, end: at + link[0].length };
  const mark = ['**', '__', '*', '_'].find((one) => source.startsWith(one, at));
  if (mark === undefined || source[at + mark.length] === ' ') return undefined;
  const end = closing(source, mark, at + mark.length);
  if (end < 0) return undefined;
  const text = parseInline(source.slice(at + mark.length, end));
  return { inline: { kind: mark.length === 2 ? 'bold' : 'italic', text }, end: end + mark.length };
}

/** Where the mark closes: not escaped, not empty, not after a space, and `*` not at a `**`. */
function closing(source: string, mark: string, from: number): number {
  const doubled = mark + mark;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\' || (mark.length === 1 && source.startsWith(doubled, at))) at += 1;
    else if (at > from && source.startsWith(mark, at) && source[at - 1] !== ' ') return at;
  }
  return -1;
}
