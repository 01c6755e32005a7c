import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { ACCOUNTS, type Account } from '../../../simulator/accounts';
import { makeCertificate } from '../../../simulator/server/certificate';
import { CDN_SITE } from '../../../simulator/server/office-js';
import { addInSite, outlookSite } from '../../../simulator/server/outlook';
import { serve, type Server, type Site } from '../../../simulator/server/serve';
import { launchBrowser } from './browser';
import { Outlook } from './outlook';

/** Where global-setup.ts puts what it builds. */
export const BUILDS = 'build/test';
/** As `npm start` has it. The browser maps these addresses to free ports, so tests never collide. */
export const OUTLOOK = 'https://localhost:3000';

/** An organisation and the site of its add-in. */
export interface Staged extends Account {
  readonly site: Site;
}

/** The accounts of `npm start`: the three policies that ship, and one in stage observe; production builds, byte for byte. */
export const SHIPPED: readonly Staged[] = ACCOUNTS.map((account, index) => ({
  ...account,
  addIn: addInOrigin(index),
  site: addInSite(resolve(BUILDS, account.id)),
}));

/** Origin of the nth add-in, counted from 0. */
export function addInOrigin(index: number): string {
  return `https://localhost:${3001 + index}`;
}

/** What the address of the simulated Outlook says (simulator/window/settings.ts). */
export interface Opening {
  readonly account?: string;
  readonly language?: 'da-DK' | 'en-US';
  readonly theme?: 'light' | 'dark';
  readonly sample?: string;
  /** Milliseconds after which sending takes long. */
  readonly notice?: number;
  /** Milliseconds after which Outlook waits no more. */
  readonly end?: number;
  /** Calls that go wrong: `subject.setAsync:fails,…`. */
  readonly trouble?: string;
}

/** Servers and a browser for one file of tests. */
export class Stage {
  readonly #browser: Browser;
  readonly #servers: readonly Server[];

  private constructor(browser: Browser, servers: readonly Server[]) {
    this.#browser = browser;
    this.#servers = servers;
  }

  /** Starts the simulated Outlook with these organisations, Microsoft's content servers, and a browser. */
  static async start(organisations: readonly Staged[] = SHIPPED, microsoft: Site = CDN_SITE): Promise<Stage> {
    const certificate = await makeCertificate();
    const start = (site: Site): Promise<Server> => serve(site, certificate, 0);
    const accounts = organisations.map(({ site: _, ...account }) => account);
    const outlook = await start(outlookSite(resolve('build/simulator'), accounts));
    const cdn = await start(microsoft);
    const addIns = await Promise.all(organisations.map(({ site }) => start(site)));
    const browser = await launchBrowser({
      [new URL(OUTLOOK).host]: outlook.port,
      'appsforoffice.microsoft.com:443': cdn.port,
      'ajax.aspnetcdn.com:443': cdn.port,
      ...Object.fromEntries(organisations.map(({ addIn }, i) => [new URL(addIn).host, addIns[i]?.port ?? 0])),
    });
    return new Stage(browser, [outlook, cdn, ...addIns]);
  }

  /** Opens an Outlook window: storage and history of its own. */
  async open(opening: Opening = {}, size = { width: 1440, height: 900 }): Promise<Outlook> {
    // Playwright's own colour scheme would hide the one that the window gives its iframes.
    const context = await this.#browser.newContext({ ignoreHTTPSErrors: true, viewport: size, colorScheme: null });
    const outlook = new Outlook(await context.newPage());
    const query = new URLSearchParams(Object.entries(opening).map(([name, value]) => [name, String(value)]));
    await outlook.page.goto(`${OUTLOOK}/?${query}`);
    await outlook.button('New message').waitFor();
    return outlook;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    for (const server of this.#servers) server.stop();
  }
}
