import { check } from '../../../src/rules';
import { detect } from '../../../src/rules/detectors';
import { candidatesFor, featuresOfHit } from '../../../src/rules/detectors/weighing';
import { WEIGHTS } from '../../../src/rules/learned/weights';
import { draft, shippedPolicy, TODAY } from '../../support/build';
import { asDraft, readCorpus } from '../../support/corpus';
import { finds, ignores } from '../../support/rows';

/** Persons that no rule ties to a word: in other sentences, in front of their verb, left unnamed. */
finds('health', [
  [
    'Vagten på fredag bytter vi. Det er for Torbens skyld, han venter på en scanning. Diagnosen er sclerose.',
    'two sentences on',
  ],
  ['Med sin sclerose kan Birgit ikke tage nattevagter.', 'in front of the verb and its subject'],
  ['A.K.: epilepsi, må ikke køre bil.', 'initials'],
  ['Dekanen er indlagt med en blodprop.', 'an office that one person holds'],
]);
finds('biometric', [['Fingeraftrykket tilhører Anders fra nattevagten.', 'whose the thing is']]);
finds('offences', [['Den eneste med en dom for vold er Preben.', 'the person last']]);
ignores('health', [
  ['Kræft rammer hver tredje, og Ulla holder oplægget.', 'who speaks about it'],
  ['Vaccination mod influenza bestilles hos Lise.', 'who takes bookings'],
]);

const seen = new Set<string>();
const evidenceIn = (text: string): string[] => {
  const found = check(draft({ to: ['kontor@example.org'], body: text }), shippedPolicy('au'), TODAY);
  return found.findings.flatMap(({ evidence }) => [...evidence]);
};

describe('the weights', () => {
  beforeAll(() => {
    for (const labelled of [...readCorpus('dev.jsonl'), ...readCorpus('tune.jsonl')])
      detect(asDraft(labelled), TODAY, undefined, (scene) =>
        scene.reading.hits.forEach((hits, index) => {
          for (const hit of hits) {
            featuresOfHit(scene, index, hit, (name) => seen.add(name));
            for (const { weigh } of candidatesFor(scene, index, hit)) weigh((name) => seen.add(name));
          }
        }),
      );
  });

  it('belong to features that texts have', () => {
    expect([...WEIGHTS.keys()].filter((name) => !seen.has(name))).toEqual([]);
  });

  it('are numbers, one a feature', () => {
    expect(WEIGHTS.size).toBeGreaterThan(50);
    expect([...WEIGHTS.values()].every((weight) => Math.abs(weight) < 5 && weight !== 0)).toBe(true);
  });

  it('name as evidence where the person stands', () => {
    expect(evidenceIn('Med sin sclerose kan Birgit ikke tage nattevagter.')).toEqual(['name-in-sentence']);
  });
});
