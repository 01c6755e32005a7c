/**
 * `npm run bench:send`: from the click on Send to the answer, in the simulated Outlook with Microsoft's office.js and the
 * production build, as a ratio to the same add-in whose handler only says yes. Cold: nothing is cached, and each event has
 * a page of its own. Both in turn in one run, so that a machine that slows down slows both.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ACCOUNTS } from '../simulator/accounts';
import { buildAddIn, buildWindow } from '../simulator/server/build';
import { addInSite } from '../simulator/server/outlook';
import { Stage, addInOrigin, type Staged } from '../test/e2e/support/stage';
import type { Outlook } from '../test/e2e/support/outlook';
import { asDraft, readCorpus } from '../test/support/corpus';

const RUNS = 7;
const SAYS_YES = `
  for (const name of ['onMessageSendHandler', 'onMessageComposeHandler', 'onMessageRecipientsChangedHandler'])
    Office.actions.associate(name, (event) => event.completed({ allowEvent: true }));
  Office.onReady();`;

const prose = readCorpus('dev.jsonl')
  .map((labelled) => asDraft(labelled).body)
  .join('\n\n');
const MAILS: readonly (readonly [name: string, length: number])[] = [
  ['3 kB', 3_000],
  ['1 MB', 1_000_000],
];

async function stage(): Promise<Stage> {
  const [account] = ACCOUNTS;
  if (account === undefined) throw new Error('no account');
  const [origin, other] = [addInOrigin(0), addInOrigin(1)];
  const folder = await buildAddIn({ policy: 'au', origin, out: 'build/bench/au' });
  await buildWindow();
  const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8').replaceAll(origin, other);
  const site = addInSite(resolve(folder));
  const ours: Staged = { ...account, addIn: origin, site };
  const texts = { '/manifest.xml': manifest, '/launchevent.js': SAYS_YES };
  return Stage.start([ours, { ...account, id: 'yes', policy: account.id, addIn: other, site: { ...site, texts } }]);
}

/**
 * Runs in the page: milliseconds from the click until the mail is gone or something says why it is not.
 * No function in it has a name: tsx would mark it with a helper that the page lacks.
 */
function sendAndWait(): Promise<number> {
  return new Promise((done) => {
    const buttons = Array.from(document.querySelectorAll('button'));
    const send = buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent) === 'Send');
    const begun = performance.now();
    const timer = setInterval(() => {
      if (send?.isConnected && document.querySelector('[role=dialog], [role=alert]') === null) return;
      clearInterval(timer);
      done(performance.now() - begun);
    }, 4);
    send?.click();
  });
}

async function write(outlook: Outlook, length: number): Promise<void> {
  await outlook.newMail();
  const text = prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
  await outlook.write({ to: 'katrine@firma.example.dk', subject: 'Mødet' });
  // A browser takes a minute to type a megabyte.
  await outlook.field('Message body').evaluate((body, written) => {
    body.textContent = written;
    body.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  // The notices on the draft are over.
  await outlook.page.waitForTimeout(length > 100_000 ? 4_000 : 1_000);
}

async function milliseconds(scene: Stage, account: string, length: number): Promise<number> {
  const outlook = await scene.open({ account, language: 'da-DK' });
  try {
    await write(outlook, length);
    return await outlook.page.evaluate(sendAndWait);
  } finally {
    await outlook.page.context().close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

async function main(): Promise<void> {
  const scene = await stage();
  try {
    console.log(`from the click on Send to the answer, cold; median of ${RUNS} runs, policy au`);
    for (const [name, length] of MAILS) {
      const ours: number[] = [];
      const yes: number[] = [];
      for (let run = 0; run <= RUNS; run++) {
        const [one, other] = [await milliseconds(scene, 'au', length), await milliseconds(scene, 'yes', length)];
        // The first run warms the servers and the browser.
        if (run > 0) ours.push(one);
        if (run > 0) yes.push(other);
      }
      const [check, plain] = [median(ours), median(yes)];
      console.log(
        `${name.padEnd(6)} ${(check / plain).toFixed(2)} times a handler that only says yes (${check.toFixed(0)} ms to ${plain.toFixed(0)} ms)`,
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
