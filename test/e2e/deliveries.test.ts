import { CHOICE_HEADER, HEADER } from '../../src/session/headers';
import { DIAGNOSIS, ONE_CPR, ORDINARY, OUTSIDE } from './support/mails';
import type { Outlook } from './support/outlook';
import { useStage } from './support/use-stage';

/** What will happen to the mail, told in the pane for each recipient before it is sent; and what then happens. */
const open = useStage();

const ABROAD = 'claire@universite.example.fr';
const OWN_NUMBER = {
  subject: 'Dit nummer',
  body: 'Kære Katrine\n\nDit cpr-nummer er 280467-2187. Ring, hvis det er forkert.',
};

/** The text of the section, line by line as it is seen. */
async function told(outlook: Outlook, heading = 'Sådan bliver mailen sendt'): Promise<string> {
  await outlook.button('Tjek mailen').click();
  return seen(outlook, heading);
}

async function seen(outlook: Outlook, heading = 'Sådan bliver mailen sendt'): Promise<string> {
  const section = outlook.pane.getByRole('region', { name: heading });
  await section.waitFor();
  return section.innerText();
}

test('au: one recipient and TLS is one line', async () => {
  const outlook = await open();
  await outlook.write({ to: OUTSIDE, ...ORDINARY });
  expect(await told(outlook)).toMatch(/sendt\s+katrine@firma\.example\.dk: krypteret undervejs \(TLS\)$/);
  await outlook.send();
  expect((await outlook.newestSent()).route).toBe('SMTP with forced TLS');
});

test('au: marked, it is handed over to Sikker@mail, and goes to the gateway', async () => {
  const outlook = await open();
  await outlook.write({ to: OUTSIDE, cc: 'lis@au.dk', ...DIAGNOSIS });
  expect(await told(outlook)).toContain('katrine@firma.example.dk: stoppet, indtil du trykker på Send sikkert');
  await outlook.pane.getByRole('button', { name: 'Send sikkert' }).click();
  await outlook.pane.getByText('katrine@firma.example.dk: overgives til Sikker@mail').waitFor();
  expect(await seen(outlook)).toContain('lis@au.dk: inden for Aarhus Universitet');
  expect(await outlook.paneFaults()).toEqual([]);
  await outlook.send();
  expect((await outlook.newestSent()).route).toBe('secure mail gateway');
});

test('au: data in the subject are pointed out, also when the mail is marked', async () => {
  const outlook = await open();
  await outlook.write({ to: OUTSIDE, subject: 'Mathilde Bjerregaard har en depression', body: 'Se emnet.' });
  await outlook.pressSendSikkert();
  await outlook.notifications.getByText('Emnefeltet bliver ikke beskyttet: Fjern personoplysningerne dér.').waitFor();
  expect(await told(outlook)).toContain(
    'I emnefeltet står helbredsoplysninger. Det kan læses af mailservere, og modtageren får det vist på skærmen, også når mailen selv er krypteret.',
  );
});

test('sikkerpost: Digital Post by its channel, the other by the gateway, and the number never shown', async () => {
  const outlook = await open({ account: 'sikkerpost' });
  await outlook.write({ to: `2804671234@digital-post.dk, ${OUTSIDE}`, ...DIAGNOSIS });
  const ways = await told(outlook);
  expect(ways).toContain('2804••••••@digital-post.dk: via en sikker kanal: e-Boks');
  expect(ways).toContain('katrine@firma.example.dk: overgives til SikkerPost');
  expect(await outlook.pane.locator('body').textContent()).not.toContain('2804671234');
});

test('aau: the recipient’s own CPR number may go, and e-Boks comes first', async () => {
  const outlook = await open({ account: 'aau' });
  await outlook.write({ to: OUTSIDE, ...OWN_NUMBER });
  const ways = await told(outlook);
  expect(ways).toContain('katrine@firma.example.dk: krypteret undervejs (TLS)');
  expect(ways).toMatch(/Mere sikkert\s+e-Boks gennem WorkZone/);
  expect(ways).not.toContain('Krypteret vedhæftet fil');
});

