import { openMail } from '../../src/outlook/outlook-mail';
import { whenReady } from '../../src/outlook/pane-host';
import { fakeOffice, installOffice } from '../support/fake-office';

const LIMITS = { read: 2_000, write: 800 };

function meeting(): ReturnType<typeof fakeOffice> {
  const fake = fakeOffice({
    itemType: 'appointment',
    to: [{ displayName: 'Ole Vang', emailAddress: 'ole@firma.example.dk' }],
    cc: [{ displayName: 'Alle', emailAddress: 'alle@au.dk', recipientType: 'distributionList' }],
    label: '1B2C',
  });
  installOffice(fake.office);
  return fake;
}

afterEach(() => installOffice(undefined));

test('its attendees are recipients, its organizer the sender', async () => {
  meeting();
  const mail = openMail(LIMITS);
  expect(mail.kind).toBe('meeting');
  expect(await mail.from()).toEqual({ name: 'Anne Holm', address: 'anne.holm@au.dk' });
  expect(await mail.recipients('to')).toEqual([{ name: 'Ole Vang', address: 'ole@firma.example.dk' }]);
  expect(await mail.recipients('cc')).toEqual([{ name: 'Alle', address: 'alle@au.dk', group: true }]);
  expect(await mail.recipients('bcc')).toEqual([]);
});

test('has the rest of a mail', async () => {
  const { state } = meeting();
  const mail = openMail(LIMITS);
  expect(await mail.subject()).toBe('Møde');
  expect(await mail.body()).toEqual({ format: 'text', content: 'Vi ses.' });
  expect(await mail.attachments()).toEqual([]);
  expect(await mail.label()).toBe('1B2C');
  await mail.notify('key', 'line');
  expect(Object.keys(state.notifications)).toEqual(['key']);
});

test('has no headers', async () => {
  meeting();
  const mail = openMail(LIMITS);
  await expect(mail.headers(['X-One'])).rejects.toMatchObject({ why: 'missing' });
  await expect(mail.setHeaders({ 'X-One': '1' })).rejects.toMatchObject({ why: 'missing' });
});

test('opens the pane like a mail', async () => {
  meeting();
  expect(await whenReady()).toBe('draft');
});
