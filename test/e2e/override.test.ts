import { HEADER, OVERRIDE_HEADER } from '../../src/session/headers';
import { school } from './support/freely';
import { DIAGNOSIS, OUTSIDE } from './support/mails';
import type { Outlook } from './support/outlook';
import { useStage } from './support/use-stage';

/** "This is not personal data", as far as the policy lets a person say it. */
const MAIL = { to: OUTSIDE, ...DIAGNOSIS };
const NOT = /^Ikke personoplysninger: Helbred, Mathilde Bjerregaard, /;
const BACK = 'Fortryd: „sygemeldt“, „depression“, Mathilde Bjerregaard';

const heading = (outlook: Outlook, name: string) => outlook.pane.getByRole('heading', { name, exact: true });
const inPane = (outlook: Outlook, name: string | RegExp) => outlook.pane.getByRole('button', { name, exact: true });

async function openPane(outlook: Outlook): Promise<void> {
  await outlook.button('Tjek mailen').click();
  await heading(outlook, 'Skal sendes sikkert').waitFor();
}

describe('none', () => {
  const open = useStage();

  test('nobody can say it', async () => {
    const outlook = await open();
    await outlook.write(MAIL);
    await openPane(outlook);
    await heading(outlook, 'Mathilde Bjerregaard').waitFor();
    expect(await outlook.pane.getByText('Ikke personoplysninger').count()).toBe(0);
  });
});

describe('acknowledge', () => {
  const account = 'school-acknowledge';
  const open = useStage(() => school('acknowledge'));

  test('one press: the mail is judged anew, goes, and is counted', async () => {
    const outlook = await open({ account });
    await outlook.write(MAIL);
    await openPane(outlook);
    await inPane(outlook, NOT).click();
    await heading(outlook, 'Kan sendes som almindelig mail').waitFor();
    await heading(outlook, 'Sat til side (2)').waitFor();
    await outlook.pane.getByText('Du har sat 2 fund til side').waitFor();
    expect(await outlook.paneFaults()).toEqual([]);
    await outlook.send();
    expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls', [OVERRIDE_HEADER]: '2' });
  });

  test('taken back, the mail is stopped as before', async () => {
    const outlook = await open({ account });
    await outlook.write(MAIL);
    await openPane(outlook);
    await inPane(outlook, NOT).click();
    await inPane(outlook, BACK).click();
    await heading(outlook, 'Skal sendes sikkert').waitFor();
    expect(await outlook.pane.getByRole('heading', { name: /^Sat til side/ }).count()).toBe(0);
    await outlook.send();
    expect(await outlook.alertText()).toContain('helbredsoplysninger om én person');
  });

  test('a new word, and a new person, are not covered', async () => {
    const outlook = await open({ account });
    await outlook.write(MAIL);
    await openPane(outlook);
    await inPane(outlook, NOT).click();
    await heading(outlook, 'Kan sendes som almindelig mail').waitFor();
    await outlook.field('Message body').fill(`${DIAGNOSIS.body}\n\nJens Holm er sygemeldt med en depression.`);
    await heading(outlook, 'Skal sendes sikkert').waitFor();
    await heading(outlook, 'Jens Holm').waitFor();
    await heading(outlook, 'Sat til side (2)').waitFor();
    await outlook.send();
    expect(await outlook.alertText()).toContain('om én person');
  });

  test('in a file that the handler has read before', async () => {
    const outlook = await open({ account });
    await outlook.write({ to: OUTSIDE, subject: 'Listen', body: 'Her er den.' });
    await outlook.attach('noter.txt', 'Mathilde Bjerregaard har epilepsi.');
    await openPane(outlook);
    await inPane(outlook, NOT).click();
    await heading(outlook, 'Kan sendes som almindelig mail').waitFor();
    await outlook.send();
    expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls', [OVERRIDE_HEADER]: '1' });
  });

  test('never of a blocked mail: what was set aside counts again', async () => {
    const outlook = await open({ account });
    await outlook.write(MAIL);
    await openPane(outlook);
    await inPane(outlook, NOT).click();
    await heading(outlook, 'Kan sendes som almindelig mail').waitFor();
    await outlook.field('Subject').fill('[åben] Workshoppen');
    await heading(outlook, 'Kan ikke sendes uden TLS').waitFor();
    expect(await outlook.pane.getByText('Ikke personoplysninger').count()).toBe(0);
    await outlook.send();
    expect(await outlook.alertText()).toContain('Kan ikke sendes uden TLS');
  });

  test('of an invitation, which bears no header', async () => {
    const outlook = await open({ account });
    await outlook.newMeeting();
    await outlook.write({ required: OUTSIDE, ...DIAGNOSIS });
    await outlook.page.getByRole('toolbar').getByRole('button').last().click();
    await heading(outlook, 'Kan ikke sendes som mødeindkaldelse').waitFor();
    await inPane(outlook, NOT).click();
    await heading(outlook, 'Kan sendes som mødeindkaldelse').waitFor();
    await outlook.send();
    expect((await outlook.newestSent()).headers).toEqual({});
  });

  test('with keys alone, and a report to copy', async () => {
    const outlook = await open({ account });
    await outlook.write(MAIL);
    await openPane(outlook);
    await outlook.tabTo(inPane(outlook, NOT));
    await outlook.page.keyboard.press('Enter');
    await heading(outlook, 'Sat til side (2)').waitFor();
    await inPane(outlook, BACK).and(outlook.pane.locator(':focus')).waitFor();
    await outlook.page.keyboard.press('Tab');
    await outlook.pane.getByRole('button', { name: 'Kopiér rapport' }).and(outlook.pane.locator(':focus')).waitFor();
    await outlook.page.keyboard.press('Enter');
    await outlook.pane.getByText('Rapporten er kopieret.').waitFor();
    expect(await outlook.paneFaults()).toEqual([]);
    await outlook.field('Message body').fill('');
    await outlook.field('Message body').press('Control+v');
    await outlook.page.getByText('Sætning: [person 1] er sygemeldt med en depression, så vi må udsætte workshoppen.').waitFor();
  }); // prettier-ignore
});

describe('justify', () => {
  const account = 'school-justify';
  const open = useStage(() => school('justify'));

  test('for one of a few reasons, which no header tells', async () => {
    const outlook = await open({ account });
    await outlook.write(MAIL);
    await openPane(outlook);
    await inPane(outlook, NOT).click();
    await outlook.pane.getByRole('radio', { name: 'Personen er opdigtet eller et eksempel' }).click();
    expect(await outlook.paneFaults()).toEqual([]);
    await inPane(outlook, 'Sæt til side').click();
    await heading(outlook, 'Kan sendes som almindelig mail').waitFor();
    await outlook.pane.getByText('Grund: Personen er opdigtet eller et eksempel').waitFor();
    await outlook.send();
    expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls', [OVERRIDE_HEADER]: '2' });
  });

  test('with keys alone', async () => {
    const outlook = await open({ account });
    await outlook.write(MAIL);
    await openPane(outlook);
    await outlook.tabTo(inPane(outlook, NOT));
    await outlook.page.keyboard.press('Enter');
    const reason = outlook.pane.getByRole('radio', { name: 'Det handler ikke om en person' });
    // What asks is loaded when it is asked for.
    await reason.waitFor();
    await outlook.tabTo(reason);
    await outlook.page.keyboard.press('Space');
    await outlook.tabTo(inPane(outlook, 'Sæt til side'));
    await outlook.page.keyboard.press('Enter');
    await heading(outlook, 'Sat til side (2)').waitFor();
    await inPane(outlook, BACK).and(outlook.pane.locator(':focus')).waitFor();
  });
});
