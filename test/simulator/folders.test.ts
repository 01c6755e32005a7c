import { Draft } from '../../simulator/host/draft';
import { Folders } from '../../simulator/host/folders';
import { mailFlowOf } from '../../simulator/server/mail-flow';
import { SENDER } from './support';

const AU = { domain: 'au.dk', mailFlow: mailFlowOf({ id: 'au' }) };
const OUTSIDE = { name: 'Katrine Vestergaard', address: 'katrine@example.org' };
const WITHOUT_TLS = { name: '', address: 'post@mail.uden-tls.example' };

test('a saved draft comes back with its headers, and without what lived in its window', () => {
  const folders = new Folders(AU);
  const draft = new Draft(SENDER, { subject: 'Møde', headers: { 'X-Send-Sikkert-Choice': 'secure' } });
  draft.change({
    sessionData: { choice: 'secure' },
    notifications: [{ key: 'k', type: 'informationalMessage', message: 'Marked' }],
  });
  folders.save(draft);
  const [saved] = folders.get().drafts;
  if (!saved) throw new Error('not saved');
  expect(folders.open(saved).get()).toMatchObject({
    subject: 'Møde',
    headers: { 'X-Send-Sikkert-Choice': 'secure' },
    sessionData: {},
    notifications: [],
    id: saved.id,
  });
});

test('a draft saved twice is there once, as it was last', () => {
  const folders = new Folders(AU);
  const draft = new Draft(SENDER);
  const id = folders.save(draft);
  draft.change({ subject: 'Later' });
  expect(folders.save(draft)).toBe(id);
  expect(folders.get().drafts).toMatchObject([{ id, subject: 'Later' }]);
});

test('discarded and delivered drafts are gone; what was delivered stands in Sent items, newest first', () => {
  const folders = new Folders(AU);
  const mail = { to: [OUTSIDE] };
  const [first, second] = [new Draft(SENDER, { ...mail, subject: '1' }), new Draft(SENDER, { ...mail, subject: '2' })];
  folders.save(first);
  folders.discard(folders.save(second));
  folders.deliver(first, 'da-DK');
  folders.deliver(new Draft(SENDER, { ...mail, subject: '3', headers: { 'X-Send-Sikkert': 'secure' } }), 'da-DK');
  expect(folders.get()).toMatchObject({ drafts: [], received: [] });
  expect(folders.get().sent).toMatchObject([
    { subject: '3', route: 'secure mail gateway', headers: { 'X-Send-Sikkert': 'secure' } },
    { subject: '1', route: 'SMTP with forced TLS', refused: [] },
  ]);
});

test('what a domain without TLS refuses comes back to the inbox, the rest arrives', () => {
  const folders = new Folders(AU);
  folders.deliver(new Draft(SENDER, { subject: 'Program', to: [OUTSIDE], bcc: [WITHOUT_TLS] }), 'da-DK');
  expect(folders.get().sent).toMatchObject([{ route: 'SMTP with forced TLS', refused: [WITHOUT_TLS.address] }]);
  const [report, another] = folders.get().received;
  expect(another).toBeUndefined();
  expect(report).toMatchObject({ subject: 'Kan ikke leveres: Program', to: [SENDER] });
  expect(report?.html).toContain('451 5.7.3 STARTTLS is required to send mail');
  expect(report?.html).toContain(WITHOUT_TLS.address);
});

test('a report in English, and no markup of the person in it', () => {
  const folders = new Folders(AU);
  const recipient = { name: '<b>Ole</b>', address: 'ole@no-tls.example' };
  folders.deliver(new Draft(SENDER, { subject: 'Programme', to: [recipient] }), 'en-US');
  expect(folders.get().received).toMatchObject([{ subject: 'Undeliverable: Programme' }]);
  expect(folders.get().received[0]?.html).toContain('&#60;b&#62;Ole&#60;/b&#62; (ole@no-tls.example)');
});

test.each([
  ['by the gateway', { headers: { 'X-Send-Sikkert': 'secure' }, subject: 'Sag' }, 'secure mail gateway'],
  ['public, with the tag', { headers: { 'X-Send-Sikkert': 'plain' }, subject: '[NoTLS] Program' }, 'SMTP without TLS'],
])('to a domain without TLS a mail arrives %s', (_, mail, route) => {
  const folders = new Folders(AU);
  folders.deliver(new Draft(SENDER, { ...mail, to: [WITHOUT_TLS] }), 'da-DK');
  expect(folders.get().received).toEqual([]);
  expect(folders.get().sent).toMatchObject([{ route, refused: [] }]);
});
