import type { Decision } from '../../src/rules/types';
import { canChoose, isToMark, toneOf, type Tone } from '../../src/taskpane/tone';
import { decision, MARKED, ORDINARY } from './decisions';

const ROWS: [string, Partial<Decision>, Tone][] = [
  ['must go securely, the person is asked', {}, 'ask'],
  ['must go securely, Outlook also offers Send Anyway', { action: 'warn' }, 'ask'],
  ['marked', MARKED, 'secure'],
  ['ordinary mail marked of free will', { ...ORDINARY, ...MARKED }, 'secure'],
  ['marked where a mark encrypts nothing', { ...MARKED, isMarkEnough: false }, 'ask'],
  ['ordinary mail marked where a mark encrypts nothing', { ...ORDINARY, ...MARKED, isMarkEnough: false }, 'announce'],
  ['rerouted', { action: 'reroute' }, 'announce'],
  ['rerouted where a mark encrypts nothing', { action: 'reroute', isMarkEnough: false }, 'ask'],
  ['nothing found', ORDINARY, 'go'],
  ['to nobody yet', { ...ORDINARY, recipients: 0 }, 'quiet'],
  ['to nobody yet, but marked', { ...ORDINARY, ...MARKED, recipients: 0 }, 'secure'],
  [
    'to nobody as far as could be read',
    {
      ...ORDINARY,
      recipients: 0,
      unchecked: [{ what: 'recipients', why: 'timed-out', cost: 'ask' }],
    },
    'announce',
  ],
  ['without TLS, at the person’s own word', { ...ORDINARY, verdict: 'plain' }, 'announce'],
  ['blocked', { verdict: 'block', action: 'block' }, 'stop'],
  ['blocked, and marking does not help', { verdict: 'block', action: 'block', marked: true }, 'stop'],
  ['observing what would have been asked', { action: 'send', would: 'ask' }, 'ask'],
  ['observing what would have been stopped', { action: 'send', would: 'block' }, 'stop'],
  ['observing an ordinary mail', { ...ORDINARY, would: 'send' }, 'go'],
  [
    'observing what would have been rerouted: nobody but the person makes it safe',
    { action: 'send', would: 'reroute' },
    'ask',
  ],
  ['protected by its label', { action: 'send', protectedBy: 'label' }, 'secure'],
  ['protected by a secure channel', { action: 'send', protectedBy: 'channel' }, 'secure'],
  ['ordinary mail that bears a label all the same', { ...ORDINARY, protectedBy: 'label' }, 'go'],
  ['blocked in spite of its label', { verdict: 'block', action: 'block', protectedBy: 'label' }, 'stop'],
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

const CHOICES: [string, Partial<Decision>, boolean][] = [
  ['must go securely', {}, true],
  ['ordinary mail: an offer', ORDINARY, true],
  ['marked: to be undone', MARKED, true],
  ['blocked', { verdict: 'block', action: 'block' }, false],
  ['blocked and marked: to be undone', { verdict: 'block', action: 'block', marked: true }, true],
  ['rerouted', { action: 'reroute' }, false],
  ['observing what would have been asked', { action: 'send', would: 'ask' }, true],
  ['observing what would have been rerouted', { action: 'send', would: 'reroute' }, true],
  ['observing what would have been blocked', { action: 'send', would: 'block' }, false],
  ['protected by its label', { action: 'send', protectedBy: 'label' }, false],
  ['protected by its label, and marked', { ...MARKED, protectedBy: 'label' }, true],
  ['a meeting, which nothing can mark', { kind: 'meeting', action: 'block' }, false],
  ['a meeting that may go', { ...ORDINARY, kind: 'meeting' }, false],
];

it.each(CHOICES)('%s: whether the mark can be chosen', (_, about, possible) => {
  expect(canChoose(decision(about))).toBe(possible);
});

it.each<[string, Partial<Decision>, boolean]>([
  ['must go securely', {}, true],
  ['must go securely where a mark encrypts nothing', { isMarkEnough: false }, false],
  ['ordinary mail', ORDINARY, false],
])('%s: whether to press the mark', (_, about, isTo) => {
  expect(isToMark(decision(about))).toBe(isTo);
});
