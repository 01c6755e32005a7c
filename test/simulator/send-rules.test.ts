import type { Outcome } from '../../simulator/host/launch-event';
import type { SendMode } from '../../simulator/host/manifest';
import { judge } from '../../simulator/host/send-rules';
import { faultList, OF_A_MAIL } from './support';

const STOP: Outcome = { kind: 'completed', options: { allowEvent: false, errorMessage: 'No.' } };
const SOFT: Outcome = { kind: 'completed', options: { allowEvent: false, sendModeOverride: 'promptUser' } };

/** `send`: it goes. `ask`: the person may send it anyway. `stop`: nothing but close. `keep`: no dialog, a draft still. */
type Result = 'send' | 'ask' | 'stop' | 'keep';

function result(outcome: Outcome, mode: SendMode): Result {
  const judgement = judge(outcome, mode, OF_A_MAIL, () => {});
  if (judgement.kind !== 'stop') return judgement.kind;
  return judgement.alert.sendAnyway ? 'ask' : 'stop';
}

test.each<[string, Outcome, Record<SendMode, Result>]>([
  [
    'allowed',
    { kind: 'completed', options: { allowEvent: true } },
    { PromptUser: 'send', SoftBlock: 'send', Block: 'send' },
  ],
  ['stopped', STOP, { PromptUser: 'ask', SoftBlock: 'stop', Block: 'stop' }],
  ['stopped, but loosened', SOFT, { PromptUser: 'ask', SoftBlock: 'ask', Block: 'ask' }],
  [
    'no answer in the options',
    { kind: 'completed', options: {} },
    { PromptUser: 'ask', SoftBlock: 'stop', Block: 'stop' },
  ],
  ['no such function', { kind: 'not-associated' }, { PromptUser: 'ask', SoftBlock: 'stop', Block: 'stop' }],
  ['unavailable', { kind: 'unavailable' }, { PromptUser: 'ask', SoftBlock: 'ask', Block: 'stop' }],
  ['timed out', { kind: 'timed-out' }, { PromptUser: 'ask', SoftBlock: 'stop', Block: 'stop' }],
  ['abandoned', { kind: 'abandoned' }, { PromptUser: 'keep', SoftBlock: 'keep', Block: 'keep' }],
])('%s', (_, outcome, expected) => {
  for (const mode of ['PromptUser', 'SoftBlock', 'Block'] as const) {
    expect([mode, result(outcome, mode)]).toEqual([mode, expected[mode]]);
  }
});

test('an override that Outlook does not know loosens nothing', () => {
  const { faults, report } = faultList();
  const outcome: Outcome = { kind: 'completed', options: { allowEvent: false, sendModeOverride: 'softBlock' } };
  expect(judge(outcome, 'Block', OF_A_MAIL, report)).toMatchObject({ alert: { sendAnyway: false } });
  expect(faults).toMatchObject([{ name: 'sendModeOverride' }]);
});

test('what the handler said stands in the alert', () => {
  expect(judge(STOP, 'SoftBlock', OF_A_MAIL, () => {})).toMatchObject({ alert: { text: 'No.' } });
});
