import { act } from 'react';
import { finding, ORDINARY } from './decisions';
import { all, closePane, fakeSession, hasButton, one, open, pass, press, setSeen, show, texts } from './pane-page';

afterEach(closePane);

describe('reading the draft anew', () => {
  it.each([
    ['recipients or attachments change', (session: ReturnType<typeof fakeSession>) => session.change()],
    ['the person comes back to the pane', () => window.dispatchEvent(new Event('focus'))],
    ['the pane is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['2 s have passed', () => pass(2_000)],
  ])('happens when %s', async (_, happen) => {
    const session = fakeSession();
    await show(open(session));
    expect(session.reads).toBe(1);
    await act(async () => happen(session));
    expect(session.reads).toBe(2);
  });

  it('happens on and on', async () => {
    const session = fakeSession();
    await show(open(session));
    for (let seconds = 2; seconds <= 20; seconds += 2) await pass(2_000);
    expect(session.reads).toBe(11);
  });

  it('stops while nobody sees the pane, and goes on when somebody does', async () => {
    const session = fakeSession();
    await show(open(session));
    await setSeen(false);
    await pass(60_000);
    await act(async () => session.change());
    expect(session.reads).toBe(1);
    await setSeen(true);
    expect(session.reads).toBe(2);
    await pass(2_000);
    expect(session.reads).toBe(3);
  });

  it('happens once even in a pane that is never said to be seen', async () => {
    await setSeen(false);
    const session = fakeSession();
    await show(open(session));
    await setSeen(true);
    expect(texts('h1')).toEqual(['Skal sendes sikkert']);
  });

  it('shows a mark from the ribbon, of which Outlook tells nothing', async () => {
    const session = fakeSession();
    await show(open(session));
    await session.mark();
    await pass(2_000);
    expect(texts('h1')).toEqual(['Bliver sendt sikkert']);
    expect(hasButton('Fortryd markeringen')).toBe(true);
  });

  it('paints nothing while nothing changed', async () => {
    const session = fakeSession();
    await show(open(session));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const _ of [1, 2, 3]) await pass(2_000);
    expect(session.reads).toBe(4);
    expect(changes).toEqual([]);
    session.rewrite(ORDINARY);
    await pass(2_000);
    expect(changes.length).toBeGreaterThan(0);
    observer.disconnect();
  });

  it('keeps the focus, and what was unfolded, through a change', async () => {
    const persons = Array.from({ length: 9 }, (_, at) => ({
      id: `p${at}`,
      label: { kind: 'name', name: `Person ${at}` } as const,
    }));
    const about = (word: string) => ({
      persons,
      findings: persons.map(({ id }) => finding(word, `Har ${word}.`, { key: id, persons: [id] })),
    });
    const session = fakeSession(about('kræft'));
    await show(open(session));
    const details = one('section details') as HTMLDetailsElement;
    details.open = true;
    one('section summary').focus();
    session.rewrite(about('diabetes'));
    await pass(2_000);
    expect(texts('mark')).toContain('diabetes');
    expect(document.activeElement).toBe(one('section summary'));
    expect((one('section details') as HTMLDetailsElement).open).toBe(true);
  });

  it('is told to a screen reader when the mail comes to travel another way, not at each keystroke', async () => {
    const session = fakeSession();
    await show(open(session));
    const said: string[] = [];
    const region = all('[role=status]')[0] as HTMLElement;
    const observer = new MutationObserver(() => said.push(region.textContent));
    observer.observe(region, { subtree: true, childList: true, characterData: true });
    for (const name of ['Mathilde B', 'Mathilde Bj', 'Mathilde Bje']) {
      session.rewrite({ persons: [{ id: 'p1', label: { kind: 'name', name } }] });
      await pass(2_000);
      expect(texts('h3')).toEqual([name]);
    }
    expect(said).toEqual([]);
    session.rewrite(ORDINARY);
    await pass(2_000);
    expect(said).toEqual(['Kan sendes som almindelig mail']);
    observer.disconnect();
  });

  it('happens by hand, and is said also when nothing changed', async () => {
    const session = fakeSession(ORDINARY);
    await show(open(session));
    expect(texts('[role=status]').at(-1)).toBe('');
    await press('Kontrollér nu');
    expect(session.reads).toBe(2);
    const said = all('[role=status]').at(1)?.firstElementChild;
    expect(said?.textContent).toBe('Kontrolleret');
    await press('Kontrollér nu');
    // A new element, so that a screen reader says it again.
    expect(all('[role=status]').at(1)?.firstElementChild).not.toBe(said);
  });

  it('ends when the pane closes', async () => {
    const session = fakeSession();
    await show(open(session));
    expect(session.listening()).toBe(true);
    await closePane();
    window.dispatchEvent(new Event('focus'));
    await pass(60_000);
    expect(session.listening()).toBe(false);
    expect(session.reads).toBe(1);
  });
});
