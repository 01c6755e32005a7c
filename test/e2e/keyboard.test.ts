import { CHOICE_HEADER, HEADER } from '../../src/session/headers';
import type { Outlook } from './support/outlook';
import { Stage } from './support/stage';

/** Everything with keys alone. In the pane office.js has the Tab key: what it does not hold to be focusable is not reached. */
jest.setTimeout(60_000);

let stage: Stage;
let outlook: Outlook;

beforeAll(async () => {
  stage = await Stage.start();
}, 180_000);

afterAll(() => stage.close());

beforeEach(async () => {
  outlook = await stage.open({ account: 'au', language: 'da-DK' });
  const { keyboard } = outlook.page;
  await outlook.tabTo(outlook.button('New message'));
  await keyboard.press('Enter');
  await outlook.tabTo(outlook.field('To'));
  await keyboard.type('katrine@firma.example.dk');
  await outlook.tabTo(outlook.field('Subject'));
  await keyboard.type('Workshoppen');
  await outlook.tabTo(outlook.field('Message body'));
  await keyboard.type('Mathilde Bjerregaard er sygemeldt med en depression.');
});

afterEach(async () => {
  expect(await outlook.troubles()).toEqual([]);
  await outlook.close();
});

function press(key: string): Promise<void> {
  return outlook.page.keyboard.press(key);
}

/** From the mail to the alert, and by its button to the pane with its answer: one Tab, and the focus is in its title. */
async function openPane(): Promise<void> {
  await press('Control+Enter');
  await outlook.tabTo(outlook.alert.getByRole('button', { name: 'Se hvorfor' }));
  await press('Enter');
  await outlook.pane.getByRole('heading', { name: 'Skal sendes sikkert' }).waitFor();
  await press('Tab');
  expect(await outlook.hasFocus(outlook.button('Close pane'))).toBe(true);
}

async function route(): Promise<string | undefined> {
  return (await outlook.readSentItems())[0]?.route;
}

test('stopped, explained, marked in the pane, back to the mail with Escape, sent', async () => {
  await openPane();
  await outlook.tabTo(outlook.pane.getByRole('button', { name: 'Send sikkert' }));
  await press('Enter');
  await outlook.pane.getByRole('heading', { name: 'Bliver sendt sikkert' }).waitFor();
  await press('Escape');
  await outlook.tabTo(outlook.button('Send'), 'Shift+Tab');
  await press('Enter');
  expect(await route()).toBe('secure mail gateway');
  expect((await outlook.readSentItems())[0]?.headers).toEqual({ [HEADER]: 'secure', [CHOICE_HEADER]: 'secure' });
});

test.each(['Tab', 'Shift+Tab'] as const)('%s goes into the pane, through it, and out of it', async (key) => {
  await openPane();
  await outlook.tabTo(outlook.pane.getByRole('button', { name: 'Send sikkert' }), key);
  await outlook.tabTo(outlook.button('Close pane'), key);
  await outlook.tabTo(outlook.pane.getByRole('button', { name: 'Kontrollér nu' }), key);
  await outlook.tabTo(outlook.field('Message body'), key);
});

test('the pane opens from the ribbon with the focus in it, and closing it leads back to the text', async () => {
  await outlook.tabTo(outlook.button('Attach file'), 'Shift+Tab');
  await press('End');
  await press('Enter');
  await outlook.pane.getByRole('heading', { name: 'Skal sendes sikkert' }).waitFor();
  await press('Tab');
  expect(await outlook.hasFocus(outlook.button('Close pane'))).toBe(true);
  await press('Enter');
  await outlook.page.keyboard.type(' Hilsen');
  expect(await outlook.field('Message body').textContent()).toContain('Hilsen');
});

test.each(['Escape', 'Enter'])('the alert closed with %s leads back to Send', async (key) => {
  await press('Control+Enter');
  await outlook.tabTo(outlook.alert.getByRole('button', { name: "Don't Send" }));
  await press(key);
  await outlook.alert.waitFor({ state: 'detached' });
  await press('Enter');
  await outlook.alert.waitFor();
});
