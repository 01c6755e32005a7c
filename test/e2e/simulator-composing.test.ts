import { offlineAddInSite } from '../../simulator/server/outlook';
import { FIXTURE, fixtureAddIn } from './support/fixture';
import type { Outlook } from './support/outlook';
import { Stage, type Opening, type Staged } from './support/stage';

/** The simulated Outlook by itself: what can be written in it, and what the add-in hears of that while it is written. */
const SOFT = fixtureAddIn('SoftBlock', 3001);
const OTHER = fixtureAddIn('SoftBlock', 3002);
/** As `npm start` serves it: with the calls that users' newer office.js has. */
const NEWER: Staged = { ...OTHER, id: 'newer', site: { ...OTHER.site, ...offlineAddInSite(FIXTURE) } };
/** An account that a sample asks for. */
const REROUTES: Staged = { ...fixtureAddIn('SoftBlock', 3003), id: 'sikkerpost', organisation: 'Reroutes' };

jest.setTimeout(30_000);

let stage: Stage;
let outlook: Outlook;

beforeAll(async () => {
  stage = await Stage.start([SOFT, NEWER, REROUTES]);
}, 60_000);

afterAll(() => stage.close());

afterEach(async () => {
  expect(await outlook.troubles()).toEqual([]);
  await outlook.close();
});

async function open(opening: Opening = {}): Promise<void> {
  outlook = await stage.open({ language: 'en-US', ...opening });
}

function shown(id: string): Promise<string | null> {
  return outlook.pane.locator(`#${id}`).textContent();
}

test('the add-in hears of the mail being opened, its recipients and its attachments, and speaks in the bar', async () => {
  await open();
  await outlook.write({ subject: 'events', to: 'katrine@example.org' });
  await outlook.notifications.getByText('OnMessageRecipientsChanged {"to":true,"cc":false,"bcc":false}').waitFor();
  await outlook.attach('liste.csv', 'a;b');
  await outlook.notifications.getByText('OnMessageAttachmentsChanged "added"').waitFor();
  await outlook.save();
  await outlook.newMail();
  expect(await outlook.notifications.count()).toBe(0);
  await outlook.openDraft('events');
  await outlook.notifications.getByText('OnMessageCompose').waitFor();
  await outlook.notifications.getByRole('button', { name: 'Dismiss' }).click();
  expect(await outlook.notifications.count()).toBe(0);
});

test('a meeting: its own event, attendees and organizer, and no internet headers', async () => {
  await open();
  await outlook.newMeeting();
  await outlook.write({ subject: 'meeting', required: 'katrine@example.org', optional: 'jonas@au.dk' });
  await outlook.send();
  expect(await outlook.alert.textContent()).toContain(
    'appointment: katrine@example.org; signe.falkenberg@au.dk; headers: undefined',
  );
});

test('the pane of a meeting hears of its attendees', async () => {
  await open();
  await outlook.newMeeting();
  await outlook.button('See why').click();
  expect(await shown('host')).toBe('Outlook OfficeOnline');
  await outlook.addRecipients('Optional', 'jonas@au.dk');
  expect(await shown('recipients')).toBe('{"requiredAttendees":false,"optionalAttendees":true,"resources":false}');
});

test('a plain text says so, and comes with its lines', async () => {
  await open();
  await outlook.button('Plain text').click();
  await outlook.field('Message body').fill('Hej\n\nNavn');
  await outlook.button('See why').click();
  expect(await shown('format')).toBe('text');
  expect(await shown('body')).toBe('Hej\n\nNavn');
});

test('an answer says so, and is from whom the person chose', async () => {
  await open();
  await outlook.answer('Planer for foråret', 'Reply all');
  await outlook.chooseFrom('Sekretariatet');
  await outlook.button('See why').click();
  expect(await shown('composing')).toBe('reply');
  expect(await shown('from')).toBe('sekretariat@au.dk');
});

test('the packaged office.js knows no sensitivity label', async () => {
  await open();
  await outlook.chooseLabel('General');
  await outlook.button('See why').click();
  expect(await shown('label')).toBe('no such method');
});

test('a newer one does', async () => {
  await open({ account: 'newer' });
  await outlook.chooseLabel('General');
  await outlook.button('See why').click();
  expect(await shown('label')).toBe('3b1c7a52-0d5e-4c39-9f0e-6a4f1d2b8c11');
});

test('a sample opens the account in which it shows its state', async () => {
  await open();
  await outlook.openSample('One CPR number, where the policy reroutes');
  await outlook.page.getByRole('button', { name: 'Account: Reroutes' }).waitFor();
  expect(await outlook.field('Subject').inputValue()).toBe('Sagen om børneydelse');
});
