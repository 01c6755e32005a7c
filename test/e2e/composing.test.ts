import { CHOICE_HEADER, HEADER } from '../../src/session/headers';
import { DIAGNOSIS, ORDINARY, OUTSIDE } from './support/mails';
import { useStage } from './support/use-stage';

/** Every way of writing a mail leads to the same check. */
const open = useStage();

test('a reply: the person who wrote is the recipient', async () => {
  const outlook = await open();
  await outlook.answer('Planer for foråret', 'Reply');
  await outlook.writeAbove('Kære Katrine. Mathilde Bjerregaard er sygemeldt med en depression.');
  await outlook.send();
  expect(await outlook.alertText()).toContain('én modtager uden for Aarhus Universitet');
});

test('reply all counts everybody outside', async () => {
  const outlook = await open();
  await outlook.answer('Planer for foråret', 'Reply all');
  await outlook.writeAbove('Kære alle. Mathilde Bjerregaard er sygemeldt med en depression.');
  await outlook.send();
  expect(await outlook.alertText()).toContain('3 modtagere uden for Aarhus Universitet');
});

test('reply all with nothing in it goes', async () => {
  const outlook = await open();
  await outlook.answer('Planer for foråret', 'Reply all');
  await outlook.writeAbove('God plan.');
  await outlook.send();
  expect(await outlook.newestSent()).toMatchObject({
    subject: 'Sv: Planer for foråret',
    headers: { [HEADER]: 'force-tls' },
  });
});

test.each([
  ['da-DK', 'I den citerede mail'],
  ['en-US', 'In the quoted mail'],
] as const)('a forward is checked below its header block as well, in %s', async (language, quoted) => {
  const outlook = await open({ language });
  await outlook.answer('Vagtplan', 'Forward');
  await outlook.addRecipients('To', OUTSIDE);
  await outlook.writeAbove(language === 'da-DK' ? 'Til orientering.' : 'For your information.');
  await outlook.send();
  await outlook.alert.getByRole('button', { name: language === 'da-DK' ? 'Se hvorfor' : 'See why' }).click();
  await outlook.pane.getByText('Mathilde Bjerregaard').first().waitFor();
  expect(await outlook.pane.getByText(quoted).count()).toBeGreaterThan(0);
});

test('a plain text, written from the start', async () => {
  const outlook = await open();
  await outlook.button('Plain text').click();
  await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
  await outlook.send();
  expect(await outlook.alertText()).toContain('helbredsoplysninger om én person');
});

test('an answer to a plain text', async () => {
  const outlook = await open();
  await outlook.answer('Spørgsmål til programmet', 'Reply');
  await outlook.writeAbove('Klokken ti.');
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls' });
});

test('a table alone, of which Outlook gives no text', async () => {
  const outlook = await open();
  await outlook.write({ to: OUTSIDE, subject: 'Liste' });
  await outlook.field('Message body').evaluate((element) => {
    const rows = ['280467-2187', '121190-4328', '030685-2159', '240978-1236', '170292-3480', '080399-1790'];
    element.innerHTML = `<table><tbody>${rows.map((row) => `<tr><td>CPR</td><td>${row}</td></tr>`).join('')}</tbody></table>`;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await outlook.send();
  expect(await outlook.alertText()).toContain('CPR-numre på 6 personer');
});

test('a draft, marked, saved and opened again, is marked still, and says so', async () => {
  const outlook = await open();
  await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
  await outlook.pressSendSikkert();
  await outlook.notifications.getByText('Mailen er markeret').waitFor();
  await outlook.save();
  await outlook.newMail();
  expect(await outlook.notifications.count()).toBe(0);
  await outlook.openDraft(DIAGNOSIS.subject);
  await outlook.notifications.getByText('Mailen er markeret').waitFor();
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'secure', [CHOICE_HEADER]: 'secure' });
});

describe('from another mailbox', () => {
  test('a shared one: the recipients decide as ever', async () => {
    const outlook = await open();
    await outlook.chooseFrom('Sekretariatet');
    await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
    await outlook.send();
    expect(await outlook.alertText()).toContain('én modtager uden for Aarhus Universitet');
  });

  test('on behalf of another house: its domain makes nobody internal', async () => {
    const outlook = await open();
    await outlook.chooseFrom('Netværket for Åben Forskning');
    await outlook.write({ to: 'anne@netvaerk.example.org', ...DIAGNOSIS });
    await outlook.send();
    expect(await outlook.alertText()).toContain('én modtager uden for Aarhus Universitet');
  });

  test('on behalf of another house: the own house stays internal', async () => {
    const outlook = await open();
    await outlook.chooseFrom('Netværket for Åben Forskning');
    await outlook.write({ to: 'jonas@au.dk', ...DIAGNOSIS });
    await outlook.send();
    expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls' });
  });
});

test('an ordinary mail in English goes without a word', async () => {
  const outlook = await open({ language: 'en-US' });
  await outlook.write({ to: OUTSIDE, ...ORDINARY });
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls' });
});
