/**
 * `npm run -s fit:weights [-- --cv]`: fits the weights of evidence (`src/rules/learned/weights.ts`) to the labelled texts, always to the same.
 *
 * Learned from are `dev`, `tune`, `snippets-tune`, the lexicons' proofs and the rows of the detectors' tables: the words
 * that no rule ties to anybody. A text that has a category is about the heaviest pair of word and person in it, a text
 * that has not about none (multi-instance logistic regression). `--cv` prints instead what five folds by text find.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '../../src/rules';
import { detect } from '../../src/rules/detectors';
import { LEXICONS } from '../../src/rules/detectors/dictionary';
import { isOnProgramme } from '../../src/rules/detectors/listed-below';
import { linkByRule } from '../../src/rules/detectors/lexicon-category';
import { isVetoed } from '../../src/rules/detectors/said-of-nobody';
import { isNobodys } from '../../src/rules/detectors/said-of-somebody';
import { candidatesFor, featuresOfHit } from '../../src/rules/detectors/weighing';
import { ROOT, TODAY } from '../support/build';
import { descend, type Descent } from './adam';
import { FOLDS, labelledTexts, type LabelledText } from './labelled-texts';

/** Words of one category in one text that no rule links: for each pair of word and person the features by number. */
interface Bag {
  readonly positive: boolean;
  readonly weight: number;
  readonly fold: number;
  readonly source: string;
  readonly pairs: number[][];
}

const WEIGHTS_FILE = join(ROOT, 'src', 'rules', 'learned', 'weights.ts');
/** Categories whose words are said of somebody by this link; marks have one of their own. */
const CATEGORIES: readonly Category[] = LEXICONS.map(({ category }) => category).filter((each) => each !== 'grades');
/** A whole mail counts more than a sentence; the first drafts, the rows of the tables and the proofs are promises. */
const WEIGHT: Readonly<Record<string, number>> = { dev: 8, tune: 1.5, rows: 8, proofs: 8 };
const PENALTY = 6;
const DESCENT: Descent = { steps: 200, rate: 0.1, falling: 0.3 };
/** How sharply the heaviest pair of a text stands for it. */
const SHARPNESS = 2;
/** Features that hold of fewer pairs are chance; of the others the most telling are kept. */
const LEAST_SEEN = 8;
const KEPT = 140;
/** Taken from every sum: misses and false alarms alike count one, and innocent mail is the more frequent. */
export const CAUTION = 0.3;

const numbers = new Map<string, number>();
const bags: Bag[] = [];

function learn({ source, fold, mail, has, known }: LabelledText): void {
  const pairs = new Map<Category, number[][]>();
  const linked = new Set<Category>();
  detect(mail, TODAY, undefined, (scene) =>
    scene.reading.units.forEach((_, index) => {
      for (const hit of scene.reading.hits[index]!) {
        const { category } = hit.term;
        if (known.indexOf(category) === -1 || isOnProgramme(scene, index) || isNobodys(scene, index, hit) || isVetoed(scene.reading, index, hit)) continue; // prettier-ignore
        if (linkByRule(scene, index, hit) !== undefined) {
          linked.add(category);
          continue;
        }
        const own = pairs.get(category) ?? pairs.set(category, []).get(category)!;
        for (const { weigh } of candidatesFor(scene, index, hit)) {
          const features = new Set<number>();
          const see = (name: string) => features.add(numbers.get(name) ?? numbers.set(name, numbers.size).size - 1);
          featuresOfHit(scene, index, hit, see);
          weigh(see);
          own.push([...features]);
        }
      }
    }),
  );
  pairs.forEach((own, category) => {
    const positive = has.indexOf(category) !== -1;
    if (own.length > 0 && !(positive && linked.has(category)))
      bags.push({ positive, weight: WEIGHT[source] ?? 1, fold, source, pairs: own });
  });
}

