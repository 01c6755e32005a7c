import { NOTICE_LIMITS, onDraftChanged } from '../../src/launchevent/on-draft-changed';
import { onSend, SEND_LIMITS, type Limits, type Surroundings } from '../../src/launchevent/on-send';
import { COMMAND_LIMITS, sendSikkert } from '../../src/launchevent/send-sikkert';
import { openMail } from '../../src/outlook/outlook-mail';
import type { CompletedOptions, MailEvent } from '../../src/outlook/smart-alert';
import { openSession } from '../../src/session/session';
import { TODAY } from '../support/build';
import { fakeOffice, installOffice, type Behaviours, type FakeOffice } from '../support/fake-office';
import { AU, OUTSIDE } from '../support/press-send';
import { MAIL_READS } from './every-fault';
import { settle, useTurnedClock } from './turned-clock';

/** On the web one script may serve several events: they share the three calls that Outlook allows at once. */
useTurnedClock('Events at the same time');

type Handler = (event: MailEvent, surroundings: Surroundings) => Promise<void>;

interface Answer {
  options?: CompletedOptions | undefined;
  after?: number;
}

/** An outside recipient as Outlook gives it. */
const to = OUTSIDE.map(({ name, address }) => ({ displayName: name, emailAddress: address }));

function raise(handler: Handler, limits: Limits, isAwaited: boolean): Answer {
  const answer: Answer = {};
  const begun = Date.now();
  const completed = (options?: CompletedOptions): void => {
    answer.options = options;
    answer.after = Date.now() - begun;
  };
  const mail = openMail({ read: 2_000, write: 800 }, isAwaited);
  const session = openSession(mail, AU, () => TODAY);
  void handler({ completed }, { policy: AU, session, language: () => 'da', limits });
  return answer;
}

const notice = (): Answer => raise(onDraftChanged, NOTICE_LIMITS, false);
const send = (): Answer => raise(onSend, SEND_LIMITS, true);

function outlook(behaviours: Behaviours): FakeOffice {
  const fake = fakeOffice({ to }, behaviours);
  installOffice(fake.office);
  return fake;
}

/** Milliseconds pass, and promises settle on the way. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    await new Promise((resolve) => setImmediate(resolve));
    jest.advanceTimersByTime(50);
  }
}

let hangs = true;
beforeEach(() => void (hangs = true));

const aWhile: Behaviours[string] = () => (hangs ? 'never' : 'answers');
const READS_HANG: Behaviours = Object.fromEntries(MAIL_READS.map(({ path }) => [path, aWhile]));

test('a notice whose reads hang costs Send a moment, and no answer', async () => {
  outlook(READS_HANG);
  notice();
  await pass(100);
  hangs = false;
  const sent = send();
  await settle();
  expect(sent.options).toEqual({ allowEvent: true });
  expect(sent.after).toBeLessThanOrEqual(400);
});

test('a notice that began while Send was being answered waits', async () => {
  const fake = outlook({ 'internetHeaders.setAsync': (nth) => (nth === 1 ? 'slow' : 'answers') });
  const sent = send();
  await pass(100);
  notice();
  await settle();
  expect(sent.options).toEqual({ allowEvent: true });
  expect(fake.mostAtOnce()).toBeLessThanOrEqual(3);
});

test('writes of a notice that hang cost Send a moment, and its header is written', async () => {
  const { state } = outlook({ 'sessionData.setAsync': 'never', 'notificationMessages.replaceAsync': 'never' });
  notice();
  await pass(100);
  const sent = send();
  await settle();
  expect(sent.options).toEqual({ allowEvent: true });
  expect(sent.after).toBeLessThanOrEqual(400);
  expect(state.headers['X-Send-Sikkert']).toBe('force-tls');
});

test('a second Send does not wait for the reads of a first that hung', async () => {
  outlook(READS_HANG);
  const first = send();
  await pass(3_100);
  expect(first.options?.allowEvent).toBe(false);
  hangs = false;
  const second = send();
  await settle();
  expect(second.options).toEqual({ allowEvent: true });
  expect(second.after).toBeLessThanOrEqual(400);
});

test('the ribbon button does not wait for a notice either', async () => {
  const { state } = outlook(READS_HANG);
  notice();
  await pass(100);
  hangs = false;
  const pressed = raise(sendSikkert, COMMAND_LIMITS, true);
  await settle();
  expect(pressed.after).toBeLessThanOrEqual(800);
  expect(state.headers['X-Send-Sikkert-Choice']).toBe('secure');
});

test('quick events one after the other never ask Outlook for more than three things at once', async () => {
  const fake = outlook({});
  const answers = [notice(), notice(), send(), notice()];
  await settle();
  expect(answers.every(({ options }) => options?.allowEvent === true)).toBe(true);
  expect(fake.mostAtOnce()).toBeLessThanOrEqual(3);
});
