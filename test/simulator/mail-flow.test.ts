import fc from 'fast-check';
import { mailFlowOf as generate, type Secure } from '../../src/admin/mail-flow';
import { passThrough, type MailFlow, type Passing } from '../../simulator/host/mail-flow';
import { mailFlowOf as delivered } from '../../simulator/server/mail-flow';
import { EXCHANGE, GATEWAY, options, policy } from '../admin/support';

const OUT: Passing = { toOutside: true, subject: '', headers: {} };

function flow(secure: Secure, unmarkedWithTag: 'tls' | 'plain' = 'tls', id = 'au'): MailFlow {
  return generate(policy(id), options(secure, unmarkedWithTag));
}

const mark = (value: string, subject = ''): Partial<Passing> => ({ headers: { 'X-Send-Sikkert': value }, subject });

describe.each(['au', 'sikkerpost'])('%s', (id) => {
  it('is delivered by what was generated for Exchange', () => {
    expect(delivered({ id })).toEqual(JSON.parse(JSON.stringify(flow(GATEWAY, 'tls', id))));
  });
});

describe('the way of a mail (au, gateway)', () => {
  it.each([
    ['unmarked', {}, 'SMTP with forced TLS'],
    ['judged', mark('force-tls'), 'SMTP with forced TLS'],
    ['a value nobody knows', mark('anything'), 'SMTP with forced TLS'],
    ['the choice alone asks for nothing', { headers: { 'X-Send-Sikkert-Choice': 'secure' } }, 'SMTP with forced TLS'],
    ['plain without a tag', mark('plain', 'Program'), 'SMTP with forced TLS'],
    ['plain with a tag', mark('plain', 'Program [notls]'), 'SMTP without TLS'],
    ['plain with a tag of another house', mark('plain', '[unsecure] Program'), 'SMTP with forced TLS'],
    ['a tag, unmarked', { subject: '[NoTLS] Program' }, 'SMTP with forced TLS'],
    ['a tag, judged as not public', mark('force-tls', '[NoTLS] Program'), 'SMTP with forced TLS'],
    ['secure', mark('secure'), 'secure mail gateway'],
    ['secure with a tag', mark('secure', '[NoTLS] Sag'), 'secure mail gateway'],
    ['secure, spelled otherwise', { headers: { 'x-send-sikkert': ' Secure' } }, 'secure mail gateway'],
    ['secure and plain in one', mark('plain, secure', '[NoTLS]'), 'secure mail gateway'],
    ['secure, but nobody outside', { ...mark('secure'), toOutside: false }, 'inside the organisation'],
  ])('%s', (_, mail, route) => {
    expect(passThrough({ ...OUT, ...mail }, flow(GATEWAY)).route).toBe(route);
  });
});

test.each([
  ['unmarked', {}, 'SMTP without TLS'],
  ['plain', mark('plain'), 'SMTP without TLS'],
  ['judged as not public', mark('force-tls'), 'SMTP with forced TLS'],
  ['secure', mark('secure'), 'secure mail gateway'],
])('where the tag alone is enough, as today, with a tag: %s', (_, mail, route) => {
  expect(passThrough({ ...OUT, ...mail, subject: '[NoTLS]' }, flow(GATEWAY, 'plain')).route).toBe(route);
});

test('without a gateway secure mail is encrypted, and leaves over TLS too: its subject can be read', () => {
  const travel = passThrough({ ...OUT, ...mark('secure', '[NoTLS] Sag') }, flow(EXCHANGE));
  expect(travel).toEqual({ route: 'Purview Message Encryption', needsTls: true, headers: {} });
});

test('whatever header and subject: only plain and a tag together leave without TLS, and secure never', () => {
  const values = fc.constantFrom(
    'secure',
    'plain',
    'force-tls',
    'PLAIN',
    'plain ',
    'plain, secure',
    'secure; plain',
    '',
    'x',
  );
  const subjects = fc.constantFrom('', '[NoTLS]', 'Sv: [unencrypted] Sag', '[unsecure]', 'NoTLS', '[[notls]]');
  fc.assert(
    fc.property(fc.option(values), subjects, fc.constantFrom(EXCHANGE, GATEWAY), (value, subject, secure) => {
      const { route, needsTls } = passThrough(
        { ...OUT, ...(value === null ? {} : mark(value)), subject },
        flow(secure),
      );
      const isPublic = value?.toLowerCase() === 'plain' && /\[(?:notls|unencrypted)\]/i.test(subject);
      expect(route === 'SMTP without TLS').toBe(isPublic);
      expect(needsTls || route === 'secure mail gateway').toBe(!isPublic);
      if (value?.includes('secure')) expect(route).not.toContain('SMTP');
    }),
  );
});

test('where a policy has no tags, nothing goes without TLS', () => {
  const tagged = mark('plain', '[NoTLS] [unsecure]');
  expect(passThrough({ ...OUT, ...tagged }, flow(GATEWAY, 'plain', 'sikkerpost')).route).toBe('SMTP with forced TLS');
});

describe('what the outside sees of the headers', () => {
  const ours = { 'X-Send-Sikkert': 'force-tls', 'x-send-sikkert-would': 'ask', 'X-Send-Sikkert-Choice': 'none' };

  it.each([
    ['ordinary mail: nothing', GATEWAY, 'force-tls', { 'X-Other': '1' }],
    [
      'secure mail: the mark, for the gateway, which removes it',
      GATEWAY,
      'secure',
      { 'X-Other': '1', 'X-Send-Sikkert': 'secure' },
    ],
    ['encrypted mail: nothing', EXCHANGE, 'secure', { 'X-Other': '1' }],
    [
      'where the gateway has a header of its own: that',
      { ...GATEWAY, header: { name: 'x-smenc', value: 'yes' } },
      'secure',
      { 'X-Other': '1', 'x-smenc': 'yes' },
    ],
    [
      'and of ordinary mail nothing',
      { ...GATEWAY, header: { name: 'x-smenc', value: 'yes' } },
      'plain',
      { 'X-Other': '1' },
    ],
  ])('%s', (_, secure, value, left) => {
    const headers = { 'X-Other': '1', ...ours, 'X-Send-Sikkert': value };
    expect(passThrough({ ...OUT, headers }, flow(secure)).headers).toEqual(left);
  });

  it('inside they stay: nobody there is asked to forget them', () => {
    expect(passThrough({ ...OUT, toOutside: false, headers: ours }, flow(GATEWAY)).headers).toEqual(ours);
  });
});

test('in the window a mark leads to the gateway at au, and nowhere at aau, whose policy names no way by mark', () => {
  const marked = { ...OUT, ...mark('secure') };
  expect(passThrough(marked, delivered({ id: 'au' })).route).toBe('secure mail gateway');
  expect(passThrough(marked, delivered({ id: 'aau' })).route).toBe('SMTP with forced TLS');
});
