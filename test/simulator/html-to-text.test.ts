/** @jest-environment jsdom */
import { plainAsHtml } from '../../simulator/host/plain-as-html';
import { htmlToText } from '../../simulator/host/html-to-text';

test.each([
  ['a line per block', '<p>Kære Katrine</p><p>Tak for sidst.</p>', 'Kære Katrine\nTak for sidst.'],
  ['an empty line as browsers write it', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['a first line without a block', 'a<div>b</div>', 'a\nb'],
  ['a line break', 'a<br>b', 'a\nb'],
  ['line breaks in the source are spaces', '<p>a\n  b</p>\n<p>c</p>', 'a b\nc'],
  ['a tab between cells, a line per row', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
  ['list items', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ['words in bold stay together', '<p>syge<b>meldt</b></p>', 'sygemeldt'],
  ['hard spaces are spaces', 'a&nbsp;b', 'a b'],
  ['pasted tabs stay', '<div>Oliver\t121190-4328</div>', 'Oliver\t121190-4328'],
  ['styles are not text', '<style>p { color: red }</style><p>a</p>', 'a'],
  ['nothing', '', ''],
])('%s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('plain text comes back as it was', () => {
  const text = 'a < b & c\n\n1\t2';
  expect(htmlToText(plainAsHtml(text))).toBe(text);
});
