import { fixtureAddIn } from './support/fixture';
import type { Outlook } from './support/outlook';
import { Stage, type Opening, type Staged } from './support/stage';

/**
 * The simulated Outlook by itself: Microsoft's office.js, unmodified, in a small add-in that does what the subject says.
 * What needs no browser is tested in test/simulator.
 */
const GONE: Staged = (({ manifest, ...staged }) => ({
  ...staged,
  id: 'gone',
  site: { folders: {}, texts: { '/manifest.xml': manifest } },
}))(fixtureAddIn('SoftBlock', 3004));

jest.setTimeout(30_000);

let stage: Stage;
let outlook: Outlook;

beforeAll(async () => {
  const modes = [fixtureAddIn('SoftBlock', 3001), fixtureAddIn('Block', 3002), fixtureAddIn('PromptUser', 3003)];
  stage = await Stage.start([...modes, GONE]);
}, 60_000);

afterAll(() => stage.close());

afterEach(() => outlook.close());

/** Sends a mail with this subject, which tells the fixture what to do. */
async function send(subject: string, opening: Opening = {}): Promise<void> {
  outlook = await stage.open(opening);
  await outlook.write({ to: 'katrine@example.org', subject });
  await outlook.send();
}

function alertButtons(): Promise<string[]> {
  return outlook.alert.getByRole('button').allTextContents();
}

function shown(id: string): Promise<string | null> {
  return outlook.pane.locator(`#${id}`).textContent();
}

test('an allowed mail stands in Sent items with its headers and its route', async () => {
  await send('allow');
  expect(await outlook.readSentItems()).toEqual([
    {
      subject: 'allow',
      recipients: 'katrine@example.org',
      route: 'secure mail gateway',
      headers: { 'X-Send-Sikkert': 'secure' },
    },
  ]);
  expect(await outlook.troubles()).toEqual([]);
});

test('a stopped mail: the alert speaks Markdown, its button opens the pane with the data of the handler', async () => {
  await send('stop');
  expect(await outlook.alert.locator('strong').textContent()).toBe('Stopped');
  expect(await outlook.alert.getByRole('listitem').allTextContents()).toEqual(['first', 'second']);
  expect(await alertButtons()).toEqual(['Look at it', "Don't Send"]);
  await outlook.alert.getByRole('button', { name: 'Look at it' }).click();
  expect(await shown('context')).toBe('{"from":"alert"}');
  expect(await outlook.sentItems.count()).toBe(0);
  expect(await outlook.troubles()).toEqual([]);
});

test('softened by the handler, a stopped mail may be sent anyway', async () => {
  await send('soften', { account: 'Block' });
  expect(await alertButtons()).toEqual(['Look at it', 'Send Anyway', "Don't Send"]);
  await outlook.alert.getByRole('button', { name: 'Send Anyway' }).click();
  expect(await outlook.readSentItems()).toMatchObject([{ route: 'SMTP with forced TLS', headers: {} }]);
});

test('Outlook itself stops a mail without recipients', async () => {
  outlook = await stage.open();
  await outlook.write({ subject: 'allow' });
  await outlook.send();
  expect(await outlook.problem.textContent()).toBe('This message must have at least one recipient.');
});

test('the first completion counts', async () => {
  await send('twice');
  expect(await outlook.alert.textContent()).toContain('First.');
});

test.each(['never', 'throw'])(
  'a handler that does not complete (%s): a notice, then to send again',
  async (subject) => {
    outlook = await stage.open({ notice: 300, end: 1500 });
    await outlook.write({ to: 'katrine@example.org', subject });
    await outlook.pressSend();
    await outlook.alert.getByText('is taking longer than expected').waitFor();
    expect(await alertButtons()).toEqual([]);
    await outlook.alert.getByText('Please send it again').waitFor();
    expect(await alertButtons()).toEqual(["Don't Send"]);
    expect(await outlook.sentItems.count()).toBe(0);
  },
);

test('PromptUser lets the person send without waiting', async () => {
  outlook = await stage.open({ account: 'PromptUser', notice: 300 });
  await outlook.write({ to: 'katrine@example.org', subject: 'never' });
  await outlook.pressSend();
  await outlook.alert.getByRole('button', { name: 'Send Anyway' }).click();
  expect(await outlook.readSentItems()).toHaveLength(1);
});

