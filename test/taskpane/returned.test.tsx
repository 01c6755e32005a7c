import { act } from 'react';
import { check } from '../../src/rules';
import type { Draft, Policy } from '../../src/rules/types';
import type { PaneSession } from '../../src/taskpane/pane-session';
import { EXCHANGE, EXCHANGE_DELAYED } from '../rules/rejections/reports';
import { pasteInto } from './paste-into';
import {
  all,
  broughtIntoView,
  button,
  closePane,
  hasButton,
  one,
  press,
  section,
  show,
  text,
  texts,
} from './pane-page';
import { AAU, AU, beside, draft, MARKED, returnedUnder, SIKKERPOST } from './states/stand-in';

afterEach(closePane);

const BIRTHE = { address: 'birthe.lund@foreningen.example.dk' };
const PUBLIC: Partial<Draft> = { body: 'Kære Birthe\n\nHer er programmet for foredraget.\n\nHilsen Anne' };
const WITH_NUMBER: Partial<Draft> = { body: 'Kære Birthe\n\nMathilde Bjerregaard har cpr-nr. 280459-1234.' };
const TITLE = 'Modtagerens mailsystem kan ikke modtage krypteret mail';
/** With a tag or without, data go by secure mail there. */
const TAG_IN_VAIN: Policy = {
  ...AU,
  rules: AU.rules.map((rule) => (rule.decision === 'block' ? { ...rule, decision: 'secure' } : rule)),
};
const DEMANDED = '530 5.7.0 Must issue a STARTTLS command first';
const WARNING = 'Du står inde for, at indholdet er offentligt.';

async function paste(pasted: string): Promise<void> {
  await act(async () => pasteInto(one('textarea') as HTMLTextAreaElement, pasted));
}

async function cameBack(
  about: Parameters<typeof draft>[0],
  policy: Policy = AU,
  session: Partial<PaneSession> = {},
  report = EXCHANGE,
): Promise<void> {
  await show(beside(draft({ to: [BIRTHE], ...about }), policy, session));
  await paste(report);
}

describe('what happened', () => {
  it('is told with the recipient and the words of the server', async () => {
    await cameBack(PUBLIC);
    const said = section(TITLE).textContent;
    expect(said).toContain('Mailen til birthe.lund@foreningen.example.dk er ikke kommet frem.');
    expect(said).toContain('451 5.7.3 STARTTLS is required to send mail');
  });

  it('is heard by who is still in the box', async () => {
    await cameBack(PUBLIC);
    expect(texts('[role=status]').at(-1)).toBe(TITLE);
  });

  it('is brought into view: the box alone fills a narrow pane', async () => {
    await cameBack(PUBLIC);
    expect(broughtIntoView.at(-1)?.textContent).toContain(TITLE);
  });

  it('says that the server still tries', async () => {
    await cameBack(PUBLIC, AU, {}, EXCHANGE_DELAYED);
    expect(section(TITLE).textContent).toContain('prøver igen i op til et døgn');
  });

  it('is told in English', async () => {
    await show(beside(draft({ to: [BIRTHE], ...PUBLIC }), AU), 'en');
    await paste(EXCHANGE);
    expect(section("The recipient's mail system cannot receive encrypted mail").textContent).toContain(
      'You vouch that its content is public.',
    );
    expect(hasButton('Put [notencrypted] in the subject')).toBe(true);
  });

  it('names other reports for what they are, and offers nothing', async () => {
    await cameBack(PUBLIC, AU, {}, `Remote Server returned '554 5.2.2 mailbox full'`);
    expect(section('Modtagerens postkasse er fuld').querySelector('button')).toBeNull();
  });

  it('says of other texts that they are no report', async () => {
    await cameBack(PUBLIC, AU, {}, 'Kære Birthe');
    expect(text()).toContain('Det ligner ikke en meddelelse');
    await paste('');
    expect(text()).not.toContain('Det ligner ikke en meddelelse');
  });
});

