import { paneActions } from '../../src/taskpane/pane-actions';
import type { PaneSession } from '../../src/taskpane/pane-session';
import type { PaneEvent } from '../../src/taskpane/pane-state';
import type { Decision, FixAnswer } from '../../src/rules/types';
import { decision, MARKED } from './decisions';
import { turnedClock } from './turned-clock';

export const LIMIT = 1_000;
export const OPEN = decision();
export const SECURE = decision(MARKED);

interface Pending<T> {
  resolve: (value: T) => void;
  reject: (error: Error) => void;
}

/** A session whose every call waits for the test to answer it. */
export function start() {
  const clock = turnedClock();
  const checks: Pending<Decision>[] = [];
  const choices: (Pending<void> & { choice: string })[] = [];
  const events: PaneEvent[] = [];
  const pend = (choice: string) => () =>
    new Promise<void>((resolve, reject) => choices.push({ choice, resolve, reject }));
  const fixes: (Pending<FixAnswer> & { asked: string; with: readonly unknown[] })[] = [];
  const pendFix =
    (asked: string) =>
    (...all: readonly unknown[]) =>
      new Promise<FixAnswer>((resolve, reject) => fixes.push({ asked, with: all, resolve, reject }));
  const session: PaneSession = {
    check: () => new Promise((resolve, reject) => checks.push({ resolve, reject })),
    mark: pend('mark'),
    unmark: pend('unmark'),
    tag: pend('tag'),
    vouch: pend('vouch'),
    unvouch: pend('unvouch'),
    dismiss: pend('dismiss'),
    restore: pend('restore'),
    fix: pendFix('fix'),
    undo: pendFix('undo'),
    seen: () => undefined,
    onChange: () => () => {},
  };
  const actions = paneActions(session, (event) => events.push(event), clock, LIMIT);
  return { session, actions, clock, checks, choices, fixes, events, types: () => events.map(({ type }) => type) };
}

/** Until every promise that can be settled is. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
