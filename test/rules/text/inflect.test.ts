import { formsOf, stemOf, type Inflection } from '../../../src/rules/text/inflect';
import type { Language } from '../../../src/rules/types';

describe('formsOf', () => {
  it.each<[string, Inflection, Language, string[]]>([
    ['diagnose', 'noun', 'da', ['diagnosen', 'diagnoser', 'diagnosernes']],
    ['sygdom', 'noun', 'da', ['sygdomme', 'sygdommen', 'sygdommenes']],
    ['middel', 'noun', 'da', ['midlet', 'midler', 'midlerne']],
    ['apopleksi', 'noun', 'da', ['apopleksien']],
    ['gravid', 'adjective', 'da', ['gravide']],
    ['deprimeret', 'adjective', 'da', ['deprimerede']],
    ['operere', 'verb', 'da', ['opereret', 'opererede', 'opereres']],
    ['allergy', 'noun', 'en', ['allergies']],
    ['abscess', 'noun', 'en', ['abscesses']],
    ['hospitalise', 'verb', 'en', ['hospitalised', 'hospitalising']],
  ])('%s as %s (%s)', (lemma, inflection, language, forms) => {
    expect(formsOf(lemma, inflection, language)).toEqual(expect.arrayContaining([lemma, ...forms]));
  });

  it('leaves fixed terms alone', () => expect(formsOf('hiv', 'fixed', 'da')).toEqual(['hiv']));
});

test.each(['diagnose', 'middel', 'offer', 'visum', 'gravid', 'deprimeret', 'allergy', 'ben', 'tå', 'hospitalise'])(
  'all forms of %s begin with its stem',
  (lemma) => {
    const forms = (['noun', 'adjective', 'verb', 'fixed'] as const).flatMap((inflection) =>
      (['da', 'en'] as const).flatMap((language) => formsOf(lemma, inflection, language)),
    );
    expect(forms.filter((form) => form.indexOf(stemOf(lemma)) !== 0)).toEqual([]);
  },
);

it('takes no letter from within a word of one syllable', () =>
  expect(formsOf('ben', 'noun', 'da')).not.toContain('bnet'));
