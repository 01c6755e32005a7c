import { advised, ofKind, quoting, type Parts } from './advised';

const many = (count: number, field = 'to', host = (at: number) => `firma${at}.example.dk`): string[] =>
  Array.from({ length: count }, (_, at) => `${field}: navn${at}@${host(at)}`);

const advises: [string, Parts, number][] = [
  ['one more than the policy likes', { to: many(11) }, 11],
  ['in Cc', { to: many(11, 'cc') }, 11],
  ['in both', { to: [...many(6), ...many(12, 'cc')] }, 12],
  ['two houses', { to: many(12, 'to', (at) => `firma${at % 2}.example.dk`) }, 12],
  ['colleagues besides', { to: [...many(11), 'bo@au.dk'] }, 11],
  ['a list is one address', { to: [...many(10), 'list: alle@liste.example.org'] }, 11],
  ['new ones in an answer', { ...quoting({ from: 'Ole <ole@firma.example.dk>' }), to: many(11) }, 11],
];

const ignores: [string, Parts][] = [
  ['as many as the policy likes', { to: many(10) }],
  ['in Bcc', { to: many(30, 'bcc') }],
  ['few in To, many in Bcc', { to: ['ole@firma.example.dk', ...many(30, 'bcc')] }],
  ['colleagues', { to: many(30, 'to', () => 'au.dk') }],
  ['one house', { to: many(30, 'to', () => 'firma.example.dk') }],
  ['the same address again', { to: [...many(10), ...many(10, 'cc')] }],
  [
    'they see each other in the thread',
    {
      ...quoting({
        from: 'Ole <ole@firma.example.dk>',
        cc: many(12)
          .map((one) => one.slice(4))
          .join('; '),
      }),
      to: many(12),
    },
  ],
  ['an invitation has no Bcc', { kind: 'meeting', to: many(30) }],
  ['nobody', { to: [] }],
];

test.each(advises)('advises: %s', (_, parts, count) => {
  expect(ofKind('visible', parts)).toEqual([{ kind: 'visible', count, most: 10 }]);
});

test.each(ignores)('ignores: %s', (_, parts) => expect(ofKind('visible', parts)).toEqual([]));

test('how many is for the policy to say, and whether it wants to hear of it', () => {
  expect(advised({ to: many(3) }, { mostVisible: 2 })).toEqual([{ kind: 'visible', count: 3, most: 2 }]);
  expect(advised({ to: many(3) }, { mostVisible: 3 })).toEqual([]);
  expect(advised({ to: many(30) }, { visible: false })).toEqual([]);
});
