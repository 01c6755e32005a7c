import { readFileSync } from 'node:fs';
import { CHOICE_HEADER, HEADER } from '../../src/session/headers';
import { hospital } from './support/hospital';
import * as mails from './support/mails';
import { OUTSIDE } from './support/mails';
import type { Outlook } from './support/outlook';
import { addInOrigin, BUILDS, SHIPPED, Stage, type Opening } from './support/stage';

/**
 * The whole way: a mail is written, judged, stopped, explained, marked and sent. The add-in is the production build, byte
 * for byte; office.js is Microsoft's, unmodified; only Outlook is played.
 */
const DIAGNOSIS = { to: OUTSIDE, ...mails.DIAGNOSIS };
const ONE_CPR = { to: OUTSIDE, ...mails.ONE_CPR };

jest.setTimeout(60_000);

let stage: Stage;
let outlook: Outlook;

beforeAll(async () => {
  stage = await Stage.start([...SHIPPED, await hospital()]);
}, 180_000);

afterAll(() => stage.close());

afterEach(async () => {
  expect(await outlook.troubles()).toEqual([]);
  await outlook.close();
});

async function open(opening: Opening): Promise<void> {
  outlook = await stage.open({ language: 'da-DK', ...opening });
}

async function sentHeaders(): Promise<Readonly<Record<string, string>>> {
  const [newest] = await outlook.readSentItems();
  return newest?.headers ?? {};
}

describe('must go securely, and the policy asks (au)', () => {
  test('stopped, explained, marked in the pane, sent', async () => {
    await open({ account: 'au' });
    await outlook.write(DIAGNOSIS);
    await outlook.send();
    const alert = (await outlook.alert.textContent()) ?? '';
    expect(alert).toContain('helbredsoplysninger om én person');
    expect(alert).toContain('én modtager uden for Aarhus Universitet');
    expect(alert).not.toMatch(/depression|Mathilde|katrine/);

    await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
    await outlook.pane.getByRole('heading', { name: 'Skal sendes sikkert' }).waitFor();
    expect(await outlook.pane.getByText('Mathilde Bjerregaard').first().isVisible()).toBe(true);
    expect(await outlook.pane.locator('mark', { hasText: 'depression' }).count()).toBeGreaterThan(0);
    expect(await outlook.pane.getByText('Følsomme oplysninger må ikke sendes med almindelig mail').isVisible()).toBe(
      true,
    );
    expect(await outlook.pane.getByRole('link', { name: /medarbejdere\.au\.dk/ }).count()).toBeGreaterThan(0);

    await outlook.pane.getByRole('button', { name: 'Send sikkert' }).click();
    await outlook.pane.getByRole('heading', { name: 'Bliver sendt sikkert' }).waitFor();
    await outlook.send();
    expect(await sentHeaders()).toEqual({ [HEADER]: 'secure', [CHOICE_HEADER]: 'secure' });
    expect((await outlook.readSentItems())[0]?.route).toBe('secure mail gateway');
  });

  test('marked with the button in the ribbon, which says so, and pressing it again changes nothing', async () => {
    await open({ account: 'au' });
    await outlook.write(DIAGNOSIS);
    await outlook.pressSendSikkert();
    await outlook.notifications.getByText('Mailen er markeret').waitFor();
    await outlook.pressSendSikkert();
    await outlook.send();
    expect(await sentHeaders()).toMatchObject({ [HEADER]: 'secure' });
  });

  test('an undone mark is none', async () => {
    await open({ account: 'au' });
    await outlook.write(DIAGNOSIS);
    await outlook.send();
    await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
    await outlook.pane.getByRole('button', { name: 'Send sikkert' }).click();
    await outlook.pane.getByRole('button', { name: 'Fortryd markeringen' }).click();
    await outlook.pane.getByRole('heading', { name: 'Skal sendes sikkert' }).waitFor();
    await outlook.send();
    expect(await outlook.alert.isVisible()).toBe(true);
  });

  test('in English', async () => {
    await open({ account: 'au', language: 'en-US' });
    await outlook.write({
      ...DIAGNOSIS,
      body: 'Dear Katrine,\n\nMathilde Bjerregaard was diagnosed with breast cancer last week and starts chemotherapy on Monday.',
    });
    await outlook.send();
    expect(await outlook.alert.textContent()).toContain('health information about one person');
    await outlook.alert.getByRole('button', { name: 'See why' }).click();
    await outlook.pane.getByRole('heading', { name: 'Must be sent securely' }).waitFor();
  });
});

describe('must go securely, and the policy reroutes (sikkerpost)', () => {
  test('goes as secure mail without a stop', async () => {
    await open({ account: 'sikkerpost' });
    await outlook.write(ONE_CPR);
    await outlook.send();
    expect(await sentHeaders()).toEqual({ [HEADER]: 'secure' });
  });
});

