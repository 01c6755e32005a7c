import { announce } from '../../src/session/announce';
import { NOTIFICATION_KEY } from '../../src/session/headers';
import { lineInStep } from '../../src/session/line-in-step';
import { fakeMail } from '../support/fake-mail';

/** The line in the bar beside an open pane: both say the same. */

const MUST = 'Mailen skal sendes sikkert.';
const MARKED = 'Mailen er markeret.';
let asOf = 1_000;

function beside(standing?: string) {
  const mail = fakeMail();
  if (standing !== undefined) mail.state.notifications[NOTIFICATION_KEY] = standing;
  const read = jest.fn(async () => mail.state.notifications[NOTIFICATION_KEY]);
  const say = lineInStep(read, { announce: (line) => announce(mail, line, asOf++) });
  return { say, read, line: () => mail.state.notifications[NOTIFICATION_KEY], mail };
}

test('goes when the pane finds nothing any more', async () => {
  const { say, line } = beside(MUST);
  await say(MUST);
  expect(line()).toBe(MUST);
  await say('');
  expect(line()).toBeUndefined();
});

test('goes at the first check of a pane that is opened on changed text', async () => {
  const { say, line } = beside(MUST);
  await say('');
  expect(line()).toBeUndefined();
});

test('is renewed when the pane says something else', async () => {
  const { say, line } = beside(MUST);
  await say(MARKED);
  expect(line()).toBe(MARKED);
});

test('is not added where none stands: the pane says it, or the person has put the line away', async () => {
  const { say, line } = beside();
  await say(MUST);
  await say(MARKED);
  expect(line()).toBeUndefined();
});

test('is left alone while the pane says the same: it may be the answer to a press that went wrong', async () => {
  const { say, line, mail, read } = beside(MUST);
  await say(MUST);
  mail.state.notifications[NOTIFICATION_KEY] = 'Mailen kunne ikke markeres.';
  await say(MUST);
  expect(line()).toBe('Mailen kunne ikke markeres.');
  expect(read).toHaveBeenCalledTimes(1);
});

test('is left alone where the bar cannot be read', async () => {
  const { mail } = beside(MUST);
  const say = lineInStep(() => Promise.reject(new Error('no bar')), {
    announce: (line) => announce(mail, line, asOf++),
  });
  await say('');
  expect(mail.state.notifications).toEqual({ [NOTIFICATION_KEY]: MUST });
});

test('comes back when what was taken out is written again', async () => {
  const { say, line } = beside(MUST);
  await say(MUST);
  await say('');
  await say(MUST);
  expect(line()).toBe(MUST);
});

test('says the newest answer, whichever look at the bar takes longer', async () => {
  const { mail, line } = beside(MARKED);
  const looks = [50, 1];
  const read = () => new Promise<string>((resolve) => setTimeout(() => resolve(MARKED), looks.shift()));
  const say = lineInStep(read, { announce: (said) => announce(mail, said, asOf++) });
  await Promise.all([say(MUST), say('')]);
  expect(line()).toBeUndefined();
});

test('looks again after a look that failed', async () => {
  const { mail, line } = beside(MUST);
  const read = jest
    .fn(async () => mail.state.notifications[NOTIFICATION_KEY])
    .mockRejectedValueOnce(new Error('no bar'));
  const say = lineInStep(read, { announce: (said) => announce(mail, said, asOf++) });
  await say('');
  expect(line()).toBe(MUST);
  await say('');
  expect(line()).toBeUndefined();
});
