import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { isWithin } from '../../../src/rules/policy/recipients';
import { draft, found, policyFrom, ROOT } from '../../support/build';
import { cpuTime } from '../../support/cpu-time';

const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, 'policies', file), 'utf8'));
const fitsSchema = new Ajv({ allErrors: true }).compile(read('policy.schema.json') as object);

const text = { da: 'tekst', en: 'text' };
const source = { url: 'https://example.org/politik', quote: 'reglen', language: 'da' };
const rest = { id: 'x.rest', when: {}, decision: 'tls', text, source };
const sensitive = { id: 'x.sensitive', when: { categories: ['sensitive'] }, decision: 'secure', text, source };
const least = {
  id: 'x',
  name: text,
  domains: ['x.example'],
  categories: { sensitive: ['health'] },
  rules: [sensitive, rest],
};

function faultsOf(json: unknown): string[] {
  const result = parsePolicy(json);
  return 'faults' in result ? result.faults.map(({ path, message }) => `${path}: ${message}`) : [];
}

test.each(['au', 'aau', 'sikkerpost'])('%s ships without a fault, by parser and schema', (id) => {
  expect(faultsOf(read(`${id}.json`))).toEqual([]);
  expect(fitsSchema(read(`${id}.json`)) ? [] : fitsSchema.errors).toEqual([]);
});

test.each(['au', 'aau', 'sikkerpost'])('%s has every rule in both languages, with its quote and address', (id) => {
  const result = parsePolicy(read(`${id}.json`));
  for (const rule of 'policy' in result ? result.policy.rules : []) {
    expect(rule.id.indexOf(`${id}.`)).toBe(0);
    expect(rule.source.quote.length).toBeGreaterThan(10);
  }
});

test('the least policy gets its defaults', () => {
  expect(parsePolicy(least)).toMatchObject({
    policy: {
      tags: [],
      stage: 'enforce',
      whenSecureIsRequired: 'ask',
      rerouteWithoutAsking: [],
      secureMethods: [],
      override: 'none',
      notifications: true,
      protectedLabels: [],
      advice: { newDomain: true, mostVisible: 10, knownDomains: [] },
      unchecked: { image: 'tell', 'call-failed': 'ask', 'cloud-link': 'ask', encrypted: 'tell' },
    },
  });
});

test.each([
  [
    'one for everybody',
    'https://example.org/hjælp',
    { da: 'https://example.org/hjælp', en: 'https://example.org/hjælp' },
  ],
  [
    'one for each language',
    { da: 'https://example.org/da', en: 'https://example.org/en' },
    { da: 'https://example.org/da', en: 'https://example.org/en' },
  ],
  ['none', undefined, undefined],
])('a help page is read: %s', (_which, help, read) => {
  const policy = help === undefined ? least : { ...least, help };
  expect(fitsSchema(policy)).toBe(true);
  const result = parsePolicy(policy);
  expect('policy' in result && result.policy.help).toEqual(read);
});

test('a way of sending securely gets its defaults, and keeps what it says', () => {
  const whole = { id: 'x', text, name: text, steps: [text], byMark: true, for: ['abroad', 'own-cpr', 'own-abroad'] };
  const secureMethods = [{ id: 'least', text }, whole];
  expect(fitsSchema({ ...least, secureMethods })).toBe(true);
  expect(parsePolicy({ ...least, secureMethods })).toMatchObject({
    policy: {
      secureMethods: [{ id: 'least', text, steps: [], domains: [], byMark: false, for: ['everybody'] }, whole],
    },
  });
});

test('a support desk is read, with or without an address', () => {
  for (const support of [{ text }, { text, link: 'https://example.org/hjælp' }]) {
    expect(fitsSchema({ ...least, support })).toBe(true);
    expect(parsePolicy({ ...least, support })).toMatchObject({ policy: { support } });
  }
  expect(fitsSchema({ ...least, support: { text, link: 'http://example.org' } })).toBe(false);
  expect(faultsOf({ ...least, support: { text, link: 'http://example.org' } })).toEqual([
    expect.stringMatching(/^support\.link: /),
  ]);
  expect(faultsOf({ ...least, support: {} })).toEqual([expect.stringMatching(/^support\.text: /)]);
});

