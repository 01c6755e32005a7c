import { hostOf } from '../../../src/rules/policy/address';
import { AU, advised, ofKind, quoting, type Parts } from './advised';

const to = (...recipients: string[]): Parts => ({ to: recipients });
const partner = quoting({ from: 'Ole Vang <ole@solvang.example.dk>' });

/** Recipient, what it looks like, in which way, and the domain that is said. */
const advises: [string, Parts, string, string, string][] = [
  ['a letter doubled', to('ole@aau.dk'), 'au.dk', 'slip', 'aau.dk'],
  ['in a subdomain of it', to('ole@econ.aau.dk'), 'au.dk', 'slip', 'econ.aau.dk'],
  ['two letters swapped', to('ole@ua.dk'), 'au.dk', 'slip', 'ua.dk'],
  ['two letters of the country swapped', to('ole@au.kd'), 'au.dk', 'slip', 'au.kd'],
  ['a letter of the country doubled', to('ole@au.dkk'), 'au.dk', 'slip', 'au.dkk'],
  ['Cyrillic а', to('ole@\u0430u.dk'), 'au.dk', 'letters', '\u0430u.dk'],
  ['Cyrillic altogether', to('ole@b\u0456o.\u0430u.dk'), 'au.dk', 'letters', 'b\u0456o.\u0430u.dk'],
  ['the same in Punycode', to('ole@xn--u-7sb.dk'), 'au.dk', 'letters', hostOf('ole@xn--u-7sb.dk')!],
  ['an accent', to('ole@áu.dk'), 'au.dk', 'letters', 'áu.dk'],
  ['ours before the end', to('ole@au.dk.example.org'), 'au.dk', 'inside', 'example.org'],
  ['ours in the middle', to('ole@mail.au.dk.login.example'), 'au.dk', 'inside', 'login.example'],
  ['ours before a hyphen', to('ole@au.dk-login.example'), 'au.dk', 'inside', 'dk-login.example'],
  [
    'a letter too few, of the thread',
    { ...partner, ...to('ole@solvag.example.dk') },
    'solvang.example.dk',
    'slip',
    'solvag.example.dk',
  ],
  [
    'a letter too many',
    { ...partner, ...to('ole@solvange.example.dk') },
    'solvang.example.dk',
    'slip',
    'solvange.example.dk',
  ],
  [
    'another letter',
    { ...partner, ...to('ole@solvamg.example.dk') },
    'solvang.example.dk',
    'slip',
    'solvamg.example.dk',
  ],
  ['swapped', { ...partner, ...to('ole@slovang.example.dk') }, 'solvang.example.dk', 'slip', 'slovang.example.dk'],
  ['0 for o', { ...partner, ...to('ole@s0lvang.example.dk') }, 'solvang.example.dk', 'letters', 's0lvang.example.dk'],
  [
    'in a mail passed on',
    { ...partner, subject: 'VS: Planen', ...to('ole@slovang.example.dk') },
    'solvang.example.dk',
    'slip',
    'slovang.example.dk',
  ],
  [
    'it wrote itself into the thread',
    { ...quoting({ from: 'Rektor <rektor@au.dk.example.org>' }), ...to('rektor@au.dk.example.org') },
    'au.dk',
    'inside',
    'example.org',
  ],
  [
    'in other letters, too',
    { ...quoting({ from: 'Rektor <rektor@\u0430u.dk>' }), ...to('rektor@\u0430u.dk') },
    'au.dk',
    'letters',
    '\u0430u.dk',
  ],
];

const ignores: [string, Parts][] = [
  ['our own domain', to('ole@au.dk')],
  ['a subdomain of ours', to('ole@econ.au.dk')],
  ['another house whose name ends like ours', to('ole@plateau.dk')],
  ['one that ends like it with a hyphen', to('ole@mit-au.dk')],
  ['another short name', to('ole@ku.dk')],
  ['a letter more in a short name', to('ole@sau.dk')],
  ['a letter less in a short name', to('ole@a.dk')],
  ['another country', to('ole@au.de')],
  ['nothing in common', to('ole@firma.example.dk')],
  ['the name in front of a country', { ...quoting({ from: 'Ole <ole@solvang.com>' }), ...to('ole@solvang.com.br') }],
  ['numbered houses', { ...quoting({ from: 'Ole <ole@skole1.example.dk>' }), ...to('ole@skole2.example.dk') }],
  [
    'one of them without a number',
    { ...quoting({ from: 'Ole <ole@skole.example.dk>' }), ...to('ole@skole2.example.dk') },
  ],
  ['two letters off', { ...partner, ...to('ole@solberg.example.dk') }],
  [
    'both stand in the thread',
    {
      ...quoting({ from: 'Ole <ole@solvang.example.dk>', cc: 'Bo <bo@slovang.example.dk>' }),
      ...to('bo@slovang.example.dk'),
    },
  ],
  [
    'a slip of ours that stands in the thread',
    { ...quoting({ from: 'Bo Krogh <bo@aau.dk>' }), ...to('Bo Krogh <bo@aau.dk>') },
  ],
  ['a name alone', to('Ole Vang <>')],
  ['what is no address', to('ole vang')],
  ['nobody', to()],
  ['the domain of the thread in another letter case', { ...partner, ...to('ole@Solvang.Example.dk') }],
  ['a short name of the thread', { ...quoting({ from: 'Ole <ole@rm.example.dk>' }), ...to('bo@rn.example.dk') }],
];

test.each(advises)('advises: %s', (_, parts, known, by, domain) => {
  expect(ofKind('look-alike', parts)).toEqual([
    {
      kind: 'look-alike',
      recipient: parts.to?.[0]?.toLowerCase(),
      known,
      of: known === 'au.dk' ? 'organisation' : 'thread',
      by,
      domain,
    },
  ]);
});

test.each(ignores)('ignores: %s', (_, parts) => expect(ofKind('look-alike', parts)).toEqual([]));

test('each recipient once, and only this of it', () => {
  const parts = { ...partner, to: ['ole@slovang.example.dk', 'cc: OLE@slovang.example.dk'] };
  expect(advised(parts).map(({ kind }) => kind)).toEqual(['look-alike']);
});

test('a policy may know the domain, or not want to hear of any', () => {
  const parts = to('ole@econ.aau.dk');
  expect(advised(parts, { knownDomains: ['aau.dk'] })).toEqual([]);
  expect(advised(parts, { lookAlike: false })).toEqual([]);
  expect(advised(parts, {}, { ...AU, rerouteWithoutAsking: ['aau.dk'] })).toEqual([]);
});
