import { AU, advised, ofKind, quoting, type Parts } from './advised';

type Told = [domains: string[], recipients: string[]];

const OLE = 'Ole Vang <ole@firma.example.dk>';
const KIM = 'Kim Lund <kim@nyt.example.org>';
const thread = quoting({ from: OLE });

const advises: [string, Parts, Told][] = [
  ['somebody was added', { ...thread, to: [OLE, KIM] }, [['nyt.example.org'], ['kim@nyt.example.org']]],
  ['in Bcc as well', { ...thread, to: [OLE, `bcc: ${KIM}`] }, [['nyt.example.org'], ['kim@nyt.example.org']]],
  [
    'two at one domain',
    { ...thread, to: [OLE, KIM, 'cc: Bo <bo@nyt.example.org>'] },
    [['nyt.example.org'], ['kim@nyt.example.org', 'bo@nyt.example.org']],
  ],
  [
    'two domains, once',
    { ...thread, to: [KIM, 'lis@andet.example.org'] },
    [
      ['nyt.example.org', 'andet.example.org'],
      ['kim@nyt.example.org', 'lis@andet.example.org'],
    ],
  ],
  [
    'the thread was among colleagues',
    { ...quoting({ from: 'Bo Krogh <bo@au.dk>' }), to: ['Bo Krogh <bo@au.dk>', KIM] },
    [['nyt.example.org'], ['kim@nyt.example.org']],
  ],
  [
    'web mail quotes with a line of its own',
    {
      subject: 'Re: Plan',
      body: 'Fint.\n\nDen 18. nov. 2026 kl. 08.14 skrev Ole Vang <ole@firma.example.dk>:\n> Går det an?',
      to: [KIM],
    },
    [['nyt.example.org'], ['kim@nyt.example.org']],
  ],
  [
    'the subject was rewritten, but a mail is quoted',
    { ...thread, subject: 'Noget helt andet', to: [KIM] },
    [['nyt.example.org'], ['kim@nyt.example.org']],
  ],
  [
    'a tag stands before the answer',
    { ...thread, subject: '[NoTLS] SV: Planen', to: [KIM] },
    [['nyt.example.org'], ['kim@nyt.example.org']],
  ],
  [
    'a list that was not there',
    { ...thread, to: [OLE, 'list: Alle <alle@nyt.example.org>'] },
    [['nyt.example.org'], ['alle@nyt.example.org']],
  ],
];

const ignores: [string, Parts][] = [
  ['the domain wrote the mail', { ...thread, to: [OLE] }],
  ['another person at a domain of the thread', { ...thread, to: ['Pia <pia@firma.example.dk>'] }],
  ['a subdomain of it', { ...thread, to: ['Pia <pia@salg.firma.example.dk>'] }],
  ['the domain above it', { ...quoting({ from: 'Ole <ole@post.firma.example.dk>' }), to: [OLE] }],
  ['in another letter case', { ...thread, to: ['Ole Vang <OLE@Firma.Example.DK>'] }],
  ['it stands in Cc of the quoted mail', { ...quoting({ from: OLE, cc: KIM }), to: [OLE, KIM] }],
  [
    'in an older mail of the thread',
    {
      ...quoting({
        from: OLE,
        text: `Som aftalt.\n\nFra: ${KIM}\nSendt: 17. november 2026 08:00\nTil: ${OLE}\nEmne: Plan\n\nHej`,
      }),
      to: [KIM],
    },
  ],
  ['in the text of the quoted mail', { ...quoting({ from: OLE, text: 'Skriv til kim@nyt.example.org.' }), to: [KIM] }],
  [
    'in the signature of the quoted mail',
    { ...quoting({ from: OLE, text: 'Hej\n\nMvh\nOle\nkim@nyt.example.org' }), to: [KIM] },
  ],
  ['a colleague', { ...thread, to: [OLE, 'Bo <bo@au.dk>'] }],
  ['a mail begun anew', { to: [OLE, KIM], body: 'Kære begge' }],
  ['an answer of which nothing is quoted', { subject: 'Sv: Planen', to: [OLE, KIM], body: 'Ja tak' }],
  ['no address stands in what is quoted', { ...quoting({ from: 'Ole Vang', to: 'Anne Holm' }), to: [KIM] }],
  [
    'Outlook named the person without an address',
    { ...quoting({ from: 'Kim Lund', to: 'Anne Holm <anne.holm@au.dk>' }), to: [KIM] },
  ],
  [
    'the same, and the recipient has no name',
    { ...quoting({ from: 'Lund, Kim', to: 'Anne Holm <anne.holm@au.dk>' }), to: ['kim.lund@nyt.example.org'] },
  ],
  ['passed on to somebody else', { ...thread, subject: 'Vs: Planen', to: [KIM] }],
  ['passed on in English', { ...thread, subject: 'FW: Planen', to: [KIM] }],
  ['a name that was not resolved', { ...thread, to: [OLE, 'Kim Lund <>'] }],
  ['a meeting', { ...thread, kind: 'meeting', to: [KIM] }],
];

test.each(advises)('advises: %s', (_, parts, [domains, recipients]) => {
  expect(ofKind('new-domain', parts)).toEqual([{ kind: 'new-domain', domains, recipients }]);
});

test.each(ignores)('ignores: %s', (_, parts) => expect(advised(parts)).toEqual([]));

test('a policy may know the domain, or not want to hear of any', () => {
  const parts = { ...thread, to: [OLE, KIM] };
  expect(advised(parts, { knownDomains: ['example.org'] })).toEqual([]);
  expect(advised(parts, { newDomain: false })).toEqual([]);
  expect(advised(parts, {}, { ...AU, rerouteWithoutAsking: ['nyt.example.org'] })).toEqual([]);
  const [method] = AU.secureMethods;
  const channel = { ...method!, domains: ['nyt.example.org'] };
  expect(advised(parts, {}, { ...AU, secureMethods: [channel] })).toEqual([]);
});
