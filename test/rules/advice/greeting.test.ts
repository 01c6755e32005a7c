import { advised, ofKind, quoting, type Parts } from './advised';

const OLE = 'Ole Vang <ole@firma.example.dk>';
const mail = (body: string, ...to: string[]): Parts => ({ body: `${body}\n\nVi ses torsdag.\n\nMvh Anne`, to });

const advises: [string, Parts, string[]][] = [
  ['another name', mail('Hej Mette', OLE), ['Mette']],
  ['in English', mail('Dear Susan,', 'Peter Hale <hale@example.org>'), ['Susan']],
  ['with title and surname', mail('Kære fru Mette Holm', OLE), ['Mette']],
  ['two names', mail('Kære Mette og Pia', OLE, 'Bo Krogh <bo@au.dk>'), ['Mette', 'Pia']],
  ['followed by the text', mail('Hej Mette, tak for i går.', OLE), ['Mette']],
  ['the surname comes first in the address book', mail('Hej Mette', 'Vang, Ole <ov@firma.example.dk>'), ['Mette']],
  ['only the address tells the name', mail('Hej Mette', 'ole.vang@firma.example.dk'), ['Mette']],
  [
    'the address is shown as the name',
    mail('Hej Mette', 'ole.vang@firma.example.dk <ole.vang@firma.example.dk>'),
    ['Mette'],
  ],
  ['a title before the name', mail('Hej Mette', 'Psykolog Ole Vang <ole@vang.example.dk>'), ['Mette']],
  ['among colleagues too', mail('Hej Mette', 'Bo Krogh <bo@au.dk>'), ['Mette']],
  ['in an answer', { ...quoting({ from: OLE }, 'Hej Mette\n\nDet går fint.'), to: [OLE] }, ['Mette']],
  ['in an invitation', { ...mail('Hej Mette', OLE), kind: 'meeting' }, ['Mette']],
  ['a name that is a word too', mail('Hej Jan', OLE), ['Jan']],
];

const ignores: [string, Parts][] = [
  ['the name itself', mail('Hej Ole', OLE)],
  ['in lower case: no name', mail('hej mette', OLE)],
  ['the surname', mail('Dear Dr. Hale,', 'Peter Hale <hale@example.org>')],
  ['one of several recipients', mail('Hej Bo', OLE, 'cc: Bo Krogh <bo@au.dk>')],
  ['one of the names fits', mail('Hej Ole og Mette', OLE)],
  ['a short form', mail('Hej Kris', 'Kristian Vang <kv@firma.example.dk>')],
  ['the end of the name', mail('Hej Tina', 'Christina Vang <cv@firma.example.dk>')],
  ['letters of the name', mail('Dear Liz', 'Elizabeth Hale <eh@example.org>')],
  ['a short form of other letters', mail('Dear Bill', 'William Hale <wh@example.org>')],
  ['a team called after somebody', mail('Hej Team Frederik', OLE)],
  ['another spelling', mail('Kære Catrine', 'Kathrine Vang <kv@firma.example.dk>')],
  ['without Danish letters', mail('Hej Søren', 'Soeren Vang <sv@firma.example.dk>')],
  ['a slip', mail('Hej Mtete', 'Mette Vang <mv@firma.example.dk>')],
  ['the second given name', mail('Hej Grethe', 'Anne Grethe Pors <agp@firma.example.dk>')],
  ['an initial may be the name', mail('Hej Jørgen', 'Hans J. Vang <hjv@firma.example.dk>')],
  ['the name stands in the address', mail('Hej Mette', 'Anne Vang <mette@firma.example.dk>')],
  ['anybody may read it', mail('Hej Mette', 'Idrætsforeningen <kontor@if.example.dk>')],
  ['an office called after somebody', mail('Hej Mette', 'Anna Anchers Museum <hus@museum.example.dk>')],
  ['an office with a name in its address', mail('Hej Mette', 'Udvikling <dev@firma.example.dk>')],
  ['initials alone', mail('Hej Mette', 'ov@firma.example.dk')],
  ['a shared mailbox among them', mail('Hej Mette', OLE, 'cc: Sekretariatet <sekretariat@au.dk>')],
  ['a list among them', mail('Hej Mette', OLE, 'list: Alle i afdelingen <alle@au.dk>')],
  ['a name that nobody lists', mail('Hej Wxyz', OLE)],
  ['everybody', mail('Kære alle', OLE)],
  ['others besides', mail('Hej Mette og alle andre', OLE)],
  ['a team', mail('Hi team', OLE)],
  ['a month', mail('Hej April', OLE)],
  ['thanks to somebody', mail('Tak Mette', OLE)],
  ['to whom it is addressed', mail('Att. Mette Holm', OLE)],
  ['no greeting', mail('Mette kommer torsdag.', OLE)],
  [
    'the greeting of the quoted mail',
    { ...quoting({ from: OLE, text: 'Hej Mette\n\nHvordan går det?' }, 'Fint.'), to: [OLE] },
  ],
  ['nobody yet', mail('Hej Mette')],
  [
    'a field that was not read may hold her',
    { ...mail('Hej Mette', OLE), unchecked: [{ what: 'recipients', why: 'timed-out' }] },
  ],
];

test.each(advises)('advises: %s', (_, parts, names) => {
  expect(ofKind('greeting', parts)).toEqual([{ kind: 'greeting', names }]);
});

test.each(ignores)('ignores: %s', (_, parts) => expect(ofKind('greeting', parts)).toEqual([]));

test('a policy may not want to hear of it', () => {
  expect(advised(mail('Hej Mette', OLE), { greeting: false })).toEqual([]);
});
