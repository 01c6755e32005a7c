import type { Locator } from 'playwright-core';
import { HEADER } from '../../src/session/headers';
import { DIAGNOSIS, ONE_CPR, ORDINARY, OUTSIDE } from './support/mails';
import type { Outlook } from './support/outlook';
import { useStage } from './support/use-stage';

/** What the pane changes in the mail for the person, and takes back again; in the simulated Outlook, with the real office.js. */
const open = useStage();

const GOES = 'Kan sendes som almindelig mail';
const STOPPED = 'Skal sendes sikkert';
const SIX = [1, 2, 3, 4, 5, 6].map((nr) => `Modtager ${nr} <nr${nr}@firma.example.dk>`);
const MARKS = ['Navn;Eksamen;Karakter', ...['Mathilde Bjerregaard', 'Oliver Nygaard', 'Freja Holmberg', 'Mehmet Arslan', 'Astrid Kjeldgaard', 'Emil Thorup'].map((name) => `${name};Statistik;10`)].join('\n'); // prettier-ignore

const heading = (outlook: Outlook, name: string): Locator => outlook.pane.getByRole('heading', { name, exact: true });
const inPane = (outlook: Outlook, name: string): Locator => outlook.pane.getByRole('button', { name, exact: true });
/** Its name goes on with what is undone. */
const undo = (outlook: Outlook): Locator => outlook.pane.getByRole('button', { name: /^Fortryd: / });
const files = (outlook: Outlook): Locator => outlook.page.getByRole('list', { name: 'Attachments' });

async function openPane(outlook: Outlook, title: string): Promise<void> {
  await outlook.button('Tjek mailen').click();
  await heading(outlook, title).waitFor();
}

/** Display names in a field, in order. */
function names(outlook: Outlook, field: 'To' | 'Cc'): Promise<string[]> {
  const pills = outlook.page.getByRole('group', { name: `${field} recipients` }).locator('[aria-label^="Remove "]');
  return pills.evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? '').replace('Remove ', '')));
}

describe('a recipient', () => {
  const ALL = [1, 2, 3, 4, 5, 6].map((nr) => `Modtager ${nr}`);

  test('is taken out of every field, and comes back behind the others', async () => {
    const outlook = await open();
    await outlook.write({ to: SIX.join(','), cc: SIX[2]!, ...ONE_CPR });
    await openPane(outlook, STOPPED);
    await inPane(outlook, 'Fjern nr3@firma.example.dk').click();
    await heading(outlook, GOES).waitFor();
    await outlook.pane.getByText('nr3@firma.example.dk er fjernet fra Til og Cc.').last().waitFor();
    expect(await names(outlook, 'To')).toEqual(ALL.filter((name) => name !== 'Modtager 3'));
    expect(await names(outlook, 'Cc')).toEqual([]);
    expect(await outlook.paneFaults()).toEqual([]);
    await undo(outlook).click();
    await heading(outlook, STOPPED).waitFor();
    expect(await names(outlook, 'To')).toEqual([...ALL.filter((name) => name !== 'Modtager 3'), 'Modtager 3']);
    expect(await names(outlook, 'Cc')).toEqual(['Modtager 3']);
    expect(await undo(outlook).count()).toBe(0);
  });

  test('with keys alone: the way back has the focus, and Send does what the pane says', async () => {
    const outlook = await open();
    await outlook.write({ to: SIX.join(','), ...ONE_CPR });
    await openPane(outlook, STOPPED);
    await outlook.tabTo(inPane(outlook, 'Fjern nr2@firma.example.dk'));
    await outlook.page.keyboard.press('Enter');
    await heading(outlook, GOES).waitFor();
    await undo(outlook).waitFor();
    expect(await outlook.hasFocus(undo(outlook))).toBe(true);
    await outlook.send();
    const sent = await outlook.newestSent();
    expect(sent.headers[HEADER]).toBe('force-tls');
    expect(sent.recipients).not.toContain('nr2@');
  });

  test('who was put back by hand needs no way back', async () => {
    const outlook = await open();
    await outlook.write({ to: SIX.join(','), ...ONE_CPR });
    await openPane(outlook, STOPPED);
    await inPane(outlook, 'Fjern nr4@firma.example.dk').click();
    await heading(outlook, GOES).waitFor();
    await outlook.addRecipients('To', SIX[3]!);
    await heading(outlook, STOPPED).waitFor();
    await undo(outlook).waitFor({ state: 'detached' });
  });

  test('of a list in the field the list stays a list', async () => {
    const outlook = await open();
    await outlook.write({ to: `Alle i afdelingen,${SIX.join(',')}`, ...ONE_CPR });
    await openPane(outlook, STOPPED);
    await inPane(outlook, 'Fjern nr1@firma.example.dk').click();
    await heading(outlook, GOES).waitFor();
    expect((await names(outlook, 'To'))[0]).toBe('Alle i afdelingen');
  });

  test('beside one without an address is left alone, and it is said', async () => {
    const outlook = await open();
    await outlook.write({ to: `${SIX.join(',')},Min projektgruppe`, ...ONE_CPR });
    await openPane(outlook, STOPPED);
    await inPane(outlook, 'Fjern nr1@firma.example.dk').click();
    await outlook.pane.getByText('En anden i feltet har ingen adresse i Outlook').waitFor();
    expect(await names(outlook, 'To')).toHaveLength(7);
  });
});

