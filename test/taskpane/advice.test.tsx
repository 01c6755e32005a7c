import { act } from 'react';
import type { SaidAdvice } from '../../src/rules/types';
import { MARKED } from './decisions';
import {
  all,
  closePane,
  fakeSession,
  hasButton,
  one,
  open,
  pass,
  press,
  section,
  show,
  text,
  texts,
} from './pane-page';

afterEach(closePane);

const HEADING = 'Tjek modtagerne';
const piece = (at: number): SaidAdvice => ({
  key: `k${at}`,
  kind: 'look-alike',
  text: `Modtager ${at} ligner en anden.`,
});

/** The pane beside a draft on which this is the advice, which the test may change. */
async function advised(advice: SaidAdvice[], language: 'da' | 'en' = 'da') {
  const session = fakeSession();
  await show({ ...open(session), advise: () => [...advice] } as ReturnType<typeof open>, language);
  return session;
}

const pieces = (): string[] => [...section(HEADING).querySelectorAll('li')].map((item) => item.textContent);
const has = (heading: string): boolean => texts('h2').includes(heading);

it('stands below the decision, in both languages', async () => {
  await advised([piece(1), piece(2)]);
  expect(pieces()).toEqual(['Modtager 1 ligner en anden.Skjul', 'Modtager 2 ligner en anden.Skjul']);
  const headings = texts('h1, h2');
  expect(headings.indexOf(HEADING)).toBeGreaterThan(headings.indexOf('Skal sendes sikkert'));
  await closePane();
  await advised([piece(1)], 'en');
  expect(section('Check the recipients').querySelector('button')?.textContent).toBe('Hide');
});

it('is absent where there is nothing to say', async () => {
  await advised([]);
  expect(has(HEADING)).toBe(false);
});

it('is no alarm: the decision says the same, and nothing is said aloud', async () => {
  await advised([]);
  const before = [texts('h1'), texts('[role=status]'), texts('[role=alert]')];
  await closePane();
  await advised([piece(1)]);
  expect([texts('h1'), texts('[role=status]'), texts('[role=alert]')]).toEqual(before);
});

it('says which piece a button puts away, beginning with what the others see', async () => {
  await advised([piece(1), piece(2)]);
  expect(all('section button').map((button) => button.getAttribute('aria-label'))).toEqual(
    expect.arrayContaining(['Skjul: Modtager 1 ligner en anden.', 'Skjul: Modtager 2 ligner en anden.']),
  );
});

it('is read before it is put away: a double click or a key held down takes one piece', async () => {
  await advised([piece(1), piece(2)]);
  const hide = () => section(HEADING).querySelector('button') as HTMLElement;
  await act(async () => hide().click());
  const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
  await act(async () => void hide().dispatchEvent(held));
  await act(async () => void hide().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })));
  expect(held.defaultPrevented).toBe(true);
  expect(pieces()).toEqual(['Modtager 2 ligner en anden.Skjul']);
});

it('folds a long list', async () => {
  await advised([1, 2, 3, 4, 5].map(piece));
  expect((one('section details') as HTMLDetailsElement).open).toBe(false);
  expect(texts('section summary')).toEqual(['Vis 2 mere']);
});

describe('put away', () => {
  it('goes, keeps the focus at the next, and does not come back while the draft is written', async () => {
    const session = await advised([piece(1), piece(2)]);
    const button = section(HEADING).querySelector('button') as HTMLElement;
    button.focus();
    await act(async () => button.click());
    expect(pieces()).toEqual(['Modtager 2 ligner en anden.Skjul']);
    expect(document.activeElement?.textContent).toBe('Skjul');
    session.rewrite(MARKED);
    await pass(2_000);
    expect(pieces()).toEqual(['Modtager 2 ligner en anden.Skjul']);
  });

  it('takes the section along with the last one, and the focus to the heading', async () => {
    await advised([piece(1)]);
    (section(HEADING).querySelector('button') as HTMLElement).focus();
    await press('Skjul');
    expect(has(HEADING)).toBe(false);
    expect(document.activeElement).toBe(one('h1'));
  });

  it('leaves room for what is new', async () => {
    const advice = [piece(1)];
    const session = await advised(advice);
    await press('Skjul');
    advice.push(piece(2));
    session.rewrite(MARKED);
    await pass(2_000);
    expect(pieces()).toEqual(['Modtager 2 ligner en anden.Skjul']);
  });

  it('stays away through a check that failed', async () => {
    let fails = false;
    const session = fakeSession();
    const check = session.check;
    const connection = open({ ...session, check: () => (fails ? Promise.reject(new Error('no')) : check()) });
    await show({ ...connection, advise: () => [piece(1)] } as typeof connection);
    await press('Skjul');
    fails = true;
    await pass(2_000);
    expect(texts('h1')).toEqual(['Kunne ikke kontrolleres']);
    fails = false;
    await press('Prøv igen');
    expect(texts('h1')).toEqual(['Skal sendes sikkert']);
    expect(has(HEADING)).toBe(false);
    expect(hasButton('Skjul')).toBe(false);
  });
});

it('is gone while nothing is known of the draft', async () => {
  let fails = false;
  const session = fakeSession();
  const check = session.check;
  const connection = open({ ...session, check: () => (fails ? Promise.reject(new Error('no')) : check()) });
  await show({ ...connection, advise: () => [piece(1)] } as typeof connection);
  expect(has(HEADING)).toBe(true);
  fails = true;
  await pass(2_000);
  expect(text()).not.toContain('Modtager 1');
});
