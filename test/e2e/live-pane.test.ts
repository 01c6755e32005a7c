import type { Outlook } from './support/outlook';
import { DIAGNOSIS, ORDINARY, OUTSIDE } from './support/mails';
import { useStage } from './support/use-stage';

/** The pane beside a mail that is being written: it follows, takes nobody's focus, and is walked with keys alone. */
const open = useStage();

const heading = (outlook: Outlook, name: string) => outlook.pane.getByRole('heading', { name, exact: true });
const inPane = (outlook: Outlook, name: string) => outlook.pane.getByRole('button', { name, exact: true });

async function openPane(outlook: Outlook): Promise<void> {
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByRole('heading', { level: 1 }).waitFor();
}

const PEOPLE = ['Mathilde Bjerregaard', 'Kim Sørensen', 'Aage Thorup', 'Ida Vestergaard', 'Bo Lindqvist'];
const MANY = [...PEOPLE, 'Karen Møller', 'Jens Krogh']
  .map((name) => `${name} er sygemeldt med en depression.`)
  .join('\n');

test('it follows the text, which Outlook tells nobody of, and the focus stays in the text', async () => {
  const outlook = await open();
  await outlook.write({ to: OUTSIDE, ...ORDINARY });
  await openPane(outlook);
  await heading(outlook, 'Kan sendes som almindelig mail').waitFor();
  await outlook.field('Message body').click();
  await outlook.page.keyboard.type(' Mathilde Bjerregaard er sygemeldt med en depression.');
  await heading(outlook, 'Skal sendes sikkert').waitFor();
  expect(await outlook.hasFocus(outlook.field('Message body'))).toBe(true);
});

test('it follows a mark from the ribbon', async () => {
  const outlook = await open();
  await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
  await openPane(outlook);
  await heading(outlook, 'Skal sendes sikkert').waitFor();
  await outlook.pressSendSikkert();
  await heading(outlook, 'Bliver sendt sikkert').waitFor();
  await inPane(outlook, 'Fortryd markeringen').waitFor();
});

test('it follows recipients', async () => {
  const outlook = await open();
  await outlook.write({ to: 'jonas@au.dk', ...DIAGNOSIS });
  await openPane(outlook);
  await heading(outlook, 'Intern mail').waitFor();
  await outlook.addRecipients('Cc', OUTSIDE);
  await heading(outlook, 'Skal sendes sikkert').waitFor();
});

test('it follows an invitation, where there is nothing to mark', async () => {
  const outlook = await open();
  await outlook.newMeeting();
  await outlook.write({ required: OUTSIDE, ...ORDINARY });
  await outlook.page.getByRole('toolbar').getByRole('button').last().click();
  await heading(outlook, 'Kan sendes som mødeindkaldelse').waitFor();
  await outlook.field('Message body').fill(DIAGNOSIS.body);
  await heading(outlook, 'Kan ikke sendes som mødeindkaldelse').waitFor();
  expect(await inPane(outlook, 'Send sikkert').count()).toBe(0);
});

describe('with keys alone', () => {
  test('marked and undone: the focus stays on the button', async () => {
    const outlook = await open();
    await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
    await openPane(outlook);
    await heading(outlook, 'Skal sendes sikkert').waitFor();
    await outlook.tabTo(inPane(outlook, 'Send sikkert'));
    await outlook.page.keyboard.press('Enter');
    await heading(outlook, 'Bliver sendt sikkert').waitFor();
    expect(await outlook.hasFocus(inPane(outlook, 'Fortryd markeringen'))).toBe(true);
    await outlook.page.keyboard.press('Space');
    await heading(outlook, 'Skal sendes sikkert').waitFor();
    expect(await outlook.hasFocus(inPane(outlook, 'Send sikkert'))).toBe(true);
  });

  test('checked by hand: it is said, and the focus stays', async () => {
    const outlook = await open();
    await outlook.write({ to: OUTSIDE, ...ORDINARY });
    await openPane(outlook);
    await heading(outlook, 'Kan sendes som almindelig mail').waitFor();
    await outlook.tabTo(inPane(outlook, 'Kontrollér nu'));
    await outlook.page.keyboard.press('Enter');
    await outlook.pane.getByRole('status').getByText('Kontrolleret').waitFor();
    expect(await outlook.hasFocus(inPane(outlook, 'Kontrollér nu'))).toBe(true);
  });

  test('unfolded: what was folded away is there, and stays so when the mail changes', async () => {
    const outlook = await open();
    await outlook.write({ to: OUTSIDE, subject: 'Fravær', body: MANY });
    await openPane(outlook);
    await heading(outlook, 'Oplysninger om 7 personer').waitFor();
    const rest = outlook.pane.locator('summary').first();
    await outlook.tabTo(rest);
    await outlook.page.keyboard.press('Enter');
    await heading(outlook, 'Jens Krogh').waitFor();
    await outlook.field('Message body').fill(`${MANY}\nLone Fog er sygemeldt med en depression.`);
    await heading(outlook, 'Oplysninger om 8 personer').waitFor();
    await heading(outlook, 'Lone Fog').waitFor();
  });

  test('stopped for its tag: Escape leads back to the mail, and the pane sees that the tag is gone', async () => {
    const outlook = await open();
    await outlook.write({ to: OUTSIDE, subject: '[NoTLS] Fravær', body: DIAGNOSIS.body });
    await openPane(outlook);
    await heading(outlook, 'Kan ikke sendes uden TLS').waitFor();
    await outlook.tabTo(inPane(outlook, 'Kontrollér nu'));
    await outlook.page.keyboard.press('Escape');
    await outlook.tabTo(outlook.field('Subject'), 'Shift+Tab');
    await outlook.page.keyboard.press('Control+a');
    await outlook.page.keyboard.type('Fravær');
    await heading(outlook, 'Skal sendes sikkert').waitFor();
    expect(await outlook.hasFocus(outlook.field('Subject'))).toBe(true);
  });
});
