import { readFileSync } from 'node:fs';
import { LABELS } from '../../simulator/host/labels';
import { HEADER } from '../../src/session/headers';
import { DIAGNOSIS, OUTSIDE } from './support/mails';
import { withPolicy } from './support/own-policy';
import type { Staged } from './support/stage';
import { useStage } from './support/use-stage';

/** A mail that is protected already needs no mark: its label encrypts it, or everybody stands at a secure channel. */
const ENCRYPTED = 'Confidential, encrypted';
const CHANNEL = 'digital-post.example.dk';

const open = useStage(protectedHouse);

/** A house with the rules of au, a label that encrypts, and a secure channel; office.js knows labels, as users' does. */
function protectedHouse(): Promise<Staged> {
  const rules = JSON.parse(readFileSync('policies/au.json', 'utf8'));
  return withPolicy(
    {
      ...rules,
      id: 'protected',
      protectedLabels: LABELS.filter(({ name }) => name === ENCRYPTED).map(({ id }) => id),
      secureMethods: [
        { id: 'post', text: { da: 'Digital Post', en: 'Digital Post' }, domains: [CHANNEL] },
        ...rules.secureMethods,
      ],
    },
    'newer',
  );
}

test('with a label that encrypts it goes', async () => {
  const outlook = await open({ account: 'protected' });
  await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
  await outlook.send();
  await outlook.alert.getByRole('button', { name: "Don't Send" }).click();
  await outlook.chooseLabel(ENCRYPTED);
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByText('Følsomhedsmærkaten krypterer mailen').waitFor();
  await outlook.send();
  expect((await outlook.newestSent()).headers).toHaveProperty(HEADER);
});

test('another label protects nothing', async () => {
  const outlook = await open({ account: 'protected' });
  await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
  await outlook.chooseLabel('General');
  await outlook.send();
  expect(await outlook.alert.isVisible()).toBe(true);
});

test('in a client that knows no labels there is none', async () => {
  const outlook = await open();
  await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
  await outlook.chooseLabel(ENCRYPTED);
  await outlook.send();
  expect(await outlook.alert.isVisible()).toBe(true);
});

test('a secure channel needs no mark, and the CPR number in its address is never shown', async () => {
  const outlook = await open({ account: 'protected' });
  await outlook.write({ to: `1211904328@${CHANNEL}`, ...DIAGNOSIS });
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByText('får mailen via en sikker kanal').waitFor();
  expect(await outlook.pane.locator('body').textContent()).not.toContain('1211904328');
  await outlook.send();
  expect((await outlook.newestSent()).headers).toHaveProperty(HEADER);
});

test('a secure channel for some is none for the others', async () => {
  const outlook = await open({ account: 'protected' });
  await outlook.write({ to: `1211904328@${CHANNEL}`, cc: OUTSIDE, ...DIAGNOSIS });
  await outlook.send();
  expect(await outlook.alertText()).not.toContain('1211904328');
  await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
  await outlook.pane.getByText('Kun nogle af modtagerne får mailen via en sikker kanal').waitFor();
  expect(await outlook.pane.locator('body').textContent()).not.toContain('1211904328');
});
