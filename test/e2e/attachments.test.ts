import { readFileSync } from 'node:fs';
import { HEADER } from '../../src/session/headers';
import { OUTSIDE } from './support/mails';
import { workbook } from '../support/workbook';
import { useStage } from './support/use-stage';

/** What is attached is read: on this machine, in time, and what could not be read is said. */
const open = useStage();

const ORDINARY = { to: OUTSIDE, subject: 'Listen fra i går', body: 'Kære Katrine\n\nHer er listen, som du bad om.' };
const STUDENTS = ['Mathilde Bjerregaard', 'Oliver Nygaard Lassen', 'Freja Holmberg', 'Mehmet Arslan', 'Astrid Kjeldgaard', 'Emil Thorup Dam']; // prettier-ignore
const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore

const marks = (count: number): string =>
  ['Navn;Eksamen;Karakter', ...STUDENTS.slice(0, count).map((name) => `${name};Statistik;10`)].join('\n');

/** Made with Info-ZIP, with a password. */
const LOCKED = readFileSync('test/attachments/fixtures/info-zip-encrypted.zip');

test('six students’ marks in an attached list to one outside address: stopped, and the pane says where they stand', async () => {
  const outlook = await open();
  await outlook.write(ORDINARY);
  await outlook.attach('Statistik.csv', marks(6));
  await outlook.send();
  expect(await outlook.alertText()).toContain('karakterer for 6 personer');
  await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
  await outlook.pane.getByRole('heading', { name: 'Oplysninger om 6 personer' }).waitFor();
  await outlook.pane.getByText('Mathilde Bjerregaard').first().waitFor();
  await outlook.pane.getByText('I filen Statistik.csv, kolonnen Karakter').first().waitFor();
  await outlook.pane.getByText('Filen Statistik.csv er læst.').waitFor();
  expect(await outlook.paneFaults()).toEqual([]);
});

test('in a spreadsheet likewise, with its sheet; with five they go', async () => {
  const rows = STUDENTS.map((name, at) => [name, 'Statistik', [12, 7, 10, 2, 4, 0][at]!]);
  const sheet = (count: number): Buffer =>
    workbook('Hold 2', [['Navn', 'Eksamen', 'Karakter'], ...rows.slice(0, count)]);
  const outlook = await open();
  await outlook.write(ORDINARY);
  await outlook.attach('Statistik.xlsx', sheet(6));
  await outlook.send();
  expect(await outlook.alertText()).toContain('karakterer for 6 personer');
  await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
  await outlook.pane.getByText('I filen Statistik.xlsx, arket Hold 2, kolonnen Karakter').first().waitFor();
  await outlook.pane.getByText('Mathilde Bjerregaard').first().waitFor();
  await outlook.button('Remove Statistik.xlsx').click();
  await outlook.attach('Statistik.xlsx', sheet(5));
  await outlook.send();
  expect((await outlook.newestSent()).headers[HEADER]).toBe('force-tls');
});

test('five students’ marks go', async () => {
  const outlook = await open();
  await outlook.write(ORDINARY);
  await outlook.attach('Statistik.csv', marks(5));
  await outlook.send();
  expect((await outlook.newestSent()).headers[HEADER]).toBe('force-tls');
});

test('a list that was exchanged for another one of the same name and size is read anew', async () => {
  const outlook = await open();
  await outlook.write(ORDINARY);
  const harmless = 'Dag;Lokale;Tema'.padEnd(Buffer.byteLength(marks(6)), '.');
  await outlook.attach('Statistik.csv', harmless);
  await outlook.page.waitForTimeout(1_000);
  await outlook.button('Remove Statistik.csv').click();
  await outlook.attach('Statistik.csv', marks(6));
  await outlook.send();
  expect(await outlook.alertText()).toContain('karakterer for 6 personer');
});

test('a photo goes with an honest line in bar and pane', async () => {
  const outlook = await open();
  await outlook.write(ORDINARY);
  await outlook.attach('reception.png', PHOTO);
  await outlook.notifications.getByText('Filen reception.png blev ikke kontrolleret: det er et billede.').waitFor();
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByText('Filen reception.png blev ikke kontrolleret: det er et billede.').waitFor();
  expect(await outlook.pane.getByRole('button', { name: 'Jeg har set filen igennem' }).count()).toBe(0);
  await outlook.send();
  expect((await outlook.newestSent()).headers[HEADER]).toBe('force-tls');
});

test('a photo stops a tagged mail', async () => {
  const outlook = await open();
  await outlook.write({ ...ORDINARY, subject: 'Program [NoTLS]' });
  await outlook.attach('reception.png', PHOTO);
  await outlook.send();
  expect(await outlook.alertText()).toContain('Kan ikke sendes uden TLS');
});

test('the name of a photo counts as text', async () => {
  const outlook = await open();
  await outlook.write(ORDINARY);
  await outlook.attach('Mathilde Bjerregaard epilepsi.png', PHOTO);
  await outlook.send();
  expect(await outlook.alertText()).toContain('helbredsoplysninger om én person');
});

test.each([
  ['au', 'blev kun kontrolleret delvist: filen er krypteret.'],
  ['aau', 'blev kun kontrolleret delvist: resten er beskyttet i sig selv.'],
])('an encrypted archive goes, and is told of as the policy of %s says', async (account, line) => {
  const outlook = await open({ account });
  await outlook.write(ORDINARY);
  await outlook.attach('bilag.zip', LOCKED);
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByText(`Filen bilag.zip ${line}`).waitFor();
  await outlook.send();
  expect((await outlook.newestSent()).headers[HEADER]).toBe('force-tls');
});

test('a diagnosis in an attached mail is found', async () => {
  const outlook = await open();
  await outlook.openSample('A diagnosis in an attached mail (Danish)');
  await outlook.send();
  expect(await outlook.alertText()).toContain('helbredsoplysninger');
});

test('content that never comes does not hang Send: it is asked about, and the person may say that they have looked', async () => {
  const outlook = await open();
  await outlook.openSample('A file whose content never comes (Danish)');
  const pressed = Date.now();
  await outlook.send();
  expect(Date.now() - pressed).toBeLessThan(20_000);
  expect(await outlook.alertText()).toContain(
    'blev ikke kontrolleret: Outlook svarede ikke i tide.Tryk på Send for at prøve igen',
  );
  await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
  await outlook.pane.getByRole('button', { name: 'Jeg har set filen igennem: ingen personoplysninger' }).click();
  await outlook.pane.getByText('Du har selv set den igennem').waitFor({ timeout: 30_000 });
  expect(await outlook.paneFaults()).toEqual([]);
  await outlook.send();
  expect((await outlook.newestSent()).headers[HEADER]).toBe('force-tls');
});

test('a file in the cloud is asked about; what the person said of it is taken back again', async () => {
  const outlook = await open();
  await outlook.openSample('A file that lies in the cloud (Danish)');
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByRole('button', { name: 'Jeg har set filen igennem: ingen personoplysninger' }).click();
  await outlook.pane.getByRole('button', { name: /^Fortryd: / }).click();
  await outlook.pane.getByText('blev ikke kontrolleret: filen ligger i skyen').waitFor();
  await outlook.send();
  expect(await outlook.alertText()).toContain(
    'blev ikke kontrolleret: filen ligger i skyen.Åbn »Tjek mailen«, hvis du selv har set filen igennem',
  );
});
