import type { Policy } from '../../src/rules';
import { policyFrom, shippedPolicy } from '../support/build';
import type { OfficeState } from '../support/fake-office';

export interface Case {
  readonly name: string;
  readonly policy: Policy;
  readonly state: Partial<OfficeState>;
}

export const LABEL = 'a1b2c3d4-0000-4000-8000-000000000001';
const OUTSIDE = [{ displayName: 'Ole Vang', emailAddress: 'ole@firma.example.dk' }];
const INSIDE = [{ displayName: 'Bo Lind', emailAddress: 'bo.lind@au.dk' }];
const HEALTH = 'Freja Holm har diabetes.';
const TAG = '[NoTLS] Program';
const MARK = { 'X-Send-Sikkert-Choice': 'secure' };
const KEPT_MARK = { 'send-sikkert-choice': 'secure' };

const AU = policyFrom({ ...shippedPolicy('au'), protectedLabels: [LABEL] });
/** Everything is silent but what must be said, and mail to a partner is rerouted. */
const PARTNER = policyFrom({ ...AU, rerouteWithoutAsking: ['firma.example.dk'] });
const OBSERVE = policyFrom({ ...AU, stage: 'observe' });
/** Lets a mail go that could not be read. */
const LENIENT = policyFrom({ ...AU, unchecked: { ...AU.unchecked, 'call-failed': 'tell', 'timed-out': 'tell' } });

/** Tiny drafts, one of each kind that a handler treats in its own way. */
export const MAILS: readonly Case[] = [
  { name: 'clean', policy: AU, state: { to: OUTSIDE } },
  { name: 'must be secure', policy: AU, state: { to: OUTSIDE, body: HEALTH } },
  { name: 'must be secure, HTML', policy: AU, state: { to: OUTSIDE, html: `<p>${HEALTH}</p>`, body: HEALTH } },
  { name: 'marked', policy: AU, state: { to: OUTSIDE, body: HEALTH, headers: MARK, sessionData: KEPT_MARK } },
  { name: 'marked, header alone', policy: AU, state: { to: OUTSIDE, headers: MARK } },
  { name: 'marked, session alone', policy: AU, state: { to: OUTSIDE, body: HEALTH, sessionData: KEPT_MARK } },
  { name: 'tagged with data', policy: AU, state: { to: OUTSIDE, subject: TAG, body: HEALTH } },
  { name: 'tagged, clean', policy: AU, state: { to: OUTSIDE, subject: TAG } },
  { name: 'tagged, clean, marked', policy: AU, state: { to: OUTSIDE, subject: TAG, headers: MARK } },
  { name: 'internal', policy: AU, state: { to: INSIDE, body: HEALTH } },
  { name: 'outside on bcc alone', policy: AU, state: { to: INSIDE, bcc: OUTSIDE, body: HEALTH } },
  { name: 'partner', policy: PARTNER, state: { to: OUTSIDE, body: HEALTH } },
  { name: 'labelled', policy: AU, state: { to: OUTSIDE, body: HEALTH, label: LABEL } },
  { name: 'observed', policy: OBSERVE, state: { to: OUTSIDE, body: HEALTH } },
  { name: 'observed, tagged', policy: OBSERVE, state: { to: OUTSIDE, subject: TAG } },
  { name: 'observed, marked', policy: OBSERVE, state: { to: OUTSIDE, body: HEALTH, headers: MARK } },
  { name: 'lenient', policy: LENIENT, state: { to: OUTSIDE } },
];

const named = (...names: string[]): Case[] => MAILS.filter(({ name }) => names.includes(name));
/** Those tried with every pair of faults: mails that go, and mails that are stopped. */
export const GO = named('clean', 'marked, header alone', 'tagged, clean', 'internal', 'partner', 'observed');
export const STOPPED = named('must be secure', 'tagged with data');

export const MEETINGS: readonly Case[] = [
  { name: 'clean', policy: AU, state: { to: OUTSIDE } },
  { name: 'must be secure', policy: AU, state: { to: OUTSIDE, body: HEALTH } },
  { name: 'tagged', policy: AU, state: { to: OUTSIDE, subject: TAG } },
  { name: 'internal', policy: AU, state: { to: INSIDE, cc: INSIDE, body: HEALTH } },
  { name: 'labelled', policy: AU, state: { to: OUTSIDE, body: HEALTH, label: LABEL } },
  { name: 'observed', policy: OBSERVE, state: { to: OUTSIDE, body: HEALTH } },
].map((meeting) => ({ ...meeting, state: { itemType: 'appointment', ...meeting.state } }));
