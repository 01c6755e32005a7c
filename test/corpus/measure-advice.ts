import type { Decision, Policy } from '../../src/rules';
import { advise } from '../../src/rules/advice/advise';
import { adviceInWords } from '../../src/rules/explain/advice';
import { asDraft, type LabelledDraft } from '../support/corpus';

interface Judged {
  readonly labelled: LabelledDraft;
  readonly decision: Decision;
}

/**
 * `--advice`: how many drafts are given advice on their recipients, all of them and the innocent ones, which hold nothing
 * about anybody; and each kind of it. With `--list`, what is said of which draft.
 */
export function printAdvice(
  all: readonly Judged[],
  policyOf: (labelled: LabelledDraft) => Policy,
  list: boolean,
): void {
  const advised = all.map(({ labelled, decision }) => ({
    labelled,
    isInnocent: labelled.labels.categories.length === 0,
    advice: advise(asDraft(labelled), decision, policyOf(labelled)),
  }));
  const innocent = advised.filter(({ isInnocent }) => isInnocent);
  const some = (drafts: typeof advised): string => {
    const count = drafts.filter(({ advice }) => advice.length > 0).length;
    return `${count} of ${drafts.length} (${((100 * count) / drafts.length).toFixed(1)} %)`;
  };
  console.log(`  advice                 ${some(advised)}`);
  console.log(`    of innocent drafts   ${some(innocent)}`);
  const kinds = new Set(advised.flatMap(({ advice }) => advice.map(({ kind }) => kind)));
  for (const wanted of kinds) {
    const of = (drafts: typeof advised): number =>
      drafts.filter(({ advice }) => advice.some(({ kind }) => kind === wanted)).length;
    console.log(`    ${wanted.padEnd(20)} ${of(advised)}, innocent ${of(innocent)}`);
  }
  if (!list) return;
  for (const { labelled, isInnocent, advice } of advised) {
    for (const { text } of adviceInWords(advice, 'da'))
      console.log(`  ${labelled.id}${isInnocent ? ' (innocent)' : ''}: ${text}`);
  }
}
