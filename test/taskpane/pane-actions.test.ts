import { paneActions } from '../../src/taskpane/pane-actions';
import type { PaneEvent } from '../../src/taskpane/pane-state';
import { LIMIT, OPEN, SECURE, settle, start } from './pending-session';
import { turnedClock } from './turned-clock';

describe('check', () => {
  it('tells the decision', async () => {
    const { actions, checks, events } = start();
    actions.check();
    await settle();
    checks[0]?.resolve(OPEN);
    await settle();
    expect(events).toEqual([{ type: 'check-answered', decision: OPEN, byHand: false }]);
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
    expect(types()).toEqual(['check-answered', 'check-started', 'check-answered']);
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
    expect(events).toMatchObject([
      { type: 'check-answered', byHand: false },
      { type: 'check-started' },
      { type: 'check-answered', byHand: true },
    ]);
  });

  it.each([
    ['rejects', ({ checks }: ReturnType<typeof start>) => checks[0]?.reject(new Error('no'))],
    ['never answers', ({ clock }: ReturnType<typeof start>) => clock.pass(LIMIT)],
  ])('fails when the session %s, and can be tried again', async (_, fail) => {
    const started = start();
    const { actions, checks, types } = started;
    actions.check();
    await settle();
    fail(started);
    await settle();
    expect(types()).toEqual(['check-failed']);
    actions.checkNow();
    await settle();
    checks[1]?.resolve(OPEN);
    await settle();
    expect(types().at(-1)).toBe('check-answered');
  });

  it('takes no answer that comes after the limit', async () => {
    const started = start();
    const { actions, clock, checks, types } = started;
    actions.check();
    await settle();
    clock.pass(LIMIT);
    await settle();
    checks[0]?.resolve(OPEN);
    await settle();
    expect(types()).toEqual(['check-failed']);
  });

  it('fails when the session cannot tell what it saw, and can be tried again', async () => {
    const { session, actions, checks, types } = start();
    session.seen = () => {
      throw new Error('no item');
    };
    actions.check();
    await settle();
    checks[0]?.resolve(OPEN);
    await settle();
    expect(types()).toEqual(['check-failed']);
    session.seen = () => undefined;
    actions.check();
    await settle();
    checks[1]?.resolve(OPEN);
    await settle();
    expect(types()).toEqual(['check-failed', 'check-answered']);
  });

  it('fails when the session throws at once', async () => {
    const events: PaneEvent[] = [];
    const throws = () => {
      throw new Error('no item');
    };
    const session = {
      check: throws,
      mark: throws,
      unmark: throws,
      tag: throws,
      vouch: throws,
      unvouch: throws,
      dismiss: throws,
      restore: throws,
      fix: throws,
      undo: throws,
      seen: () => undefined,
      onChange: () => () => {},
    };
    paneActions(session, (event) => events.push(event), turnedClock()).check();
    await settle();
    expect(events.at(-1)).toEqual({ type: 'check-failed', byHand: false });
  });
});

describe.each(['mark', 'unmark', 'tag'] as const)('%s', (choice) => {
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
      { type: 'check-answered', decision: SECURE, byHand: false },
    ]);
  });

  it('is refused when it cannot be written, and what stands is read all the same', async () => {
    const { actions, checks, choices, types } = start();
    actions[choice]();
    await settle();
    choices[0]?.reject(new Error('no'));
    await settle();
    expect(types()).toEqual(['choice-started', 'choice-refused']);
    expect(checks).toHaveLength(1);
  });

  it('is refused when Outlook never answers', async () => {
    const { actions, clock, types } = start();
    actions[choice]();
    await settle();
    clock.pass(LIMIT);
    await settle();
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

describe('a change of the draft', () => {
  const FIX = { kind: 'recipient', address: 'ole@example.org' } as const;

  it.each([
    [
      'fix',
      (actions: ReturnType<typeof start>['actions']) => actions.fix(FIX, ['x']),
      { kind: 'fix', fix: FIX },
      [FIX, ['x']],
    ],
    ['undo', (actions: ReturnType<typeof start>['actions']) => actions.undo(7), { kind: 'undo', id: 7 }, [7]],
  ] as const)('%s is asked for, its answer told, and the draft checked anew', async (choice, act, asked, args) => {
    const { actions, checks, fixes, events } = start();
    act(actions);
    await settle();
    expect(fixes.map((each) => [each.asked, each.with])).toEqual([[choice, args]]);
    const answer = { kind: 'done', done: [] } as const;
    fixes[0]?.resolve(answer);
    await settle();
    expect(events).toEqual([
      { type: 'choice-started', choice, asked },
      { type: 'fix-answered', asked, answer, seen: undefined },
    ]);
    expect(checks).toHaveLength(1);
  });

  it('may take longer than a mark, but not for ever; another one can be made then', async () => {
    const { actions, clock, fixes, events } = start();
    actions.fix(FIX);
    await settle();
    clock.pass(LIMIT);
    await settle();
    actions.undo(1);
    expect(fixes).toHaveLength(1);
    clock.pass(60_000);
    await settle();
    expect(events.map(({ type }) => type)).toContain('choice-refused');
    actions.undo(1);
    await settle();
    expect(fixes).toHaveLength(2);
  });

  it('that the person would rather not make is dropped', () => {
    const { actions, events } = start();
    actions.drop();
    expect(events).toEqual([{ type: 'fix-dropped' }]);
  });
});
