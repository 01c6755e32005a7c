import { NOTICE_LIMITS, onDraftChanged } from '../../src/launchevent/on-draft-changed';
import { COMMAND_LIMITS, sendSikkert } from '../../src/launchevent/send-sikkert';
import type { CompletedOptions } from '../../src/outlook/smart-alert';
import { CHOICE_HEADER, CHOICE_KEY, HEADER, NOTIFICATION_KEY } from '../../src/session/headers';
import type { FakeOffice } from '../support/fake-office';
import { MAILS, type Case } from './drafts';
import { callsOf, codedFaults, MAIL_READS, nameOf, pairsOf, singleFaults, type Fault } from './every-fault';
import { raise, type Run } from './raise';
import { useTurnedClock } from './turned-clock';

jest.mock('../../src/rules/check', () => jest.requireActual('./memoised-check'));

const count = useTurnedClock('Notices and the ribbon button');

const LINE = callsOf('sessionData.setAsync', 'notificationMessages.replaceAsync', 'notificationMessages.removeAsync');
const MARK = callsOf('internetHeaders.setAsync');
const DRAFTS = MAILS.filter(({ name }) => ['clean', 'must be secure', 'marked', 'partner', 'observed'].includes(name));

type Wrongs = (run: Run, without: Run, faults: readonly Fault[]) => string[];

async function tryAll(
  handler: typeof sendSikkert,
  limits: typeof COMMAND_LIMITS,
  combinations: readonly (readonly Fault[])[],
  judge: Wrongs,
  cases: readonly Case[] = DRAFTS,
) {
  const wrongs: string[] = [];
  for (const one of cases) {
    const without = await raise(handler, limits, one, []);
    for (const faults of combinations) {
      const run = await raise(handler, limits, one, faults);
      const all = [...answeredOnce(run.completions, limits.everything), ...judge(run, without, faults)];
      for (const wrong of all) wrongs.push(`${one.name}: ${nameOf(faults)}: ${wrong}`);
    }
  }
  return { runs: cases.length * combinations.length, wrongs: wrongs.slice(0, 20) };
}

function answeredOnce(completions: Run['completions'], limit: number): string[] {
  const [first] = completions;
  const letGo: CompletedOptions = { allowEvent: true };
  if (completions.length !== 1 || first === undefined) return [`completed ${completions.length} times`];
  if (first.after > limit) return [`answered after ${first.after} ms`];
  return JSON.stringify(first.options) === JSON.stringify(letGo) ? [] : ['stopped something'];
}

function lineOf({ state }: FakeOffice): string {
  return (state.notifications[NOTIFICATION_KEY] as { message: string } | undefined)?.message ?? '';
}

describe('a notice is answered once, in time, stops nothing and writes no header', () => {
  const calls = [...MAIL_READS, ...LINE];
  const judge: Wrongs = ({ fake, judged }, without) => {
    const wrongs: string[] = [];
    if (fake.calls.some(([path]) => path === 'internetHeaders.setAsync')) wrongs.push('a header was written');
    const unread = judged.some(({ draft }) => draft.unchecked.length > 0);
    const line = lineOf(fake);
    const said = lineOf(without.fake);
    if (line !== said && line !== '' && !unread) wrongs.push(`says "${line}" instead of "${said}"`);
    return wrongs;
  };

  test('whatever goes wrong with one call', async () => {
    const combinations = [[], ...singleFaults(calls), ...codedFaults(calls)];
    expect(count(await tryAll(onDraftChanged, NOTICE_LIMITS, combinations, judge))).toEqual([]);
  });

  test('whatever goes wrong with two', async () => {
    expect(count(await tryAll(onDraftChanged, NOTICE_LIMITS, pairsOf(calls), judge, DRAFTS.slice(1, 2)))).toEqual([]);
  });
});

describe('the ribbon button is answered once, in time, and never says that a mail is marked when it is not', () => {
  const calls = [...MAIL_READS, ...LINE, ...MARK];
  const judge: Wrongs = ({ fake }, without) => {
    const wrongs: string[] = [];
    const { headers, sessionData } = fake.state;
    const isMarked = headers[CHOICE_HEADER] === 'secure' || sessionData[CHOICE_KEY] === 'secure';
    const line = lineOf(fake);
    // Without a fault the line says that the mail is marked.
    if (line === lineOf(without.fake) && !isMarked) wrongs.push(`says "${line}"`);
    if (headers[HEADER] !== undefined) wrongs.push('wrote the header of Send');
    return wrongs;
  };

  test('without a fault it marks', async () => {
    const { fake } = await raise(sendSikkert, COMMAND_LIMITS, DRAFTS[1]!, []);
    expect(fake.state.headers[CHOICE_HEADER]).toBe('secure');
    expect(lineOf(fake)).not.toBe('');
  });

  test('whatever goes wrong with one call', async () => {
    const combinations = [[], ...singleFaults(calls), ...codedFaults(calls)];
    expect(count(await tryAll(sendSikkert, COMMAND_LIMITS, combinations, judge))).toEqual([]);
  });

  test('whatever goes wrong with two', async () => {
    expect(count(await tryAll(sendSikkert, COMMAND_LIMITS, pairsOf(calls), judge, DRAFTS.slice(1, 2)))).toEqual([]);
  });
});
