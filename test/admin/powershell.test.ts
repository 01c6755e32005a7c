import fc from 'fast-check';
import { comment, literal, quoted } from '../../src/admin/powershell';

/**
 * Reads a string in single quotes as PowerShell's tokenizer does (tokenizer.cs, ScanStringLiteral): each of five characters ends
 * it, unless another of the five follows, which then stands for itself.
 */
function readAsPowerShell(source: string): { text: string; rest: string } {
  const isQuote = (letter: string | undefined): boolean =>
    letter !== undefined && "'\u2018\u2019\u201a\u201b".includes(letter);
  const letters = [...source];
  if (!isQuote(letters[0])) throw new Error('not a string');
  let text = '';
  for (let at = 1; at < letters.length; at += 1) {
    if (isQuote(letters[at])) {
      if (!isQuote(letters[at + 1])) return { text, rest: letters.slice(at + 1).join('') };
      at += 1;
    }
    text += letters[at];
  }
  throw new Error('does not end');
}

describe('quoted', () => {
  it.each([
    ['plain', "'plain'"],
    ["it's", "'it''s'"],
    ['$(Remove-Item x)', "'$(Remove-Item x)'"],
    ['a`nb', "'a`nb'"],
    ['say "hi"', `'say "hi"'`],
    ['\u2019; Remove-Item x #', "'\u2019\u2019; Remove-Item x #'"],
    ['\u2018\u201a\u201b', "'\u2018\u2018\u201a\u201a\u201b\u201b'"],
    ['[NoTLS] æøå €', "'[NoTLS] æøå €'"],
  ])('%s', (text, source) => {
    expect(quoted(text)).toBe(source);
    expect(readAsPowerShell(source)).toEqual({ text, rest: '' });
  });

  it.each(['a\nb', 'a\rb', 'a\u0000', 'a\u2028b', 'a\u202eb', 'a\u200bb', '\ufeffa', 'a\u0085b'])(
    'refuses %j: nobody would see it',
    (text) => {
      expect(() => quoted(text)).toThrow('a line break or a character without a shape');
    },
  );

  it('is read back as it was, whatever the text, and nothing of it is left over', () => {
    const letter = fc.constantFrom(...'\'\u2018\u2019\u201a\u201b"\u201c$`(){};#@|\\[]é'.split(''), 'x', ' ');
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const text = letters.join('');
        expect(readAsPowerShell(`${quoted(text)} -Next`)).toEqual({ text, rest: ' -Next' });
      }),
    );
  });
});

test('a comment stays one line, and shows what it holds', () => {
  expect(comment('Mail\nRemove-Item x\r\u2028y \u202ez')).toBe('# Mail Remove-Item x  y  z');
});

test('literals', () => {
  expect(literal({ A: 'x', 'B-c': [1, true], D: [{ E: false }] })).toBe(
    [
      '@{',
      "    A = 'x'",
      "    'B-c' = @(1, $true)",
      '    D = @(',
      '        @{',
      '            E = $false',
      '        }',
      '    )',
      '}',
    ].join('\n'),
  );
});