describe('blocked (an opt-out tag on a CPR number)', () => {
  test('a mark does not help; without the tag it goes', async () => {
    await open({ account: 'au' });
    await outlook.write({ ...ONE_CPR, subject: '[NoTLS] Oplysning' });
    await outlook.pressSendSikkert();
    await outlook.notifications.getByText('kan ikke sendes med [NoTLS]').waitFor();
    await outlook.send();
    expect(await outlook.alert.textContent()).toContain('Fjern [NoTLS] fra emnefeltet');
    await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
    await outlook.pane.getByRole('heading', { name: 'Kan ikke sendes uden TLS' }).waitFor();
    await outlook.pane.getByRole('button', { name: 'Fortryd markeringen' }).click();
    await outlook.field('Subject').fill('Oplysning');
    await outlook.send();
    expect(await sentHeaders()).toEqual({ [HEADER]: 'force-tls', [CHOICE_HEADER]: 'none' });
  });
});

describe('let go', () => {
  test.each<[string, Opening, { to: string; subject: string; body: string }, string]>([
    [
      'an ordinary mail',
      { account: 'au' },
      { to: OUTSIDE, subject: 'Møde', body: 'Skal vi mødes torsdag?' },
      'force-tls',
    ],
    ['one CPR number to one recipient (au)', { account: 'au' }, ONE_CPR, 'force-tls'],
    ['a diagnosis that stays inside', { account: 'au' }, { ...DIAGNOSIS, to: 'jonas@au.dk' }, 'force-tls'],
    [
      'a public mail with a tag',
      { account: 'au' },
      { to: OUTSIDE, subject: '[NoTLS] Program', body: 'Programmet.' },
      'plain',
    ],
    [
      "the recipient's own data (aau)",
      { account: 'aau' },
      {
        to: 'Katrine Holm <katrine@firma.example.dk>',
        subject: 'Dit cpr',
        body: 'Kære Katrine\n\nDit cpr-nummer er 280467-2187.',
      },
      'force-tls',
    ],
    ['an empty body', { account: 'au' }, { to: OUTSIDE, subject: '', body: '' }, 'force-tls'],
    ['a recipient without a name', { account: 'au' }, { to: OUTSIDE, subject: 'Hej', body: 'Hej' }, 'force-tls'],
  ])('%s', async (_name, opening, mail, header) => {
    await open(opening);
    await outlook.write(mail);
    await outlook.send();
    expect(await sentHeaders()).toEqual({ [HEADER]: header });
  });

  const writeLong = async (lines: number): Promise<void> => {
    await open({ account: 'au' });
    await outlook.write({ to: OUTSIDE, subject: 'Lang' });
    await outlook.field('Message body').evaluate((element, text) => {
      element.textContent = text;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, 'Vi mødes torsdag klokken ti i kantinen.\n'.repeat(lines));
    await outlook.send();
  };

  test('a body as long as is judged', async () => {
    await writeLong(2_400);
    expect(await sentHeaders()).toEqual({ [HEADER]: 'force-tls' });
  });

  test('a body of 1 MB, which is more than is judged, is asked about', async () => {
    await writeLong(25_000);
    expect(await outlook.alert.innerText()).toContain('Teksten blev ikke kontrolleret: der er for meget at læse');
  });
});

test('an attached file that nobody reads is said to be so', async () => {
  await open({ account: 'au' });
  await outlook.write({ to: OUTSIDE, subject: 'Liste', body: 'Hej' });
  await outlook.attach('billede.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  await outlook.button('Check this email').or(outlook.button('Tjek mailen')).click();
  await outlook.pane.getByText('Filen billede.jpg blev ikke kontrolleret').waitFor();
});

test.each(['light', 'dark'] as const)('the pane has no accessibility fault that axe knows of, %s', async (theme) => {
  await open({ account: 'au', theme });
  await outlook.write(DIAGNOSIS);
  await outlook.send();
  await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
  await outlook.pane.getByRole('heading', { name: 'Skal sendes sikkert' }).waitFor();
  expect(await outlook.paneFaults()).toEqual([]);
});

test('a fourth policy, of an organisation that nobody thought of, works without a change in src', async () => {
  await open({ account: 'hospital' });
  await outlook.write(DIAGNOSIS);
  await outlook.send();
  expect(await outlook.alert.textContent()).toContain('Journaloplysninger forlader ikke huset');
  expect(await outlook.alert.getByRole('button').allTextContents()).not.toContain('Send sikkert');
});

test('the pages are served as built, and load office.js from Microsoft and nothing else', async () => {
  await open({ account: 'au' });
  await outlook.write({ to: OUTSIDE, subject: 'Hej', body: 'Hej' });
  await outlook.send();
  await outlook.readSentItems();
  expect(outlook.foreignRequests).toEqual([]);
  expect(outlook.microsoftRequests).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  const page = await outlook.page.context().newPage();
  const served = await page.goto(`${addInOrigin(0)}/launchevent.html`);
  expect(await served?.text()).toBe(readFileSync(`${BUILDS}/au/launchevent.html`, 'utf8'));
});
