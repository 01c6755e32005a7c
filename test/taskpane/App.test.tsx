import { act } from 'react';
import type { Decision, Language } from '../../src/rules/types';
import { decision, finding, ORDINARY, ORDINARY_RULE, SENSITIVE_RULE } from './decisions';
import { closePane, fakeSession, hasButton, one, open, pass, press, section, show, text, texts } from './pane-page';

afterEach(closePane);

const judged = (about: Partial<Decision> = {}, language: Language = 'da') => show(open(fakeSession(about)), language);

describe('before there is a decision', () => {
  it.each([
    ['da', 'Kontrollerer …'],
    ['en', 'Checking …'],
  ] as const)('says in %s that it is at work', async (language, title) => {
    await show({ kind: 'waiting' }, language);
    expect(texts('h1')).toEqual([title]);
    expect(one('main').getAttribute('aria-busy')).toBe('true');
    expect(texts('button')).toEqual([]);
  });

  it('is still at work while the first check runs', async () => {
    await show(open(fakeSession({}, { check: () => new Promise(() => {}) })));
    expect(texts('h1')).toEqual(['Kontrollerer …']);
  });

  it.each([
    ['da', 'Der er ikke noget at kontrollere her'],
    ['en', 'There is nothing to check here'],
  ] as const)('says in %s that Outlook is not there', async (language, title) => {
    await show({ kind: 'unavailable' }, language);
    expect(texts('h1')).toEqual([title]);
    expect(texts('button')).toEqual([]);
  });

  it('goes on when Outlook comes after all', async () => {
    await show({ kind: 'unavailable' });
    await judged();
    expect(texts('h1')).toEqual(['Skal sendes sikkert']);
  });
});

describe('a mail that must go securely', () => {
  it('is told in Danish', async () => {
    await judged();
    expect(document.documentElement.lang).toBe('da');
    expect(texts('h1')).toEqual(['Skal sendes sikkert']);
    expect(texts('h2')).toEqual(['Derfor', 'Oplysninger om 1 person', 'Sådan bliver mailen sendt']);
    expect(texts('h3')).toEqual(['Mathilde Bjerregaard']);
    expect(hasButton('Send sikkert')).toBe(true);
  });

  it('is told in English, the button by its Danish name', async () => {
    await judged({}, 'en');
    expect(document.documentElement.lang).toBe('en');
    expect(texts('h1')).toEqual(['Must be sent securely']);
    expect(texts('h2')).toEqual(['Why', 'Personal data about 1 person', 'How the mail is sent']);
    expect(one('button [lang=da]').textContent).toBe('Send sikkert');
  });

  it('gives the rule in its own words, its sentence, how it was read, and its address', async () => {
    await judged();
    const why = section('Derfor');
    expect(why.textContent).toContain('Følsomme personoplysninger skal sendes sikkert.');
    expect(why.querySelector('blockquote')?.textContent).toBe('Følsomme oplysninger må kun sendes krypteret.');
    expect(why.textContent).toContain('Sådan er reglen fortolket');
    expect(why.textContent).toContain('Reglen nævner kun e-mail');
    const link = why.querySelector('a');
    expect(link?.textContent).toBe('Læs reglen på example.dk');
    expect(link?.href).toBe('https://www.example.dk/sikker-mail');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.querySelector('svg')?.getAttribute('aria-label')).toBe('åbner i et nyt vindue');
  });

  it('says nothing of an interpretation where there is none', async () => {
    await judged(ORDINARY);
    expect(text()).not.toContain('Sådan er reglen fortolket');
  });

  it('shows each finding in its sentence, with the match marked and why it is thought so', async () => {
    await judged();
    const found = section('Oplysninger om 1 person');
    expect(found.textContent).toContain('Helbred');
    expect(found.textContent).toContain('I mailen');
    expect(found.textContent).toContain('Mathilde Bjerregaard har fået konstateret kræft.');
    expect(found.querySelector('mark')?.textContent).toBe('kræft');
    expect(found.textContent).toContain('Kendetegn: et navn i samme sætning');
  });

  it('lists the ways of sending securely, with the address of those that have one', async () => {
    await judged();
    const methods = section('Sådan bliver mailen sendt');
    expect(methods.textContent).toContain('Sikker@mail: Outlook krypterer mailen');
    expect(methods.querySelector('a')?.href).toBe('https://www.example.dk/sikkermail');
  });
});

