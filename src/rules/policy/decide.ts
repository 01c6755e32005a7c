import type {
  Action,
  Category,
  CountRange,
  Decision,
  Draft,
  Finding,
  Found,
  HeaderValue,
  Person,
  Policy,
  Reason,
  Rule,
  Unchecked,
  UncheckedCost,
  Verdict,
} from '../types';
import { isCalled } from './groups';
import { atSecureChannel, isMarkEnough, ownWays, protectionOf } from './protection';
import { goesOnlyTo, reachOf, type Reach } from './recipients';
import { setAside } from './set-aside';

/** What the conditions of a rule are held against. */
interface Facts {
  readonly tag: boolean;
  readonly categories: readonly Category[];
  readonly persons: number;
  readonly externalRecipients: number;
  readonly aboutRecipientOnly: boolean;
}

export type Priced = Unchecked & { readonly cost: UncheckedCost };

/** Holds what was found against the organisation's policy: the first rule that matches decides. Pure; never throws. */
export function decide(draft: Draft, found: Found, policy: Policy): Decision {
  const reach = reachOf(draft, policy);
  const { external } = reach;
  const kind = draft.kind ?? 'message';
  // Nothing can mark a meeting: whatever a mark says there, it protects nobody.
  const marked = draft.choices.marked && kind === 'message';
  const protectedBy = protectionOf(draft, reach, policy);
  const tags = tagsIn(draft.subject, policy);
  const { unchecked, vouched } = priced(draft, tags.length > 0, policy);
  const weigh = (counted: readonly Finding[]) => {
    const persons = personsOf(found, counted);
    const facts: Facts = {
      tag: tags.length > 0,
      categories: categoriesOf(counted),
      persons: persons.length,
      externalRecipients: reach.isWhole ? external.length : Infinity,
      aboutRecipientOnly:
        reach.isWhole &&
        external.length === 1 &&
        persons.length === 1 &&
        persons.every(({ address }) => address === external[0]),
    };
    return { counted, persons, facts, ...verdictOn(facts, unchecked, policy) };
  };
  const all = weigh(found.findings.filter(({ category }) => countsIn(policy, category)));
  // No finding may be argued away from a block; nor may those that nobody has listed, which the same words may stand in.
  const mayDismiss = all.verdict !== 'block' && found.more === 0;
  const { left, dismissed } = setAside(all.counted, mayDismiss ? draft.choices.dismissed : [], policy);
  const { counted, persons, facts, verdict, reasons } = dismissed.length === 0 ? all : weigh(left);
  const isProtected = marked || protectedBy !== undefined;
  const channel = atSecureChannel(reach, policy);
  const sent = { ...facts, atSecureChannel: channel, policy };
  // Where they are not the reason, to take the tags out would not help.
  const isBlockedAnyway =
    verdict === 'block' &&
    tags.length > 0 &&
    verdictOn({ ...facts, tag: false }, unchecked, policy).verdict === 'block';
  const enforced = actionFor(verdict, reasons, { kind, isProtected, reach }, policy);
  const observing = policy.stage === 'observe';
  return {
    verdict,
    action: observing ? 'send' : enforced,
    header: headerFor(verdict, marked, observing),
    ...(observing ? { would: enforced } : {}),
    marked,
    isMarkEnough: isMarkEnough(external, sent),
    ownWays: ownWays(external, sent),
    ...(protectedBy === undefined ? {} : { protectedBy }),
    kind,
    reasons,
    findings: counted,
    more: found.more,
    categories: facts.categories,
    persons,
    recipients: draft.recipients.length,
    internalRecipients: reach.internal,
    externalRecipients: external,
    atSecureChannel: channel,
    groups: reach.groups,
    aboutRecipientOnly: facts.aboutRecipientOnly,
    tags,
    isBlockedAnyway,
    unchecked,
    vouched,
    dismissed,
    dismissedAbout: dismissed.length === 0 ? [] : personsOf(found, dismissed),
    filesRead: filesRead(draft),
    policy: {
      id: policy.id,
      name: policy.name,
      stage: policy.stage,
      whenSecureIsRequired: policy.whenSecureIsRequired,
      secureMethods: policy.secureMethods,
      override: policy.override,
      notifications: policy.notifications,
    },
  };
}

function matches({ when }: Rule, facts: Facts, policy: Policy): boolean {
  return (
    (when.tag === undefined || when.tag === facts.tag) &&
    (when.categories === undefined || when.categories.some((name) => holdsAny(facts.categories, name, policy))) &&
    within(facts.persons, when.persons) &&
    within(facts.externalRecipients, when.externalRecipients) &&
    (when.aboutRecipientOnly === undefined || when.aboutRecipientOnly === facts.aboutRecipientOnly)
  );
}

