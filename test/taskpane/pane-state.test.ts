import { INITIAL_STATE, paneState, type PaneEvent, type PaneState } from '../../src/taskpane/pane-state';
import { decision, MARKED } from './decisions';

const OPEN = decision();
const SECURE = decision(MARKED);

const answer = (about = OPEN, byHand = false): PaneEvent => ({ type: 'check-answered', decision: about, byHand });
const after = (...events: PaneEvent[]): PaneState => events.reduce(paneState, INITIAL_STATE);

describe('checking', () => {
  it('is loading until the first answer', () => {
    expect(after({ type: 'check-started' })).toEqual({ kind: 'loading' });
    expect(after({ type: 'check-started' }, answer())).toEqual({
      kind: 'judged',
      decision: OPEN,
      checking: false,
      answered: 0,
    });
  });

  it('keeps the decision in view while the next check runs', () => {
    expect(after(answer(), { type: 'check-started' })).toMatchObject({
      kind: 'judged',
      decision: OPEN,
      checking: true,
    });
  });

  it('lets the decision go when the next check fails: it may no longer be true', () => {
    const failed = after(answer(), { type: 'check-started' }, { type: 'check-failed', byHand: false });
    expect(failed).toEqual({ kind: 'failed', checking: false, answered: 0 });
  });

  it('recovers from a failure', () => {
    const state = after({ type: 'check-failed', byHand: false }, { type: 'check-started' }, answer(OPEN, true));
    expect(state).toEqual({ kind: 'judged', decision: OPEN, checking: false, answered: 1 });
  });

  it('counts the answers that were asked for by hand, and only those', () => {
    const state = after(answer(OPEN, true), answer(), { type: 'check-failed', byHand: true }, answer(OPEN, true));
    expect(state).toMatchObject({ answered: 3 });
  });
});

describe('news', () => {
  it('are none when the very same decision comes again', () => {
    const state = after(answer());
    expect(paneState(state, answer())).toBe(state);
    expect(paneState(state, answer(decision()))).not.toBe(state);
  });

  it('are that a check by hand, or a choice, has been answered', () => {
    const checking = after(answer(), { type: 'check-started' });
    expect(paneState(checking, answer(OPEN, true))).toMatchObject({ checking: false, answered: 1 });
    const choosing = after(answer(), { type: 'choice-started', choice: 'mark' });
    expect(paneState(choosing, answer())).not.toHaveProperty('choosing');
  });

  it('are none when the check fails again', () => {
    const state = after({ type: 'check-failed', byHand: false });
    expect(paneState(state, { type: 'check-failed', byHand: false })).toBe(state);
    expect(paneState(state, { type: 'check-failed', byHand: true })).not.toBe(state);
  });
});

describe('choosing', () => {
  it('is under way until the check after it has answered', () => {
    const choosing = after(answer(), { type: 'choice-started', choice: 'mark' });
    expect(choosing).toMatchObject({ decision: OPEN, choosing: 'mark' });
    expect(paneState(choosing, { type: 'check-started' })).toMatchObject({ choosing: 'mark', checking: true });
    expect(paneState(choosing, answer(SECURE))).toEqual({
      kind: 'judged',
      decision: SECURE,
      checking: false,
      answered: 0,
    });
  });

  it('says a refusal until the draft stands as it was wanted', () => {
    const refused = after(
      answer(),
      { type: 'choice-started', choice: 'mark' },
      { type: 'choice-refused', choice: 'mark' },
    );
    expect(refused).toMatchObject({ refused: 'mark' });
    expect(refused).not.toHaveProperty('choosing');
    expect(paneState(refused, answer(OPEN))).toMatchObject({ refused: 'mark' });
    expect(paneState(refused, answer(SECURE))).not.toHaveProperty('refused');
  });

  it('says a refused undo likewise', () => {
    const refused = after(answer(SECURE), { type: 'choice-refused', choice: 'unmark' });
    expect(paneState(refused, answer(SECURE))).toMatchObject({ refused: 'unmark' });
    expect(paneState(refused, answer(OPEN))).not.toHaveProperty('refused');
  });

  it('forgets a refusal when the person tries again', () => {
    const again = after(
      answer(),
      { type: 'choice-refused', choice: 'mark' },
      { type: 'choice-started', choice: 'mark' },
    );
    expect(again).toMatchObject({ choosing: 'mark' });
    expect(again).not.toHaveProperty('refused');
  });

  it('means nothing before there is a decision to choose on', () => {
    expect(after({ type: 'choice-started', choice: 'mark' })).toEqual({ kind: 'loading' });
    expect(after({ type: 'choice-refused', choice: 'mark' })).toEqual({ kind: 'loading' });
  });
});

describe('a change of the draft', () => {
  const asked = { kind: 'undo', id: 1 } as const;
  const started: PaneEvent = { type: 'choice-started', choice: 'undo', asked };
  const failed = { kind: 'failed', why: 'not-taken', done: [] } as const;
  const seen = { done: [] };
  const answered: PaneEvent = { type: 'fix-answered', asked, answer: failed, seen };

  it('is told from its beginning, and its answer until the next choice', () => {
    expect(after(answer(), started)).toMatchObject({ choosing: 'undo', told: { asked } });
    const told = after(answer(), started, answered);
    expect(told).toMatchObject({ told: { asked, answer: failed }, seen });
    expect(paneState(told, answer())).toMatchObject({ told: { asked, answer: failed } });
    expect(paneState(told, { type: 'choice-started', choice: 'mark' })).not.toHaveProperty('told');
  });

  it('that nobody answered is said until the next choice, whatever the draft says', () => {
    const refused = after(answer(), started, { type: 'choice-refused', choice: 'undo' }, answer(SECURE), answer());
    expect(refused).toMatchObject({ refused: 'undo', told: { asked } });
    expect(refused).not.toHaveProperty('choosing');
  });

  it('is not told when it answers something else than was asked last', () => {
    const next: PaneEvent = { type: 'choice-started', choice: 'undo', asked: { kind: 'undo', id: 2 } };
    const state = after(answer(), started, { type: 'choice-refused', choice: 'undo' }, next);
    expect(paneState(state, answered)).toBe(state);
  });

  it('is no question any more when the person was told that nothing came of it', () => {
    const question: PaneEvent = { ...answered, answer: { kind: 'question', lost: [] } };
    const state = after(answer(), started, { type: 'choice-refused', choice: 'undo' });
    expect(paneState(state, question)).toBe(state);
    expect(after(answer(), started, question)).toMatchObject({ told: { answer: { kind: 'question' } } });
  });

  it('that the person dropped is told no more', () => {
    expect(after(answer(), started, answered, { type: 'fix-dropped' })).toMatchObject({ told: undefined });
  });

  it('that shows in the draft is news, though the decision is the same', () => {
    const first: PaneEvent = { type: 'check-answered', decision: OPEN, byHand: false, seen };
    const state = after(first);
    expect(paneState(state, first)).toBe(state);
    expect(paneState(state, { ...first, seen: { done: [] } })).not.toBe(state);
  });
});
