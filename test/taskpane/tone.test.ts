import type { Decision } from '../../src/rules/types';
import { toneOf, type Tone } from '../../src/taskpane/tone';
import { decision, MARKED, ORDINARY } from './decisions';

const ROWS: [string, Partial<Decision>, Tone][] = [
  ['must go securely, the person is asked', {}, 'ask'],
  ['must go securely, Outlook also offers Send Anyway', { action: 'warn' }, 'ask'],
  ['marked', MARKED, 'secure'],
  ['ordinary mail marked of free will', { ...ORDINARY, ...MARKED }, 'secure'],
  ['rerouted', { action: 'reroute' }, 'announce'],
  ['nothing found', ORDINARY, 'go'],
  ['without TLS, at the person’s own word', { ...ORDINARY, verdict: 'plain' }, 'announce'],
  ['blocked', { verdict: 'block', action: 'block' }, 'stop'],
  ['blocked, and marking does not help', { verdict: 'block', action: 'block', marked: true }, 'stop'],
  ['observing what would have been asked', { action: 'send', would: 'ask' }, 'ask'],
  ['observing what would have been stopped', { action: 'send', would: 'block' }, 'stop'],
  ['observing an ordinary mail', { ...ORDINARY, would: 'send' }, 'go'],
  [
    'lets go a mail of which a file was not read',
    {
      verdict: 'tls',
      action: 'send',
      unchecked: [{ what: 'attachment', name: 'a.pdf', key: 'a', why: 'not-readable-here', cost: 'tell' }],
    },
    'announce',
  ],
];

it.each(ROWS)('%s', (_, about, tone) => {
  expect(toneOf(decision(about))).toBe(tone);
});
