import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { hospital } from './support/hospital';
import { DIAGNOSIS, OUTSIDE } from './support/mails';
import type { Outlook } from './support/outlook';
import { addInOrigin, SHIPPED, type Staged } from './support/stage';
import { useStage } from './support/use-stage';

/** Somebody opens the pane who has never seen it: what is it, what does it read, where is help? */
const open = useStage(forgetful);

const CARD = 'Sådan virker Send sikkert';
const ASKED = 'Hvad læser Send sikkert?';

/** The hospital, with a help page of its own, in a client that never answers when settings are to be saved. */
async function forgetful(): Promise<Staged> {
  const staged = await hospital();
  const officeJs = /<script[^>]* src="[^"]*office\.js"[^>]*><\/script>/;
  return {
    ...staged,
    site: {
      ...staged.site,
      texts: { '/never-saves.js': 'Office.onReady(() => { Office.context.roamingSettings.saveAsync = () => {}; });' },
      rewrite: (html) => html.replace(officeJs, '$&<script src="never-saves.js"></script>'),
    },
  };
}

async function openPane(outlook: Outlook): Promise<void> {
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByRole('button', { name: 'Kontrollér nu' }).waitFor();
}

async function closePane(outlook: Outlook): Promise<void> {
  await outlook.button('Close pane').click();
}

const card = (outlook: Outlook) => outlook.pane.getByRole('region', { name: CARD });
const link = (outlook: Outlook, name: string) => outlook.pane.getByRole('contentinfo').getByRole('link', { name });

async function writeDiagnosis(outlook: Outlook): Promise<void> {
  await outlook.newMail();
  await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
}

describe('the first time', () => {
  test('the card stands below the decision, and is put away for good with keys alone', async () => {
    const outlook = await open();
    await writeDiagnosis(outlook);
    await openPane(outlook);
    const decision = await outlook.pane.getByRole('heading', { name: 'Skal sendes sikkert' }).boundingBox();
    const place = await card(outlook).boundingBox();
    expect(place?.y).toBeGreaterThan((decision?.y ?? Infinity) + (decision?.height ?? 0));
    expect(await card(outlook).locator('p').count()).toBe(3);
    expect(await outlook.paneFaults()).toEqual([]);

    await outlook.tabTo(card(outlook).getByRole('button', { name: 'Forstået' }));
    await outlook.page.keyboard.press('Enter');
    await card(outlook).waitFor({ state: 'detached' });
    expect(await outlook.hasFocus(outlook.pane.getByRole('heading', { level: 1 }))).toBe(true);

    await closePane(outlook);
    await openPane(outlook);
    expect(await card(outlook).count()).toBe(0);
    await outlook.newMeeting();
    await outlook.button('Tjek mødet').click();
    await outlook.pane.getByRole('heading', { level: 1, name: 'Ingen deltagere endnu' }).waitFor();
    expect(await card(outlook).count()).toBe(0);
  });

  test('it stays for whoever has not pressed its button', async () => {
    const outlook = await open();
    await writeDiagnosis(outlook);
    await openPane(outlook);
    await card(outlook).waitFor();
    await closePane(outlook);
    await openPane(outlook);
    await card(outlook).waitFor();
  });

  test('beside a received mail it is put away for the next draft, too', async () => {
    const outlook = await open();
    await outlook.page
      .getByRole('button', { name: /^Open mail: / })
      .first()
      .click();
    await outlook.button('Mail kom retur').click();
    await card(outlook).getByRole('button', { name: 'Forstået' }).click();
    await writeDiagnosis(outlook);
    await openPane(outlook);
    expect(await card(outlook).count()).toBe(0);
  });

  test('where Outlook never says that it was saved, the mail is checked all the same, and the card comes again', async () => {
    const outlook = await open({ account: 'hospital' });
    await writeDiagnosis(outlook);
    await openPane(outlook);
    await card(outlook).getByRole('button', { name: 'Forstået' }).click();
    await card(outlook).waitFor({ state: 'detached' });
    await outlook.pane.getByRole('heading', { level: 1, name: 'Kan ikke sendes, som den er' }).waitFor();
    await closePane(outlook);
    await openPane(outlook);
    await card(outlook).waitFor();
  });
});

test('what is read is said where one looks, and is reached with keys alone', async () => {
  const outlook = await open();
  await writeDiagnosis(outlook);
  await openPane(outlook);
  const asked = outlook.pane.getByText(ASKED);
  const answer = outlook.pane.getByText('Intet af det læste bliver sendt nogen steder hen.');
  expect(await answer.isVisible()).toBe(false);
  await outlook.tabTo(asked);
  await outlook.page.keyboard.press('Enter');
  await answer.waitFor();
  expect(await outlook.pane.getByRole('contentinfo').textContent()).toContain('X-Send-Sikkert');
  expect(await outlook.paneFaults()).toEqual([]);
});

/** Runs in the page. */
async function faults(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  if (document.documentElement.scrollWidth > window.innerWidth) found.push('scrolls sideways');
  if (getComputedStyle(document.body).maxWidth === 'none') found.push('has no styles');
  return found;
}

async function helpFaults(page: Page, colours: 'light' | 'dark'): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: colours });
  // Not as a script of the page: its policy takes none but its own.
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(faults);
}

describe('help', () => {
  test.each([
    ['da-DK', 'Hjælp', 'Hjælp til Send sikkert', 'In English', 'Help with Send sikkert'],
    ['en-US', 'Help', 'Help with Send sikkert', 'På dansk', 'Hjælp til Send sikkert'],
  ] as const)(
    'in %s opens in a window of its own, without a fault, with the other language at hand',
    async (...row) => {
      const [language, name, title, other, otherTitle] = row;
      const outlook = await open({ language });
      await outlook.newMail();
      await outlook.button(language === 'da-DK' ? 'Tjek mailen' : 'Check this email').click();
      const opening = outlook.page.context().waitForEvent('page');
      await link(outlook, name).click();
      const page = await opening;
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(page.url()).toBe(`${addInOrigin(0)}/help/${language.slice(0, 2)}.html`);
      expect(await page.evaluate(() => [document.documentElement.lang, window.opener, document.referrer])).toEqual([
        language.slice(0, 2),
        null,
        '',
      ]);
      expect([...(await helpFaults(page, 'light')), ...(await helpFaults(page, 'dark'))]).toEqual([]);
      await page.getByRole('link', { name: other }).click();
      await page.getByRole('heading', { level: 1, name: otherTitle }).waitFor();
    },
  );

  test('is what the organisation says it is', async () => {
    const outlook = await open({ account: 'hospital' });
    await outlook.newMail();
    await openPane(outlook);
    expect(await link(outlook, 'Hjælp').getAttribute('href')).toBe('https://hjaelp.hospital.example.org/send-sikkert');
  });

  test('of every organisation that ships without its own lies beside its pane', async () => {
    for (const [index, { id }] of SHIPPED.entries()) {
      const outlook = await open({ account: id });
      await outlook.newMail();
      await openPane(outlook);
      expect(await link(outlook, 'Hjælp').getAttribute('href')).toBe(`${addInOrigin(index)}/help/da.html`);
    }
  });
});
