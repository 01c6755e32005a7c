import { textAndHtml } from '../../src/attachments/text-and-html';

test.each([
  ['both where they differ', 'Hej', '<p>Ida er syg</p>', 'Hej\n\nIda er syg'],
  ['the text where it says more, white space aside', 'Hej  Bo\r\nIda er syg', '<p>Hej</p><p>Bo</p>', 'Hej  Bo\nIda er syg'],
  ['the HTML where links and bullets differ', 'Se AU <https://au.dk/>\n\n  * Ida er syg', '<a href="https://au.dk/">Se AU</a><ul><li>Ida er syg</li></ul>', 'Se AU <https://au.dk/>\n\nIda er syg'],
  ['the HTML where it says it all and more', 'Hej Bo', '<img alt="Logo"><p>Hej Bo</p>', 'Logo\n\nHej Bo'],
  ['the HTML where the words are the same: it knows the rows', 'Navn Mark Ida 7 Bo 02', '<table><tr><td>Navn</td><td>Mark</td></tr><tr><td>Ida</td><td>7</td></tr><tr><td>Bo</td><td>02</td></tr></table>', 'Navn\tMark\nIda\t7\nBo\t02'],
  ['both where the HTML has rows and the text a word of its own', 'Se bilag: Ida 7', '<table><tr><td>Ida</td><td>7</td></tr></table>', 'Se bilag: Ida 7\n\nIda\t7'],
  ['the HTML where there is no text', ' \n', '<p>Hej</p>', 'Hej'],
  ['the text where there is no HTML', 'Hej\n', '', 'Hej'],
  ['both where each says more', 'Hej Ida', '<p>Hej Bo</p>', 'Hej Ida\n\nHej Bo'],
  ['both where a number differs', 'Hej 010180-1234', '<p>Hej 010180-1235</p>', 'Hej 010180-1234\n\nHej 010180-1235'],
  ['both where the words are of other letters', '', '<p>病気</p>', '病気'],
])('%s', (_what, text, html, expected) => expect(textAndHtml(text, html)).toBe(expected)); // prettier-ignore
