import { textAndHtml } from '../../src/attachments/text-and-html';

test.each([
  ['both where they differ', 'Hej', '<p>Ida er syg</p>', 'Hej\n\nIda er syg'],
  ['one where the text says it all, white space aside', 'Hej  Bo\r\nIda er syg', '<p>Hej</p><p>Bo</p>', 'Hej  Bo\nIda er syg'],
  ['one where links and bullets differ', 'Se AU <https://au.dk/>\n\n  * Ida er syg', '<a href="https://au.dk/">Se AU</a><ul><li>Ida er syg</li></ul>', 'Se AU <https://au.dk/>\n\n  * Ida er syg'],
  ['the HTML where there is no text', ' \n', '<p>Hej</p>', 'Hej'],
  ['the text where there is no HTML', 'Hej\n', '', 'Hej'],
  ['both where the HTML says more', 'Hej', '<p>Hej Bo</p>', 'Hej\n\nHej Bo'],
  ['both where a number differs', 'Hej 010180-1234', '<p>Hej 010180-1235</p>', 'Hej 010180-1234\n\nHej 010180-1235'],
  ['both where the words are of other letters', '', '<p>病気</p>', '病気'],
])('%s', (_what, text, html, expected) => expect(textAndHtml(text, html)).toBe(expected)); // prettier-ignore
