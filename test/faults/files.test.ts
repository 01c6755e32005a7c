import { FILE_LIMITS, onDraftChanged } from '../../src/launchevent/on-draft-changed';
import { onSend, SEND_LIMITS } from '../../src/launchevent/on-send';
import { FILES_KEY } from '../../src/session/kept-files';
import { CONTENT, MAIL_CALLS, tryToSend } from './answer-to-send';
import { WITH_FILES, type Case } from './drafts';
import { callsOf, codedFaults, MAIL_READS, nameOf, pairsOf, singleFaults, type Fault } from './every-fault';
import { raise } from './raise';
import { useTurnedClock } from './turned-clock';

jest.mock('../../src/rules/check', () => jest.requireActual('./memoised-check'));

const count = useTurnedClock('Mails with files');

const CALLS = [...callsOf(CONTENT), ...MAIL_CALLS];
/** Those that tell of files, with each other. */
const OF_FILES = callsOf(
  CONTENT,
  'getAttachmentsAsync',
  'sessionData.getAllAsync',
  'body.getAsync',
  'subject.getAsync',
);

describe.each(WITH_FILES.map((one) => [one.name, one] as const))('Send of %s', (_name, one) => {
  test('is answered once, in time, never milder, whatever goes wrong with one call', async () => {
    expect(count(await tryToSend([one], [[], ...singleFaults(CALLS), ...codedFaults(callsOf(CONTENT))]))).toEqual([]);
  });

  test('… or with two of those that tell of files', async () => {
    expect(count(await tryToSend([one], pairsOf(OF_FILES)))).toEqual([]);
  });
});

test('many files never ask Outlook for more than three things at once', async () => {
  const [{ policy, state }] = WITH_FILES as [Case];
  const attachments = Array.from({ length: 9 }, (_, at) => ({ ...state.attachments![0], id: `a${at}` }));
  for (const [handler, limits] of [[onSend, SEND_LIMITS], [onDraftChanged, FILE_LIMITS]] as const) {
    const { fake, completions } = await raise(handler, limits, { name: 'nine', policy, state: { ...state, attachments } }, []);
    expect(fake.calls.filter(([path]) => path === CONTENT)).toHaveLength(9);
    expect([fake.mostAtOnce() <= 3, completions.length]).toEqual([true, 1]);
  }
}); // prettier-ignore

test('a notice of a file is answered once, in time, and keeps nothing that the file does not hold', async () => {
  const calls = [...callsOf(CONTENT, 'sessionData.setAsync', 'notificationMessages.replaceAsync'), ...MAIL_READS];
  const combinations: readonly (readonly Fault[])[] = [...singleFaults(calls), ...pairsOf(OF_FILES)];
  const wrongs: string[] = [];
  for (const one of WITH_FILES.slice(0, 2)) {
    const without = await raise(onDraftChanged, FILE_LIMITS, one, []);
    const whole = personsIn(without.fake.state.sessionData[FILES_KEY]);
    for (const faults of combinations) {
      const { completions, fake } = await raise(onDraftChanged, FILE_LIMITS, one, faults);
      const [first] = completions;
      if (completions.length !== 1 || first!.after > FILE_LIMITS.everything || !first!.options?.allowEvent)
        wrongs.push(`${one.name}: ${nameOf(faults)}: ${JSON.stringify(completions)}`);
      const kept = fake.state.sessionData[FILES_KEY];
      const isWhole = kept === undefined || personsIn(kept) === whole;
      if (!isWhole && faults.every(({ call }) => call.path === CONTENT))
        wrongs.push(`${one.name}: ${nameOf(faults)}: keeps ${kept}`);
    }
  }
  expect(count({ runs: combinations.length * 2, wrongs: wrongs.slice(0, 20) })).toEqual([]);
});

/** How many persons of which categories, as it is kept of the one file; nothing where it was not read. Salts differ, so keys do. */
function personsIn(kept: string | undefined): string {
  const { files } = JSON.parse(kept ?? '{"files":[]}') as { files: { found: { n: number; c: object } }[] };
  return JSON.stringify(files.map(({ found: { n, c } }) => [n, c])).replace(/\w+=/g, '');
}
