import { PANE_LIMITS } from '../../src/outlook/pane-host';
import type { Decision } from '../../src/rules';
import { CHOICE_HEADER, CHOICE_KEY } from '../../src/session/headers';
import { MAILS, type Case } from './drafts';
import { callsOf, codedFaults, MAIL_READS, nameOf, pairsOf, singleFaults, type Call, type Fault } from './every-fault';
import { paneSession } from './raise';
import { settle, useTurnedClock } from './turned-clock';

jest.mock('../../src/rules/check', () => jest.requireActual('./memoised-check'));

const count = useTurnedClock('The pane');

const WRITES = callsOf(
  'internetHeaders.setAsync',
  'sessionData.setAsync',
  'notificationMessages.replaceAsync',
  'notificationMessages.removeAsync',
);
const STRICTNESS: readonly Decision['action'][] = ['send', 'reroute', 'warn', 'ask', 'block'];

type Settled<T> = { value?: T; failed?: true };

/** What the promise came to, once nothing happens any more; nothing when it never settled. */
async function settled<T>(promise: Promise<T>): Promise<Settled<T>> {
  const result: Settled<T> = {};
  promise.then(
    (value) => void (result.value = value),
    () => void (result.failed = true),
  );
  await settle();
  return result;
}

async function tryAll(
  cases: readonly Case[],
  calls: readonly Call[],
  judge: (one: Case, faults: readonly Fault[]) => Promise<string[]>,
) {
  const wrongs: string[] = [];
  const combinations = [[], ...singleFaults(calls), ...codedFaults(calls), ...pairsOf(calls)];
  for (const one of cases) {
    for (const faults of combinations) {
      for (const wrong of await judge(one, faults)) wrongs.push(`${one.name}: ${nameOf(faults)}: ${wrong}`);
    }
  }
  return { runs: cases.length * combinations.length, wrongs: wrongs.slice(0, 20) };
}

const of = (...names: string[]): Case[] => MAILS.filter(({ name }) => names.includes(name));

test('a check never rejects and is never milder, whatever goes wrong with one call or two', async () => {
  const actions = new Map<Case, Decision['action']>();
  const judge = async (one: Case, faults: readonly Fault[]): Promise<string[]> => {
    const { value } = await settled(paneSession(one, faults, PANE_LIMITS).session.check());
    if (value === undefined) return ['no decision'];
    if (faults.length === 0) actions.set(one, value.action);
    const before = actions.get(one)!;
    return STRICTNESS.indexOf(value.action) >= STRICTNESS.indexOf(before) ? [] : [`${value.action}, not ${before}`];
  };
  expect(count(await tryAll(of('must be secure', 'partner'), MAIL_READS, judge))).toEqual([]);
}, 120_000);

test('a mark that is reported stands, and one that is not is reported as not written', async () => {
  const judge = async (one: Case, faults: readonly Fault[]): Promise<string[]> => {
    const { session, fake } = paneSession(one, faults, PANE_LIMITS);
    const { failed, ...done } = await settled(session.mark());
    if (!failed && !('value' in done)) return ['never settled'];
    const { headers, sessionData } = fake.state;
    const stands = headers[CHOICE_HEADER] === 'secure' || sessionData[CHOICE_KEY] === 'secure';
    return failed || stands ? [] : ['reports a mark that does not stand'];
  };
  expect(count(await tryAll(of('must be secure'), [...WRITES, ...MAIL_READS.slice(8, 9)], judge))).toEqual([]);
}, 120_000);

test('a mark reported as taken back is gone from both places', async () => {
  const judge = async (one: Case, faults: readonly Fault[]): Promise<string[]> => {
    const { session, fake } = paneSession(one, faults, PANE_LIMITS);
    const { failed, ...done } = await settled(session.unmark());
    if (!failed && !('value' in done)) return ['never settled'];
    const { headers, sessionData } = fake.state;
    const gone = headers[CHOICE_HEADER] === 'none' && sessionData[CHOICE_KEY] === 'none';
    return failed || gone ? [] : ['reports a mark as taken back that may stand'];
  };
  expect(count(await tryAll(of('marked'), [...WRITES, ...MAIL_READS.slice(8, 9)], judge))).toEqual([]);
}, 120_000);
