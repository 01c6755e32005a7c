import { act } from 'react';
import {
  all,
  button,
  closePane,
  fakeSession,
  hasButton,
  one,
  open,
  press,
  setSystemDark,
  show,
  texts,
} from './pane-page';

afterEach(closePane);

describe('Send sikkert', () => {
  it('marks, says so, and can be undone', async () => {
    await show(open(fakeSession()));
    await press('Send sikkert');
    expect(texts('h1')).toEqual(['Bliver sendt sikkert']);
    expect(hasButton('Send sikkert')).toBe(false);
    await press('Fortryd markeringen');
    expect(texts('h1')).toEqual(['Skal sendes sikkert']);
    expect(hasButton('Send sikkert')).toBe(true);
  });

  it('speaks English too', async () => {
    await show(open(fakeSession()), 'en');
    await press('Send sikkert');
    expect(texts('h1')).toEqual(['Will be sent securely']);
    expect(hasButton('Undo the mark')).toBe(true);
  });

  it('can be undone on a mail that is blocked', async () => {
    await show(open(fakeSession({ verdict: 'block', action: 'block', marked: true, tags: ['[NoTLS]'] })));
    expect(hasButton('Fortryd markeringen')).toBe(true);
  });

  it.each([
    ['da', 'Mailen blev ikke markeret. Prøv igen.'],
    ['en', 'The mail was not marked. Try again.'],
  ] as const)('says in %s when it could not mark', async (language, fault) => {
    const mark = () => Promise.reject(new Error('no'));
    await show(open(fakeSession({}, { mark })), language);
    expect(texts('[role=alert]')).toEqual(['']);
    await press('Send sikkert');
    expect(texts('[role=alert]')).toEqual([fault]);
    expect(hasButton('Send sikkert')).toBe(true);
  });

  it.each([
    ['da', 'Fortryd markeringen', 'Markeringen blev ikke fjernet. Prøv igen.'],
    ['en', 'Undo the mark', 'The mark was not removed. Try again.'],
  ] as const)('says in %s when it could not undo', async (language, undo, fault) => {
    const unmark = () => Promise.reject(new Error('no'));
    await show(open(fakeSession({ marked: true, action: 'send' }, { unmark })), language);
    await press(undo);
    expect(texts('[role=alert]')).toEqual([fault]);
    expect(hasButton(undo)).toBe(true);
  });

  it('keeps the focus through mark and undo', async () => {
    await show(open(fakeSession()));
    const pressed = button('Send sikkert');
    pressed.focus();
    await press('Send sikkert');
    expect(document.activeElement).toBe(pressed);
    expect(pressed.textContent).toBe('Fortryd markeringen');
    await press('Fortryd markeringen');
    expect(document.activeElement).toBe(pressed);
  });

  it('keeps the focus while it is at work, and cannot be pressed twice', async () => {
    let marks = 0;
    const mark = () => {
      marks++;
      return new Promise<void>(() => {});
    };
    await show(open(fakeSession({}, { mark })));
    const pressed = button('Send sikkert');
    pressed.focus();
    await press('Send sikkert');
    await press('Markerer mailen …');
    expect(marks).toBe(1);
    expect(document.activeElement).toBe(pressed);
    expect(pressed.getAttribute('aria-disabled')).toBe('true');
  });

  it('takes the second click of a double click for no undo', async () => {
    await show(open(fakeSession()));
    await press('Send sikkert');
    const second = new MouseEvent('click', { bubbles: true, detail: 2 });
    await act(async () => button('Fortryd markeringen').dispatchEvent(second));
    expect(hasButton('Fortryd markeringen')).toBe(true);
  });

  it('takes an Enter key held down for one press', async () => {
    await show(open(fakeSession()));
    const held = (repeat: boolean) =>
      new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true });
    expect(button('Send sikkert').dispatchEvent(held(false))).toBe(true);
    expect(button('Send sikkert').dispatchEvent(held(true))).toBe(false);
  });
});

describe('keyboard and screen reader', () => {
  it('reaches the one thing to do first, and reads in the order of the page', async () => {
    await show(open(fakeSession()));
    const stops = all('a[href], button, summary, [tabindex="0"]').map(({ textContent }) => textContent);
    expect(stops).toEqual([
      'Send sikkert',
      'Kontrollér nu',
      'Læs reglen på example.dk',
      'Læs mere i hjælpen',
      'Læs mere på example.dk',
      'Er en mail kommet retur?',
      'Hvad læser Send sikkert?',
      'Hjælp',
    ]);
    expect(all('summary').every((summary) => summary.getAttribute('tabindex') === '0')).toBe(true);
    expect(all('[tabindex]').filter(({ tabIndex }) => tabIndex > 0)).toEqual([]);
  });

  it('announces the decision in one live region that is there from the start', async () => {
    await show({ kind: 'waiting' });
    const region = one('[role=status]');
    expect(region.textContent).toContain('Kontrollerer');
    await show(open(fakeSession()));
    expect(region.isConnected).toBe(true);
    expect(region.textContent).toContain('Skal sendes sikkert');
    await press('Send sikkert');
    expect(region.isConnected).toBe(true);
    expect(region.textContent).toContain('Bliver sendt sikkert');
    expect(region.querySelector('button')).toBeNull();
  });

  it('hides every icon that has no words of its own', async () => {
    await show(open(fakeSession()));
    const mute = all('svg').filter((icon) => !icon.hasAttribute('aria-label'));
    expect(mute.length).toBeGreaterThan(0);
    expect(mute.filter((icon) => icon.getAttribute('aria-hidden') !== 'true')).toEqual([]);
  });

  it('takes the focus to the heading when what had it goes away', async () => {
    let fails = false;
    const session = fakeSession();
    const check = () => (fails ? Promise.reject(new Error('no')) : session.check());
    const failing = { ...session, check };
    await show(open(failing));
    button('Send sikkert').focus();
    fails = true;
    await act(async () => session.change());
    expect(texts('h1')).toEqual(['Kunne ikke kontrolleres']);
    expect(document.activeElement).toBe(one('h1'));
  });

  it('leaves the focus alone when it was elsewhere', async () => {
    const session = fakeSession();
    await show(open(session));
    await act(async () => session.change());
    expect(document.activeElement).toBe(document.body);
  });
});

describe('colours', () => {
  const scheme = () => document.documentElement.style.colorScheme;

  it.each([
    [true, 'dark'],
    [false, 'light'],
  ])('follow the system (dark: %s)', async (dark, expected) => {
    await show({ kind: 'waiting' });
    setSystemDark(dark);
    await show({ kind: 'waiting' });
    expect(scheme()).toBe(expected);
  });

  it.each(['dark', 'light'] as const)('are those of Outlook where it tells (%s)', async (theme) => {
    await show({ kind: 'waiting' });
    setSystemDark(theme === 'light');
    await show({ kind: 'waiting' }, 'da', theme);
    expect(scheme()).toBe(theme);
  });
});
