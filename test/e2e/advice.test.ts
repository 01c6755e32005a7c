import { HEADER } from '../../src/session/headers';
import { DIAGNOSIS, ORDINARY } from './support/mails';
import type { Outlook } from './support/outlook';
import { withPolicy } from './support/own-policy';
import { useStage } from './support/use-stage';

/** What is said of the recipients beside the decision: each kind, and first the draft of which it is not said. */
const open = useStage(() =>
  withPolicy({
    id: 'stille',
    name: { da: 'Det stille hus', en: 'The quiet house' },
    domains: ['stille.example.org'],
    categories: { all: ['health'] },
    advice: { greeting: false, mostVisible: 2, knownDomains: ['stlile.example.org'] },
    rules: [
      {
        id: 'stille.rest',
        when: {},
        decision: 'tls',
        text: { da: 'Alt må sendes.', en: 'All may go.' },
        source: { url: 'https://stille.example.org/regler', quote: 'Alt må sendes.', language: 'da' },
      },
    ],
  }),
);

const section = (outlook: Outlook) => outlook.pane.getByRole('region', { name: 'Tjek modtagerne' });

/** Opens the pane and waits for its answer, which advises nothing. */
async function nothing(outlook: Outlook): Promise<void> {
  await outlook.button('Tjek mailen').click();
  await outlook.pane.getByRole('button', { name: 'Kontrollér nu' }).waitFor();
  expect(await section(outlook).count()).toBe(0);
}

/** Waits until the pane advises this, and nothing else; without a fault of accessibility. */
async function told(outlook: Outlook, ...lines: string[]): Promise<void> {
  for (const line of lines) await section(outlook).getByText(line).waitFor();
  expect(await section(outlook).getByRole('listitem').count()).toBe(lines.length);
  expect(await section(outlook).getByRole('button', { name: 'Skjul' }).count()).toBe(lines.length);
  expect(await outlook.paneFaults()).toEqual([]);
}

test('an answer goes to a domain that was not in the thread', async () => {
  const outlook = await open();
  await outlook.answer('Planer for foråret', 'Reply all');
  await nothing(outlook);
  await outlook.addRecipients('Cc', 'Kim Lund <kim@nyt.example.net>');
  await told(outlook, 'kim@nyt.example.net er ny i tråden: Ingen fra nyt.example.net har været med før.');
});

test('a mail passed on goes to somebody new, as it is meant to', async () => {
  const outlook = await open();
  await outlook.answer('Planer for foråret', 'Forward');
  await outlook.addRecipients('To', 'Kim Lund <kim@nyt.example.net>');
  await nothing(outlook);
});

test('a domain is nearly our own', async () => {
  const outlook = await open();
  await outlook.write({ to: 'ole@plateau.dk, pia@ku.dk', ...ORDINARY });
  await nothing(outlook);
  await outlook.addRecipients('Cc', 'ole@ua.dk, pia@a\u00fa.dk, rektor@au.dk.example.org');
  await told(
    outlook,
    'ole@ua.dk ligner jeres eget au.dk, men ua.dk er et andet domæne. Er det en slåfejl?',
    'pia@aú.dk ligner jeres eget au.dk, men er skrevet med andre tegn. Den kan være falsk.',
    'rektor@au.dk.example.org ligner jeres eget au.dk, men adressen hører til example.org. Er det den rigtige?',
  );
});

test('a greeting fits no recipient', async () => {
  const outlook = await open();
  await outlook.write({ to: 'Ole Vang <ole@firma.example.dk>', subject: 'Møde', body: 'Hej Ole\n\nVi ses torsdag.' });
  await nothing(outlook);
  await outlook.field('Message body').fill('Hej Mette\n\nVi ses torsdag.');
  await told(outlook, 'Hilsenen er til Mette, men ingen af modtagerne hedder sådan.');
});

test('many who do not know each other see all addresses; in Bcc they do not', async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => `navn${at}@firma${at}.example.org`).join(', ');
  const outlook = await open();
  await outlook.write({ bcc: many(11), ...ORDINARY });
  await nothing(outlook);
  await outlook.newMail();
  await outlook.write({ to: many(11), ...ORDINARY });
  await outlook.button('Tjek mailen').click();
  await told(
    outlook,
    '11 modtagere uden for organisationen kan se hinandens adresser. Sæt dem i Bcc, hvis de ikke skal det.',
  );
});

test('an answer with data goes to more than the one who asked', async () => {
  const outlook = await open();
  await outlook.answer('Planer for foråret', 'Reply');
  await outlook.writeAbove(DIAGNOSIS.body);
  await nothing(outlook);
  await outlook.newMail();
  await outlook.answer('Planer for foråret', 'Reply all');
  await outlook.writeAbove(DIAGNOSIS.body);
  await outlook.button('Tjek mailen').click();
  await told(
    outlook,
    'Svaret ser ud til at indeholde personoplysninger og går til 3 modtagere uden for organisationen. Skal de alle have det?',
  );
});

test('the private mailbox of somebody who is in the thread', async () => {
  const outlook = await open();
  await outlook.answer('Spørgsmål til programmet', 'Reply');
  await nothing(outlook);
  await outlook.addRecipients('Cc', 'Lars Ibsen Holst <lars.holst@gmail.com>');
  await told(
    outlook,
    'lars.holst@gmail.com ser ud til at være en privat adresse. I tråden bruger Lars Ibsen Holst lars.holst@partner.example.dk.',
  );
});

test('what the person puts away stays away for this draft, and the mail goes as decided', async () => {
  const outlook = await open();
  await outlook.write({ to: 'Ole Vang <ole@ua.dk>', subject: 'Møde', body: 'Hej Mette\n\nVi ses torsdag.' });
  await outlook.button('Tjek mailen').click();
  const [slip, greeting] = [
    'ole@ua.dk ligner jeres eget au.dk, men ua.dk er et andet domæne. Er det en slåfejl?',
    'Hilsenen er til Mette, men ingen af modtagerne hedder sådan.',
  ];
  await told(outlook, slip, greeting);
  await outlook.tabTo(section(outlook).getByRole('button', { name: 'Skjul' }).first());
  await outlook.page.keyboard.press('Enter');
  await told(outlook, greeting);
  await outlook.field('Subject').fill('Mødet på torsdag');
  await outlook.pane.getByRole('button', { name: 'Kontrollér nu' }).click();
  await outlook.pane.getByText('Kontrolleret', { exact: true }).waitFor();
  await told(outlook, greeting);
  await outlook.send();
  expect((await outlook.newestSent()).headers).toEqual({ [HEADER]: 'force-tls' });
});

test('a policy says what it wants to hear of', async () => {
  const outlook = await open({ account: 'stille' });
  await outlook.write({
    to: 'Ole Vang <ole@stlile.example.org>',
    cc: 'pia@firma.example.dk',
    subject: 'Møde',
    body: 'Hej Mette',
  });
  await nothing(outlook);
  await outlook.addRecipients('Cc', 'kim@andet.example.org');
  await told(
    outlook,
    '3 modtagere uden for organisationen kan se hinandens adresser. Sæt dem i Bcc, hvis de ikke skal det.',
  );
});