test('ids of labels are read in any letter case, as Outlook compares them in one', () => {
  const id = '8A5F5C3E-0B1D-4C2E-9F3A-1D2C3B4A5F60';
  expect(fitsSchema({ ...least, protectedLabels: [id] })).toBe(true);
  expect(parsePolicy({ ...least, protectedLabels: [id] })).toMatchObject({
    policy: { protectedLabels: [id.toLowerCase()] },
  });
});

test.each([
  ['xn--rhus-poa.example', 'århus.example'],
  ['post.xn--rhus-poa.example', 'post.århus.example'],
  ['århus.example', 'århus.example'],
  ['xn--au-.example', 'xn--au-.example'],
])('the domain %s is read as %s, as an address at it is', (written, domain) => {
  const json = {
    ...least,
    domains: [written],
    rerouteWithoutAsking: [written],
    secureMethods: [{ id: 'x', text, domains: [written] }],
  };
  expect(fitsSchema(json)).toBe(true);
  const policy = policyFrom(json);
  expect(policy.domains.concat(policy.rerouteWithoutAsking, policy.secureMethods[0]?.domains ?? [])).toEqual(
    Array(3).fill(domain),
  );
  for (const host of [written, domain]) expect(isWithin(`bo@${host}`, policy.domains)).toBe(true);
});

test('a group may be called what every object has, and is found by its name alone', () => {
  const policy = policyFrom({
    ...least,
    categories: { constructor: ['health'] },
    rules: [{ ...sensitive, when: { categories: ['constructor'] } }, rest],
  });
  const verdictOn = (category: 'health' | 'cpr', by = policy) => decide(draft(), found([category]), by).verdict;
  expect([verdictOn('health'), verdictOn('cpr')]).toEqual(['secure', 'tls']);
});

test('a policy that names no group of its own decides all the same', () => {
  // Made by hand: no parser lets the name through.
  const policy = policyFrom(least);
  const rules = policy.rules.map((rule, at) => (at === 0 ? { ...rule, when: { categories: ['constructor'] } } : rule));
  expect(decide(draft(), found(['health']), { ...policy, rules }).verdict).toBe('tls');
});

test('one cost given leaves the others at their defaults', () => {
  expect(parsePolicy({ ...least, unchecked: { encrypted: 'counts-as-protected' } })).toMatchObject({
    policy: { unchecked: { encrypted: 'counts-as-protected', 'timed-out': 'ask', image: 'tell' } },
  });
});

test('one advice switched off leaves the others on, and domains are read as those of addresses are', () => {
  const json = { ...least, advice: { greeting: false, mostVisible: 0, knownDomains: ['xn--rhus-poa.example'] } };
  expect(fitsSchema(json)).toBe(true);
  expect(policyFrom(json).advice).toEqual({
    newDomain: true,
    lookAlike: true,
    greeting: false,
    visible: true,
    mostVisible: 0,
    answerToMany: true,
    privateMailbox: true,
    knownDomains: ['århus.example'],
  });
});

test("the parser's defaults are the schema's", () => {
  const schema = read('policy.schema.json') as {
    properties: Record<string, { default?: unknown; properties?: Record<string, { default?: unknown }> }>;
  };
  const result = parsePolicy(least) as unknown as {
    policy: Record<string, unknown> & Record<'unchecked' | 'advice', Record<string, unknown>>;
  };
  for (const [name, { default: value }] of Object.entries(schema.properties)) {
    if (value !== undefined) expect([name, result.policy[name]]).toEqual([name, value]);
  }
  for (const group of ['unchecked', 'advice'] as const) {
    for (const [name, { default: value }] of Object.entries(schema.properties[group]?.properties ?? {})) {
      expect([name, result.policy[group][name]]).toEqual([name, value]);
    }
  }
  expect(Object.keys(schema.properties['advice']?.properties ?? {})).toEqual(Object.keys(result.policy.advice));
});

