/**
 * `npm run -s corpus [-- dev|tune|counted …] [--list] [--advice]`: how well labelled drafts are judged, and how many of them
 * are given advice on their recipients.
 *
 * `--list` names every draft judged otherwise than labelled. Never list `counted`: it is only counted, so that one file
 * stays that no rule was made for.
 */
import { CATEGORIES, check, type Category, type Decision, type Verdict } from '../../src/rules';
import { shippedPolicy, TODAY } from '../support/build';
import { asDraft, readCorpus, type LabelledDraft } from '../support/corpus';
import { printAdvice } from './measure-advice';

interface Judged {
  readonly labelled: LabelledDraft;
  readonly decision: Decision;
}

const POLICIES = { au: shippedPolicy('au'), aau: shippedPolicy('aau'), sikkerpost: shippedPolicy('sikkerpost') };
const policyOf = ({ policy }: LabelledDraft) => POLICIES[policy as keyof typeof POLICIES];
const stops = (verdict: Verdict): boolean => verdict === 'secure' || verdict === 'block';

function judge(file: string): Judged[] {
  return readCorpus(`${file}.jsonl`).map((labelled) => ({
    labelled,
    decision: check(asDraft(labelled), policyOf(labelled), TODAY),
  }));
}

function share(count: number, of: number): string {
  return `${count} of ${of} (${of === 0 ? '–' : ((100 * count) / of).toFixed(1)} %)`;
}

function print(file: string, all: readonly Judged[], list: boolean): void {
  const right = all.filter(({ labelled, decision }) => decision.verdict === labelled.decision);
  const mustStop = all.filter(({ labelled }) => stops(labelled.decision));
  const mayGo = all.filter(({ labelled }) => !stops(labelled.decision));
  const innocent = all.filter(({ labelled }) => labelled.labels.categories.length === 0);
  const about = all.filter(({ labelled }) => labelled.labels.categories.length > 0);
  const off = ({ labelled, decision }: Judged): number => Math.abs(decision.persons.length - labelled.labels.persons);
  console.log(`\n${file}: ${all.length} drafts`);
  console.log(`  decisions right        ${share(right.length, all.length)}`);
  console.log(
    `  missed (let go)        ${share(mustStop.filter(({ decision }) => !stops(decision.verdict)).length, mustStop.length)}`,
  );
  console.log(
    `  false alarms (stopped) ${share(mayGo.filter(({ decision }) => stops(decision.verdict)).length, mayGo.length)}`,
  );
  console.log(
    `    of innocent drafts   ${share(innocent.filter(({ decision }) => stops(decision.verdict)).length, innocent.length)}`,
  );
  console.log(`  persons exact          ${share(about.filter((each) => off(each) === 0).length, about.length)}`);
  console.log(`  persons within one     ${share(about.filter((each) => off(each) <= 1).length, about.length)}`);
  const aau = all.filter(({ labelled }) => labelled.policy === 'aau' && labelled.labels.categories.length > 0);
  console.log(
    `  recipient-only right   ${share(aau.filter(({ labelled, decision }) => decision.aboutRecipientOnly === labelled.labels.aboutRecipientOnly).length, aau.length)}`,
  );
  for (const category of CATEGORIES) printCategory(category, all);
  if (list) for (const each of all) printDifference(each);
}

function printCategory(category: Category, all: readonly Judged[]): void {
  const labelled = all.filter((each) => each.labelled.labels.categories.includes(category));
  const found = all.filter(({ decision }) => decision.categories.includes(category));
  const both = found.filter((each) => labelled.includes(each)).length;
  const ratio = (of: number): string => (of === 0 ? '   –' : (both / of).toFixed(2));
  console.log(
    `  ${category.padEnd(12)} precision ${ratio(found.length)}  recall ${ratio(labelled.length)}  (${labelled.length} labelled)`,
  );
}

function printDifference({ labelled, decision }: Judged): void {
  const { categories, persons, aboutRecipientOnly } = labelled.labels;
  const missing = categories.filter((category) => !decision.categories.includes(category));
  const extra = decision.categories.filter((category) => !categories.includes(category));
  const counted = categories.length > 0 && decision.persons.length !== persons;
  const recipientOnly = labelled.policy === 'aau' && decision.aboutRecipientOnly !== aboutRecipientOnly;
  if (
    missing.length === 0 &&
    extra.length === 0 &&
    !counted &&
    !recipientOnly &&
    decision.verdict === labelled.decision
  )
    return;
  console.log(
    `\n  ${labelled.id}: ${decision.verdict === labelled.decision ? '' : `${decision.verdict}, labelled `}${labelled.decision} – ${labelled.why}`,
  );
  if (missing.length > 0) console.log(`    not found: ${missing.join(', ')}`);
  for (const finding of decision.findings.filter(({ category }) => extra.includes(category))) {
    console.log(`    not labelled: ${finding.category} »${finding.excerpt}« in »${finding.context.text}«`);
  }
  if (counted)
    console.log(
      `    persons: ${decision.persons.map(({ label }) => JSON.stringify(label)).join(' ')}, labelled ${persons}`,
    );
  if (recipientOnly) console.log(`    about the recipient only: ${decision.aboutRecipientOnly}`);
}

const given = process.argv.slice(2);
const files = given.filter((name) => !name.startsWith('--'));
for (const file of files.length === 0 ? ['dev', 'tune', 'counted'] : files) {
  const [judged, list] = [judge(file), given.includes('--list') && file !== 'counted'];
  print(file, judged, list && !given.includes('--advice'));
  if (given.includes('--advice')) printAdvice(judged, policyOf, list);
}
