import type { Draft } from './draft';

/**
 * What `body.getAsync('text')` gives. A plain text comes as it is; the text of an HTML body as Outlook on the web makes it:
 * lines, list items, cells, a message and the quotation below it are glued together (office-js#773, #2151, #3726, #6012),
 * and a body that is nothing but a table comes as an empty text (#4587).
 */
export function coercedText(draft: Draft): string {
  const { html, format } = draft.get();
  if (format === 'text') return draft.text;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const silent of body.querySelectorAll('style, script')) silent.remove();
  const [only, ...others] = Array.from(body.childNodes).filter((node) => node.textContent?.trim());
  if (only?.nodeName === 'TABLE' && others.length === 0) return '';
  return (body.textContent ?? '').replace(/\u00a0/g, ' ').replace(/\s*[\r\n]\s*/g, ' ');
}
