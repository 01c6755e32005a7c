/**
 * `npm run bench:pane`: from the press on the ribbon's button to the decision in the pane, beside the first paint of a page
 * made as Microsoft's React template is (`react-template/README.md`). Both by the same simulated Outlook, with Microsoft's
 * office.js, in turn in one run, so that a machine that slows down slows both. Cold: nothing is cached. Warm: opened for the
 * third time, everything cached and compiled.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { ACCOUNTS } from '../simulator/accounts';
import { buildAddIn, buildWindow } from '../simulator/server/build';
import { CDN_SITE } from '../simulator/server/office-js';
import { addInSite } from '../simulator/server/outlook';
import { DIAGNOSIS, OUTSIDE } from '../test/e2e/support/mails';
import type { Outlook } from '../test/e2e/support/outlook';
import { addInOrigin, Stage, type Staged } from '../test/e2e/support/stage';

const RUNS = 9;
const TEMPLATE = 'build/bench/react-template';
/** A browser keeps what it got, as it does in an organisation; a window of its own has nothing yet. */
const KEPT = { 'cache-control': 'public, max-age=31536000' };
/** There when the pane says what was decided, and when the template's page is whole. */
const WHOLE = 'main[aria-busy="false"] h1, #container button';

/** Milliseconds since the press. */
interface Opened {
  readonly firstPaint: number;
  readonly whole: number;
}

async function stage(): Promise<Stage> {
  const [account] = ACCOUNTS;
  if (account === undefined) throw new Error('no account');
  const [origin, other] = [addInOrigin(0), addInOrigin(1)];
  const folder = resolve(await buildAddIn({ policy: 'au', origin, out: 'build/bench/au' }));
  await buildTemplate();
  await buildWindow();
  const read = (file: string) => readFileSync(file, 'utf8');
  const ours: Staged = {
    ...account,
    addIn: origin,
    site: { ...addInSite(folder), headers: { ...addInSite(folder).headers, ...KEPT } },
  };
  // The same handlers work beside both.
  const template: Staged = {
    ...account,
    id: 'template',
    policy: account.id,
    addIn: other,
    site: {
      folders: { '/': folder, '/template/': resolve(TEMPLATE, 'template') },
      texts: {
        '/manifest.xml': read(join(folder, 'manifest.xml')).replaceAll(origin, other),
        '/taskpane.html': read(join(TEMPLATE, 'taskpane.html')),
      },
      headers: KEPT,
    },
  };
  return Stage.start([ours, template], { ...CDN_SITE, headers: KEPT });
}

function buildTemplate(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own kind of file
  const config = require('./react-template/webpack.config.js') as Configuration;
  return new Promise((done, fail) =>
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
      else done();
    }),
  );
}

/**
 * Runs in every page that opens: notes when what is looked for has been painted.
 * No function in it has a name: tsx would mark it with a helper that the page lacks.
 */
function noteWhole(selector: string): void {
  const page = window as unknown as { wholeAt?: number };
  const watch = new MutationObserver(() => {
    if (page.wholeAt !== undefined || document.querySelector(selector) === null) return;
    page.wholeAt = NaN;
    // After the frame that shows it.
    requestAnimationFrame(() => setTimeout(() => (page.wholeAt = performance.timeOrigin + performance.now())));
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}

/** Runs in the pane. */
async function readTimes(): Promise<{ firstPaint: number; whole: number }> {
  const page = window as unknown as { wholeAt: number };
  for (;;) {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint && page.wholeAt > 0) return { firstPaint: performance.timeOrigin + paint.startTime, whole: page.wholeAt };
    await new Promise(requestAnimationFrame);
  }
}

/** Runs in Outlook. @returns when it was pressed. */
function pressButton(name: string): number {
  const button = Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === name);
  const now = performance.timeOrigin + performance.now();
  button?.click();
  return now;
}

async function openPane(outlook: Outlook): Promise<Opened> {
  const pressed = await outlook.page.evaluate(pressButton, 'Tjek mailen');
  await outlook.pane.locator(WHOLE).first().waitFor();
  const element = await outlook.page.locator('iframe[title="Send sikkert"]').elementHandle();
  const times = await (await element?.contentFrame())?.evaluate(readTimes);
  await outlook.button('Close pane').click();
  if (!times) throw new Error('the pane is gone');
  return { firstPaint: times.firstPaint - pressed, whole: times.whole - pressed };
}

/** A window of its own, with nothing cached: the pane opened once, and for the third time. */
async function openTwice(scene: Stage, account: string): Promise<{ cold: Opened; warm: Opened }> {
  const outlook = await scene.open({ account, language: 'da-DK' });
  try {
    await outlook.page.context().addInitScript(noteWhole, WHOLE);
    await outlook.newMail();
    await outlook.write({ to: OUTSIDE, ...DIAGNOSIS });
    // The notices on the draft are over.
    await outlook.page.waitForTimeout(1_000);
    const cold = await openPane(outlook);
    await openPane(outlook);
    return { cold, warm: await openPane(outlook) };
  } finally {
    await outlook.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function report(name: string, ours: readonly Opened[], template: readonly Opened[]): void {
  const paint = median(template.map(({ firstPaint }) => firstPaint));
  const [first, decision] = [median(ours.map(({ firstPaint }) => firstPaint)), median(ours.map(({ whole }) => whole))];
  const times = (value: number) => `${(value / paint).toFixed(2)} times (${value.toFixed(0)} ms)`;
  console.log(`${name}  first paint ${times(first)}, decision ${times(decision)} that paint (${paint.toFixed(0)} ms)`);
}

async function main(): Promise<void> {
  const scene = await stage();
  try {
    const ours: Awaited<ReturnType<typeof openTwice>>[] = [];
    const template: typeof ours = [];
    for (let run = 0; run <= RUNS; run++) {
      const [one, other] = [await openTwice(scene, 'au'), await openTwice(scene, 'template')];
      // The first run warms the servers and the browser.
      if (run > 0) ours.push(one);
      if (run > 0) template.push(other);
    }
    console.log(
      `the pane beside the first paint of a page as Microsoft's React template; median of ${RUNS} runs, policy au`,
    );
    for (const when of ['cold', 'warm'] as const) {
      report(
        when,
        ours.map((run) => run[when]),
        template.map((run) => run[when]),
      );
    }
  } finally {
    await scene.close();
  }
}

main().catch((error: unknown) => {
  // Not the whole of it: Playwright quotes what was written.
  console.error(String(error).slice(0, 300));
  process.exitCode = 1;
});