test('the tag: removed and put back', async () => {
  const outlook = await open();
  await outlook.write({ to: OUTSIDE, subject: '[NoTLS] Fravær', body: DIAGNOSIS.body });
  await openPane(outlook, 'Kan ikke sendes uden TLS');
  await inPane(outlook, 'Fjern [NoTLS] fra emnefeltet').click();
  await heading(outlook, STOPPED).waitFor();
  expect(await outlook.field('Subject').inputValue()).toBe('Fravær');
  await undo(outlook).click();
  await heading(outlook, 'Kan ikke sendes uden TLS').waitFor();
  expect(await outlook.field('Subject').inputValue()).toBe('[NoTLS] Fravær');
});

describe('the subject', () => {
  const TELLING = 'SV: Mathilde Bjerregaards depression';

  test('is set as the person changed the proposal, and put back', async () => {
    const outlook = await open();
    await outlook.write({ to: OUTSIDE, subject: TELLING, body: ORDINARY.body });
    await openPane(outlook, STOPPED);
    const box = outlook.pane.getByRole('textbox', { name: 'Nyt emne' });
    expect(await box.inputValue()).toBe('SV: Mathilde Bjerregaards');
    await box.fill('SV: Workshoppen');
    await inPane(outlook, 'Brug det nye emne').click();
    await heading(outlook, GOES).waitFor();
    expect(await outlook.field('Subject').inputValue()).toBe('SV: Workshoppen');
    await undo(outlook).click();
    await heading(outlook, STOPPED).waitFor();
    expect(await outlook.field('Subject').inputValue()).toBe(TELLING);
  });

  test('is offered on a marked mail too: mail servers can read it', async () => {
    const outlook = await open();
    await outlook.write({ to: OUTSIDE, subject: TELLING, body: DIAGNOSIS.body });
    await outlook.pressSendSikkert();
    await openPane(outlook, 'Bliver sendt sikkert');
    await outlook.pane.getByText('Det kan læses af mailservere, også i sikker mail.').waitFor();
    await inPane(outlook, 'Brug det nye emne').click();
    await outlook.pane.getByText('Emnet er ændret.').last().waitFor();
    expect(await outlook.field('Subject').inputValue()).toBe('SV: Mathilde Bjerregaards');
    await heading(outlook, 'Bliver sendt sikkert').waitFor();
  });

  test('with new data in it is judged anew, and offered again', async () => {
    const outlook = await open();
    await outlook.write({ to: OUTSIDE, subject: TELLING, body: ORDINARY.body });
    await openPane(outlook, STOPPED);
    const box = outlook.pane.getByRole('textbox', { name: 'Nyt emne' });
    await box.fill('Mathilde Bjerregaard har kræft');
    await inPane(outlook, 'Brug det nye emne').click();
    await outlook.pane.getByText('Emnet er ændret.').last().waitFor();
    await heading(outlook, STOPPED).waitFor();
    await outlook.pane.getByRole('textbox', { name: 'Nyt emne' }).waitFor();
  });
});

