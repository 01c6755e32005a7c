import { Draft } from '../../simulator/host/draft';
import { Folders } from '../../simulator/host/folders';
import { routeOf } from '../../simulator/host/mail-flow';
import { SENDER } from './support';

test('a saved draft comes back with its headers, and without what lived in its window', () => {
  const folders = new Folders();
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
  const folders = new Folders();
  const draft = new Draft(SENDER);
  const id = folders.save(draft);
  draft.change({ subject: 'Later' });
  expect(folders.save(draft)).toBe(id);
  expect(folders.get().drafts).toMatchObject([{ id, subject: 'Later' }]);
});

test('discarded and delivered drafts are gone; what was delivered stands in Sent items, newest first', () => {
  const folders = new Folders();
  const [first, second] = [new Draft(SENDER, { subject: '1' }), new Draft(SENDER, { subject: '2' })];
  folders.save(first);
  folders.discard(folders.save(second));
  folders.deliver(first);
  folders.deliver(new Draft(SENDER, { subject: '3', headers: { 'X-Send-Sikkert': 'secure' } }));
  expect(folders.get().drafts).toEqual([]);
  expect(folders.get().sent).toMatchObject([
    { subject: '3', route: 'secure mail gateway' },
    { subject: '1', route: 'SMTP with forced TLS' },
  ]);
});

test.each([
  [{ 'X-Send-Sikkert': 'secure' }, 'secure mail gateway'],
  [{ 'x-send-sikkert': 'plain' }, 'SMTP without TLS'],
  [{ 'X-Send-Sikkert': 'force-tls' }, 'SMTP with forced TLS'],
  [{ 'X-Send-Sikkert-Choice': 'secure' }, 'SMTP with forced TLS'],
  [{}, 'SMTP with forced TLS'],
  [{ 'X-Send-Sikkert': 'anything' }, 'SMTP with forced TLS'],
])('headers %p go by %s', (headers, route) => {
  expect(routeOf(headers)).toBe(route);
});
