import { HEADER } from '../../src/session/headers';
import { DIAGNOSIS, ONE_CPR, ORDINARY, OUTSIDE } from './support/mails';
import { useStage } from './support/use-stage';

/** Of a list nobody here can see the members. */
const open = useStage();

test('a list outside counts as many: what one person may get, it may not', async () => {
  const outlook = await open();
  await outlook.write({ to: OUTSIDE, ...ONE_CPR });
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls' });

  await outlook.newMail();
  await outlook.write({ to: 'Foreningens medlemmer', ...ONE_CPR });
  await outlook.send();
  expect(await outlook.alertText()).toContain('en liste uden for Aarhus Universitet');
  await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
  await outlook.pane.getByText('gennem listen medlemmer@forening.example.org').waitFor();
});

test('a contact list of the person, which has no address, counts as outside', async () => {
  const outlook = await open();
  await outlook.write({ to: 'Min projektgruppe', ...DIAGNOSIS });
  await outlook.send();
  expect(await outlook.alertText()).toContain('en liste uden for Aarhus Universitet');
});

test('a list inside may have members outside: the mail goes, and the pane says so', async () => {
  const outlook = await open();
  await outlook.write({ to: 'Alle i afdelingen', ...DIAGNOSIS });
  await outlook.button('Tjek mailen').click();
  await outlook.pane
    .getByText('Listen alle.afdelingen@au.dk kan have medlemmer uden for Aarhus Universitet.')
    .waitFor();
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls' });
});

test('a list matters only to a mail that holds data', async () => {
  const outlook = await open();
  await outlook.write({ to: 'Foreningens medlemmer', ...ORDINARY });
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls' });
});
