import { advised, ofKind, quoting, type Parts } from './advised';

const WORK = 'Mette Holm <mho@firma.example.dk>';
const thread = quoting({ from: WORK });
const OTHERS = quoting({ from: 'Ole Vang <ole@firma.example.dk>', to: `Anne Holm <anne.holm@au.dk>; ${WORK}` });

const advises: [string, Parts, string, string?][] = [
  ['the same name', thread, 'Mette Holm <mette@gmail.com>'],
  ['the address alone tells the name', thread, 'mette.holm@gmail.com'],
  ['Danish providers', thread, 'Mette Holm <m.holm@mail.dk>'],
  ['jubii', thread, 'Mette Holm <m.holm@jubii.dk>'],
  ['hotmail', thread, 'Mette Holm <m.holm@hotmail.com>'],
  ['icloud', thread, 'Mette Holm <m.holm@icloud.com>'],
  ['with a middle name', thread, 'Mette Kirstine Holm <mkh@live.dk>'],
  ['the surname first', thread, 'Holm, Mette <m.holm@yahoo.dk>'],
  ['in other letter case', thread, 'METTE HOLM <Mette@Gmail.com>'],
  ['one of several who got the quoted mail', OTHERS, 'Mette Holm <mette@outlook.dk>'],
  ['a colleague', quoting({ from: 'Bo Krogh <bo.krogh@au.dk>' }), 'Bo Krogh <bo@gmail.com>', 'bo.krogh@au.dk'],
  ['passed on', { ...thread, subject: 'VS: Planen' }, 'Mette Holm <mette@gmail.com>'],
];

const ignores: [string, Parts, string][] = [
  [
    'the private address is the one of the thread',
    quoting({ from: 'Mette Holm <mette@gmail.com>' }),
    'Mette Holm <mette@gmail.com>',
  ],
  [
    'it stands in the text of the thread',
    quoting({ from: WORK, text: 'Skriv til mette@gmail.com i ferien' }),
    'Mette Holm <mette@gmail.com>',
  ],
  ['the address of the thread', thread, WORK],
  ['another mailbox at work', thread, 'Mette Holm <mette.holm@andet.example.dk>'],
  ['another surname', thread, 'Mette Lund <mette@gmail.com>'],
  ['another first name', thread, 'Pia Holm <pia@gmail.com>'],
  ['a first name alone', thread, 'Mette <mette@gmail.com>'],
  [
    'the thread has a first name alone',
    quoting({ from: 'Mette <mho@firma.example.dk>' }),
    'Mette Holm <mette@gmail.com>',
  ],
  ['the thread shows no address', quoting({ from: 'Mette Holm' }), 'Mette Holm <mette@gmail.com>'],
  ['no thread', { body: 'Hej Mette' }, 'Mette Holm <mette@gmail.com>'],
  ['what ends like a provider', thread, 'Mette Holm <mette@minhotmail.com>'],
  ['a firm below it', thread, 'Mette Holm <mette@firma.mail.dk>'],
  ['an invitation', { ...thread, kind: 'meeting' }, 'Mette Holm <mette@gmail.com>'],
];

test.each(advises)('advises: %s', (_, parts, to, known = 'mho@firma.example.dk') => {
  const [advice, ...more] = ofKind('private-mailbox', { ...parts, to: [to] });
  expect(more).toEqual([]);
  expect(advice).toMatchObject({ known, recipient: expect.stringMatching(/^[^<>A-Z]+@[a-z.]+$/) });
});

test.each(ignores)('ignores: %s', (_, parts, to) => {
  expect(ofKind('private-mailbox', { ...parts, to: [to] })).toEqual([]);
});

test('nothing else is said of the address', () => {
  const parts = { ...thread, to: ['Mette Holm <mette@gmail.com>'] };
  expect(advised(parts)).toEqual([
    { kind: 'private-mailbox', recipient: 'mette@gmail.com', name: 'Mette Holm', known: 'mho@firma.example.dk' },
  ]);
  // Whoever does not want to hear of it may still want to hear of the domain.
  expect(advised(parts, { privateMailbox: false }).map(({ kind }) => kind)).toEqual(['new-domain']);
  expect(advised(parts, { privateMailbox: false, newDomain: false })).toEqual([]);
});