describe('a file', () => {
  const BODY = { to: OUTSIDE, subject: 'Listen', body: 'Kære Katrine\n\nHer er listen, som du bad om.' };

  test('is removed and attached again with all that was in it', async () => {
    const outlook = await open();
    await outlook.write(BODY);
    await outlook.attach('Statistik.csv', MARKS);
    await openPane(outlook, STOPPED);
    await inPane(outlook, 'Fjern Statistik.csv').click();
    await heading(outlook, GOES).waitFor();
    expect(await files(outlook).count()).toBe(0);
    await undo(outlook).click();
    await heading(outlook, STOPPED).waitFor();
    await files(outlook).getByText('Statistik.csv').waitFor();
    await outlook.pane.getByText('I filen Statistik.csv, kolonnen Karakter').first().waitFor();
    await outlook.send();
    expect(await outlook.alertText()).toContain('karakterer for 6 personer');
  });

  test('that lies in the cloud is asked about: no keeps it, yes takes it away for good', async () => {
    const outlook = await open();
    await outlook.openSample('A file that lies in the cloud (Danish)');
    await openPane(outlook, 'Kunne ikke kontrolleres helt');
    await inPane(outlook, 'Fjern Plan for foråret.xlsx').click();
    const question = outlook.pane.getByRole('alertdialog');
    await question.getByText('ligger i skyen.').waitFor();
    expect(await outlook.paneFaults()).toEqual([]);
    await question.getByRole('button', { name: 'Annuller' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await files(outlook).getByText('Plan for foråret.xlsx').count()).toBe(1);
    await inPane(outlook, 'Fjern Plan for foråret.xlsx').click();
    await question.getByRole('button', { name: 'Fjern' }).click();
    await heading(outlook, GOES).waitFor();
    expect(await files(outlook).count()).toBe(0);
    await outlook.pane.getByText('Filen Plan for foråret.xlsx er fjernet. Det kan ikke fortrydes herfra.').waitFor();
    expect(await undo(outlook).count()).toBe(0);
  });

  test('that is an Outlook item is asked about, with keys alone', async () => {
    const outlook = await open();
    await outlook.openSample('A diagnosis in an attached mail (Danish)');
    await openPane(outlook, STOPPED);
    await outlook.tabTo(inPane(outlook, 'Fjern Sygemelding'));
    await outlook.page.keyboard.press('Enter');
    const question = outlook.pane.getByRole('alertdialog');
    await question.getByText('er et element fra Outlook.').waitFor();
    await outlook.tabTo(question.getByRole('button', { name: 'Annuller' }));
    await outlook.page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    expect(await files(outlook).getByText('Sygemelding').count()).toBe(1);
    await outlook.tabTo(inPane(outlook, 'Fjern Sygemelding'));
    await outlook.page.keyboard.press('Enter');
    await outlook.tabTo(question.getByRole('button', { name: 'Fjern' }));
    await outlook.page.keyboard.press('Enter');
    await heading(outlook, GOES).waitFor();
    expect(await files(outlook).count()).toBe(0);
  });
});

describe('an Outlook that does not do it', () => {
  test.each([
    ['fails', 'Outlook tog ikke imod ændringen.'],
    ['lies', 'Outlook sagde ja, men mailen er ikke ændret.'],
    ['hangs', 'Outlook tog ikke imod ændringen.'],
  ])('%s: it is said, and the mail stands as it was', async (trouble, said) => {
    const outlook = await open({
      trouble: `recipients.setAsync:${trouble},subject.setAsync:${trouble},item.removeAttachmentAsync:${trouble}`,
    });
    await outlook.write({ to: SIX.join(','), ...ONE_CPR, subject: '[NoTLS] Oplysning' });
    await openPane(outlook, 'Kan ikke sendes uden TLS');
    await inPane(outlook, 'Fjern [NoTLS] fra emnefeltet').click();
    await outlook.pane.getByRole('alert').getByText(said).waitFor({ timeout: 20_000 });
    expect(await outlook.field('Subject').inputValue()).toBe('[NoTLS] Oplysning');
    expect(await undo(outlook).count()).toBe(0);
    await outlook.field('Subject').fill('Oplysning');
    await heading(outlook, STOPPED).waitFor();
    await inPane(outlook, 'Fjern nr4@firma.example.dk').click();
    await outlook.pane.getByRole('alert').getByText(said).waitFor({ timeout: 20_000 });
    expect(await names(outlook, 'To')).toHaveLength(6);
  });

  test('a file that is not attached again keeps its way back', async () => {
    const outlook = await open({ trouble: 'item.addFileAttachmentFromBase64Async:fails' });
    await outlook.write({ to: OUTSIDE, ...ORDINARY });
    await outlook.attach('Statistik.csv', MARKS);
    await openPane(outlook, STOPPED);
    await inPane(outlook, 'Fjern Statistik.csv').click();
    await heading(outlook, GOES).waitFor();
    await undo(outlook).click();
    await outlook.pane.getByText('så intet er fortrudt. Prøv igen.').waitFor();
    await undo(outlook).waitFor();
  });
});
