import type { Limits, Surroundings } from '../../src/launchevent/on-send';
import { openMail } from '../../src/outlook/outlook-mail';
import type { CompletedOptions, MailEvent } from '../../src/outlook/smart-alert';
import type { Decision, Draft } from '../../src/rules';
import { openSession, type Session } from '../../src/session/session';
import { TODAY } from '../support/build';
import { fakeOffice, installOffice, type FakeOffice } from '../support/fake-office';
import type { Case } from './drafts';
import { behavioursOf, type Fault } from './every-fault';
import { judged } from './memoised-check';
import { settle } from './turned-clock';

/** As `src/launchevent/index.ts` says. */
const CALL_LIMITS = { read: 2_000, write: 800, content: 2_500 };

export interface Run {
  /** Each completion of the event, with the milliseconds until it came and the headers that stood then. */
  readonly completions: {
    readonly options: CompletedOptions | undefined;
    readonly after: number;
    readonly headers: Record<string, string>;
  }[];
  readonly fake: FakeOffice;
  readonly judged: readonly { draft: Draft; decision: Decision }[];
}

type Handler = (event: MailEvent, surroundings: Surroundings) => Promise<void>;

/** Raises the event on the draft in an Outlook with these faults, and waits until nothing happens any more. */
export async function raise(
  handler: Handler,
  limits: Limits,
  { policy, state }: Case,
  faults: readonly Fault[],
): Promise<Run> {
  const fake = fakeOffice(structuredClone(state), behavioursOf(faults));
  installOffice(fake.office);
  judged.length = 0;
  const completions: Run['completions'] = [];
  const begun = Date.now();
  const completed = (options?: CompletedOptions): void =>
    void completions.push({ options, after: Date.now() - begun, headers: { ...fake.state.headers } });
  const session = openSession(openMail(CALL_LIMITS, true), policy, () => TODAY);
  void handler({ completed }, { policy, session, language: () => 'da', limits });
  await settle();
  return { completions, fake, judged: judged.slice() };
}

/** A session as the pane has it. */
export function paneSession(
  { policy, state }: Case,
  faults: readonly Fault[],
  limits: { read: number; write: number },
): { session: Session; fake: FakeOffice } {
  const fake = fakeOffice(structuredClone(state), behavioursOf(faults));
  installOffice(fake.office);
  judged.length = 0;
  return { session: openSession(openMail(limits), policy, () => TODAY), fake };
}
