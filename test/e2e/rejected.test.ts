import type { Outlook } from './support/outlook';
import { useStage } from './support/use-stage';

/**
 * A mail that came back, to its end: it is sent to a domain without TLS, Exchange's report is copied out of the Inbox and
 * pasted into the pane of the mail that is sent again.
 */
const open = useStage();
const TO = 'museet@uden-tls.example';
const PUBLIC = { to: TO, subject: 'Program', body: 'Kære alle\n\nHer er programmet for den åbne dag på museet.' };
const WITH_CPR = { to: TO, subject: 'Oplysning', body: 'Hej\n\nMathilde Bjerregaards cpr-nummer er 280467-2187.' };
const REFUSED = 'Modtagerens mailsystem kan ikke modtage krypteret mail';

/** Sends the mail and opens the report that comes back; gives its text, as a person copies it. */
async function comesBack(outlook: Outlook, mail: typeof PUBLIC): Promise<string> {
  await outlook.write(mail);
  await outlook.send();
  expect(await outlook.newestSent()).toMatchObject({ route: 'SMTP with forced TLS' });
  await outlook.button(`Open mail: Kan ikke leveres: ${mail.subject}`).click();
  const report = outlook.page.getByRole('region', { name: 'Received mail' });
  await report.getByText('STARTTLS is required to send mail').waitFor();
  return report.innerText();
}

/** Opens the box in the pane beside a draft, and pastes. */
async function paste(outlook: Outlook, report: string): Promise<void> {
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByText('Er en mail kommet retur?').click();
  await outlook.pane.getByRole('textbox', { name: 'Tekst fra meddelelsen' }).fill(report);
  await outlook.pane.getByRole('heading', { name: REFUSED }).waitFor();
}

test('a public mail is sent again with the tag, and arrives without TLS', async () => {
  const outlook = await open();
  const report = await comesBack(outlook, PUBLIC);
  await outlook.button('Send again').click();
  await paste(outlook, report);
  const ways = outlook.pane.getByRole('region', { name: REFUSED });
  expect(await ways.textContent()).toContain(`Mailen til ${TO} er ikke kommet frem.`);
  expect(await ways.textContent()).toContain('Du står inde for, at indholdet er offentligt.');
  expect(await outlook.paneFaults()).toEqual([]);

  await ways.getByRole('button', { name: 'Sæt [notencrypted] i emnefeltet' }).click();
  await outlook.pane.getByRole('heading', { name: 'Bliver sendt uden TLS' }).waitFor();
  expect(await outlook.field('Subject').inputValue()).toBe('Program [notencrypted]');
  await outlook.send();
  expect(await outlook.newestSent()).toMatchObject({
    route: 'SMTP without TLS',
    headers: { 'X-Send-Sikkert': 'plain' },
  });
  expect(await outlook.page.getByRole('button', { name: /Kan ikke leveres/ }).count()).toBe(1);
});

test('one with a CPR number is refused the tag, and goes by Send sikkert', async () => {
  const outlook = await open();
  const report = await comesBack(outlook, WITH_CPR);
  await outlook.button('Send again').click();
  await paste(outlook, report);
  const ways = outlook.pane.getByRole('region', { name: REFUSED });
  await ways.getByText('[notencrypted] kan ikke bruges til denne mail.').waitFor();
  expect(await ways.getByRole('button').allTextContents()).toEqual(['Send sikkert']);

  await ways.getByRole('button', { name: 'Send sikkert' }).click();
  await outlook.pane.getByRole('heading', { name: 'Bliver sendt sikkert' }).waitFor();
  await outlook.send();
  expect(await outlook.newestSent()).toMatchObject({ headers: { 'X-Send-Sikkert': 'secure' } });
  expect((await outlook.newestSent()).route).not.toMatch(/SMTP/);
  expect(await outlook.page.getByRole('button', { name: /Kan ikke leveres/ }).count()).toBe(1);
});

test('whoever writes the tag anyway is stopped', async () => {
  const outlook = await open();
  await outlook.write({ ...WITH_CPR, subject: 'Oplysning [NoTLS]' });
  await outlook.send();
  expect(await outlook.alertText()).toContain('TLS');
  expect(await outlook.sentItems.count()).toBe(0);
});

test('beside a received mail the report is read too; on the report itself there is no add-in', async () => {
  const outlook = await open();
  const report = await comesBack(outlook, PUBLIC);
  expect(await outlook.button('Mail kom retur').isDisabled()).toBe(true);
  await outlook.page
    .getByRole('button', { name: /^Open mail: (?!Kan ikke leveres)/ })
    .first()
    .click();
  await outlook.button('Mail kom retur').click();
  await outlook.pane.getByRole('heading', { name: 'Er en mail kommet retur?' }).waitFor();
  await outlook.pane.getByRole('textbox', { name: 'Tekst fra meddelelsen' }).fill(report);
  const ways = outlook.pane.getByRole('region', { name: REFUSED });
  await ways.getByText('Send igen').waitFor();
  expect(await ways.getByRole('button').count()).toBe(0);
  expect(await outlook.paneFaults()).toEqual([]);
});

test('without a mouse: into the box, and out of it', async () => {
  const outlook = await open();
  await outlook.write(PUBLIC);
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByRole('heading', { name: 'Kan sendes som almindelig mail' }).waitFor();
  await outlook.tabTo(outlook.pane.getByText('Er en mail kommet retur?'));
  await outlook.page.keyboard.press('Enter');
  const box = outlook.pane.getByRole('textbox', { name: 'Tekst fra meddelelsen' });
  await outlook.tabTo(box);
  await outlook.page.keyboard.insertText(`${TO}: 451 5.7.3 STARTTLS is required to send mail`);
  await outlook.tabTo(outlook.pane.getByRole('button', { name: 'Sæt [notencrypted] i emnefeltet' }));
  await outlook.page.keyboard.press('Enter');
  await outlook.pane.getByRole('heading', { name: 'Bliver sendt uden TLS' }).waitFor();
});
