import { LIMIT, OPEN, SECURE, settle, start } from './pending-session';

describe('watching', () => {
  it('checks again 2 s after each answer, and shows nothing of it', async () => {
    const { actions, clock, checks, types } = start();
    actions.check();
    actions.watch(true);
    checks[0]?.resolve(OPEN);
    for (const number of [1, 2, 3]) {
      await settle();
      checks.at(-1)?.resolve(OPEN);
      await settle();
      clock.pass(1_999);
      await settle();
      expect(checks).toHaveLength(number);
      clock.pass(1);
      await settle();
      expect(checks).toHaveLength(number + 1);
    }
    expect(types()).not.toContain('check-started');
  });

  it('rests longer after a slow read', async () => {
    const { actions, clock, checks } = start();
    actions.check();
    actions.watch(true);
    await settle();
    clock.pass(600);
    checks[0]?.resolve(OPEN);
    await settle();
    clock.pass(3_999);
    await settle();
    expect(checks).toHaveLength(1);
    clock.pass(1);
    await settle();
    expect(checks).toHaveLength(2);
  });

  it('begins no second check while one runs, however long', async () => {
    const { actions, clock, checks } = start();
    actions.check();
    actions.watch(true);
    await settle();
    clock.pass(LIMIT - 1);
    await settle();
    expect(checks).toHaveLength(1);
  });

  it('counts the rest from the last check, whoever asked for it', async () => {
    const { actions, clock, checks } = start();
    actions.watch(true);
    actions.check();
    await settle();
    checks[0]?.resolve(OPEN);
    await settle();
    clock.pass(1_500);
    actions.check();
    await settle();
    checks[1]?.resolve(OPEN);
    await settle();
    clock.pass(1_999);
    await settle();
    expect(checks).toHaveLength(2);
    expect(clock.waiting).toBe(1);
  });

  it('goes on after a check that failed', async () => {
    const { actions, clock, checks } = start();
    actions.check();
    actions.watch(true);
    await settle();
    checks[0]?.reject(new Error('no'));
    await settle();
    clock.pass(2_000);
    await settle();
    expect(checks).toHaveLength(2);
  });

  it('goes on after a choice', async () => {
    const { actions, clock, checks, choices } = start();
    actions.watch(true);
    actions.mark();
    await settle();
    choices[0]?.resolve();
    await settle();
    checks[0]?.resolve(SECURE);
    await settle();
    clock.pass(2_000);
    await settle();
    expect(checks).toHaveLength(2);
  });

  it.each(['at rest', 'while a check runs'])('ends when told so %s', async (when) => {
    const { actions, clock, checks } = start();
    actions.check();
    actions.watch(true);
    await settle();
    if (when === 'while a check runs') actions.watch(false);
    checks[0]?.resolve(OPEN);
    await settle();
    actions.watch(false);
    clock.pass(60_000);
    await settle();
    expect(checks).toHaveLength(1);
    expect(clock.waiting).toBe(0);
  });
});