describe('findings', () => {
  const two = [
    { id: 'p1', label: { kind: 'name', name: 'Mathilde Bjerregaard' } },
    { id: 'p2', label: { kind: 'number', masked: '2804••-••••' } },
  ] as const;

  it('are grouped by person; one about both stands with both', async () => {
    await judged({
      persons: two,
      findings: [
        finding('kræft', 'Begge har haft kræft.', { persons: ['p1', 'p2'] }),
        finding('2804••-••••', 'Cpr: 2804••-••••', { persons: ['p2'], category: 'cpr' }),
      ],
    });
    expect(texts('section h3')).toEqual(['Mathilde Bjerregaard', 'CPR-nummer 2804••-••••']);
    expect(texts('h2')).toContain('Oplysninger om 2 personer');
    const items = [...section('Oplysninger om 2 personer').querySelectorAll(':scope > div > ul > li')];
    expect(items.map((item) => item.querySelectorAll('mark').length)).toEqual([1, 2]);
  });

  it('fold away when there are many', async () => {
    const persons = Array.from({ length: 40 }, (_, at) => ({ id: `p${at}`, label: two[0].label }));
    await judged({
      persons,
      findings: persons.map(({ id }) => finding('kræft', 'Har kræft.', { key: id, persons: [id] })),
    });
    const found = section('Oplysninger om 40 personer');
    expect(found.querySelectorAll('h3')).toHaveLength(40);
    expect(found.querySelectorAll('details h3')).toHaveLength(35);
    expect(found.querySelector('summary')?.textContent).toBe('Vis 35 mere');
    expect(found.querySelector('details')?.open).toBe(false);
    // A browser tells of it a moment later.
    const pressFold = () =>
      act(async () => {
        found.querySelector('summary')?.click();
        await new Promise((resolve) => setTimeout(resolve));
      });
    await pressFold();
    expect(found.querySelector('summary')?.textContent).toBe('Vis færre');
    await pressFold();
    expect(found.querySelector('summary')?.textContent).toBe('Vis 35 mere');
  });

  it('do not fold one away: its line would take the same room', async () => {
    const externalRecipients = ['1', '2', '3', '4', '5', '6'].map((name) => `${name}@example.org`);
    await judged({ externalRecipients });
    expect(document.querySelector('section details')).toBeNull();
    expect(section('Sådan bliver mailen sendt').querySelectorAll('li > span')).toHaveLength(6);
  });

  it.each([
    [1, 'og ét fund mere'],
    [12, 'og 12 fund mere'],
  ])('beyond the cap (%i) are counted', async (more, line) => {
    await judged({ more });
    expect(section('Oplysninger om 1 person').textContent).toContain(line);
  });

  it('beyond the cap give no empty card to the people known from them alone', async () => {
    await judged({ more: 1, persons: two });
    expect(texts('h2')).toContain('Oplysninger om 2 personer');
    expect(texts('h3')).toEqual(['Mathilde Bjerregaard']);
  });
});

describe('other decisions', () => {
  it('offers Send sikkert on ordinary mail, says that it only marks, and leaves out what is empty', async () => {
    await judged({ ...ORDINARY, externalRecipients: [] });
    expect(texts('h2')).toEqual(['Derfor']);
    expect(text()).toContain('Markerer mailen. Du sender den selv bagefter.');
  });

  it('offers no mark on a blocked mail: it would not help', async () => {
    await judged({ verdict: 'block', action: 'block', tags: ['[NoTLS]'] });
    expect(texts('h1')).toEqual(['Kan ikke sendes uden TLS']);
    expect(hasButton('Send sikkert')).toBe(false);
  });

  it('offers no mark on a mail that goes by secure mail anyway', async () => {
    await judged({ action: 'reroute' });
    expect(texts('h1')).toEqual(['Bliver sendt sikkert']);
    expect(hasButton('Send sikkert')).toBe(false);
  });

  it('lists what could not be checked, after the rule when the rule decided', async () => {
    await judged({ unchecked: [{ what: 'attachment', name: 'plan.png', key: 'a', why: 'image', cost: 'tell' }] });
    expect(texts('h2').slice(0, 3)).toEqual(['Derfor', 'Oplysninger om 1 person', 'Ikke kontrolleret']);
    expect(section('Ikke kontrolleret').textContent).toContain('plan.png');
  });

  const notRead = [{ what: 'body', why: 'timed-out', cost: 'ask' }] as const;

  it('gives what could not be checked as the reason, and not the rule that would have let the mail go', async () => {
    await judged({
      ...ORDINARY,
      verdict: 'secure',
      action: 'ask',
      reasons: [{ kind: 'unchecked', id: 'unchecked' }, ORDINARY_RULE],
      unchecked: notRead,
    });
    expect(texts('h1')).toEqual(['Kunne ikke kontrolleres helt']);
    expect(texts('h2')[0]).toBe('Ikke kontrolleret');
    expect(texts('h2')).not.toContain('Derfor');
    expect(hasButton('Send sikkert')).toBe(true);
  });

  it('gives the rule too when a tag stands on what could not be checked', async () => {
    await judged({
      verdict: 'block',
      action: 'block',
      tags: ['[NoTLS]'],
      reasons: [{ kind: 'unchecked-with-tag', id: 'unchecked-with-tag' }, SENSITIVE_RULE],
      unchecked: notRead,
    });
    expect(texts('h2').slice(0, 2)).toEqual(['Ikke kontrolleret', 'Derfor']);
  });
});

describe('a check that fails', () => {
  it.each([
    ['da', 'Kunne ikke kontrolleres', 'Prøv igen'],
    ['en', 'Could not be checked', 'Try again'],
  ] as const)('is said in %s, with a way to try again', async (language, title, again) => {
    let answers = false;
    const check = async () => {
      if (!answers) throw new Error('no answer');
      return decision();
    };
    await show(open(fakeSession({}, { check })), language);
    expect(texts('h1')).toEqual([title]);
    expect(texts('button')).toEqual([again]);
    answers = true;
    await press(again);
    expect(texts('h1')).not.toEqual([title]);
    expect(hasButton('Send sikkert')).toBe(true);
  });

  it.each([
    ['da', 'Kunne ikke kontrolleres', 'Prøv igen'],
    ['en', 'Could not be checked', 'Try again'],
  ] as const)('for want of the rules themselves it is said in %s, and the page can be loaded anew', async (...said) => {
    const [language, title, again] = said;
    const reload = jest.fn();
    await show({ kind: 'not-loaded', reload }, language);
    expect(texts('h1')).toEqual([title]);
    expect(text()).not.toMatch(/Outlook (svarede ikke|did not answer)/);
    expect(texts('button')).toEqual([again]);
    await press(again);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('comes of itself when Outlook never answers', async () => {
    await show(open(fakeSession({}, { check: () => new Promise(() => {}) })));
    await pass(60_000);
    expect(texts('h1')).toEqual(['Kunne ikke kontrolleres']);
  });
});
