import type { Decision, Draft, Found, Policy, Unchecked } from '../../../src/rules';
import type { Outcome } from '../../../src/rules/explain/messages';
import { decide } from '../../../src/rules/policy/decide';
import { draft, found, secureMethod, shippedPolicy } from '../../support/build';

export const au = shippedPolicy('au');
export const sikkerpost = shippedPolicy('sikkerpost');
const LABEL = '8a5f5c3e-0b1d-4c2e-9f3a-1d2c3b4a5f60';
const labels = { ...au, protectedLabels: [LABEL] };
const channel = {
  ...au,
  secureMethods: [secureMethod({ domains: ['digital-post.dk'] })],
};
const unreadBody: Unchecked = { what: 'body', why: 'timed-out' };
const manyTags = { ...au, tags: ['[NoTLS]', '[unencrypted]'] };

/** A draft, what was found in it, and what that amounts to for the person. */
export interface Case {
  outcome: Outcome;
  draft: Draft;
  found: Found;
  policy: Policy;
}

export const CASES: Case[] = [
  { outcome: 'nobody-yet', draft: draft({ to: [] }), found: found(['health']), policy: au },
  { outcome: 'internal', draft: draft({ to: ['ole@au.dk'] }), found: found(['health']), policy: au },
  { outcome: 'nothing-found', draft: draft(), found: found([]), policy: au },
  { outcome: 'allowed', draft: draft(), found: found(['grades', 'cpr']), policy: au },
  { outcome: 'must-be-secure', draft: draft(), found: found(['health']), policy: au },
  {
    outcome: 'must-be-secure',
    draft: draft({ to: ['a@x.example', 'b@x.example'] }),
    found: found(['health', 'cpr', 'union', 'offences'], 12),
    policy: au,
  },
  { outcome: 'rerouted', draft: draft(), found: found(['cpr'], 2), policy: sikkerpost },
  { outcome: 'marked', draft: draft({ choices: { marked: true } }), found: found(['health']), policy: au },
  {
    outcome: 'marked-inside',
    draft: draft({ to: ['ole@au.dk'], choices: { marked: true } }),
    found: found(['health']),
    policy: au,
  },
  {
    outcome: 'blocked-by-tag',
    draft: draft({ subject: '[NoTLS] [unencrypted] liste' }),
    found: found(['cpr'], 2),
    policy: manyTags,
  },
  { outcome: 'plain', draft: draft({ subject: '[NoTLS] program' }), found: found([]), policy: au },
  {
    outcome: 'unchecked',
    draft: draft({ unchecked: [unreadBody] }),
    found: found([]),
    policy: au,
  },
  {
    outcome: 'unchecked-with-tag',
    draft: draft({ subject: '[NoTLS]', unchecked: [{ what: 'attachment', name: 'foto.jpg', key: 'a', why: 'image' }] }),
    found: found([]),
    policy: au,
  },
  { outcome: 'labelled', draft: draft({ label: LABEL }), found: found(['health']), policy: labels },
  {
    outcome: 'secure-channel',
    draft: draft({ to: ['a@digital-post.dk'] }),
    found: found(['cpr', 'health']),
    policy: channel,
  },
  {
    outcome: 'secure-channel',
    draft: draft({ to: ['a@digital-post.dk', 'b@digital-post.dk'] }),
    found: found(['cpr', 'health'], 2),
    policy: channel,
  },
  { outcome: 'must-be-secure', draft: draft({ to: ['list: net@x.example'] }), found: found(['grades']), policy: au },
  {
    outcome: 'must-be-secure',
    draft: draft({ to: ['list: net@x.example', 'list: n2@x.example', 'a@x.example'] }),
    found: found(['grades']),
    policy: au,
  },
  { outcome: 'internal', draft: draft({ to: ['list: alle@au.dk'] }), found: found(['cpr']), policy: au },
  { outcome: 'internal', draft: draft({ to: ['ole@au.dk', 'lis@au.dk'] }), found: found([]), policy: au },
  {
    outcome: 'must-be-secure',
    draft: draft({ to: ['a@x.example'], unchecked: [{ what: 'recipients', why: 'timed-out' }] }),
    found: found(['health']),
    policy: au,
  },
  { outcome: 'nobody-yet', draft: draft({ kind: 'meeting', to: [] }), found: found(['health']), policy: au },
  { outcome: 'internal', draft: draft({ kind: 'meeting', to: ['ole@au.dk'] }), found: found(['health']), policy: au },
  { outcome: 'nothing-found', draft: draft({ kind: 'meeting' }), found: found([]), policy: au },
  { outcome: 'allowed', draft: draft({ kind: 'meeting' }), found: found(['grades']), policy: au },
  { outcome: 'meeting-must-be-secure', draft: draft({ kind: 'meeting' }), found: found(['health']), policy: au },
  {
    outcome: 'meeting-unchecked',
    draft: draft({ kind: 'meeting', unchecked: [unreadBody] }),
    found: found([]),
    policy: au,
  },
  { outcome: 'labelled', draft: draft({ kind: 'meeting', label: LABEL }), found: found(['health']), policy: labels },
  {
    outcome: 'secure-channel',
    draft: draft({ kind: 'meeting', to: ['a@digital-post.dk'] }),
    found: found(['health']),
    policy: channel,
  },
  {
    outcome: 'blocked-by-tag',
    draft: draft({ kind: 'meeting', subject: '[NoTLS]' }),
    found: found(['cpr']),
    policy: au,
  },
  { outcome: 'plain', draft: draft({ kind: 'meeting', subject: '[NoTLS]' }), found: found([]), policy: au },
  {
    outcome: 'unchecked-with-tag',
    draft: draft({ kind: 'meeting', subject: '[NoTLS]', unchecked: [unreadBody] }),
    found: found([]),
    policy: au,
  },
];

export const decided = ({ draft: given, found: handed, policy }: Case): Decision => decide(given, handed, policy);
