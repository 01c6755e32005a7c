import { domainToASCII } from 'node:url';
import { isWithin } from '../../../src/rules/policy/recipients';

const OWN = ['au.dk', 'ørsted.example'];
const idn = domainToASCII('ørsted.example');

test.each([
  ['bo.lind@au.dk', 'as it is'],
  ['bo.lind@post.au.dk', 'a subdomain'],
  ['BO.LIND@AU.DK', 'capitals'],
  ['  bo.lind@au.dk ', 'blanks around'],
  ['bo.lind@au.dk.', 'the root written out'],
  ['bo.lind@au.dk (hjemme)', 'a comment behind'],
  ['(Bo (Lind)) bo.lind@(hos)au.dk', 'comments anywhere'],
  ['bo.lind@au.dk (ring på @firma.example)', 'an @ in a comment'],
  ['bo.lind@au.dk (a \\) b)', 'an escaped bracket in a comment'],
  ['"bo lind"@au.dk', 'a quoted local part'],
  ['"bo@firma.example"@au.dk', 'another address in quotes'],
  ['"bo\\"@firma.example, "@au.dk', 'a quote within quotes'],
  ['"bo(lind"@au.dk', 'a bracket within quotes'],
  ['bo+kursus@au.dk', 'a tag of the local part'],
  ['bo#ext@au.dk', 'no guest'],
  ['bo@ørsted.example', 'letters of ours'],
  [`bo@${idn}`, 'the same in Punycode'],
  [`bo@POST.${idn.toUpperCase()}`, 'the same in capitals'],
])('%s is inside: %s', (address) => expect(isWithin(address, OWN)).toBe(true));

test.each([
  ['bo@plateau.dk', 'ends alike'],
  ['bo@au.dk.firma.example', 'begins alike'],
  ['"bo@au.dk"@firma.example', 'ours in quotes'],
  ['bo@firma.example (bo@au.dk)', 'ours in a comment'],
  ['bo@firma.example(@au.dk', 'a comment without end'],
  ['"bo@firma.example@au.dk', 'a quote without end'],
  ['bo@firma.example@au.dk', 'two @'],
  ['bo@firma.example,bo@au.dk', 'two addresses'],
  ['bo@firma.example;bo@au.dk', 'two addresses, as Outlook writes them'],
  ['bo@firma.example bo@au.dk', 'two addresses without a sign between'],
  ['<bo@firma.example> bo@au.dk', 'an address for a name'],
  ['bo@firma.example\n@au.dk', 'over two lines'],
  ['@firma.example:bo@au.dk', 'a route'],
  ['bo@[127.0.0.1]@au.dk', 'an address literal'],
  ['bo@firma.example%au.dk', 'a percent sign is no @'],
  ['bo@firma.example\u2060@au.dk', 'an unseen sign'],
  ['bo@аu.dk', 'a Cyrillic letter'],
  [`bo@${domainToASCII('аu.dk')}`, 'the same in Punycode'],
  ['bo@au.dk\u200b', 'an unseen sign in the domain'],
  ['bo@au\u00ad.dk', 'a soft hyphen in the domain'],
  ['bo@au\u3002dk', 'an ideographic full stop'],
  ['bo@au。dk', 'the same'],
  ['bo@xn--', 'Punycode of nothing'],
  ['bo@xn--au-.dk', 'Punycode of plain letters'],
  ['bo@xn--99999999999999999999.dk', 'Punycode beyond Unicode'],
  ['ole_firma.example.dk#EXT#@au.dk', 'a guest'],
  ['ole_firma.example.dk#ext#@AU.DK', 'a guest in other letter case'],
  ['ole_au.dk#EXT#@firma.example', 'a guest of others, with our name'],
  ['@au.dk', 'no local part'],
  ['bo@', 'no domain'],
  ['au.dk', 'no address'],
  ['', 'nothing'],
  ['/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=bo', "Exchange's own kind"],
])('%j is outside: %s', (address) => expect(isWithin(address, OWN)).toBe(false));

test('Punycode is read as the platform reads it', () => {
  for (const host of [
    'ærø.dk',
    'smørrebrød.dk',
    'ålborg-ø.dk',
    'bücher.example',
    'пример.example',
    '例え.example',
    'a💡b.dk',
  ]) {
    const ascii = domainToASCII(host);
    expect(ascii).toContain('xn--');
    expect(isWithin(`bo@${ascii}`, [host])).toBe(true);
  }
});
