import { HEADER } from '../../src/session/headers';
import { DIAGNOSIS, ONE_CPR, ORDINARY, OUTSIDE } from './support/mails';
import { useStage } from './support/use-stage';

/** The line above the mail: what cannot be said any more after Send. */
const open = useStage();

test('that a mail will be rerouted is announced before it goes', async () => {
  const outlook = await open({ account: 'sikkerpost' });
  // Outlook tells nobody that the text changed: the recipients do.
  await outlook.write(ONE_CPR);
  await outlook.addRecipients('To', OUTSIDE);
  const line = outlook.notifications.getByText('bliver sendt som sikker mail, når du trykker på Send');
  await line.waitFor();
  expect(((await outlook.notifications.textContent()) ?? '').length).toBeLessThanOrEqual(150);
  expect(await outlook.notifications.locator('img').count()).toBe(1);
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'secure' });
});

test('it goes away with its reason, and can be dismissed', async () => {
  const outlook = await open({ account: 'sikkerpost' });
  await outlook.write(ONE_CPR);
  await outlook.addRecipients('To', OUTSIDE);
  await outlook.notifications.waitFor();
  await outlook.field('To').press('Backspace');
  await outlook.addRecipients('To', 'jonas@kommune.example.dk');
  await outlook.notifications.waitFor({ state: 'detached' });
  await outlook.addRecipients('Cc', OUTSIDE);
  await outlook.notifications.getByRole('button', { name: 'Dismiss' }).click();
  expect(await outlook.notifications.count()).toBe(0);
});

test('beside an open pane it says what the pane says, also when only the text has changed', async () => {
  const outlook = await open();
  await outlook.write(DIAGNOSIS);
  await outlook.addRecipients('To', OUTSIDE);
  await outlook.notifications.getByText('skal sendes sikkert').waitFor();
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByRole('heading', { name: 'Skal sendes sikkert', exact: true }).waitFor();
  await outlook.write(ORDINARY);
  await outlook.pane.getByRole('heading', { name: 'Kan sendes som almindelig mail' }).waitFor();
  await outlook.notifications.waitFor({ state: 'detached' });
  // What the pane took away comes back when it holds again.
  await outlook.write(DIAGNOSIS);
  await outlook.notifications.getByText('skal sendes sikkert').waitFor();
});

test('a pane that is opened on changed text takes it away', async () => {
  const outlook = await open();
  await outlook.write(DIAGNOSIS);
  await outlook.addRecipients('To', OUTSIDE);
  await outlook.notifications.getByText('skal sendes sikkert').waitFor();
  await outlook.write(ORDINARY);
  await outlook.button('Tjek mailen').click();
  await outlook.notifications.waitFor({ state: 'detached' });
});

test('silence when all is well', async () => {
  const outlook = await open();
  await outlook.write(ORDINARY);
  await outlook.addRecipients('To', OUTSIDE);
  await outlook.send();
  await outlook.newestSent();
  await outlook.newMail();
  await outlook.write({ subject: DIAGNOSIS.subject, body: DIAGNOSIS.body, to: 'jonas@au.dk' });
  // Long enough for a handler to have spoken.
  await outlook.page.waitForTimeout(1_500);
  expect(await outlook.notifications.count()).toBe(0);
});

test('a mail that must go securely says so while it is written, and each mail has lines of its own', async () => {
  const outlook = await open({ language: 'en-US' });
  await outlook.write(DIAGNOSIS);
  await outlook.addRecipients('To', OUTSIDE);
  await outlook.notifications.getByText('Send sikkert').waitFor();
  await outlook.newMail();
  expect(await outlook.notifications.count()).toBe(0);
  await outlook.openDraft(DIAGNOSIS.subject);
  await outlook.notifications.getByText('Send sikkert').waitFor();
});

test('an attachment is a reason to look again', async () => {
  const outlook = await open({ account: 'sikkerpost' });
  await outlook.addRecipients('To', OUTSIDE);
  await outlook.write(ONE_CPR);
  await outlook.attach('noter.txt', 'Hej');
  await outlook.notifications.getByText('bliver sendt som sikker mail').waitFor();
});