test('an add-in that cannot be loaded: SoftBlock lets the person send', async () => {
  await send('allow', { account: 'gone' });
  expect(await outlook.alert.textContent()).toContain('is currently unavailable');
  expect(await alertButtons()).toEqual(['Send Anyway', 'Try Later']);
});

test.each([
  ['unknown', 'unknown: a call without a name (157): not simulated'],
  ['close', 'refused: item.close (41): Outlook refuses this to event handlers'],
  ['form', 'refused: mailbox.displayMessageForm (8): Outlook refuses this to event handlers'],
])('what this Outlook does not know or refuses is loud: %s', async (subject, fault) => {
  await send(subject);
  expect(await outlook.faults()).toEqual([fault]);
  expect(outlook.consoleErrors).toContainEqual(`Simulated Outlook: ${fault}`);
});

test('a dialog of a handler never opens', async () => {
  outlook = await stage.open({ end: 2000 });
  await outlook.write({ to: 'katrine@example.org', subject: 'dialog' });
  await outlook.send();
  expect(outlook.page.context().pages()).toHaveLength(1);
  expect(await outlook.faults()).not.toEqual([]);
});

test('the pane starts with what Outlook hands over, and hears of changes', async () => {
  outlook = await stage.open({ language: 'da-DK', theme: 'dark' });
  await outlook.field('Message body').fill('Kære Katrine\n\nNavn\tNummer');
  await outlook.button('Se hvorfor').click();
  expect(await shown('host')).toBe('Outlook OfficeOnline');
  expect(await shown('user')).toBe('signe.falkenberg@au.dk');
  expect(await shown('language')).toBe('da-DK');
  expect(await shown('scheme')).toBe('dark');
  expect(await shown('context')).toBe('');
  // Lines glued together, as Outlook on the web gives the text of an HTML body.
  expect(await shown('body')).toBe('Kære KatrineNavn\tNummer');
  expect(await shown('choice')).toBe('9050');
  await outlook.addRecipients('Cc', 'Jonas Bak <jonas@example.org>');
  expect(await shown('recipients')).toBe('{"to":false,"cc":true,"bcc":false}');
  await outlook.attach('liste.csv', 'a;b');
  expect(await shown('attachments')).toBe('added liste.csv file');
  await outlook.button('Remove liste.csv').click();
  await outlook.pane.getByText('removed liste.csv file').waitFor();
  expect(await outlook.troubles()).toEqual([]);
});

test('a function command runs hidden, speaks in the bar, and shares session data with the pane', async () => {
  outlook = await stage.open({ language: 'en-US' });
  await outlook.pressSendSikkert();
  await outlook.notifications.getByText('Marked.').waitFor();
  await outlook.button('See why').click();
  expect(await shown('choice')).toBe('secure');
  expect(await outlook.troubles()).toEqual([]);
});

test('a saved draft comes back without its session data', async () => {
  outlook = await stage.open({ language: 'en-US' });
  await outlook.write({ to: 'katrine@example.org', subject: 'allow', body: 'Hej' });
  await outlook.pressSendSikkert();
  await outlook.notifications.getByText('Marked.').waitFor();
  await outlook.save();
  await outlook.newMail();
  await outlook.openDraft('allow');
  expect(await outlook.field('Message body').textContent()).toBe('Hej');
  expect(await outlook.notifications.count()).toBe(0);
  await outlook.button('See why').click();
  expect(await shown('choice')).toBe('9050');
});

test('the switches change account, language and theme where a person looks for them', async () => {
  outlook = await stage.open({ language: 'en-US' });
  await outlook.page.getByRole('button', { name: 'Language of the add-in: English' }).click();
  await outlook.page.getByRole('menuitemradio', { name: 'Dansk' }).click();
  await outlook.button('Se hvorfor').click();
  expect(await shown('language')).toBe('da-DK');
  await outlook.page.getByRole('button', { name: 'Account: SoftBlock' }).click();
  await outlook.page.getByRole('menuitemradio', { name: /^Block/ }).click();
  await outlook.page.getByRole('button', { name: 'Account: Block' }).waitFor();
  await outlook.button('Dark theme').click();
  await outlook.button('Light theme').waitFor();
  const { searchParams } = new URL(outlook.page.url());
  expect(Object.fromEntries(searchParams)).toEqual({ account: 'Block', language: 'da-DK', theme: 'dark' });
});
