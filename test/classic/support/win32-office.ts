import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Behaviour, OfficeState } from '../../support/fake-office';
import { ROOT } from '../../support/build';
import type { ClassicOutlook } from './classic-outlook';
import type { Clock } from './clock';
import { nativeBridge } from './native-bridge';

const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
/** Our stand-in for a script of Microsoft's that the package lacks: see the simulator. */
const MICROSOFT_AJAX = join(ROOT, 'simulator/office-js/MicrosoftAjax.js');
const BASE = 'https://addin.example.org/office-js/';

/** Milliseconds in which office.js is up, or never. */
const LOADING = 20_000;

const read = new Map<string, Script>();

/** Microsoft's office.js for Outlook on Windows, unmodified, over a stub of the bridge to Outlook. */
export async function win32Office(
  state: OfficeState,
  behaviours: Readonly<Record<string, Behaviour>>,
  clock: Clock,
): Promise<ClassicOutlook> {
  const bridge = nativeBridge(state, behaviours, clock);
  const page = createContext(pageGlobals(bridge.external, clock));
  const globals = page as unknown as { window: object; Office: typeof Office; load: (src: string) => void };
  globals.window = new Script('globalThis').runInContext(page) as object;
  Object.assign(globals, { self: globals.window, top: globals.window, parent: globals.window });
  globals.load = (src) => scriptAt(src).runInContext(page);
  globals.load(`${BASE}office.js`);
  await clock.pass(LOADING, Promise.all([globals.Office.onReady(), bridge.listening]));
  const lacks = Object.keys(behaviours).filter((path) => behaviours[path] === 'missing');
  return { office: without(globals.Office, lacks), raise: bridge.raise };
}

/** The same Office as a client has it whose open item lacks what these calls begin with. */
function without(office: typeof Office, calls: readonly string[]): object {
  const { mailbox } = office.context;
  const gone = Object.fromEntries(calls.map((path) => [path.split('.')[0] ?? '', { value: undefined }]));
  const item = { value: Object.create(mailbox.item ?? null, gone) as object };
  const context = { value: Object.create(office.context, { mailbox: { value: Object.create(mailbox, { item }) } }) };
  return Object.create(office, { context }) as object;
}

function scriptAt(src: string): Script {
  const file = src.startsWith(BASE) ? join(OFFICE_JS, src.slice(BASE.length).toLowerCase()) : MICROSOFT_AJAX;
  const known = read.get(file) ?? new Script(readFileSync(file, 'utf8'), { filename: file });
  read.set(file, known);
  return known;
}

/** Just enough of a page for office.js to load its scripts and find its host. */
function pageGlobals(external: object, clock: Clock): object {
  const scripts: object[] = [{ src: `${BASE}office.js`, getAttribute: () => null }];
  const head = { appendChild: loaded };
  const page = {
    console: { log() {}, warn() {}, error() {}, info() {} },
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clear,
    setInterval: clock.setInterval,
    clearInterval: clock.clear,
    performance,
    URL,
    external,
    name: '',
    history: {},
    navigator: { userAgent: '', language: 'da-DK' },
    location: {
      href: 'https://addin.example.org/',
      hash: '',
      search: '',
      protocol: 'https:',
      hostname: 'addin.example.org',
    },
    addEventListener() {},
    removeEventListener() {},
    document: {
      domain: 'addin.example.org',
      readyState: 'complete',
      cookie: '',
      head,
      body: { appendChild() {} },
      createElement: () => ({ setAttribute() {}, getAttribute: () => null, style: {} }),
      getElementsByTagName: (tag: string) =>
        tag === 'script' ? Object.assign(scripts, { item: (at: number) => scripts[at] }) : tag === 'head' ? [head] : [],
      querySelectorAll: () => [],
      addEventListener() {},
    },
    load(_src: string) {},
  };
  function loaded(element: { src: string; onload?: () => void }): void {
    scripts.push(element);
    clock.setTimeout(() => {
      page.load(element.src);
      element.onload?.();
    });
  }
  return page;
}
