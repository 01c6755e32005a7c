import type { Decision } from '../../src/rules/types';
import { all, closePane, fakeSession, hasButton, open, section, show, text, texts } from './pane-page';
import { MARKED, ORDINARY } from './decisions';
import { DELIVERY_STATES } from './states/delivery-states';

/** What will happen to the mail, by recipient. */

afterEach(closePane);

const HEADING = 'Sådan bliver mailen sendt';
const TO_DO = 'Det kan du gøre';
const SECURELY = 'Sådan sender du det sikkert';
const many = (count: number) => Array.from({ length: count }, (_, at) => `r${at}@example.org`);
const judged = (about: Partial<Decision>) => show(open(fakeSession(about)));
const state = async (id: string) => {
  const found = DELIVERY_STATES.find((each) => each.id === id);
  if (!found) throw new Error(`no state ${id}`);
  await show(found.connection);
};

it('is one line for one recipient of an ordinary mail', async () => {
  await judged(ORDINARY);
  const ways = section(HEADING);
  expect(ways.querySelectorAll('li')).toHaveLength(1);
  expect(ways.querySelectorAll('svg')).toHaveLength(1);
  expect(ways.textContent).toBe(`${HEADING}anders@example.org: krypteret undervejs (TLS)`);
});

it('is nothing for a mail to nobody', async () => {
  await judged({ ...ORDINARY, recipients: 0, externalRecipients: [] });
  expect(texts('h2')).not.toContain(HEADING);
});

it('speaks of the invitation where it is one', async () => {
  await judged({ ...ORDINARY, kind: 'meeting' });
  expect(texts('h2')).toContain('Sådan bliver indkaldelsen sendt');
});

it('counts those to whom the same happens, and folds a long tail', async () => {
  await judged({ ...ORDINARY, externalRecipients: many(40), internalRecipients: ['lis@example.dk'] });
  const ways = section(HEADING);
  expect(ways.textContent).toContain('Krypteret undervejs (TLS): 40 modtagere');
  expect(ways.textContent).toContain('lis@example.dk: inden for Eksempel Universitet');
  expect(ways.querySelector('details')?.open).toBe(false);
  expect(ways.querySelector('summary')?.textContent).toBe('Vis 35 mere');
});

it('says to what a marked mail is handed over', async () => {
  await judged(MARKED);
  expect(section(HEADING).textContent).toContain(
    'anders@example.org: overgives til sikker mail hos Eksempel UniversitetSikker@mail: Outlook krypterer mailen',
  );
});

it('gives the steps in order, and the page of all ways once', async () => {
  await state('ways-aau-abroad');
  const ways = section(TO_DO);
  expect(all('section ol').map((list) => list.children.length)).toEqual([3, 3]);
  expect(ways.querySelectorAll('a')).toHaveLength(1);
  expect(ways.querySelector('a')?.href).toBe('https://security.aau.dk/secure-mail');
  const list = ways.querySelector('ul[aria-labelledby]');
  expect(document.getElementById(list?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
    'Sådan sender du det sikkert',
  );
});

it('recommends e-Boks for the own CPR number of somebody abroad, before the encrypted attachment', async () => {
  await state('ways-aau-own-number-abroad');
  expect(section(HEADING).textContent).toMatch(
    /krypteret undervejs \(TLS\)Mere sikkert.*e-Boks.*Krypteret vedhæftet fil/,
  );
});

it('names what stands in the subject', async () => {
  await state('ways-data-in-subject');
  expect(section(HEADING).textContent).toContain(
    'I emnefeltet står helbredsoplysninger. Det kan læses af mailservere, og modtageren får det vist på skærmen, også når mailen selv er krypteret.',
  );
});

it('never shows a number that may be a CPR number', async () => {
  await state('ways-channel-and-gateway');
  expect(section(HEADING).textContent).toContain('2804••••••@digital-post.dk: via en sikker kanal: e-Boks');
  expect(text()).not.toContain('2804591234');
});

describe('where a mark encrypts nothing', () => {
  it('Send sikkert is no button to press first, and says what it does not do', async () => {
    await state('ways-aau-abroad');
    expect(hasButton('Send sikkert')).toBe(true);
    expect(text()).toContain('Krypterer ikke mailen hos jer. Brug det kun, når du selv har krypteret den.');
  });

  it('a marked mail is said to go over TLS, and how it would go securely', async () => {
    await state('ways-aau-marked');
    expect(texts('h1')).toEqual(['Går med TLS, ikke som sikker mail']);
    expect(section(HEADING).textContent).toContain('krypteret undervejs (TLS), ikke som sikker mail');
    expect(section(TO_DO).textContent).toContain('e-Boks gennem WorkZone');
    expect(text()).not.toMatch(/bliver sendt (sikkert|som sikker mail)/);
  });

  it('how to send it securely is the first thing to do, before all that was found, and is said once', async () => {
    await state('ways-aau-abroad');
    expect(texts('h2')[0]).toBe(TO_DO);
    expect(section(TO_DO).textContent).toMatch(
      /^Det kan du gøreÉn af delene er nok\.Sådan sender du det sikkertKrypteret vedhæftet fil.*Fjern/,
    );
    expect(section(HEADING).textContent).toBe(
      `${HEADING}claire.dubois@universite.example.fr: må ikke sendes som almindelig mail`,
    );
    expect(text().split(SECURELY)).toHaveLength(2);
  });

  it('where it goes to some in another way than to others, it is said of whom', async () => {
    await state('ways-aau-both');
    const ways = section(TO_DO).textContent;
    expect(ways).toMatch(/ole@firma\.example\.dk: må ikke .*e-Boks.*claire\.dubois@universite\.example\.fr: må ikke /);
    // Each of them needs its own: one is not enough.
    expect(ways).not.toContain('Én af delene er nok.');
    expect(section(HEADING).textContent).not.toContain(SECURELY);
    expect(section(HEADING).textContent).toContain('lis@aau.dk: inden for Aalborg Universitet');
  });

  it('what the banner points at is there also when nobody could read who gets the mail', async () => {
    await state('ways-aau-recipients-unread');
    expect(text()).toContain('Se nedenfor, hvordan du sender den sikkert.');
    expect(texts('h2')[0]).toBe(TO_DO);
    expect(section(TO_DO).textContent).toMatch(/Sådan sender du det sikkert.*e-Boks.*Krypteret vedhæftet fil/);
    expect(section(HEADING).textContent).toBe(
      `${HEADING}Må ikke sendes som almindelig mail: modtagere, der ikke kunne læses`,
    );
  });

  it('a mail that only could not be checked is first to be checked again', async () => {
    const about: Partial<Decision> = {
      isMarkEnough: false,
      reasons: [{ kind: 'unchecked', id: 'unchecked' }],
      unchecked: [{ what: 'body', why: 'timed-out', cost: 'ask' }],
    };
    await judged(about);
    expect(texts('h2')[0]).toBe('Ikke kontrolleret');
  });
});

it('tells of fields that were not read where nobody else gets the mail', async () => {
  await judged({
    ...ORDINARY,
    recipients: 0,
    externalRecipients: [],
    unchecked: [{ what: 'recipients', why: 'call-failed', cost: 'tell' }],
  });
  expect(section(HEADING).textContent).toBe(
    `${HEADING}Nogle af modtagerfelterne kunne ikke læses, så der kan være flere modtagere.`,
  );
});
