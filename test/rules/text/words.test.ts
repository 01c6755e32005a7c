import { wordsOf } from '../../../src/rules/text/words';

const read = (text: string) => wordsOf(text).map(({ lower, kind }) => (kind === 'word' ? lower : `${lower}/${kind}`));

describe('wordsOf', () => {
  it.each([
    ['Hej Åse, øl?', ['hej', 'åse', 'øl'], 'Danish letters'],
    ['Anna-Sofie og ADHD-diagnosen', ['anna-sofie', 'og', 'adhd-diagnosen'], 'a hyphen joins'],
    ['i går - i dag', ['i', 'går', 'i', 'dag'], 'a dash between blanks does not'],
    ["Magnus's and Jens' mail", ['magnus', 'and', 'jens', 'mail'], 'the genitive is taken off'],
    ['280467-2187', ['280467-2187/number'], 'a number'],
    ['type 2-diabetes', ['type', '2-diabetes'], 'a number with letters is a word'],
    [
      'skriv til oskar.winther@example.com nu',
      ['skriv', 'til', 'oskar/address', 'winther/address', 'example/address', 'com/address', 'nu'],
      'an address is no prose',
    ],
    ['Nguyễn Thị', ['nguyễn', 'thị'], 'Vietnamese letters'],
    ['', [], 'nothing'],
  ])('%s', (text, words, _why) => expect(read(text)).toEqual(words));

  it('takes no genitive for a small letter', () => {
    const [one, other, name] = wordsOf("LA's DM’s Bo's");
    expect([one!.capital, other!.capital, name!.capital]).toEqual(['all', 'all', 'first']);
  });

  it('tells capitals and genitives', () => {
    const [first, all, none, genitive] = wordsOf('Mette ANSAT nu Jens’ sag');
    expect([first!.capital, all!.capital, none!.capital, genitive!.genitive]).toEqual(['first', 'all', 'none', true]);
  });

  it('does not keep a word that is absurdly long', () => {
    expect(wordsOf('a'.repeat(1000))[0]).toMatchObject({ start: 0, end: 1000, lower: '' });
  });
});
