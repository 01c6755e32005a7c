import { useStage } from './support/use-stage';

/** How mail is delivered in the simulated Outlook, with the add-in at work; the rules alone are tested in test/simulator. */
const open = useStage();
const TO = 'museet@uden-tls.example';

test('a mail that must leave over TLS comes back from a server that knows none, and can be read', async () => {
  const outlook = await open();
  await outlook.write({ to: TO, subject: 'Program', body: 'Her er programmet for dagen.' });
  await outlook.send();
  expect(await outlook.newestSent()).toMatchObject({ route: 'SMTP with forced TLS' });
  await outlook.page.getByRole('button', { name: 'Open mail: Kan ikke leveres: Program' }).click();
  const report = outlook.page.getByRole('region', { name: 'Received mail' });
  await report.getByText('451 5.7.3 STARTTLS is required to send mail').waitFor();
  expect(await report.getByText(TO).count()).toBeGreaterThan(0);
});

test('with the tag, and nothing found in it, it arrives without TLS', async () => {
  const outlook = await open();
  await outlook.write({ to: TO, subject: '[NoTLS] Program', body: 'Her er programmet for dagen.' });
  await outlook.send();
  expect(await outlook.newestSent()).toMatchObject({
    route: 'SMTP without TLS',
    headers: { 'X-Send-Sikkert': 'plain' },
  });
  expect(await outlook.page.getByRole('button', { name: /Kan ikke leveres/ }).count()).toBe(0);
});
