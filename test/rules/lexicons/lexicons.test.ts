import { offencesProof } from '../../../src/rules/lexicons/offences';
import { sexualityProof } from '../../../src/rules/lexicons/sexuality';
import { biometricProof } from '../../../src/rules/lexicons/biometric';
import { geneticProof } from '../../../src/rules/lexicons/genetic';
import { unionProof } from '../../../src/rules/lexicons/union';
import { religionProof } from '../../../src/rules/lexicons/religion';
import { politicsProof } from '../../../src/rules/lexicons/politics';
import { ethnicityProof } from '../../../src/rules/lexicons/ethnicity';
import { LEXICONS } from '../../../src/rules/detectors/dictionary';
import { adoptionProof } from '../../../src/rules/lexicons/adoption';
import { GIVEN_NAMES } from '../../../src/rules/lexicons/given-names';
import { gradesProof } from '../../../src/rules/lexicons/grades';
import { healthProof } from '../../../src/rules/lexicons/health';
import type { Proof } from '../../../src/rules/lexicons/lexicon';
import { maritalProof } from '../../../src/rules/lexicons/marital';
import { personalityProof } from '../../../src/rules/lexicons/personality';
import { listed } from '../../../src/rules/lexicons/word-list';
import type { Category } from '../../../src/rules/types';
import { foundIn } from '../../support/rows';

/** One for every lexicon: the walk below fails for a lexicon without. */
const PROOFS: Partial<Record<Category, Proof>> = {
  health: healthProof,
  marital: maritalProof,
  adoption: adoptionProof,
  personality: personalityProof,
  grades: gradesProof,
  ethnicity: ethnicityProof,
  politics: politicsProof,
  religion: religionProof,
  union: unionProof,
  genetic: geneticProof,
  biometric: biometricProof,
  sexuality: sexualityProof,
  offences: offencesProof,
};

describe.each(LEXICONS.map((lexicon) => [lexicon.category, lexicon] as const))('lexicon %s', (category, lexicon) => {
  const { examples, counterexamples } = PROOFS[category] ?? { examples: [], counterexamples: [] };
  const terms = lexicon.groups.flatMap((group) => listed(group.terms));
  // "sygdom" alone says little, "nyresygdom" much: a word may be vague and the head of telling compounds.
  const entries = lexicon.groups.flatMap(({ mode, terms }) => listed(terms).map((term) => (mode === 'head' ? `-${term}` : term))); // prettier-ignore

  it('names a source for every entry', () => {
    for (const { source } of lexicon.groups) expect(source.trim()).not.toBe('');
  });

  it('has hundreds of entries, none twice', () => {
    expect(terms.length).toBeGreaterThan(100);
    expect(entries.filter((term, at) => entries.indexOf(term) !== at)).toEqual([]);
  });

  it('is written in lower case', () => expect(terms.filter((term) => term !== term.toLowerCase())).toEqual([]));

  it('lists no beginning of several words: beginnings are matched inside one', () => {
    const prefixes = lexicon.groups.filter((group) => group.mode === 'prefix').flatMap((group) => listed(group.terms));
    expect(prefixes.filter((prefix) => prefix.indexOf(' ') !== -1)).toEqual([]);
  });

  it('calls nothing innocent that it also lists', () => {
    expect(listed(lexicon.innocent).filter((phrase) => terms.indexOf(phrase) !== -1)).toEqual([]);
  });

  it.each(examples.map((text) => [text]))('finds: %s', (text) => expect(foundIn(text)).toContain(category));

  it.each(counterexamples.map((text) => [text]))('ignores: %s', (text) =>
    expect(foundIn(text)).not.toContain(category),
  );

  it('has as many counter-examples as examples', () => {
    expect(examples.length).toBeGreaterThan(4);
    expect(counterexamples.length).toBeGreaterThanOrEqual(examples.length);
  });
});

describe('given names', () => {
  const names = GIVEN_NAMES.flatMap((group) => group.names.split(/\s+/).filter((name) => name !== ''));

  it('names a source for every group, and no name twice', () => {
    for (const { source } of GIVEN_NAMES) expect(source).toContain('own list');
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('holds names of majority and minorities', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'mette',
        'ahmed',
        'ayşe',
        'abdirahman',
        'katarzyna',
        'jóhan',
        'aqqaluk',
        'thuy',
        'priyanka',
        'zahra',
        'emina',
      ]),
    );
  });

  it('marks names that are everyday words', () => {
    const marked = GIVEN_NAMES.filter((group) => group.word).flatMap((group) => group.names.split(/\s+/));
    expect(marked).toEqual(expect.arrayContaining(['bo', 'per', 'storm', 'mark', 'will', 'may']));
  });
});