/** A text stands or falls with its heaviest pair, the gradient is shared with those near it. */
export function fit(from: readonly Bag[], dropped: ReadonlySet<number>): Float64Array {
  const kept = from.map(({ pairs }) => pairs.map((pair) => pair.filter((feature) => !dropped.has(feature))));
  const total = from.reduce((sum, { weight }) => sum + weight, 0);
  const bias = numbers.get('bias')!;
  return descend(numbers.size, DESCENT, (weights, down) => {
    from.forEach(({ positive, weight }, at) => {
      const sums = kept[at]!.map((pair) => pair.reduce((sum, feature) => sum + weights[feature]!, 0));
      const most = Math.max(...sums);
      const error = (1 / (1 + Math.exp(-most)) - Number(positive)) * weight;
      const shares = sums.map((sum) => Math.exp(SHARPNESS * (sum - most)));
      const whole = shares.reduce((sum, share) => sum + share, 0);
      kept[at]!.forEach((pair, which) => {
        for (const feature of pair) down[feature]! += (error * shares[which]!) / whole;
      });
    });
    weights.forEach((weight, at) => (down[at] = (down[at]! + (at === bias ? 0 : PENALTY * weight)) / total));
  });
}

/** The features that are not kept: rare ones, then the least telling, a fifth at a time. */
export function droppedOf(from: readonly Bag[]): Set<number> {
  const seen = new Float64Array(numbers.size);
  let pairs = 0;
  for (const bag of from) for (const pair of bag.pairs) for (const feature of ((pairs += 1), pair)) seen[feature]! += 1;
  const dropped = new Set<number>();
  seen.forEach((count, feature) => count < LEAST_SEEN && dropped.add(feature));
  while (numbers.size - dropped.size > KEPT) {
    const weights = fit(from, dropped);
    const tells = (feature: number) => {
      const share = seen[feature]! / pairs;
      return feature === numbers.get('bias') ? Infinity : Math.abs(weights[feature]!) * Math.sqrt(share * (1 - share));
    };
    const left = [...numbers.values()].filter((feature) => !dropped.has(feature)).sort((a, b) => tells(a) - tells(b));
    const most = Math.min(left.length - KEPT, Math.ceil(left.length / 5));
    for (const feature of left.slice(0, most)) dropped.add(feature);
  }
  return dropped;
}

/** What the weights of the other folds find in each. */
function crossValidate(): void {
  const sums: { source: string; positive: boolean; sum: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = bags.filter((bag) => bag.fold !== fold);
    const dropped = droppedOf(others);
    const weights = fit(others, dropped);
    for (const { source, positive, pairs } of bags.filter((bag) => bag.fold === fold))
      sums.push({
        source,
        positive,
        sum: Math.max(...pairs.map((pair) => pair.reduce((all, at) => all + (dropped.has(at) ? 0 : weights[at]!), 0))),
      });
  }
  for (const caution of [0, CAUTION / 2, CAUTION, CAUTION * 1.5]) {
    const line = ['dev', 'tune', 'snippets', 'proofs', 'rows'].map((each) => {
      const count = (positive: boolean) => {
        const of = sums.filter((one) => one.source === each && one.positive === positive);
        return `${of.filter(({ sum }) => sum > caution).length}/${of.length}`;
      };
      return `${each} ${count(true)} falsely ${count(false)}`;
    });
    console.log(`above ${caution}: ${line.join(', ')}`);
  }
}

function write(): void {
  const dropped = droppedOf(bags);
  const weights = fit(bags, dropped);
  const lines = [...numbers]
    .filter(([, feature]) => !dropped.has(feature))
    .map(
      ([name, feature]) =>
        [name, (weights[feature]! - (name === 'bias' ? CAUTION : 0)).toFixed(2).replace('0.', '.')] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name} ${weight}`);
  const source = readFileSync(WEIGHTS_FILE, 'utf8');
  writeFileSync(WEIGHTS_FILE, source.replace(/= `[^`]*`/, `= \`\n  ${lines.join('\n  ')}\``));
  console.log(`${bags.length} texts, ${numbers.size} features, ${lines.length} kept`);
}

if (require.main === module) {
  for (const text of labelledTexts(CATEGORIES)) learn(text);
  if (process.argv.includes('--cv')) crossValidate();
  else write();
}
