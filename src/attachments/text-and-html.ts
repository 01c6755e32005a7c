import { htmlToText } from './html-to-text';

const BETWEEN_WORDS = /[\s"'“”«»()[\]<>{}*•·,.;:!?|/–—-]+/;
/** Between the cells of a table. */
const CELLS = '\t';

/** The words of a mail that is written as text and as HTML: recipients see the one or the other. */
export function textAndHtml(text: string, html: string): string {
  const [plain = '', other = ''] = [text, htmlToText(html)].map((words) => words.replace(/\r\n?/g, '\n').trim());
  return bothWritings(plain, other);
}

/**
 * What two writings of one mail say: the HTML where the text has no word of its own, for it knows its tables; else the text
 * where the HTML has none; else both, as where "Din mailklient kan ikke vise HTML." stands for all. Links, bullets and white space,
 * in which the two always differ, make no second mail.
 */
export function bothWritings(text: string, html: string): string {
  if (html === '') return text;
  if (!saysMore(text, html)) return html;
  return saysMore(html, text) || html.indexOf(CELLS) !== -1 ? `${text}\n\n${html}` : text;
}

/** Whether one writing has a word that the other has not. */
function saysMore(writing: string, than: string): boolean {
  const known = new Set(than.toLowerCase().split(BETWEEN_WORDS));
  return writing
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .some((word) => word !== '' && !known.has(word));
}
