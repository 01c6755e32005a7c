import { parseMarkdown, type Block, type Inline } from '../../simulator/host/markdown';

/** Blocks as short as they can be told. */
function told(source: string): string {
  return parseMarkdown(source).map(block).join(' | ');
}

function block(one: Block): string {
  if (one.kind === 'paragraph') return inline(one.text);
  return `${one.ordered ? 'ol' : 'ul'}[${one.items.map(inline).join('; ')}]`;
}

function inline(text: readonly Inline[]): string {
  return text
    .map((one) => {
      if (one.kind === 'text') return one.text;
      if (one.kind === 'link') return `<a ${one.url}>${one.text}</a>`;
      return one.kind === 'bold' ? `<b>${inline(one.text)}</b>` : `<i>${inline(one.text)}</i>`;
    })
    .join('');
}

test.each([
  ['plain', 'a b', 'a b'],
  ['paragraphs', 'a\n\nb', 'a | b'],
  ['a single line break is a space', 'a\nb', 'a b'],
  ['bold', '**Stop** now', '<b>Stop</b> now'],
  ['bold with underscores', '__Stop__', '<b>Stop</b>'],
  ['italic', '*a* and _b_', '<i>a</i> and <i>b</i>'],
  ['italic in bold', '**a *b* c**', '<b>a <i>b</i> c</b>'],
  ['bold in italic', '*a **b** c*', '<i>a <b>b</b> c</i>'],
  ['a list whose items end with a carriage return', 'Do:\n\n- a\r- b\r', 'Do: | ul[a; b]'],
  ['a list right after a line', 'Do:\n- a\n- b\n\nThen', 'Do: | ul[a; b] | Then'],
  ['a numbered list', '1. a\r2. b\r', 'ol[a; b]'],
  ['a link', 'See [the rule](https://example.org/rule).', 'See <a https://example.org/rule>the rule</a>.'],
  ['only https', '[x](http://example.org) [y](javascript:alert)', '[x](http://example.org) [y](javascript:alert)'],
  ['escaped marks', '\\*a\\* 2\\_3', '*a* 2_3'],
  ['an escape inside bold', '**a\\*b**', '<b>a*b</b>'],
  ['a mark that never closes', '2 * 3 and **x', '2 * 3 and **x'],
  ['HTML is text', '<b>a</b>', '<b>a</b>'],
  ['nothing', '', ''],
])('%s', (_, source, expected) => {
  expect(told(source)).toBe(expected);
});
