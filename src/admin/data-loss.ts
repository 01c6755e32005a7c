import { decide } from '../rules/policy/decide';
import type { Draft, Found, Person, Policy, Verdict } from '../rules/types';
import { HEADER, patternOf, TEMPLATE, type Secure } from './mail-flow';

/** Name of the sensitive information type that `cprType` defines. */
export const CPR_TYPE = 'CPR number (Send sikkert)';
export const DATA_LOSS_POLICY = 'Send sikkert';
/** Beyond this many a policy is taken to allow any number. */
const MOST_NUMBERS = 100;
/** The same name, the same settings: what one version sets and another does not would stay behind. */
const RULE = {
  encrypt: 'Send sikkert - CPR numbers, encrypt',
  block: 'Send sikkert - CPR numbers, block',
  tag: 'Send sikkert - CPR number and a tag, block',
};
export const DATA_LOSS_RULE_NAMES: readonly string[] = Object.values(RULE);

/** A rule of Purview Data Loss Prevention on mail that goes outside, for what no client has checked. */
export interface DataLossRule {
  readonly name: string;
  readonly why: string;
  /** From this many different CPR numbers on. */
  readonly atLeast: number;
  /** Only with one of these in the subject: regular expressions, in any letter case. */
  readonly subject?: readonly string[];
  readonly then: { readonly encrypt: string } | { readonly block: true };
  /** What marks a mail that goes securely already: a header, and the regular expression of its value. */
  readonly exceptHeader: { readonly name: string; readonly pattern: string };
}

/**
 * The rules that a server can keep of a policy: it sees CPR numbers and tags, nothing else that the policy speaks of. Each acts
 * only where the policy leaves no milder reading, whoever the numbers are about.
 */
export function dataLossRulesOf(policy: Policy, secure: Secure): DataLossRule[] {
  const atLeast = firstNotAllowed(policy);
  return [
    ...(policy.tags.length > 0 && verdictsOn(1, policy, policy.tags[0]).every((verdict) => verdict === 'block')
      ? [tagRule(policy, secure)]
      : []),
    ...(atLeast === undefined ? [] : [numbersRule(atLeast, secure)]),
  ];
}

function tagRule(policy: Policy, secure: Secure): DataLossRule {
  return {
    name: RULE.tag,
    why: 'An opt-out tag on a mail with a CPR number: the policy stops it.',
    atLeast: 1,
    subject: policy.tags.map(patternOf),
    then: { block: true },
    exceptHeader: markOf(secure),
  };
}

/** Data loss prevention has no way to the gateway: with one, the mail comes back, and the sender marks it. */
function numbersRule(atLeast: number, secure: Secure): DataLossRule {
  const encrypts = secure.profile === 'exchange';
  return {
    name: encrypts ? RULE.encrypt : RULE.block,
    why: `CPR numbers to the outside, ${atLeast} or more: the policy wants secure mail.`,
    atLeast,
    then: encrypts ? { encrypt: TEMPLATE } : { block: true },
    exceptHeader: markOf(secure),
  };
}

/** A mail marked secure goes securely already, whatever tag it bears. */
function markOf(secure: Secure): DataLossRule['exceptHeader'] {
  return secure.profile === 'gateway' && secure.header
    ? { name: secure.header.name, pattern: `^${patternOf(secure.header.value)}$` }
    : { name: HEADER, pattern: '^secure$' };
}

/** The smallest count of CPR numbers that no reading of the policy lets go as ordinary mail. */
function firstNotAllowed(policy: Policy): number | undefined {
  for (let numbers = 1; numbers <= MOST_NUMBERS; numbers += 1)
    if (verdictsOn(numbers, policy).every((verdict) => verdict === 'secure' || verdict === 'block')) return numbers;
  return undefined;
}

/** What the policy says of a mail with CPR numbers of so many persons to one recipient outside: of others, or the recipient's own. */
function verdictsOn(numbers: number, policy: Policy, tag = ''): Verdict[] {
  const outside = 'someone@outside.invalid';
  const others = Array.from({ length: numbers }, (_, at): Person => ({ id: `p${at}`, label: { kind: 'unnamed' } }));
  const own: Person = { id: 'p0', label: { kind: 'unnamed' }, address: outside };
  const draft: Draft = {
    from: { name: '', address: `someone@${policy.domains[0] ?? 'inside.invalid'}` },
    recipients: [{ field: 'to', name: '', address: outside }],
    subject: tag,
    body: '',
    attachments: [],
    unchecked: [],
    choices: { marked: false, dismissed: [], vouched: [] },
  };
  return [others, ...(numbers === 1 ? [[own]] : [])].map((persons) => decide(draft, foundOf(persons), policy).verdict);
}

function foundOf(persons: readonly Person[]): Found {
  const findings = persons.map(({ id }) => ({
    key: id,
    category: 'cpr' as const,
    part: { kind: 'body' as const },
    span: { start: 0, end: 0 },
    excerpt: '',
    context: { text: '', match: { start: 0, end: 0 } },
    evidence: [],
    persons: [id],
  }));
  return { findings, more: 0, persons };
}
