import { htmlToText } from './html-to-text';

const BETWEEN_WORDS = /[\s"'“”«»()[\]<>{}*•·,.;:!?|/–—-]+/;

/** The words of a mail that is written as text and as HTML: recipients see the one or the other. */
export function textAndHtml(text: string, html: string): string {
  const [plain = '', other = ''] = [text, htmlToText(html)].map((words) => words.replace(/\r\n?/g, '\n').trim());
  if (!saysMore(other, plain)) return plain;
  return plain === '' ? other : `${plain}\n\n${other}`;
}

/**
 * Whether one writing of a mail has a word that the other has not: "Din mailklient kan ikke vise HTML." stands for anything.
 * Links, bullets and white space, in which two writings of one mail always differ, make it no second mail.
 */
export function saysMore(writing: string, than: string): boolean {
  const known = new Set(than.toLowerCase().split(BETWEEN_WORDS));
  return writing
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .some((word) => word !== '' && !known.has(word));
}
