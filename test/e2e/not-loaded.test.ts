import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import { DIAGNOSIS, OUTSIDE } from './support/mails';
import type { Outlook } from './support/outlook';
import { BUILDS, Stage } from './support/stage';

/** A pane whose rules do not come, beside a mail with a diagnosis: it must never say that there is nothing to check. */
jest.setTimeout(60_000);

let stage: Stage;
let outlook: Outlook;

beforeAll(async () => {
  stage = await Stage.start();
}, 180_000);

afterAll(() => stage.close());
afterEach(() => outlook.close());

/** The files of the pane that its page does not name: they are loaded beside it. */
const page = readFileSync(join(BUILDS, 'au', 'taskpane.html'), 'utf8');
const isBeside = ({ pathname }: URL) => pathname.startsWith('/pane/') && !page.includes(pathname.slice(1));

async function openPane(onRules: (route: Route) => Promise<void>): Promise<void> {
  outlook = await stage.open({ account: 'au', language: 'da-DK' });
  await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
  await outlook.page.route(isBeside, onRules);
  await outlook.button('Tjek mailen').click();
}

const title = (name: string) => outlook.pane.getByRole('heading', { level: 1, name, exact: true });

test('they cannot be loaded: it is said in the language of Outlook, and a press loads the page anew', async () => {
  await openPane((route) => route.abort());
  await title('Kunne ikke kontrolleres').waitFor();
  await outlook.pane.getByText('Send sikkert er ikke hentet helt.').waitFor();
  await outlook.page.unroute(isBeside);
  await outlook.pane.getByRole('button', { name: 'Prøv igen' }).click();
  await title('Skal sendes sikkert').waitFor();
});

test('they tarry: it is said, and they are waited for all the same', async () => {
  let come: () => void = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await openPane(async (route) => {
    await coming;
    await route.continue();
  });
  await title('Kontrollerer …').waitFor();
  await title('Kunne ikke kontrolleres').waitFor();
  expect(await outlook.pane.locator('html').getAttribute('lang')).toBe('da');
  come();
  await title('Skal sendes sikkert').waitFor();
  expect(await outlook.troubles()).toEqual([]);
});
