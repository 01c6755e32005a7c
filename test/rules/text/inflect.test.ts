import { formsOf, type Inflection } from '../../../src/rules/text/inflect';
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