/** What is wrong, where the fault must point, and whether the schema can say it too. */
const FAULTS: [string, unknown, string, 'schema too' | 'parser only'][] = [
  ['not an object', 'au', ': must be an object', 'schema too'],
  ['a help page that is not https', { ...least, help: 'http://example.org' }, 'help: must be an https', 'schema too'],
  [
    'a help page in one language',
    { ...least, help: { da: 'https://example.org' } },
    'help.en: is missing',
    'schema too',
  ],
  [
    'too many domains',
    { ...least, domains: Array(501).fill('x.example') },
    'domains: must be a list of at most 500',
    'schema too',
  ],
  ['too many rules', { ...least, rules: Array(501).fill(rest) }, 'rules: must be a list of at most 500', 'schema too'],
  [
    'a text as long as a book',
    { ...least, name: { da: 'a'.repeat(4_001), en: 'x' } },
    'name.da: must have at most 4000 characters',
    'schema too',
  ],
  [
    'too many groups',
    { ...least, categories: Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`g${at}`, ['health']])) },
    'categories: must have at most 500 fields',
    'schema too',
  ],
  ['null', null, ': must be an object', 'schema too'],
  ['a list', [], ': must be an object', 'schema too'],
  ['nothing in it', {}, 'rules: is missing', 'schema too'],
  ['a misspelt field', { ...least, tag: ['[x]'] }, 'tag: is not a field of a policy', 'schema too'],
  [
    'a misspelt condition',
    { ...least, rules: [{ ...sensitive, when: { categorys: ['health'] } }, rest] },
    'rules[0].when.categorys: is not a field of a policy',
    'schema too',
  ],
  [
    'an unknown category',
    { ...least, categories: { sensitive: ['helth'] } },
    'categories.sensitive[0]: must be one of',
    'schema too',
  ],
  [
    'an unknown group',
    { ...least, rules: [{ ...sensitive, when: { categories: ['secret'] } }, rest] },
    'rules[0].when.categories[0]: "secret" is neither',
    'parser only',
  ],
  ...['constructor', 'toString', '__proto__'].map((name): (typeof FAULTS)[number] => [
    `a group that no policy has, but every object: ${name}`,
    {
      ...least,
      rules: [
        { ...sensitive, when: { tag: true, categories: [name] }, decision: 'block' },
        { ...rest, id: 'x.tag', when: { tag: true }, decision: 'plain' },
        rest,
      ],
    },
    `rules[0].when.categories[0]: "${name}" is neither`,
    'parser only',
  ]),
  [
    'a group that would vanish',
    { ...least, categories: JSON.parse('{ "sensitive": ["health"], "__proto__": ["cpr"] }') as unknown },
    'categories.__proto__: cannot be a name',
    'parser only',
  ],
  [
    'an unknown decision',
    { ...least, rules: [{ ...sensitive, decision: 'sikker' }, rest] },
    'rules[0].decision: must be one of',
    'schema too',
  ],
  [
    'one language only',
    { ...least, rules: [{ ...sensitive, text: { da: 'tekst' } }, rest] },
    'rules[0].text.en: is missing',
    'schema too',
  ],
  [
    'no source',
    { ...least, rules: [{ ...sensitive, source: undefined }, rest] },
    'rules[0].source: is missing',
    'schema too',
  ],
  [
    'a source on http',
    { ...least, rules: [{ ...sensitive, source: { ...source, url: 'http://example.org' } }, rest] },
    'rules[0].source.url: must be an https address',
    'schema too',
  ],
  ...['https://', 'https://[', 'https://%', 'https://example.org:x', 'https://a b'].map(
    (url): (typeof FAULTS)[number] => [
      `an address that no browser opens: ${url}`,
      { ...least, rules: [{ ...sensitive, source: { ...source, url } }, rest] },
      'rules[0].source.url: must be an https address',
      'schema too',
    ],
  ),
  [
    'a count that is no number',
    { ...least, rules: [{ ...sensitive, when: { persons: { min: '6' } } }, rest] },
    'rules[0].when.persons.min: must be a whole number',
    'schema too',
  ],
  [
    'a negative count',
    { ...least, rules: [{ ...sensitive, when: { persons: { min: -1 } } }, rest] },
    'rules[0].when.persons.min: must be a whole number',
    'schema too',
  ],
  [
    'min above max',
    { ...least, rules: [{ ...sensitive, when: { persons: { min: 6, max: 5 } } }, rest] },
    'rules[0].when.persons: has a min above its max',
    'parser only',
  ],
  ['a last rule with a condition', { ...least, rules: [sensitive] }, 'rules[0].when: must be empty', 'parser only'],
  [
    'rules behind one that matches all',
    { ...least, rules: [rest, sensitive, { ...rest, id: 'x.end' }] },
    'rules[0].when: matches everything',
    'parser only',
  ],
  [
    'an id twice',
    { ...least, rules: [sensitive, { ...rest, id: 'x.sensitive' }] },
    'rules[1].id: "x.sensitive" stands twice',
    'parser only',
  ],
  [
    'plain without a tag',
    { ...least, rules: [{ ...sensitive, decision: 'plain' }, rest] },
    'rules[0].decision: may be plain only',
    'parser only',
  ],
  [
    'plain before anything blocks tagged data',
    { ...least, tags: ['[x]'], rules: [{ ...sensitive, id: 'x.tag', when: { tag: true }, decision: 'plain' }, rest] },
    'rules[0]: needs a rule before it that blocks',
    'parser only',
  ],
  ['a tag of two characters', { ...least, tags: [' ab '] }, 'tags[0]: must be a tag of at least three', 'schema too'],
  ['a domain with capitals', { ...least, domains: ['AU.dk'] }, 'domains[0]: must be a domain', 'schema too'],
  ['a domain with an @', { ...least, domains: ['@au.dk'] }, 'domains[0]: must be a domain', 'schema too'],
  ['no domain', { ...least, domains: [] }, 'domains: must be a list of at least 1', 'schema too'],
  ['an unknown stage', { ...least, stage: 'trial' }, 'stage: must be one of', 'schema too'],
  ['an unknown cost', { ...least, unchecked: { image: 'free' } }, 'unchecked.image: must be one of', 'schema too'],
  [
    'an unknown reason for not checking',
    { ...least, unchecked: { images: 'tell' } },
    'unchecked.images: is not a field',
    'schema too',
  ],
  [
    'a label by its name',
    { ...least, protectedLabels: ['Fortroligt'] },
    'protectedLabels[0]: must be the id of a sensitivity label',
    'schema too',
  ],
  [
    'a channel with an @',
    { ...least, secureMethods: [{ id: 'x', text, domains: ['@digital-post.dk'] }] },
    'secureMethods[0].domains[0]: must be a domain',
    'schema too',
  ],
  [
    'a way for nobody',
    { ...least, secureMethods: [{ id: 'x', text, for: [] }] },
    'secureMethods[0].for: must be a list of at least 1',
    'schema too',
  ],
  [
    'a way for somebody unknown',
    { ...least, secureMethods: [{ id: 'x', text, for: ['tourists'] }] },
    'secureMethods[0].for[0]: must be one of everybody, abroad',
    'schema too',
  ],
  [
    'a step in one language',
    { ...least, secureMethods: [{ id: 'x', text, steps: [{ da: 'Ring.' }] }] },
    'secureMethods[0].steps[0].en: is missing',
    'schema too',
  ],
  ['advice nobody gives', { ...least, advice: { typos: false } }, 'advice.typos: is not a field', 'schema too'],
  [
    'a limit below none',
    { ...least, advice: { mostVisible: -1 } },
    'advice.mostVisible: must be a whole',
    'schema too',
  ],
  ['"no" for false', { ...least, advice: { visible: 'no' } }, 'advice.visible: must be true or false', 'schema too'],
  ['"yes" for true', { ...least, notifications: 'yes' }, 'notifications: must be true or false', 'schema too'],
];

test.each(FAULTS)('%s', (_name, json, expected, alsoSchema) => {
  expect(faultsOf(json)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  expect(fitsSchema(json)).toBe(alsoSchema === 'parser only');
});

test('all faults are named at once', () => {
  expect(
    faultsOf({ ...least, stage: 'trial', domains: [], rules: [{ ...sensitive, decision: 'x' }, rest] }),
  ).toHaveLength(3);
});

test('a policy of megabytes is refused at once, with faults that can be read', () => {
  const long = 'a'.repeat(1_000_000);
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`field${at}`, long]));
  let faults: string[] = [];
  const policy = { ...least, ...many, id: long, tags: Array(1_000_000).fill(long) };
  expect(cpuTime(() => (faults = faultsOf(policy)))).toBeLessThan(2_000);
  expect(faults.length).toBeLessThan(300);
  expect(faults.join('').length).toBeLessThan(100_000);
});