test('aau: abroad, the encrypted attachment or the exchange of certificates, step by step', async () => {
  const outlook = await open({ account: 'aau' });
  await outlook.write({ to: ABROAD, ...ONE_CPR });
  expect(await told(outlook)).toMatch(/claire@universite\.example\.fr: må ikke sendes som almindelig mail$/);
  const ways = await seen(outlook, 'Det kan du gøre');
  expect(ways).toMatch(/^Det kan du gøre\s+Én af delene er nok\.\s+Sådan sender du det sikkert\s/);
  expect(ways).not.toContain('e-Boks');
  const steps = await outlook.pane.getByRole('region', { name: 'Det kan du gøre' }).locator('ol > li').allInnerTexts();
  expect(steps).toEqual([
    'Læg oplysningerne i en fil, og kryptér den.',
    'Vedhæft filen, og send mailen til modtagerens egen adresse.',
    expect.stringContaining('SMS'),
    expect.stringContaining('AAU-certifikat'),
    expect.stringContaining('krypteret mail'),
    expect.stringContaining('sikre mailkonti'),
  ]);
  expect(await outlook.paneFaults()).toEqual([]);
});

test('aau: six people’s grades: how to send them securely is seen before those who were found', async () => {
  const outlook = await open({ account: 'aau' });
  const people = [
    'Anna Mikkelsen',
    'Jonas Bek Thomsen',
    'Fatima El-Sayed',
    'Oliver Hougaard',
    'Sofie Lindgren',
    'Mads Bro',
  ];
  await outlook.write({
    to: OUTSIDE,
    subject: 'Karakterer, Statistik 1',
    body: `Her er karaktererne for de seks studerende:\n\n${people.map((name) => `${name}: 10`).join('\n')}`,
  });
  await told(outlook, 'Det kan du gøre');
  const found = await outlook.pane.getByRole('heading', { name: 'Oplysninger om 6 personer' }).boundingBox();
  const way = await outlook.pane.getByText('e-Boks gennem WorkZone').boundingBox();
  expect(way?.y).toBeLessThan(outlook.page.viewportSize()?.height ?? 0);
  expect(way?.y).toBeLessThan(found?.y ?? 0);
});

test('aau: where nobody could read who gets it, the ways that alert and banner point at are there', async () => {
  const outlook = await open({ account: 'aau', trouble: 'recipients.getAsync:fails' });
  await outlook.write({ to: OUTSIDE, ...ONE_CPR });
  expect(await told(outlook)).toContain('Må ikke sendes som almindelig mail: modtagere, der ikke kunne læses');
  await outlook.pane.getByText('Se nedenfor, hvordan du sender den sikkert').waitFor();
  expect(await seen(outlook, 'Det kan du gøre')).toMatch(/Sådan sender du det sikkert\s+e-Boks/);
});

test('aau: the stop says what makes it secure, and a mark is never said to', async () => {
  const outlook = await open({ account: 'aau' });
  await outlook.write({ to: OUTSIDE, ...ONE_CPR });
  await outlook.send();
  const alert = await outlook.alertText();
  expect(alert).toContain('e-Boks gennem WorkZone, krypteret vedhæftet fil eller mail krypteret med certifikat');
  expect(alert).toContain('Send sikkert krypterer ikke mailen hos jer');
  await outlook.alert.getByRole('button', { name: "Don't Send" }).click();

  await outlook.pressSendSikkert();
  await outlook.notifications.getByText('Send sikkert krypterer ikke mailen hos jer').waitFor();
  expect(await told(outlook)).toContain('krypteret undervejs (TLS), ikke som sikker mail');
  await outlook.pane.getByRole('heading', { name: 'Går med TLS, ikke som sikker mail' }).waitFor();
  expect(await outlook.pane.locator('body').textContent()).not.toMatch(/bliver sendt (sikkert|som sikker mail)/);
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'secure', [CHOICE_HEADER]: 'secure' });
});

test('in English', async () => {
  const outlook = await open({ account: 'aau', language: 'en-US' });
  await outlook.write({ to: `${ABROAD}, lis@aau.dk`, ...ONE_CPR });
  await outlook.button('Check this email').click();
  const ways = await seen(outlook, 'How the mail is sent');
  expect(ways).toContain('claire@universite.example.fr: may not go as ordinary mail');
  expect(ways).toContain('lis@aau.dk: within Aalborg University');
  expect(await seen(outlook, 'What you can do')).toMatch(/How to send it securely\s+Encrypted attachment/);
});
