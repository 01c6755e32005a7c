/**
 * `npm run bench`: what a check costs, as a ratio to one charCodeAt pass over the same text, side by side in one run.
 *
 * Machines are noisy, so the ratio is the figure; the milliseconds beside it only say of what size it is. What is measured is
 * the code of the product (built-rules.ts).
 *
 *     npm run bench -- --text FILE   a text of your own instead of the labelled drafts (lines of any language)
 *     (cd bench && npm install)      first, to have the peers beside us
 *
 * A last run has the compiler off (`--jitless`), as classic Outlook's engine may.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type * as Rules from '../src/rules';
import { asDraft, readCorpus } from '../test/support/corpus';
import { draft, shippedPolicy, TODAY } from '../test/support/build';
import { buildRules } from './built-rules';
import { BOUNDS, installedPeers, type Peer } from './peers';

const RUNS = 7;
const policy = shippedPolicy('au');

const { values } = parseArgs({ options: { text: { type: 'string' }, built: { type: 'string' } } });
const bodies = readCorpus('dev.jsonl').map((labelled) => asDraft(labelled).body);
/** Prose of the labelled drafts, repeated to the length asked for. */
const prose = values.text === undefined ? bodies.join('\n\n') : readFileSync(values.text, 'utf8');
let check: typeof Rules.check;
const isJitless = process.execArgv.includes('--jitless');
const ofLength = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const TEXTS: [string, string][] = [
  ['3 kB of drafts', ofLength(prose, 3_000)],
  ['1 MB of drafts', ofLength(prose, 1_000_000)],
  ['1 MB of digits', ofLength('1234567890', 1_000_000)],
  ['1 MB of CPR numbers', ofLength('280467-2187 ', 1_000_000)],
  ['1 MB of names', ofLength('Anders ', 1_000_000)],
  ['1 MB of a@', ofLength('a@', 1_000_000)],
  ['1 MB of capitals', ofLength('ABCDEFGH ', 1_000_000)],
  ['1 MB of one word', ofLength('diabetes', 1_000_000)],
  ['1 MB of empty lines', ofLength('\n', 1_000_000)],
  ['1 MB of quotes', ofLength('> > > ', 1_000_000)],
  ['1 MB of tabs', ofLength('\t', 1_000_000)],
];
const GROWTH = [10_000, 100_000, 400_000, 1_600_000];

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Keeps the bound from being optimised away. */
let sum = 0;
function charCodePass(text: string): void {
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
}

/** Both in turn, so that a machine that slows down slows both. */
function measure(text: string): { ours: number; bound: number } {
  const repeats = Math.max(1, Math.round(20_000 / text.length));
  const ours: number[] = [];
  const bound: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const checked = milliseconds(() => {
      for (let at = 0; at < repeats; at++) check(draft({ body: text }), policy, TODAY);
    });
    const passed = milliseconds(() => {
      for (let at = 0; at < repeats * 10; at++) charCodePass(text);
    });
    if (run > 0) ours.push(checked / repeats);
    if (run > 0) bound.push(passed / repeats / 10);
  }
  return { ours: median(ours), bound: median(bound) };
}

async function peersOn(name: string, text: string): Promise<void> {
  console.log(`\nBeside others, ${name}`);
  const own: Peer = { name: 'ours', read: (of) => check(draft({ body: of }), policy, TODAY) };
  for (const { name: who, read } of [own, ...BOUNDS, ...(await installedPeers())]) {
    const repeats = Math.max(1, Math.round(20_000 / text.length));
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      for (let at = 0; at < repeats; at++) await read(text);
      times.push((performance.now() - start) / repeats);
    }
    console.log(`${who.padEnd(22)} ${median(times).toFixed(3).padStart(10)} ms`);
  }
}

function lines(texts: readonly (readonly [string, string])[]): void {
  for (const [name, text] of texts) {
    const { ours, bound } = measure(text);
    console.log(
      `${name.padEnd(22)} ${(ours / bound).toFixed(1).padStart(8)} charCodeAt passes ${ours.toFixed(3).padStart(10)} ms`,
    );
  }
}

async function main(): Promise<void> {
  const built = values.built ?? (await buildRules());
  ({ check } = createRequire(__filename)(built) as typeof Rules);
  console.log(`check(), policy au; median of ${RUNS} runs${isJitless ? ', compiler off' : ''}`);
  // An engine compiles what it has seen often.
  for (const body of isJitless ? [] : [...bodies, ...bodies, ...bodies]) check(draft({ body }), policy, TODAY);
  if (isJitless) {
    lines(TEXTS.slice(0, 1));
    return printFirst(built);
  }
  lines(TEXTS);
  printFirst(built);
  console.log('\nGrowth on prose, per character, relative to', GROWTH[0], 'characters');
  const per = GROWTH.map((length) => measure(ofLength(prose, length)).ours / length);
  GROWTH.forEach((length, at) =>
    console.log(`${`${length}`.padStart(9)} characters ${((per[at] ?? 0) / (per[0] ?? 1)).toFixed(2).padStart(6)}`),
  );
  await peersOn('3 kB', ofLength(prose, 3_000));
  await peersOn('100 kB', ofLength(prose, 100_000));
  printBundle(join(__dirname, '..', 'dist', 'launchevent.js'));
  console.log(
    `\n${execFileSync(process.execPath, ['--jitless', ...process.execArgv, __filename, ...process.argv.slice(2), '--built', built])}`,
  );
}

/** What a mail waits for where every event begins with a new runtime: the rules are loaded, and look at one mail. */
function printFirst(built: string): void {
  const code = readFileSync(built, 'utf8');
  const times = bodies.slice(0, 2 * RUNS).map((body, run) => {
    const module = { exports: {} as typeof Rules };
    return milliseconds(() => {
      // A comment of its own, or the engine would remember the code.
      new Script(`${code}//${run}`).runInNewContext({ module });
      module.exports.check(draft({ body: ofLength(`${body}\n\n${prose}`, 3_000) }), policy, TODAY);
    });
  });
  console.log(`Load and first check, 3 kB ${median(times).toFixed(1).padStart(33)} ms`);
}

/** Size and load of the built launch-event file: Outlook starts a new runtime with it at every event. */
function printBundle(file: string): void {
  if (!existsSync(file)) return console.log('\nlaunchevent.js is not built (npm run build)');
  const code = readFileSync(file);
  const script = new Script(code.toString());
  const stub = (): object => ({
    Office: { actions: { associate: () => {} }, onReady: () => {} },
    setTimeout,
    clearTimeout,
  });
  const loads = Array.from({ length: RUNS }, () => milliseconds(() => script.runInNewContext(stub())));
  const gzipped = gzipSync(code, { level: 9 }).length;
  console.log(`\nlaunchevent.js ${code.length} bytes, ${gzipped} gzipped, loads in ${median(loads).toFixed(1)} ms`);
}

void main();