/** `name` is a category or a group of the policy. */
function holdsAny(found: readonly Category[], name: string, policy: Policy): boolean {
  return found.some((category) => isCalled(category, name, policy));
}

function within(value: number, { min = 0, max = Infinity }: CountRange = {}): boolean {
  return value >= min && value <= max;
}

function lastOf(policy: Policy): Rule {
  return policy.rules[policy.rules.length - 1] as Rule;
}

function tagsIn(subject: string, policy: Policy): string[] {
  const lower = subject.toLowerCase();
  return policy.tags.filter((tag) => lower.indexOf(tag.toLowerCase()) !== -1);
}

function countsIn(policy: Policy, category: Category): boolean {
  return Object.keys(policy.categories).some((group) => holdsAny([category], group, policy));
}

function categoriesOf(findings: readonly Finding[]): Category[] {
  const found: Category[] = [];
  for (const { category } of findings) if (found.indexOf(category) === -1) found.push(category);
  return found.sort();
}

/** Everyone a counted finding is about, and everyone known only from findings beyond the cap. */
function personsOf(found: Found, counted: readonly Finding[]): Person[] {
  const inCounted = new Set<string>();
  const inAny = new Set<string>();
  for (const { persons } of counted) for (const id of persons) inCounted.add(id);
  for (const { persons } of found.findings) for (const id of persons) inAny.add(id);
  return found.persons.filter(({ id }) => inCounted.has(id) || (found.more > 0 && !inAny.has(id)));
}

/** A tag asks for less protection than there is without: what nobody here could read is not vouched for by a look. */
function priced(draft: Draft, hasTag: boolean, policy: Policy): { unchecked: Priced[]; vouched: Priced[] } {
  const all = draft.unchecked.map((thing) => ({ ...thing, cost: policy.unchecked[thing.why] }));
  const isVouched = ({ key, cost }: Priced): boolean =>
    !hasTag && cost === 'ask' && key !== undefined && draft.choices.vouched.indexOf(key) !== -1;
  return { unchecked: all.filter((thing) => !isVouched(thing)), vouched: all.filter(isVouched) };
}

/** Names of the files that were read whole. */
function filesRead({ attachments, unchecked }: Draft): string[] {
  return attachments.filter(({ key }) => !unchecked.some((thing) => thing.key === key)).map(({ name }) => name);
}

/**
 * What the policy says of a mail of which no more is known than this; `decide` asks nothing else. What could not be checked
 * makes a verdict stricter, never milder; inside the organisation it costs nothing.
 */
export function verdictOn(
  facts: Facts,
  unchecked: readonly Priced[],
  policy: Policy,
): { verdict: Verdict; reasons: Reason[] } {
  const rule = policy.rules.find((candidate) => matches(candidate, facts, policy)) ?? lastOf(policy);
  const said = ruleReason(rule);
  if (facts.externalRecipients > 0) {
    if (rule.decision === 'plain' && unchecked.length > 0) {
      return { verdict: 'block', reasons: [{ kind: 'unchecked-with-tag', id: 'unchecked-with-tag' }, said] };
    }
    if (rule.decision === 'tls' && unchecked.some(({ cost }) => cost === 'ask')) {
      return { verdict: 'secure', reasons: [{ kind: 'unchecked', id: 'unchecked' }, said] };
    }
  }
  return { verdict: rule.decision, reasons: [said] };
}

function ruleReason({ id, decision, text, source, interpretation }: Rule): Reason {
  return { kind: 'rule', id, decision, text, source, ...(interpretation === undefined ? {} : { interpretation }) };
}

function actionFor(
  verdict: Verdict,
  reasons: readonly Reason[],
  mail: { readonly kind: Decision['kind']; readonly isProtected: boolean; readonly reach: Reach },
  policy: Policy,
): Action {
  if (verdict === 'block') return 'block';
  if (verdict !== 'secure' || mail.isProtected) return 'send';
  // No header can ask for a secure way, so neither a mark nor Send Anyway would leave the data protected.
  if (mail.kind === 'meeting') return 'block';
  // A reroute is for what was found; what could not be read is the person's to answer for.
  if (reasons[0]?.kind === 'unchecked') return policy.whenSecureIsRequired === 'warn' ? 'warn' : 'ask';
  return goesOnlyTo(policy.rerouteWithoutAsking, mail.reach) ? 'reroute' : policy.whenSecureIsRequired;
}

function headerFor(verdict: Verdict, marked: boolean, observing: boolean): HeaderValue {
  if (marked) return 'secure';
  if (verdict === 'plain') return 'plain';
  return verdict === 'tls' || observing ? 'force-tls' : 'secure';
}
