const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DIV DL DT DD FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);
const SILENT = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TITLE']);

/** A body of HTML as the plain text that add-ins are given: a line per block, a tab between table cells. */
export function htmlToText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return textOf(body)
    .replace(/\u00a0/g, ' ')
    .replace(/\n$/, '');
}

function textOf(parent: Node): string {
  let text = '';
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += inline(text, node.textContent ?? '');
    else if (node.nodeName === 'BR') text += '\n';
    else if (CELLS.has(node.nodeName)) text += textOf(node).trim() + (node.nextSibling ? '\t' : '');
    else if (BLOCKS.has(node.nodeName)) text = withBlock(text, textOf(node));
    else if (!SILENT.has(node.nodeName)) text += textOf(node);
  }
  return text;
}

/** Line breaks in the source are spaces; between blocks they are nothing. Pasted tabs stay: they part columns. */
function inline(before: string, text: string): string {
  const atLineStart = before === '' || before.endsWith('\n');
  return atLineStart && text.trim() === '' ? '' : text.replace(/[ \r\n]+/g, ' ');
}

function withBlock(before: string, text: string): string {
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return `${start}${text.endsWith('\n') ? text : `${text}\n`}`;
}
