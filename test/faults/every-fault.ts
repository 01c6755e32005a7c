import type { Behaviour, Behaviours } from '../support/fake-office';

/**
 * Codes with which a call may fail: all that office.js 1.1.110 registers for Outlook (9015 is not among them), and what its
 * core fails with: 5000 and 5001 (host error, internal error), 7000 (permission), 9999 stands for one unknown to us.
 */
const CODES: readonly number[] = [
  5000,
  5001,
  5002,
  7000,
  ...Array.from({ length: 56 }, (_, at) => 9000 + at).filter((code) => code !== 9015),
  9999,
];

/** A call that a handler makes, or only its nth: a client lacks all of them, but may fail the second alone. */
export interface Call {
  readonly path: string;
  readonly nth?: number;
}

export const callsOf = (...paths: string[]): Call[] => paths.map((path) => ({ path }));

/** What is asked for to read a mail, in a policy that knows no labels. */
export const MAIL_READS: readonly Call[] = callsOf(
  'to.getAsync',
  'cc.getAsync',
  'bcc.getAsync',
  'body.getTypeAsync',
  'body.getAsync',
  'subject.getAsync',
  'getAttachmentsAsync',
  'internetHeaders.getAsync',
  'sessionData.getAllAsync',
  'from.getAsync',
);

export interface Fault {
  readonly call: Call;
  readonly behaviour: Behaviour;
}

const ANY: readonly Behaviour[] = ['fails', 'throws', 'never', 'slow', 'late', 'twice', 'fails-first', 'no-result'];
const NO_LIST: readonly unknown[] = [null, undefined, 42, 'text', {}, [null], [{}], [42]];
const NO_TEXT: readonly unknown[] = [null, undefined, 42, true, {}, []];
const NO_RECORD: readonly unknown[] = [null, undefined, 42, 'text', []];

/** What each call must not be answered with. A write may be answered with anything; the type of a body is read as HTML. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  'to.getAsync': NO_LIST,
  'cc.getAsync': NO_LIST,
  'bcc.getAsync': NO_LIST,
  'requiredAttendees.getAsync': NO_LIST,
  'optionalAttendees.getAsync': NO_LIST,
  getAttachmentsAsync: NO_LIST,
  'from.getAsync': NO_RECORD.concat({}),
  'organizer.getAsync': NO_RECORD.concat({}),
  'body.getTypeAsync': NO_TEXT,
  'body.getAsync': NO_TEXT,
  'subject.getAsync': NO_TEXT,
  // No label is null or undefined.
  'sensitivityLabel.getAsync': NO_TEXT.slice(2),
  'internetHeaders.getAsync': NO_RECORD.concat({ 'X-Send-Sikkert-Choice': 42 }),
  getAttachmentContentAsync: NO_RECORD.concat({ content: 'x' }, { content: 'x', format: 'pdf' }, { format: 'base64' }),
  'sessionData.getAllAsync': NO_RECORD.concat({ 'send-sikkert-choice': ['secure'] }),
};

/** Every way in which a call goes wrong, but for the codes: a failure is one of them here. */
function faultsOf(call: Call): Fault[] {
  return waysOf(call, WRONG[call.path] ?? []);
}

/** One call goes wrong, in every way. */
export function singleFaults(calls: readonly Call[]): Fault[][] {
  return calls.flatMap((call) => faultsOf(call).map((fault) => [fault]));
}

/** One call fails, with every code. */
export function codedFaults(calls: readonly Call[]): Fault[][] {
  return calls.flatMap((call) => CODES.map((behaviour) => [{ call, behaviour }]));
}

/** In pairs one value of a wrong type stands for all, beside null and undefined: alone each of them is the same. */
function faultsInPairs(call: Call): Fault[] {
  const wrong = WRONG[call.path] ?? [];
  return waysOf(
    call,
    [null, undefined, 42].filter((value) => wrong.includes(value)),
  );
}

function waysOf(call: Call, wrong: readonly unknown[]): Fault[] {
  return [
    ...ANY,
    ...(isWrite(call) ? (['silent'] as const) : []),
    ...(call.nth === undefined ? (['missing'] as const) : []),
    ...wrong.map((value) => ({ value })),
  ].map((behaviour) => ({ call, behaviour }));
}

function isWrite({ path }: Call): boolean {
  return WRONG[path] === undefined;
}

/** Every pair of faults of two calls. Two of one call that are told apart by their number are a pair as well. */
export function pairsOf(calls: readonly Call[]): [Fault, Fault][] {
  const faults = calls.map(faultsInPairs);
  return faults
    .flatMap((of, at) =>
      faults
        .slice(at + 1)
        .flatMap((others) => of.flatMap((one) => others.map((other): [Fault, Fault] => [one, other]))),
    )
    .filter(([one, other]) => meet(one.call, other.call));
}

/** A third write comes only where the second failed. */
function meet(one: Call, other: Call): boolean {
  if (one.path === other.path) return one.nth !== undefined && other.nth !== undefined;
  return one.nth !== 3 && other.nth !== 3;
}

export function behavioursOf(faults: readonly Fault[]): Behaviours {
  const behaviours: Record<string, Behaviours[string]> = {};
  for (const { call, behaviour } of faults) {
    const before = behaviours[call.path];
    behaviours[call.path] =
      call.nth === undefined
        ? behaviour
        : (nth) => (nth === call.nth ? behaviour : typeof before === 'function' ? before(nth) : 'answers');
  }
  return behaviours;
}

/** For a message about a run that went wrong. */
export function nameOf(faults: readonly Fault[]): string {
  return faults
    .map(
      ({ call, behaviour }) =>
        `${call.path}${call.nth === undefined ? '' : `#${call.nth}`} ${JSON.stringify(behaviour)}`,
    )
    .join(' and ');
}

/** Whether what a read gave is no answer that anybody can use. */
export function isUnread({ behaviour }: Fault): boolean {
  return behaviour !== 'twice' && behaviour !== 'answers';
}
