import { inBook, isAddress, isWithin, parseAddresses } from '../../simulator/host/addresses';

test.each([
  ['an address', 'a@example.org', [['', 'a@example.org']]],
  ['a name', 'Katrine Holm <k@example.org>', [['Katrine Holm', 'k@example.org']]],
  [
    'several',
    'a@example.org, b@example.org;c@example.org\nd@example.org',
    [
      ['', 'a@example.org'],
      ['', 'b@example.org'],
      ['', 'c@example.org'],
      ['', 'd@example.org'],
    ],
  ],
  [
    'a name with a comma, in quotes',
    '"Holm, Katrine" <k@example.org>, a@example.org',
    [
      ['Holm, Katrine', 'k@example.org'],
      ['', 'a@example.org'],
    ],
  ],
  ['spaces and empty parts', ' , a@example.org ,; ', [['', 'a@example.org']]],
  ['what is no address stays as it was typed', 'Katrine', [['', 'Katrine']]],
  ['nothing', '', []],
])('%s', (_, typed, expected) => {
  expect(parseAddresses(typed)).toEqual(expected.map(([name, address]) => ({ name, address })));
});

test.each([
  ['a@example.org', true],
  ['a.b+c@example', true],
  ['example.org', false],
  ['a@b@c', false],
  ['a b@example.org', false],
])('%s can be mailed to: %s', (address, expected) => {
  expect(isAddress(address)).toBe(expected);
});

test.each([
  ['a@au.dk', true],
  ['A@CS.AU.DK', true],
  ['a@plateau.dk', false],
  ['a@au.dk.example.org', false],
])('%s is within au.dk: %s', (address, expected) => {
  expect(isWithin(address, 'au.dk')).toBe(expected);
});

test.each([
  ['its name', 'min projektgruppe'],
  ['its address', 'ALLE@example.org'],
])('an entry of the address book is found by %s', (_, address) => {
  const book = [
    { name: 'Alle', address: 'alle@example.org', group: true },
    { name: 'Min projektgruppe', address: '', group: true },
  ] as const;
  expect(inBook({ name: '', address }, book)).toMatchObject({ group: true });
  expect(inBook({ name: '', address: 'katrine@example.org' }, book)).toEqual({
    name: '',
    address: 'katrine@example.org',
  });
});
