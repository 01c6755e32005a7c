import { act } from 'react';
import { helpPage } from '../../src/taskpane/help-page';
import { all, closePane, fakeSession, hasButton, HELP, one, open, press, show, text, texts } from './pane-page';

afterEach(closePane);

const CARD = { da: 'Sådan virker Send sikkert', en: 'How Send sikkert works' };
const firstTime = () => ({ understood: jest.fn() });

describe('the first time', () => {
  it.each([
    ['da', 'Forstået'],
    ['en', 'Got it'],
  ] as const)('is told in %s in three sentences, below everything that concerns this mail', async (language, name) => {
    await show(open(fakeSession()), language, undefined, firstTime());
    const sections = [...document.querySelectorAll('main > section')];
    const card = sections.find((one) => one.querySelector('h2')?.textContent === CARD[language])!;
    expect(sections.indexOf(card)).toBe(sections.length - 1);
    expect([...card.querySelectorAll('p')].map(({ textContent }) => textContent?.match(/\./g)?.length)).toEqual([
      1, 1, 1,
    ]);
    expect(hasButton(name)).toBe(true);
  });

  it('keeps nothing from the person: the decision and its button are there', async () => {
    await show(open(fakeSession()), 'da', undefined, firstTime());
    expect(texts('h1')).toEqual(['Skal sendes sikkert']);
    await press('Send sikkert');
    expect(texts('h1')).toEqual(['Bliver sendt sikkert']);
    expect(text()).toContain(CARD.da);
  });

  it('is over with one press, which is handed on once, and leaves the focus in the pane', async () => {
    const firstRun = firstTime();
    await show(open(fakeSession()), 'da', undefined, firstRun);
    all('button')
      .find(({ textContent }) => textContent === 'Forstået')
      ?.focus();
    await press('Forstået');
    expect(text()).not.toContain(CARD.da);
    expect(firstRun.understood).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(one('h1'));
    await show(open(fakeSession()), 'en', undefined, firstRun);
    expect(text()).not.toContain(CARD.en);
  });

  it('is told to nobody whom Outlook remembers', async () => {
    await show(open(fakeSession()));
    expect(text()).not.toContain(CARD.da);
  });
});

describe('the foot of the pane', () => {
  it.each([
    ['waiting', { kind: 'waiting' }],
    ['alone', { kind: 'unavailable' }],
    ['beside a draft', open(fakeSession())],
    ['when a check failed', open(fakeSession({}, { check: () => Promise.reject(new Error('no')) }))],
  ] as const)('says what is read, folded away, and where there is help: %s', async (_where, connection) => {
    await show(connection);
    const fold = one('footer details') as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    expect(one('footer summary').tabIndex).toBe(0);
    expect(one('footer summary').textContent).toBe('Hvad læser Send sikkert?');
    const link = one('footer a') as HTMLAnchorElement;
    expect([link.textContent, link.href, link.target, link.rel]).toEqual([
      'Hjælp',
      HELP.page,
      '_blank',
      'noopener noreferrer',
    ]);
    expect(link.querySelector('svg')?.getAttribute('aria-label')).toBe('åbner i et nyt vindue');
  });

  it.each([
    ['da', ['modtagere', 'vedhæftede filer', 'på Send', 'din egen computer', 'Ingen tekst', 'X-Send-Sikkert']],
    ['en', ['recipients', 'attached files', 'press Send', 'your own computer', 'No text', 'X-Send-Sikkert']],
  ] as const)('answers in %s', async (language, words) => {
    await show(open(fakeSession()), language);
    await act(async () => one('footer summary').click());
    const answers = texts('footer dd').join('\n');
    for (const word of words) expect(answers).toContain(word);
    expect(texts('footer dt').every((question) => question.endsWith('?'))).toBe(true);
  });
});

describe('the help page', () => {
  const pane = 'https://addin.example.dk/taskpane.html?_host_Info=Outlook#x';
  const own = { da: 'https://example.dk/hjaelp', en: 'https://example.dk/help' };

  it.each([
    ['ours lies beside the pane', undefined, 'da', 'https://addin.example.dk/help/da.html', '#fejl'],
    ['ours speaks English, too', undefined, 'en', 'https://addin.example.dk/help/en.html', '#wrong'],
    ["the organisation's own goes before it, and has parts of its own", own, 'da', own.da, ''],
    ["the organisation's own, in English", own, 'en', own.en, ''],
  ] as const)('%s', (_which, ofPolicy, language, page, part) => {
    expect(helpPage(ofPolicy, language, pane)).toEqual({ page, onMistakes: page + part });
  });
});
