import { aroundFiles, check, findInFile, sealed, type Policy } from '../../src/rules';
import { FILES_KEY, KeptFiles } from '../../src/session/kept-files';
import { LOOKED_KEY } from '../../src/session/looked';
import { SET_ASIDE_KEY } from '../../src/session/set-aside';
import { draft, policyFrom, shippedPolicy, TODAY } from '../support/build';
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
/** Outlook offers Send Anyway. */
const WARN = policyFrom({ ...AU, whenSecureIsRequired: 'warn' });
/** Lets a mail go that could not be read. */
const LENIENT = policyFrom({ ...AU, unchecked: { ...AU.unchecked, 'call-failed': 'tell', 'timed-out': 'tell' } });

/** Whose people may say of a finding that it is no personal data. */
const FREELY = policyFrom({ ...AU, override: 'acknowledge' });

/** What the pane left of a person who said it of everything in this body. */
function setAside(body: string): Record<string, string> {
  const salt = 's';
  const { findings } = check({ ...draft({ body }), salt }, FREELY, TODAY);
  const keys = Object.fromEntries(findings.map(({ key }) => [key, '']));
  return { [SET_ASIDE_KEY]: JSON.stringify({ salt, keys }) };
}

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
  { name: 'warned', policy: WARN, state: { to: OUTSIDE, body: HEALTH } },
  { name: 'warned, tagged', policy: WARN, state: { to: OUTSIDE, subject: TAG } },
  { name: 'lenient', policy: LENIENT, state: { to: OUTSIDE } },
  { name: 'set aside', policy: FREELY, state: { to: OUTSIDE, body: HEALTH, sessionData: setAside(HEALTH) } },
  {
    name: 'set aside, tagged',
    policy: FREELY,
    state: { to: OUTSIDE, subject: TAG, body: HEALTH, sessionData: setAside(HEALTH) },
  },
  {
    name: 'set aside where nobody may',
    policy: AU,
    state: { to: OUTSIDE, body: HEALTH, sessionData: setAside(HEALTH) },
  },
];

const named = (...names: string[]): Case[] => MAILS.filter(({ name }) => names.includes(name));
/** Those tried with every pair of faults: mails that go, and mails that are stopped. */
export const GO = named('clean', 'marked, header alone', 'tagged, clean', 'internal', 'partner', 'observed');
export const STOPPED = named('must be secure', 'warned', 'tagged with data');

const LIST = { id: 'a1', name: 'liste.txt', size: 25, attachmentType: 'file', isInline: false };
const LINK = { ...LIST, id: 'a2', name: 'plan.xlsx', attachmentType: 'cloud' };
const HOLDING = { a1: { format: 'base64', content: Buffer.from(HEALTH).toString('base64') } };

/** What a notice left of a file that holds this text. */
function kept(text: string): Record<string, string> {
  const { id, name, size } = LIST;
  const mail = { from: { name: 'Anne Holm', address: 'anne.holm@au.dk' }, to: OUTSIDE.map(({ displayName, emailAddress }) => `${displayName} <${emailAddress}>`), subject: 'Møde', body: 'Vi ses.' }; // prettier-ignore
  const none = KeptFiles.from(undefined);
  const found = sealed(findInFile(name, text, aroundFiles(draft(mail), TODAY)), none.salt);
  return { [FILES_KEY]: none.keeping({ id, name, size, kind: 'file', inline: false }, { found }, 1).toString() };
}

/** Mails with a file: one that nobody has read, one that a notice has, one in which the person has looked. */
export const WITH_FILES: readonly Case[] = [
  { name: 'a file', policy: AU, state: { to: OUTSIDE, attachments: [LIST] } },
  { name: 'a file that must be secure', policy: AU, state: { to: OUTSIDE, attachments: [LIST], contents: HOLDING } },
  { name: 'a known file', policy: AU, state: { to: OUTSIDE, attachments: [LIST], sessionData: kept('Vi ses.') } },
  {
    name: 'a known file that must be secure',
    policy: AU,
    state: { to: OUTSIDE, attachments: [LIST], contents: HOLDING, sessionData: kept(HEALTH) },
  },
  {
    name: 'a link, looked into',
    policy: AU,
    state: { to: OUTSIDE, attachments: [LINK], sessionData: { [LOOKED_KEY]: '["a2"]' } },
  },
  { name: 'tagged, with a file', policy: AU, state: { to: OUTSIDE, subject: TAG, attachments: [LIST] } },
  { name: 'inside, with a file', policy: AU, state: { to: INSIDE, attachments: [LIST], contents: HOLDING } },
];

export const MEETINGS: readonly Case[] = [
  { name: 'clean', policy: AU, state: { to: OUTSIDE } },
  { name: 'must be secure', policy: AU, state: { to: OUTSIDE, body: HEALTH } },
  { name: 'tagged', policy: AU, state: { to: OUTSIDE, subject: TAG } },
  { name: 'internal', policy: AU, state: { to: INSIDE, cc: INSIDE, body: HEALTH } },
  { name: 'labelled', policy: AU, state: { to: OUTSIDE, body: HEALTH, label: LABEL } },
  { name: 'observed', policy: OBSERVE, state: { to: OUTSIDE, body: HEALTH } },
].map((meeting) => ({ ...meeting, state: { itemType: 'appointment', ...meeting.state } }));
