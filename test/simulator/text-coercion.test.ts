/** @jest-environment jsdom */
import { Draft } from '../../simulator/host/draft';
import { plainAsHtml } from '../../simulator/host/plain-as-html';
import { coercedText } from '../../simulator/host/text-coercion';
import { SENDER } from './support';

function textOf(html: string, format: 'html' | 'text' = 'html'): string {
  return coercedText(new Draft(SENDER, { html, format }));
}

test.each([
  ['lines are glued (office-js#773)', '<div>Hello</div><div>World</div>', 'HelloWorld'],
  ['so are line breaks', 'Hello<br>World', 'HelloWorld'],
  ['and a message with the quotation below it (#6012)', '<p>Hej</p><div><b>Fra:</b> Jonas</div>', 'HejFra: Jonas'],
  ['and cells', '<p>Liste</p><table><tr><td>Oliver</td><td>121190-4328</td></tr></table>', 'ListeOliver121190-4328'],
  ['a table alone is nothing at all (#4587)', '<table><tr><td>Oliver</td></tr></table>', ''],
  ['also with line breaks around it', '\n<table><tr><td>Oliver</td></tr></table>\n', ''],
  ['hard spaces are spaces', 'a&nbsp;b', 'a b'],
  ['line breaks in the source are spaces', '<p>a\n  b</p>', 'a b'],
  ['styles are not text', '<style>p { color: red }</style><p>a</p>', 'a'],
  ['nothing', '', ''],
])('the text of an HTML body: %s', (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

test('a plain text comes as it is', () => {
  expect(textOf(plainAsHtml('Hej\n\nNavn\tNummer'), 'text')).toBe('Hej\n\nNavn\tNummer');
});
