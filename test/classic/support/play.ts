import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type { CompletedOptions } from '../../../src/outlook/smart-alert';
import { fakeOffice } from '../../support/fake-office';
import { load, type ClassicOutlook } from './classic-outlook';
import { Clock } from './clock';
import { SEND_CASES, type SendCase } from './send-cases';
import { win32Office } from './win32-office';

/** What came of one case. */
export interface Played {
  /** Of each event, in the order raised, everything that was answered. */
  readonly answers: readonly (readonly Answer[])[];
  readonly header: string | undefined;
  /** What the bundle wrote to the console. */
  readonly lines: readonly string[];
  /** A fault of the test itself. */
  readonly error?: string;
}

export interface Answer {
  /** Null where there were none. */
  readonly options: CompletedOptions | null;
  /** Milliseconds after the event. */
  readonly after: number;
}

export interface Report {
  readonly played: Readonly<Record<string, Played>>;
  /** V8 compiles nothing: `--jitless` takes WebAssembly with it. */
  readonly jitless: boolean;
}

/** Milliseconds: longer than any answer may take, or a second answer be in coming. */
const PATIENCE = 60_000;

/** `play.ts BUNDLE fake|win32`: every case in an Outlook of its own; the report in JSON. */
async function play([file = '', kind = '']: readonly string[]): Promise<void> {
  const bundle = new Script(readFileSync(file, 'utf8'), { filename: 'launchevent.js' });
  const played: Record<string, Played> = {};
  for (const sendCase of SEND_CASES) {
    played[sendCase.name] = await playCase(bundle, kind, sendCase).catch(failed);
  }
  const report: Report = { played, jitless: typeof WebAssembly === 'undefined' };
  process.stdout.write(JSON.stringify(report));
}

function failed(error: unknown): Played {
  return { answers: [], header: undefined, lines: [], error: String(error) };
}

async function playCase(bundle: Script, kind: string, sendCase: SendCase): Promise<Played> {
  const { mail, behaviours = {}, lacks, before = [], sends = 1 } = sendCase;
  const clock = new Clock();
  const { state, office, associated } = fakeOffice(structuredClone(mail), behaviours);
  const outlook: ClassicOutlook =
    kind === 'win32'
      ? await win32Office(state, behaviours, clock)
      : { office, raise: (handler, answered) => associated.get(handler)?.({ completed: answered }) };
  const lines: string[] = [];
  load(bundle, outlook, clock, lacks, (...words) => lines.push(words.map(String).join(' ')));
  const first = await raiseAll(outlook, clock, before);
  const then = await raiseAll(outlook, clock, Array<string>(sends).fill('onMessageSendHandler'));
  return { answers: [...first, ...then], header: state.headers['X-Send-Sikkert'], lines };
}

/** Raises these events at once, and lets a minute pass. */
async function raiseAll(outlook: ClassicOutlook, clock: Clock, handlers: readonly string[]): Promise<Answer[][]> {
  const began = clock.now;
  const answers = handlers.map((handler) => {
    const given: Answer[] = [];
    outlook.raise(handler, (options) => given.push({ options: options ?? null, after: clock.now - began }));
    return given;
  });
  await clock.pass(PATIENCE);
  return answers;
}

void play(process.argv.slice(2));
