import { onSend, SEND_LIMITS } from '../../src/launchevent/on-send';
import type { Unchecked } from '../../src/rules';
import { CHOICE_HEADER, HEADER, WOULD_HEADER } from '../../src/session/headers';
import type { Case } from './drafts';
import { callsOf, isUnread, MAIL_READS, nameOf, type Call, type Fault } from './every-fault';
import { raise, type Run } from './raise';

/** Asked for only where there is a file of which nothing is known. */
export const CONTENT = 'getAttachmentContentAsync';

/** What a read that gives nothing is told as. */
const TOLD: ReadonlyMap<string, Unchecked['what']> = new Map([
  ['to.getAsync', 'recipients'],
  ['cc.getAsync', 'recipients'],
  ['bcc.getAsync', 'recipients'],
  ['requiredAttendees.getAsync', 'recipients'],
  ['optionalAttendees.getAsync', 'recipients'],
  ['subject.getAsync', 'subject'],
  ['body.getAsync', 'body'],
  ['getAttachmentsAsync', 'attachments'],
  [CONTENT, 'attachment'],
]);
/** Tell that the mail is protected: unread it counts as not, and a click marks it. */
const PROTECTS = ['internetHeaders.getAsync', 'sessionData.getAllAsync', 'sensitivityLabel.getAsync'];

/** What a meeting is asked for like a mail. */
const ITEM_READS = [
  'body.getTypeAsync',
  'body.getAsync',
  'subject.getAsync',
  'getAttachmentsAsync',
  'sessionData.getAllAsync',
];
const SET = 'internetHeaders.setAsync';
const LABEL = callsOf('sensitivityLabel.getAsync');
export const MAIL_CALLS: Call[] = [
  ...MAIL_READS,
  ...LABEL,
  { path: SET },
  ...[1, 2, 3].map((nth) => ({ path: SET, nth })),
];
export const MEETING_CALLS: Call[] = [
  ...callsOf('requiredAttendees.getAsync', 'optionalAttendees.getAsync', 'organizer.getAsync'),
  ...MAIL_READS.filter(({ path }) => ITEM_READS.includes(path)),
  ...LABEL,
];

/** How well a mail is protected as it leaves; what was stopped is protected best. */
const PROTECTION: Readonly<Record<string, number>> = { plain: 0, 'force-tls': 1, none: 1, secure: 2, stopped: 3 };

function outcomeOf({ completions }: Run): string {
  const [{ options, headers } = { options: undefined, headers: {} as Record<string, string> }] = completions;
  return options?.allowEvent === false ? 'stopped' : (headers[HEADER] ?? 'none');
}

/** What is wrong with the answer, held against the answer of an Outlook without faults. */
function wrongs(run: Run, without: Run, { policy }: Case, faults: readonly Fault[]): string[] {
  const said: string[] = [];
  const must = (holds: boolean, what: string): void => void (holds ? undefined : said.push(what));
  const { completions, fake, judged } = run;
  const [completion] = completions;
  must(completions.length === 1, `completed ${completions.length} times`);
  if (completion === undefined) return said;
  const { options, after, headers } = completion;
  must(after <= SEND_LIMITS.everything, `answered after ${after} ms`);

  const isMail = fake.state.itemType === 'message';
  const writes = fake.calls.filter(([path]) => path === SET).map(([, values]) => values as Record<string, string>);
  const canWrite = isMail && !faults.some(({ call, behaviour }) => call.path === SET && behaviour === 'missing');
  if (canWrite) must(fake.calls[0]?.[0] === SET && writes[0]?.[HEADER] === 'secure', 'secure is not written first');
  if (!isMail) must(writes.length === 0, 'a meeting was written on');
  must(!(CHOICE_HEADER in (writes[writes.length - 1] ?? {})), 'the mark was touched');

  const outcome = outcomeOf(run);
  const before = outcomeOf(without);
  const isObserved = policy.stage === 'observe';
  if (isObserved) must(outcome !== 'stopped', 'stopped in stage observe');
  else must(PROTECTION[outcome]! >= PROTECTION[before]!, `${outcome} is milder than ${before}`);

  const last = judged[judged.length - 1]?.decision;
  if (outcome === 'stopped') {
    must(options?.sendModeOverride === undefined || headers[HEADER] === 'secure', 'Send Anyway would leave unmarked');
    must(!canWrite || writes[writes.length - 1]?.[HEADER] === 'secure', 'the stop does not leave secure standing');
    must((options?.errorMessage ?? '') !== '', 'stopped without words');
    const reasons = (JSON.parse(options?.contextData ?? '{}') as { reasons?: string[] }).reasons ?? [];
    // Findings that would stay inside stop the mail when nobody knows to whom it goes.
    const isOurs = reasons.some((id) => /^(unchecked|unchecked-with-tag|not-written)$/.test(id));
    const knowsNotWhom = options?.errorMessage?.includes('felterne blev ikke kontrolleret') ?? false;
    const protectionUnread = faults.some(({ call: { path } }) => PROTECTS.includes(path));
    must(before === 'stopped' || isOurs || knowsNotWhom || protectionUnread, `stopped for ${reasons.join()}`);
  } else if (!isObserved && isMail) {
    const header = last?.header;
    must(
      header === 'force-tls' || headers[HEADER] === header || headers[HEADER] === 'secure',
      `left unwritten: ${header}`,
    );
    must(header !== 'secure' || headers[HEADER] === 'secure', 'left without its secure header');
  }
  if (isObserved && headers[WOULD_HEADER] !== undefined) must(headers[WOULD_HEADER] === last?.would, 'would is wrong');

  const told = judged.some(({ draft }) =>
    faults.filter(isUnread).every(({ call: { path }, behaviour }) => {
      const what = TOLD.get(path);
      // It may take longer than the others, and is not asked for where the file is known.
      if (path === CONTENT && (behaviour === 'slow' || !fake.calls.some(([called]) => called === CONTENT))) return true;
      return what === undefined || draft.unchecked.some((thing) => thing.what === what);
    }),
  );
  // The HTML of a body may fail where its text still comes.
  must(
    told || faults.some(({ call }) => call.nth !== undefined && call.path === 'body.getAsync'),
    'nothing says what was not read',
  );
  return said;
}

/** How many runs there were, and what went wrong in them: at most twenty, for a fault of our own shows itself in thousands. */
export interface Tried {
  readonly runs: number;
  readonly wrongs: readonly string[];
}

/** Presses Send on each draft under each combination of faults. */
export async function tryToSend(cases: readonly Case[], combinations: readonly (readonly Fault[])[]): Promise<Tried> {
  const found: string[] = [];
  for (const one of cases) {
    const without = await raise(onSend, SEND_LIMITS, one, []);
    for (const faults of combinations) {
      const run = await raise(onSend, SEND_LIMITS, one, faults);
      for (const wrong of wrongs(run, without, one, faults)) found.push(`${one.name}: ${nameOf(faults)}: ${wrong}`);
    }
  }
  return { runs: cases.length * combinations.length, wrongs: found.slice(0, 20) };
}
