import { advised, ofKind, quoting, type Parts } from './advised';

const OLE = 'Ole Vang <ole@firma.example.dk>';
const PIA = 'Pia Lund <pia@firma.example.dk>';
const SICK = 'Mathilde Bjerregaard er sygemeldt med en depression.';
const thread = (above: string, text?: string): Parts =>
  quoting({ from: OLE, cc: PIA, ...(text ? { text } : {}) }, above);

const advises: [string, Parts, number][] = [
  ['two outside', { ...thread(SICK), to: [OLE, PIA] }, 2],
  ['one in Cc', { ...thread(SICK), to: [OLE, `cc: ${PIA}`] }, 2],
  ['one in Bcc', { ...thread(SICK), to: [OLE, `bcc: ${PIA}`] }, 2],
  ['colleagues do not count', { ...thread(SICK), to: [OLE, PIA, 'bo@au.dk'] }, 2],
  ['the data stand in the quoted mail', { ...thread('Det er noteret.', SICK), to: [OLE, PIA] }, 2],
  ['nothing is quoted', { subject: 'Re: Vagtplan', body: SICK, to: [OLE, PIA] }, 2],
];

const ignores: [string, Parts][] = [
  ['one outside', { ...thread(SICK), to: [OLE] }],
  ['one outside, twice', { ...thread(SICK), to: [OLE, `cc: ${OLE}`] }],
  ['one outside, and colleagues', { ...thread(SICK), to: [OLE, 'bo@au.dk', 'lis@au.dk'] }],
  ['nothing was found', { ...thread('Vi ses torsdag.'), to: [OLE, PIA] }],
  ['a mail begun anew', { body: SICK, to: [OLE, PIA] }],
  ['passed on', { ...thread(SICK), subject: 'Vs: Vagtplan', to: [OLE, PIA] }],
  ['an invitation', { ...thread(SICK), kind: 'meeting', to: [OLE, PIA] }],
];

test.each(advises)('advises: %s', (_, parts, count) => {
  expect(ofKind('answer-to-many', parts)).toEqual([{ kind: 'answer-to-many', count }]);
});

test.each(ignores)('ignores: %s', (_, parts) => expect(ofKind('answer-to-many', parts)).toEqual([]));

test('a policy may not want to hear of it', () => {
  expect(advised({ ...thread(SICK), to: [OLE, PIA] }, { answerToMany: false })).toEqual([]);
});
