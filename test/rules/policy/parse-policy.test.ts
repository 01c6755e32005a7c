import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../../src/rules';
import { ROOT } from '../../support/build';

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
      unchecked: { image: 'tell', 'call-failed': 'ask', 'cloud-link': 'ask', encrypted: 'tell' },
    },
  });
});

test('one cost given leaves the others at their defaults', () => {
  expect(parsePolicy({ ...least, unchecked: { encrypted: 'counts-as-protected' } })).toMatchObject({
    policy: { unchecked: { encrypted: 'counts-as-protected', 'timed-out': 'ask', image: 'tell' } },
  });
});

test("the parser's defaults are the schema's", () => {
  const schema = read('policy.schema.json') as {
    properties: Record<string, { default?: unknown; properties?: Record<string, { default?: unknown }> }>;
  };
  const result = parsePolicy(least) as unknown as {
    policy: Record<string, unknown> & { unchecked: Record<string, unknown> };
  };
  for (const [name, { default: value }] of Object.entries(schema.properties)) {
    if (value !== undefined) expect([name, result.policy[name]]).toEqual([name, value]);
  }
  for (const [name, { default: value }] of Object.entries(schema.properties['unchecked']?.properties ?? {})) {
    expect([name, result.policy.unchecked[name]]).toEqual([name, value]);
  }
});

/** What is wrong, where the fault must point, and whether the schema can say it too. */
const FAULTS: [string, unknown, string, 'schema too' | 'parser only'][] = [
  ['not an object', 'au', ': must be an object', 'schema too'],
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
