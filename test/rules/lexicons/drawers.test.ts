import { headsOf, LEXICONS, lookUp } from '../../../src/rules/detectors/dictionary';
import { termsInWord } from '../../../src/rules/detectors/compounds';
import { Drawers, drawerOf, listed } from '../../../src/rules/lexicons/word-list';
import { formsOf } from '../../../src/rules/text/inflect';

/** As the source has it, and as the build packs it. */
const LISTS: [string, string][] = [
  ['of the source', 'syg, sygdom, sygdomstegn, sår, er syg, i koma, i koma igen, er'],
  ['as built', 'AerC sygAi komaG igenAsygDdomGstegnBår'],
];

describe.each(LISTS)('a list %s', (_, list) => {
  const found = (drawers: Drawers<number>, letters: string, word: string) => {
    const all: [string, number][] = [];
    drawers.look(drawerOf(letters), word, (entry, of) => all.push([entry, of]));
    return all;
  };
  const drawers = new Drawers<number>(true);
  drawers.add(list, 1);
  drawers.add('sygeplejerske', 2);

  it('has every entry in one drawer, behind those of the lists before', () => {
    expect(found(drawers, 'syg', 'syg')).toEqual([['syg', 1], ['sygdom', 1], ['sygdomstegn', 1], ['sygeplejerske', 2]]); // prettier-ignore
    expect(found(drawers, 'sår', 'sår')).toEqual([['sår', 1]]);
    expect(found(drawers, 'er', 'er')).toEqual([['er', 1]]);
  });

  it('has phrases that begin with a short word apart from longer words', () => {
    expect(found(drawers, 'er ', 'er')).toEqual([['er syg', 1]]);
    expect(found(drawers, 'i ', 'i')).toEqual([['i koma', 1], ['i koma igen', 1]]); // prettier-ignore
  });

  it('leaves out long entries that go on otherwise than the word', () =>
    expect(found(drawers, 'syg', 'sygeplejersken')).toEqual([['syg', 1], ['sygdom', 1], ['sygeplejerske', 2]])); // prettier-ignore

  it('has no drawer for what no entry begins with', () => {
    expect(drawers.has(drawerOf('syg'))).toBe(true);
    expect(drawers.has(drawerOf('ras'))).toBe(false);
    expect(found(drawers, 'ras', 'rask')).toEqual([]);
  });

  it('leaves phrases out where they are not asked for', () => {
    const words = new Drawers<number>(false);
    words.add(list, 1);
    expect(found(words, 'i ', 'i')).toEqual([]);
    expect(found(words, 'sår', 'sår')).toEqual([['sår', 1]]);
  });
});

describe('in every form that a lexicon bends', () => {
  const bent = LEXICONS.flatMap(({ category, groups }) =>
    groups.flatMap(
      ({ terms, mode, inflection, language }) =>
      mode === 'prefix' || mode === 'capitals'
        ? []
        : listed(terms).map((lemma) => ({ category, lemma, mode, forms: formsOf(lemma, inflection, language === 'en' ? 'en' : 'da') })), // prettier-ignore
    ),
  );

  it('the term is found', () => {
    const lost = bent.flatMap(({ category, lemma, forms }) => {
      const read = forms.map((form) => form.replace(/'s(?= |$)/g, ''));
      const isFound = (form: string): boolean => {
        const [first = '', ...rest] = form.split(' ');
        const terms = rest.length === 0 ? lookUp(first)?.terms : lookUp(first)?.phrases?.get(rest[0]!);
        return terms?.some((term) => term.category === category && term.rest.join(' ') === rest.join(' ')) === true;
      };
      return read.filter((form) => !isFound(form)).map((form) => `${lemma}: ${form}`);
    });
    expect(lost).toEqual([]);
  });

  it('the head of a compound is found', () => {
    const heads = bent.filter(({ mode }) => mode === 'head');
    const lost = heads.flatMap(({ category, forms }) =>
      forms.filter((form) => !headsOf(`xyz${form}`).some((term) => term.category === category)),
    );
    expect(heads.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});

test('a head has the letters that a drawer is called by', () => {
  const heads = LEXICONS.flatMap(({ groups }) => groups.filter(({ mode }) => mode === 'head').flatMap(({ terms }) => listed(terms))); // prettier-ignore
  expect(heads.filter((head) => head.length < 3)).toEqual([]);
});

test('of two terms of one category the whole word goes before its beginning', () => {
  expect(termsInWord('sygdom').map(({ lemma }) => lemma)).toEqual(['sygdom']);
  expect(termsInWord('lungebetændelsen').map(({ category }) => category)).toEqual(['health']);
});
