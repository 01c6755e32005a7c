import type { Category, Decision, Finding, Person, Policy, Verdict } from '../types';
import { verdictOn, type Priced } from './decide';
import { stepsOf } from './steps';

/** What the mail of a decision would hold instead; what is absent stays as it is. */
interface Change {
  readonly tag?: boolean;
  /** The findings that are left. */
  readonly findings?: readonly Finding[];
  /** So many persons, whoever they are. */
  readonly persons?: number;
  readonly categories?: readonly Category[];
  /** The recipients outside that are left. */
  readonly external?: readonly string[];
  readonly unchecked?: readonly Priced[];
}

/** The policy's verdict on the mail with the change; undefined where nobody can say for sure. */
export type Ask = (change: Change) => Verdict | undefined;

/**
 * Asks the policy about the mail of this decision with something left out, by the weighing that decided. The words that
 * stay are taken to mean what they meant: only a new check of the changed mail can tell otherwise.
 */
export function whatIf(decision: Decision, policy: Policy): Ask {
  // Those known only from findings beyond the cap: where they stand, nobody can tell any more.
  const hidden = decision.persons.length - personsIn(decision.findings, decision).length;
  const steps = stepsOf(policy, 'persons');
  return (change) => {
    const { tag = decision.tags.length > 0, findings, external = decision.externalRecipients } = change;
    const certain = findings === undefined ? decision.persons : personsIn(findings, decision);
    const least = change.persons ?? certain.length;
    const most = least + (findings === undefined ? 0 : hidden);
    const isWhole = isCounted(decision, external);
    const facts = {
      tag,
      categories: change.categories ?? categoriesOf(findings ?? decision.findings),
      externalRecipients: isWhole ? external.length : Infinity,
    };
    const isAbout = (persons: number): boolean[] => {
      if (!isWhole || external.length !== 1 || persons !== 1) return [false];
      const isKnown = change.persons === undefined && least === most;
      return isKnown ? [certain[0]?.address === external[0]] : [false, true];
    };
    const verdicts: Verdict[] = [];
    for (const persons of [least, most].concat(steps.filter((step) => step > least && step < most))) {
      for (const aboutRecipientOnly of isAbout(persons)) {
        const asked = { ...facts, persons, aboutRecipientOnly };
        verdicts.push(verdictOn(asked, change.unchecked ?? decision.unchecked, policy).verdict);
      }
    }
    return verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0] : undefined;
  };
}

/** Whether these are everybody outside: no field unread, and no list among them. */
export function isCounted({ groups, unchecked }: Decision, external: readonly string[]): boolean {
  return (
    !unchecked.some(({ what }) => what === 'recipients') &&
    !external.some((address) => groups.external.indexOf(address) !== -1)
  );
}

function categoriesOf(findings: readonly Finding[]): Category[] {
  const categories = new Set<Category>();
  for (const { category } of findings) categories.add(category);
  return Array.from(categories);
}

/** Those of the decision's persons that these findings are about. */
function personsIn(findings: readonly Finding[], { persons }: Decision): Person[] {
  const ids = new Set<string>();
  for (const finding of findings) for (const id of finding.persons) ids.add(id);
  return persons.filter(({ id }) => ids.has(id));
}
