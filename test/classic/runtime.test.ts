import { Script } from 'node:vm';
import { bareContext } from './support/bare-context';
import { load } from './support/classic-outlook';
import { Clock } from './support/clock';

const ELSEWHERE = `window document self globalThis global navigator location Intl URL URLSearchParams atob btoa crypto
  localStorage sessionStorage TextEncoder TextDecoder DOMParser Blob Worker WebAssembly fetch XMLHttpRequest WebSocket
  setTimeout setInterval queueMicrotask structuredClone console process require module BigInt SharedArrayBuffer
  OfficeRuntime`.split(/\s+/);

test.each(ELSEWHERE)('the bare runtime has no %s', (name) => {
  expect(new Script(`typeof ${name}`).runInContext(bareContext({}))).toBe('undefined');
});

test.each(['Object.entries', 'String.prototype.padStart', 'Array.prototype.flat', 'Promise.allSettled'])(
  'nor %s, which came after 2016',
  (name) => {
    expect(new Script(`typeof ${name}`).runInContext(bareContext({}))).toBe('undefined');
  },
);

test('it has the language of 2016, and what it is given', () => {
  const context = bareContext({ Office: { actions: {} } });
  const has = '[typeof Promise, typeof Map, typeof Proxy, typeof [].includes, typeof Office]';
  expect(new Script(`${has}.join()`).runInContext(context)).toBe('function,function,function,function,object');
});

describe('a script in classic Outlook', () => {
  const office = { context: { displayLanguage: 'da-DK' }, onReady: (then: () => void) => Promise.resolve().then(then) };

  test('finds no context while it loads', () => {
    expect(() => load(new Script('Office.context.displayLanguage'), { office }, new Clock())).toThrow('no context yet');
  });

  test('is never told that Outlook is ready', async () => {
    const said = jest.fn();
    const clock = new Clock();
    load(new Script('Office.onReady(console.log); Office.onReady().then(console.log)'), { office }, clock, [], said);
    await clock.pass(60_000);
    expect(said).not.toHaveBeenCalled();
  });
});

describe('the clock', () => {
  test('rings in order, after all that promises had to do, and never when cleared', async () => {
    const clock = new Clock();
    const rung: string[] = [];
    clock.setTimeout(() => rung.push(`later, at ${clock.now}`), 20);
    clock.setTimeout(() => void Promise.resolve().then(() => clock.setTimeout(() => rung.push('between'), 5)), 10);
    clock.clear(clock.setTimeout(() => rung.push('never'), 1));
    await clock.pass(1_000);
    expect(rung).toEqual(['between', 'later, at 20']);
    expect(clock.now).toBe(1_000);
  });

  test('stops when what was waited for is there', async () => {
    const clock = new Clock();
    await clock.pass(1_000, new Promise<void>((resolve) => clock.setTimeout(resolve, 300)));
    expect(clock.now).toBe(300);
  });
});
