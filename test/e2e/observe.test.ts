import { HEADER, WOULD_HEADER } from '../../src/session/headers';
import { DIAGNOSIS, ONE_CPR, ORDINARY, OUTSIDE } from './support/mails';
import { useStage } from './support/use-stage';

/** Stage observe: everything is checked and shown, nothing is ever stopped, and a header says what would have been. */
const open = useStage();

test.each([
  ['what must go securely', DIAGNOSIS, 'ask'],
  ['what would be blocked', { ...ONE_CPR, subject: '[NoTLS] Oplysning' }, 'block'],
  ['an ordinary mail', ORDINARY, 'send'],
])('%s goes, with a header that says so', async (_, mail, would) => {
  const outlook = await open({ account: 'au-observe' });
  await outlook.write({ to: OUTSIDE, ...mail });
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls', [WOULD_HEADER]: would });
});

test('the pane says what would have been, and that nothing is stopped', async () => {
  const outlook = await open({ account: 'au-observe' });
  await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByText('Prøveperiode').first().waitFor();
  expect(await outlook.pane.getByText('bliver ikke stoppet').count()).toBeGreaterThan(0);
});
