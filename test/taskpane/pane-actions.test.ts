import { paneActions } from '../../src/taskpane/pane-actions';
import type { PaneEvent } from '../../src/taskpane/pane-state';
import type { Decision } from '../../src/rules/types';
import { decision, MARKED } from './decisions';

const LIMIT = 1_000;
const OPEN = decision();
const SECURE = decision(MARKED);

interface Pending<T> {
  resolve: (value: T) => void;
  reject: (error: Error) => void;
}

/** A session whose every call waits for the test to answer it. */
function start() {
  const checks: Pending<Decision>[] = [];
  const choices: (Pending<void> & { choice: string })[] = [];
  const events: PaneEvent[] = [];
  const pend = (choice: string) => () =>
    new Promise<void>((resolve, reject) => choices.push({ choice, resolve, reject }));
  const actions = paneActions(
    {
      check: () => new Promise((resolve, reject) => checks.push({ resolve, reject })),
      mark: pend('mark'),
      unmark: pend('unmark'),
      onChange: () => () => {},
    },
    (event) => events.push(event),
    LIMIT,
  );
  return { actions, checks, choices, events, types: () => events.map(({ type }) => type) };
}

const settle = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('check', () => {
  it('tells the decision', async () => {
    const { actions, checks, events } = start();
    actions.check();
    await settle();
    checks[0]?.resolve(OPEN);
    await settle();
    expect(events).toEqual([{ type: 'check-started' }, { type: 'check-answered', decision: OPEN, byHand: false }]);
  });

  it('never runs two at once, and once more when something changed meanwhile', async () => {
    const { actions, checks, types } = start();
    actions.check();
    await settle();
    actions.check();
    actions.checkNow();
    actions.check();
    await settle();
    expect(checks).toHaveLength(1);
    checks[0]?.resolve(OPEN);
    await settle();
    expect(checks).toHaveLength(2);
    checks[1]?.resolve(OPEN);
    await settle();
    expect(checks).toHaveLength(2);
    expect(types()).toEqual(['check-started', 'check-answered', 'check-started', 'check-answered']);
  });

  it('remembers that one of the waiting wishes was by hand', async () => {
    const { actions, checks, events } = start();
    actions.check();
    await settle();
    actions.checkNow();
    actions.check();
    checks[0]?.resolve(OPEN);
    await settle();
    checks[1]?.resolve(OPEN);
    await settle();
    expect(events[1]).toMatchObject({ byHand: false });
    expect(events[3]).toMatchObject({ byHand: true });
  });

  it.each([
    ['rejects', (checks: Pending<Decision>[]) => checks[0]?.reject(new Error('no'))],
    ['never answers', () => jest.advanceTimersByTime(LIMIT)],
  ])('fails when the session %s, and can be tried again', async (_, fail) => {
    const { actions, checks, types } = start();
    actions.check();
    await settle();
    fail(checks);
    await settle();
    expect(types()).toEqual(['check-started', 'check-failed']);
    actions.checkNow();
    await settle();
    checks[1]?.resolve(OPEN);
    await settle();
    expect(types().at(-1)).toBe('check-answered');
  });

  it('takes no answer that comes after the limit', async () => {
    const { actions, checks, types } = start();
    actions.check();
    await settle();
    await jest.advanceTimersByTimeAsync(LIMIT);
    checks[0]?.resolve(OPEN);
    await settle();
    expect(types()).toEqual(['check-started', 'check-failed']);
  });

  it('fails when the session throws at once', async () => {
    const events: PaneEvent[] = [];
    const throws = () => {
      throw new Error('no item');
    };
    paneActions({ check: throws, mark: throws, unmark: throws, onChange: () => () => {} }, (event) =>
      events.push(event),
    ).check();
    await settle();
    expect(events.at(-1)).toEqual({ type: 'check-failed', byHand: false });
  });
});

describe.each(['mark', 'unmark'] as const)('%s', (choice) => {
  it('is written, then the draft is checked anew', async () => {
    const { actions, checks, choices, events } = start();
    actions[choice]();
    await settle();
    expect(choices).toMatchObject([{ choice }]);
    expect(checks).toHaveLength(0);
    choices[0]?.resolve();
    await settle();
    checks[0]?.resolve(SECURE);
    await settle();
    expect(events).toEqual([
      { type: 'choice-started', choice },
      { type: 'check-started' },
      { type: 'check-answered', decision: SECURE, byHand: false },
    ]);
  });

  it('is refused when it cannot be written, and what stands is read all the same', async () => {
    const { actions, checks, choices, types } = start();
    actions[choice]();
    await settle();
    choices[0]?.reject(new Error('no'));
    await settle();
    expect(types()).toEqual(['choice-started', 'choice-refused', 'check-started']);
    expect(checks).toHaveLength(1);
  });

  it('is refused when Outlook never answers', async () => {
    const { actions, types } = start();
    actions[choice]();
    await jest.advanceTimersByTimeAsync(LIMIT);
    expect(types()).toContain('choice-refused');
  });

  it('is written once, however often it is pressed', async () => {
    const { actions, choices } = start();
    actions[choice]();
    actions[choice]();
    await settle();
    expect(choices).toHaveLength(1);
  });

  it('drops the answer of a check that it overtook: that draft is no more', async () => {
    const { actions, checks, choices, events } = start();
    actions.checkNow();
    await settle();
    actions[choice]();
    await settle();
    checks[0]?.resolve(OPEN);
    await settle();
    expect(checks).toHaveLength(1);
    choices[0]?.resolve();
    await settle();
    checks[1]?.resolve(SECURE);
    await settle();
    expect(events.filter(({ type }) => type === 'check-answered')).toEqual([
      { type: 'check-answered', decision: SECURE, byHand: true },
    ]);
  });

  it('drops it too when the choice is written before that check has answered', async () => {
    const { actions, checks, choices, events } = start();
    actions.check();
    await settle();
    actions[choice]();
    await settle();
    choices[0]?.resolve();
    await settle();
    checks[0]?.resolve(OPEN);
    await settle();
    checks[1]?.resolve(SECURE);
    await settle();
    expect(events.filter(({ type }) => type === 'check-answered')).toMatchObject([{ decision: SECURE }]);
  });
});
