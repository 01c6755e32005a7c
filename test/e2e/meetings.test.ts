import { DIAGNOSIS, OUTSIDE } from './support/mails';
import { useStage } from './support/use-stage';

/** A meeting has no internet headers: what must go securely is stopped, and no mark helps. */
const open = useStage();

test('stopped with the reason, and it goes when the data are out of it', async () => {
  const outlook = await open();
  await outlook.newMeeting();
  await outlook.write({ required: OUTSIDE, ...DIAGNOSIS });
  await outlook.send();
  const alert = await outlook.alertText();
  expect(alert).toContain('Indkaldelsen ser ud til at indeholde helbredsoplysninger om én person');
  expect(alert).toContain('én deltager uden for Aarhus Universitet');
  expect(alert).toContain('Outlook kan ikke sende en mødeindkaldelse som sikker mail');
  expect(alert).not.toMatch(/depression|Mathilde|katrine|båndet/);
  await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
  await outlook.pane.getByRole('heading', { name: 'Kan ikke sendes som mødeindkaldelse' }).waitFor();
  expect(await outlook.pane.getByRole('button', { name: 'Send sikkert' }).count()).toBe(0);

  await outlook.field('Message body').fill('Vi mødes i kantinen.');
  await outlook.send();
  expect(await outlook.newestSent()).toMatchObject({ subject: DIAGNOSIS.subject, headers: {} });
});

test('the ribbon of a meeting has the button that opens the pane, and none that marks', async () => {
  const outlook = await open({ language: 'en-US' });
  await outlook.newMeeting();
  expect(await outlook.button('Send sikkert').count()).toBe(0);
  await outlook.write({ required: 'jonas@au.dk', subject: 'Meeting', body: 'See you.' });
  await outlook.page.getByRole('toolbar').getByRole('button').last().click();
  await outlook.pane.getByRole('heading', { name: 'Internal meeting' }).waitFor();
});

test('optional attendees count', async () => {
  const outlook = await open();
  await outlook.newMeeting();
  await outlook.write({ required: 'jonas@au.dk', optional: OUTSIDE, ...DIAGNOSIS });
  await outlook.send();
  expect(await outlook.alertText()).toContain('én deltager uden for Aarhus Universitet');
});

test('a meeting of colleagues goes, whatever it is about', async () => {
  const outlook = await open();
  await outlook.newMeeting();
  await outlook.write({ required: 'jonas@au.dk', ...DIAGNOSIS });
  await outlook.send();
  expect(await outlook.newestSent()).toMatchObject({ recipients: 'jonas@au.dk', headers: {} });
});

test('a policy that reroutes stops a meeting: there is no other way for it', async () => {
  const outlook = await open({ account: 'sikkerpost' });
  await outlook.newMeeting();
  await outlook.write({ required: OUTSIDE, ...DIAGNOSIS });
  await outlook.send();
  expect(await outlook.alertText()).toContain('Outlook kan ikke sende en mødeindkaldelse som sikker mail');
});

test('in stage observe a meeting goes', async () => {
  const outlook = await open({ account: 'au-observe' });
  await outlook.newMeeting();
  await outlook.write({ required: OUTSIDE, ...DIAGNOSIS });
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({});
});
