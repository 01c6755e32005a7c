import { onSend, SEND_LIMITS } from '../../src/launchevent/on-send';
import type { CompletedOptions } from '../../src/outlook/smart-alert';
import type { Language, Policy } from '../../src/rules';
import { openSession } from '../../src/session/session';
import { policyFrom, shippedPolicy, TODAY } from './build';
import { fakeMail, type Faults, type MailState } from './fake-mail';

export const AU = shippedPolicy('au');
/** Lets a mail go that could not be read. */
export const LENIENT = policyFrom({
  ...AU,
  unchecked: { ...AU.unchecked, 'call-failed': 'tell', 'timed-out': 'tell' },
});
export const HEALTH = { body: 'found: health' };
export const TAGGED = { subject: '[NoTLS] Program' };
export const OUTSIDE = [{ name: 'Ole Vang', address: 'ole@firma.example.dk' }];

export interface Sent {
  /** What Outlook was told, and after how many milliseconds; undefined when it was told nothing. */
  options: CompletedOptions | undefined;
  after: number;
  headers: Record<string, string>;
  calls: string[];
}

/** Presses Send on this mail. Fails when the event is completed more than once. */
export async function send(
  state: Partial<MailState> = {},
  faults: Faults = {},
  policy: Policy = AU,
  language: () => Language = () => 'da',
): Promise<Sent> {
  const mail = fakeMail({ to: OUTSIDE, ...state }, faults);
  const begun = Date.now();
  let after = NaN;
  const event = { completed: jest.fn((_options?: CompletedOptions) => void (after = Date.now() - begun)) };
  const session = openSession(mail, policy, () => TODAY);
  const rejected = jest.fn();
  onSend(event, { policy, session, language, limits: SEND_LIMITS }).catch(rejected);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(event.completed.mock.calls.length).toBeLessThan(2);
  expect(rejected).not.toHaveBeenCalled();
  return { options: event.completed.mock.calls[0]?.[0], after, headers: mail.state.headers, calls: mail.calls };
}
