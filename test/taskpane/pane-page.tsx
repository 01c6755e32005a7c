import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { explainDeliveries } from '../../src/rules/explain/deliveries';
import { explain } from '../../src/rules/explain/explain';
import { deliveriesOf } from '../../src/rules/policy/deliveries';
import type { Decision, DraftSeen, ExplainedRemedy, FixAnswer, Language } from '../../src/rules/types';
import { App } from '../../src/taskpane/App';
import type { FirstRun } from '../../src/taskpane/first-run';
import { reportOn } from '../../src/rules/report/report';
import type { Connection, PaneSession, Returned } from '../../src/taskpane/pane-session';
import { decision, MARKED } from './decisions';
import { turnedClock } from './turned-clock';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** jsdom lays nothing out: what was brought into view, the latest last. */
export const broughtIntoView: Element[] = [];
Element.prototype.scrollIntoView = function (this: Element) {
  broughtIntoView.push(this);
};

let isHere = true;
document.hasFocus = () => isHere;

/** Whether the person is in the pane; if not, they write in the mail. A button that they pressed keeps what it has here. */
export async function setHere(here: boolean): Promise<void> {
  isHere = here;
  await act(async () => window.dispatchEvent(new Event(here ? 'focus' : 'blur')));
}

let root: Root | undefined;
let clock = turnedClock();

/** jsdom has no media queries; whether the system asks for dark is the test's to say. */
export function setSystemDark(dark: boolean): void {
  window.matchMedia = () =>
    ({ matches: dark, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;
}

/** Lets so many milliseconds pass for the pane. */
export async function pass(milliseconds: number): Promise<void> {
  await act(async () => clock.pass(milliseconds));
}

/** Whether the window with the pane is in view. */
export async function setSeen(seen: boolean): Promise<void> {
  Object.defineProperty(document, 'visibilityState', { value: seen ? 'visible' : 'hidden', configurable: true });
  await act(async () => document.dispatchEvent(new Event('visibilitychange')));
}

/**
 * A session on a draft that can be marked. `reads` counts the checks; `rewrite` changes the draft, of which Outlook says
 * nothing; `change` plays Outlook's event. While nothing changes, the decision is the same object.
 */
export function fakeSession(about: Partial<Decision> = {}, session: Partial<PaneSession> = {}) {
  let marked = about.marked ?? false;
  const judge = () => decision(marked && about.action !== 'block' ? { ...about, ...MARKED } : about);
  let last = judge();
  const setMarked = (value: boolean) => {
    marked = value;
    last = judge();
  };
  let listener: (() => void) | undefined;
  const fake = {
    reads: 0,
    change: () => listener?.(),
    listening: () => listener !== undefined,
    check: async () => {
      fake.reads++;
      return last;
    },
    rewrite: (changed: Partial<Decision>) => {
      last = decision(changed);
    },
    mark: async () => setMarked(true),
    unmark: async () => setMarked(false),
    tag: async () => {},
    vouch: async () => {},
    unvouch: async () => {},
    dismiss: async () => {},
    restore: async () => {},
    fix: async (): Promise<FixAnswer> => ({ kind: 'done', done: [] }),
    undo: async (): Promise<FixAnswer> => ({ kind: 'done', done: [] }),
    seen: (): DraftSeen | undefined => undefined,
    onChange: (called: () => void) => {
      listener = called;
      return () => {
        listener = undefined;
      };
    },
    ...session,
  };
  return fake;
}

/** No mail came back. */
const NONE: Returned = { read: () => undefined, optOut: () => undefined };

export const open = (session: PaneSession, remedies: readonly ExplainedRemedy[] = []): Connection => ({
  kind: 'open',
  session,
  explain,
  remedies: () => remedies,
  limits: () => ({ lines: [] }),
  deliveries: (decision, language) => explainDeliveries(deliveriesOf(decision), decision, language),
  advise: () => [],
  report: (decision, keys, language, note) => reportOn(decision, keys, language, { version: '1.2.3', note }),
  returned: NONE,
});

/** Help of the panes shown here. */
export const HELP = {
  page: 'https://addin.example.org/help/da.html',
  onMistakes: 'https://addin.example.org/help/da.html#fejl',
};

export async function show(
  connection: Connection,
  language: Language = 'da',
  theme?: 'light' | 'dark',
  firstRun?: FirstRun,
): Promise<void> {
  if (!root) {
    setSystemDark(false);
    root = createRoot(document.body.appendChild(document.createElement('div')));
  }
  await act(async () =>
    root?.render(
      <App language={language} theme={theme} connection={connection} clock={clock} help={HELP} firstRun={firstRun} />,
    ),
  );
}

export async function closePane(): Promise<void> {
  await act(async () => root?.unmount());
  root = undefined;
  isHere = true;
  clock = turnedClock();
  document.body.replaceChildren();
}

export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
export const texts = (selector: string): string[] => all(selector).map(({ textContent }) => textContent);
export const text = (): string => document.body.textContent;

export function one(selector: string): HTMLElement {
  const found = all(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements for ${selector}`);
  return found[0] as HTMLElement;
}

export const hasButton = (name: string): boolean => texts('button').includes(name);

export function button(name: string): HTMLElement {
  const found = all('button').find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button ${name}; there are: ${texts('button').join(', ')}`);
  return found;
}

/** The section under this heading. */
export function section(heading: string): HTMLElement {
  const found = all('section').find((each) => each.querySelector('h2')?.textContent === heading);
  if (!found) throw new Error(`no section ${heading}; there are: ${texts('h2').join(', ')}`);
  return found;
}

export async function press(name: string): Promise<void> {
  await act(async () => button(name).click());
}