describe('what can be done', () => {
  it('is Send sikkert, and the tag with the warning of the policy, on a mail without personal data', async () => {
    await cameBack(PUBLIC);
    const ways = section(TITLE);
    expect(ways.textContent).toContain(WARNING);
    expect([...ways.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Send sikkert',
      'Sæt [notencrypted] i emnefeltet',
    ]);
    expect(texts('button').filter((name) => name === 'Send sikkert')).toHaveLength(1);
  });

  it('is never the tag where personal data were found: it says why', async () => {
    await cameBack(WITH_NUMBER);
    const ways = section(TITLE);
    expect(ways.textContent).toContain('[notencrypted] kan ikke bruges til denne mail.');
    expect(ways.textContent).toContain('mailen indeholder personoplysninger');
    expect([...ways.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Send sikkert']);
  });

  it('is never the tag where something could not be checked', async () => {
    await cameBack({ ...PUBLIC, unchecked: [{ what: 'attachment', name: 'a.jpg', key: 'a', why: 'image' }] });
    expect(section(TITLE).textContent).toContain('ingen kan sige, at den er offentlig');
    expect(hasButton('Sæt [notencrypted] i emnefeltet')).toBe(false);
  });

  it('is Send sikkert alone where the policy has no tags', async () => {
    await cameBack(PUBLIC, SIKKERPOST);
    expect(section(TITLE).textContent).not.toMatch(/emnefeltet/);
    expect(hasButton('Send sikkert')).toBe(true);
  });

  it('is not Send sikkert where a mark changes nothing: the tag is what is left', async () => {
    await cameBack(PUBLIC, AAU);
    const ways = section(TITLE);
    expect(ways.textContent).toContain('Send sikkert hjælper ikke her');
    expect([...ways.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Sæt [unsecure] i emnefeltet',
    ]);
    await closePane();
    await cameBack({ ...PUBLIC, choices: MARKED }, AAU);
    expect(section(TITLE).textContent).not.toContain('bliver sendt sikkert');
  });

  it('is nothing more once the mail is marked, or bears the tag', async () => {
    await cameBack({ ...PUBLIC, choices: MARKED });
    expect(section(TITLE).textContent).toContain('Mailen bliver sendt sikkert. Tryk på Send');
    expect(hasButton('Fortryd markeringen')).toBe(true);
    await closePane();
    await cameBack({ ...PUBLIC, subject: 'Program [NoTLS]' });
    expect(section(TITLE).textContent).toContain('[NoTLS] står i emnefeltet. Tryk på Send');
  });

  it('is to take the tag away where the recipient demands encryption', async () => {
    await cameBack({ ...PUBLIC, subject: 'Program [NoTLS]' }, AU, {}, DEMANDED);
    expect(section('Modtagerens mailsystem kræver kryptering').textContent).toContain('uden mærket i emnefeltet');
    expect(hasButton('Sæt [notencrypted] i emnefeltet')).toBe(false);
  });

  it.each([
    ['the recipient demands encryption', WITH_NUMBER, AAU, DEMANDED, 'Modtagerens mailsystem kræver kryptering'],
    ['the tag changes nothing', { ...WITH_NUMBER, subject: 'Sag [NoTLS]' }, TAG_IN_VAIN, EXCHANGE, TITLE],
  ])('takes no button away: Send sikkert stays where it stood when %s', async (_why, about, policy, report, title) => {
    await cameBack(about, policy, {}, report);
    expect(texts('button').filter((name) => name === 'Send sikkert')).toHaveLength(1);
    expect(section(title).querySelector('button')).toBeNull();
  });

  it('is to press Send where the mail is marked, even if the recipient demands encryption', async () => {
    await cameBack({ ...PUBLIC, choices: MARKED }, AU, {}, DEMANDED);
    expect(section('Modtagerens mailsystem kræver kryptering').textContent).toContain('Mailen bliver sendt sikkert.');
    expect(hasButton('Fortryd markeringen')).toBe(true);
  });

  it('is a support desk, where the policy names one', async () => {
    await cameBack(PUBLIC, AAU);
    expect(section(TITLE).textContent).toContain('kontakt supporten');
    await closePane();
    await cameBack(PUBLIC, AU);
    expect(section(TITLE).textContent).not.toContain('kontakt supporten');
  });
});

describe('where the mail that came back is not the one that is open', () => {
  it.each([
    ['goes elsewhere', draft({ ...PUBLIC, to: [{ address: 'ole@firma.example.dk' }] }), true],
    ['goes to nobody yet', draft({ ...PUBLIC, to: [] }), false],
  ])('and that %s, it tells how to get at it', async (_why, other, isOther) => {
    await show(beside(other, AU));
    await paste(EXCHANGE);
    const ways = section(TITLE);
    expect(ways.textContent).toContain('Send igen');
    expect(ways.textContent.includes('går ikke til den modtager')).toBe(isOther);
    expect(ways.querySelector('button')).toBeNull();
  });

  it('nor is there one: the pane beside a mail that is being read', async () => {
    await show({ kind: 'received', returned: returnedUnder(AU) });
    expect(texts('h1')).toEqual(['Er en mail kommet retur?']);
    expect(all('main details')).toEqual([]);
    await paste(EXCHANGE);
    expect(section(TITLE).textContent).toContain('Send igen');
    expect(texts('button')).toEqual([]);
  });

  it('and it is a meeting', async () => {
    await cameBack({ ...PUBLIC, kind: 'meeting' });
    expect(section(TITLE).textContent).toContain('Skriv en mail i stedet');
  });
});

describe('the tag', () => {
  it('is put by the button, and told', async () => {
    let subject = 'Program';
    const judge = () => check(draft({ to: [BIRTHE], ...PUBLIC, subject }), AU, { year: 2026, month: 11, day: 21 });
    await cameBack(PUBLIC, AU, { check: async () => judge(), tag: async () => void (subject += ' [notencrypted]') });
    await press('Sæt [notencrypted] i emnefeltet');
    expect(texts('h1')).toEqual(['Bliver sendt uden TLS']);
    expect(section(TITLE).textContent).toContain('[notencrypted] står i emnefeltet.');
  });

  it('says when it could not be put, and can be tried again', async () => {
    await cameBack(PUBLIC, AU, { tag: () => Promise.reject(new Error('no')) });
    await press('Sæt [notencrypted] i emnefeltet');
    expect(texts('[role=alert]').join('')).toBe(
      '[notencrypted] blev ikke sat i emnefeltet. Prøv igen, eller skriv det selv.',
    );
    expect(hasButton('Sæt [notencrypted] i emnefeltet')).toBe(true);
  });

  it('cannot be pressed again while it is being put', async () => {
    let times = 0;
    await cameBack(PUBLIC, AU, { tag: () => new Promise<void>(() => times++) });
    await press('Sæt [notencrypted] i emnefeltet');
    expect(button('Sætter mærket i emnefeltet …').getAttribute('aria-disabled')).toBe('true');
    await press('Sætter mærket i emnefeltet …');
    expect(times).toBe(1);
  });
});
