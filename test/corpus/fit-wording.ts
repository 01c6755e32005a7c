/**
 * Fits the weights of how a mail is worded (`src/rules/learned/wording.ts`) to `dev` and `tune`, always to the same: a
 * logistic regression that tells mails with anybody's data from the others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../../src/rules/detectors';
import { hear, shareOf } from '../../src/rules/detectors/wording';
import { stemOf } from '../../src/rules/learned/wording';
import { ROOT, TODAY } from '../support/build';
import { asDraft, readCorpus, type LabelledDraft } from '../support/corpus';
import { descend, type Descent } from './adam';

/** What is heard in one mail, by number. */
interface HeardMail {
  readonly heard: Int32Array;
  readonly share: number;
  readonly personal: boolean;
}

const WORDING_FILE = join(ROOT, 'src', 'rules', 'learned', 'wording.ts');
const PENALTY = 0.05;
const DESCENT: Descent = { steps: 150, rate: 0.4, falling: 0.4 };
/** What is heard in fewer mails is chance; of the rest the most telling is kept. */
const LEAST_HEARD = 3;
const KEPT = 3000;
/** The heaviest weight is written as so many steps. */
const MOST_STEPS = 30;

const numbers = new Map<string, number>();

function listen(labelled: LabelledDraft): HeardMail {
  const heard = new Set<number>();
  const add = (name: string) => heard.add(numbers.get(name) ?? numbers.set(name, numbers.size).size - 1);
  let words = 0;
  detect(asDraft(labelled), TODAY, undefined, (scene) =>
    hear(scene, 0, scene.reading.units.length, {
      word: (at) => {
        words++;
        add(stemOf(scene.reading.words[at]!.lower));
      },
      sign: add,
    }),
  );
  return { heard: Int32Array.from(heard), share: shareOf(words), personal: labelled.labels.categories.length > 0 };
}

/** The weight of all that is kept (0 of the rest), and behind them the bias. */
function fitted(mails: readonly HeardMail[], kept: Uint8Array): Float64Array {
  const bias = numbers.size;
  return descend(bias + 1, DESCENT, (weights, down) => {
    for (const { heard, share, personal } of mails) {
      const sum = heard.reduce((all, each) => all + weights[each]!, 0);
      const error = 1 / (1 + Math.exp(-weights[bias]! - sum * share)) - Number(personal);
      for (const each of heard) down[each]! += error * share;
      down[bias]! += error;
    }
    kept.forEach((isKept, each) => (down[each] = isKept ? down[each]! + PENALTY * weights[each]! : 0));
  });
}

/** Fitted to all that is no chance, then anew to what tells most. */
function mostTelling(mails: readonly HeardMail[]): Float64Array {
  const count = new Int32Array(numbers.size);
  for (const { heard } of mails) for (const each of heard) count[each]!++;
  const weights = fitted(
    mails,
    Uint8Array.from(count, (heard) => Number(heard >= LEAST_HEARD)),
  );
  const order = [...numbers.values()].sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b);
  const kept = new Uint8Array(numbers.size);
  for (const each of order.slice(0, KEPT)) kept[each] = 1;
  return fitted(mails, kept);
}

const mails = (['dev.jsonl', 'tune.jsonl'] as const).flatMap(readCorpus).map(listen);
const weights = mostTelling(mails);
const bias = weights[numbers.size]!;
const step = Math.max(...weights.subarray(0, -1).map(Math.abs)) / MOST_STEPS;
/** By weight: that is shorter than a number behind each. */
const bySteps = new Map<number, string[]>();
numbers.forEach((each, name) => {
  const steps = Math.round(weights[each]! / step);
  if (steps !== 0) bySteps.set(steps, (bySteps.get(steps) ?? []).concat(name));
});
const lines = [...bySteps].sort(([a], [b]) => a - b).map(([steps, names]) => `${steps} ${names.sort().join(' ')}`);
const source = readFileSync(WORDING_FILE, 'utf8')
  .replace(/= `[^`]*`/, () => `= \`\n${lines.join('\n')}\``)
  .replace(/STEP = [^;]+/, `STEP = ${step.toFixed(3)}`)
  .replace(/BIAS = [^;]+/, `BIAS = ${bias.toFixed(2)}`);
writeFileSync(WORDING_FILE, source);
console.log(`${mails.length} mails, ${numbers.size} things heard, ${[...bySteps.values()].flat().length} kept`);
