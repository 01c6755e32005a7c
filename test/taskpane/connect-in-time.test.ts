import { connectInTime, type Beside, type Opening } from '../../src/taskpane/connect-in-time';
import type { Connection } from '../../src/taskpane/pane-session';
import { turnedClock } from './turned-clock';

/** What the pane is told while Outlook and the rules come, in any order, late, or never. */

const settled = () => new Promise((resolve) => setImmediate(resolve));
const never = () => new Promise<never>(() => {});
const returned = { read: () => undefined, optOut: () => undefined };
const opening: Opening = () => ({ kind: 'received', returned });

function connecting(outlook: Promise<Beside>, rules: Promise<Opening>) {
  const told: Connection[] = [];
  const clock = turnedClock();
  const reload = jest.fn();
  connectInTime({ outlook, rules, clock, reload, tell: (connection) => void told.push(connection) });
  return { clock, reload, told, kinds: () => told.map(({ kind }) => kind) };
}

test.each([
  ['a draft', 'draft'],
  ['a received mail', 'received'],
] as const)('beside %s it opens as soon as the rules are here', async (_what, beside) => {
  const { clock, kinds } = connecting(Promise.resolve(beside), Promise.resolve(opening));
  await settled();
  clock.pass(20_000);
  expect(kinds()).toEqual(['waiting', 'received']);
});

test('where nothing is open there is nothing to check, whatever becomes of the rules', async () => {
  const { clock, kinds } = connecting(Promise.resolve('nothing'), Promise.reject(new Error('no file')));
  await settled();
  clock.pass(20_000);
  expect(kinds()).toEqual(['unavailable']);
});

test('alone in a browser Outlook never answers', async () => {
  const { clock, kinds } = connecting(never(), Promise.resolve(opening));
  await settled();
  clock.pass(9_999);
  expect(kinds()).toEqual([]);
  clock.pass(1);
  expect(kinds()).toEqual(['unavailable']);
});

test('rules that cannot be loaded are said to be missing at once, not that there is nothing to check', async () => {
  const { clock, kinds, told, reload } = connecting(Promise.resolve('draft'), Promise.reject(new Error('no file')));
  await settled();
  clock.pass(20_000);
  expect(kinds()).toEqual(['waiting', 'not-loaded']);
  const [, last] = told;
  if (last?.kind === 'not-loaded') last.reload();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('rules that fail before Outlook is here are told of when it is, in its language', async () => {
  let answer: (beside: Beside) => void = () => {};
  const outlook = new Promise<Beside>((resolve) => (answer = resolve));
  const { kinds } = connecting(outlook, Promise.reject(new Error('no file')));
  await settled();
  expect(kinds()).toEqual([]);
  answer('draft');
  await settled();
  expect(kinds()).toEqual(['waiting', 'not-loaded']);
});

test('where Outlook wakes late the rules are waited for as long again, and no longer', async () => {
  let answer: (beside: Beside) => void = () => {};
  const outlook = new Promise<Beside>((resolve) => (answer = resolve));
  const { clock, kinds } = connecting(outlook, never());
  clock.pass(10_000);
  answer('draft');
  await settled();
  clock.pass(9_999);
  expect(kinds()).toEqual(['unavailable', 'waiting']);
  clock.pass(1);
  expect(kinds()).toEqual(['unavailable', 'waiting', 'not-loaded']);
});

test('rules that tarry are told of in time, and open the pane when they come', async () => {
  let load: (opening: Opening) => void = () => {};
  const rules = new Promise<Opening>((resolve) => (load = resolve));
  const { clock, kinds } = connecting(Promise.resolve('draft'), rules);
  await settled();
  clock.pass(10_000);
  expect(kinds()).toEqual(['waiting', 'not-loaded']);
  load(opening);
  await settled();
  expect(kinds()).toEqual(['waiting', 'not-loaded', 'received']);
});

test('rules that fall over the draft are a fault to be told', async () => {
  const faulty: Opening = () => {
    throw new Error('no item');
  };
  const { kinds } = connecting(Promise.resolve('draft'), Promise.resolve(faulty));
  await settled();
  expect(kinds()).toEqual(['waiting', 'not-loaded']);
});
