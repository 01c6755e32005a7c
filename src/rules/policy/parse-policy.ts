import {
  AUDIENCES,
  CATEGORIES,
  UNCHECKED_REASONS,
  type Category,
  type CountRange,
  type LocalText,
  type Policy,
  type PolicyFault,
  type Rule,
  type RuleCondition,
  type SecureMethod,
  type Source,
  type Support,
  type UncheckedCost,
  type UncheckedReason,
} from '../types';
import { inUnicode } from './address';
import { ADVICE, adviceFields } from './advice-fields';
import { isCalled } from './groups';
import {
  count,
  listOf,
  mapOf,
  object,
  oneOf,
  optional,
  required,
  text,
  trueOrFalse,
  withDefault,
  type Read,
} from './read-json';

/** What a thing that could not be checked costs where the policy says nothing. */
const UNCHECKED_COSTS: Readonly<Record<UncheckedReason, UncheckedCost>> = {
  image: 'tell',
  'unknown-type': 'tell',
  'old-office': 'tell',
  'not-readable-here': 'tell',
  'call-failed': 'ask',
  'timed-out': 'ask',
  'too-large': 'ask',
  limit: 'ask',
  'cloud-link': 'ask',
  mismatch: 'ask',
  encrypted: 'tell',
};

const DOMAIN = /^[a-z0-9æøå-]+(?:\.[a-z0-9æøå-]+)+$/;
/** With a host that a browser can read: the pane shows it, and would not open on one that it cannot. */
const HTTPS = /^https:\/\/[a-z0-9æøå-]+(?:\.[a-z0-9æøå-]+)*(?::\d{1,5})?(?:[/?#]\S*)?$/;
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const LOCAL_TEXT = object<LocalText>({ da: required(text()), en: required(text()) });
const SOURCE = object<Source>({
  url: required(text('an https address', isHttps)),
  quote: required(text()),
  language: required(oneOf(['da', 'en'] as const)),
});

/** In Unicode, as those of addresses are compared; administrators copy them in Punycode too. */
const domain: Read<string> = (value, path, faults) =>
  inUnicode(text('a domain in lower case, such as "au.dk"', (given) => DOMAIN.test(given))(value, path, faults));

/** Lower case, as Outlook's ids are compared; administrators copy them in either. */
const labelId: Read<string> = (value, path, faults) =>
  text('the id of a sensitivity label, such as "8a5f5c3e-…" (Get-Label shows it)', (id) => GUID.test(id))(
    value,
    path,
    faults,
  ).toLowerCase();

/** It counts anywhere in the subject, inside words too: of two letters in a row hardly a subject is without. */
const tag = text('a tag of at least three characters, such as "[NoTLS]"', (given) => given.trim().length > 2);

const range: Read<CountRange> = (value, path, faults) => {
  const bounds = object<CountRange>({ min: optional(count), max: optional(count) })(value, path, faults);
  if ((bounds.min ?? 0) > (bounds.max ?? Infinity)) faults.push({ path, message: 'has a min above its max' });
  return bounds;
};

const CONDITION = object<RuleCondition>({
  tag: optional(trueOrFalse),
  categories: optional(listOf(text(), 1)),
  persons: optional(range),
  externalRecipients: optional(range),
  aboutRecipientOnly: optional(trueOrFalse),
});

const RULE = object<Rule>({
  id: required(text()),
  when: required(CONDITION),
  decision: required(oneOf(['tls', 'secure', 'block', 'plain'] as const)),
  text: required(LOCAL_TEXT),
  source: required(SOURCE),
  interpretation: optional(LOCAL_TEXT),
});

const SECURE_METHOD = object<SecureMethod>({
  id: required(text()),
  name: optional(LOCAL_TEXT),
  text: required(LOCAL_TEXT),
  steps: withDefault(listOf(LOCAL_TEXT), []),
  link: optional(text('an https address', isHttps)),
  domains: withDefault(listOf(domain), []),
  byMark: withDefault(trueOrFalse, false),
  for: withDefault(listOf(oneOf(AUDIENCES), 1), ['everybody']),
});

const HELP_PAGES = object<LocalText>({
  da: required(text('an https address', isHttps)),
  en: required(text('an https address', isHttps)),
});

/** One page for everybody, or one for each language. */
const helpPages: Read<LocalText> = (value, path, faults) => {
  if (typeof value !== 'string') return HELP_PAGES(value, path, faults);
  const page = text('an https address, or one for each language', isHttps)(value, path, faults);
  return { da: page, en: page };
};

const SUPPORT = object<Support>({
  text: required(LOCAL_TEXT),
  link: optional(text('an https address', isHttps)),
});

/** Every cost may be left out; `object` fills in the default of each. */
const COSTS = object<Record<UncheckedReason, UncheckedCost>>(
  UNCHECKED_REASONS.reduce(
    (fields, reason) => {
      fields[reason] = withDefault(oneOf(['tell', 'ask', 'counts-as-protected'] as const), UNCHECKED_COSTS[reason]);
      return fields;
    },
    {} as Record<UncheckedReason, ReturnType<typeof withDefault<UncheckedCost>>>,
  ),
);

const POLICY = object<Policy & { $schema?: string }>({
  $schema: optional(text()),
  id: required(text()),
  name: required(LOCAL_TEXT),
  domains: required(listOf(domain, 1)),
  tags: withDefault(listOf(tag), []),
  categories: required(mapOf(listOf(oneOf(CATEGORIES), 1))),
  rules: required(listOf(RULE, 1)),
  stage: withDefault(oneOf(['observe', 'enforce'] as const), 'enforce'),
  whenSecureIsRequired: withDefault(oneOf(['reroute', 'ask', 'warn'] as const), 'ask'),
  rerouteWithoutAsking: withDefault(listOf(domain), []),
  secureMethods: withDefault(listOf(SECURE_METHOD), []),
  override: withDefault(oneOf(['none', 'acknowledge', 'justify'] as const), 'none'),
  unchecked: withDefault(COSTS, UNCHECKED_COSTS),
  notifications: withDefault(trueOrFalse, true),
  protectedLabels: withDefault(listOf(labelId), []),
  advice: withDefault(adviceFields(domain), ADVICE),
  support: optional(SUPPORT),
  help: optional(helpPages),
});

/**
 * Reads an organisation's policy (`policies/policy.schema.json` says the same for editors).
 *
 * @param json the parsed file, untrusted.
 * @returns the policy with every default filled in, or all its faults with their paths; never throws.
 */
export function parsePolicy(json: unknown): { readonly policy: Policy } | { readonly faults: readonly PolicyFault[] } {
  const faults: PolicyFault[] = [];
  const { $schema: _editorsOnly, ...policy } = POLICY(json, '', faults);
  if (faults.length === 0) faults.push(...faultsAmongRules(policy));
  return faults.length === 0 ? { policy } : { faults };
}

function faultsAmongRules(policy: Policy): PolicyFault[] {
  const faults: PolicyFault[] = [];
  const last = policy.rules.length - 1;
  const names = ([...CATEGORIES] as string[]).concat(Object.keys(policy.categories));
  policy.rules.forEach((rule, at) => {
    const path = `rules[${at}]`;
    const isOpen = Object.keys(rule.when).length === 0;
    if (policy.rules.findIndex((other) => other.id === rule.id) < at)
      faults.push({ path: `${path}.id`, message: `"${rule.id}" stands twice` });
    if (at < last && isOpen)
      faults.push({ path: `${path}.when`, message: 'matches everything, so the rules after it are never reached' });
    if (at === last && !isOpen)
      faults.push({ path: `${path}.when`, message: 'must be empty: the last rule matches everything that is left' });
    if (rule.decision === 'plain' && rule.when.tag !== true)
      faults.push({ path: `${path}.decision`, message: 'may be plain only when the rule asks for a tag' });
    if (rule.decision === 'plain' && !policy.rules.slice(0, at).some((earlier) => blocksTaggedData(earlier, policy))) {
      faults.push({ path, message: 'needs a rule before it that blocks every category where the tag stands' });
    }
    (rule.when.categories ?? []).forEach((name, index) => {
      if (names.indexOf(name) === -1)
        faults.push({
          path: `${path}.when.categories[${index}]`,
          message: `"${name}" is neither a category nor a group of this policy`,
        });
    });
  });
  return faults;
}

/** Without such a rule before it, a `plain` rule would send personal data without TLS. */
function blocksTaggedData({ when, decision }: Rule, policy: Policy): boolean {
  const { tag, categories = [] } = when;
  const onlyThese = Object.keys(when).every((condition) => condition === 'tag' || condition === 'categories');
  const covers = (category: Category): boolean => categories.some((name) => isCalled(category, name, policy));
  return (
    decision === 'block' &&
    tag === true &&
    onlyThese &&
    Object.keys(policy.categories).every((group) => (policy.categories[group] ?? []).every(covers))
  );
}

function isHttps(value: string): boolean {
  return HTTPS.test(value);
}
