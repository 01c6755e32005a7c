import aau from '../../../policies/aau.json';
import au from '../../../policies/au.json';
import sikkerpost from '../../../policies/sikkerpost.json';
import { check, explain, parsePolicy, type Draft, type Policy, type Recipient } from '../../../src/rules';
import { advise } from '../../../src/rules/advice/advise';
import { adviceInWords } from '../../../src/rules/explain/advice';
import { explainDeliveries } from '../../../src/rules/explain/deliveries';
import { explainLimits, explainRemedies } from '../../../src/rules/explain/why';
import { deliveriesOf } from '../../../src/rules/policy/deliveries';
import { limitsOf } from '../../../src/rules/policy/limits';
import { optOut } from '../../../src/rules/policy/opt-out';
import { remediesFor } from '../../../src/rules/policy/remedies';
import { readRejection } from '../../../src/rules/rejections/read-rejection';
import { reportOn } from '../../../src/rules/report/report';
import type { Connection, PaneSession, Returned } from '../../../src/taskpane/pane-session';

/** Stands in for Outlook wherever the pane is shown without it. Runs in a browser, too: no file is read here. */

const TODAY = { year: 2026, month: 11, day: 21 };

function parsed(json: object): Policy {
  const read = parsePolicy(json);
  if ('faults' in read) throw new Error(read.faults.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return read.policy;
}

export const AU = parsed(au);
export const AAU = parsed(aau);
export const SIKKERPOST = parsed(sikkerpost);
/** An organisation whose label `LABEL` encrypts. */
export const LABEL = '8a5f5c3e-0b1d-4c2e-9f3a-1d2c3b4a5f60';
export const WITH_LABEL: Policy = { ...AU, protectedLabels: [LABEL] };

/** One that decides otherwise than any default: warns, lets unread text go, and stops pictures and records. */
export const HOSPITAL = parsed({
  id: 'hospital',
  name: { da: 'Fjordhospitalet', en: 'The Fjord Hospital' },
  domains: ['fjordhospitalet.example.dk'],
  tags: ['[åben]'],
  categories: { records: ['health', 'genetic'], other: ['cpr', 'contact'] },
  whenSecureIsRequired: 'warn',
  override: 'acknowledge',
  unchecked: { image: 'ask', 'call-failed': 'tell', 'timed-out': 'tell' },
  secureMethods: [
    {
      id: 'portal',
      text: { da: 'Patientportalen: patienten logger på med MitID.', en: 'The patient portal.' },
      byMark: true,
    },
  ],
  rules: [
    {
      id: 'hospital.records',
      when: { categories: ['records'], persons: { min: 2 }, externalRecipients: { min: 1 } },
      decision: 'block',
      text: {
        da: 'Journaloplysninger om flere patienter forlader ikke hospitalet.',
        en: 'Records of several patients do not leave the hospital.',
      },
      source: {
        url: 'https://fjordhospitalet.example.dk/regler/journaler',
        quote: 'Journaloplysninger om flere patienter må ikke sendes ud af huset.',
        language: 'da',
      },
    },
    {
      id: 'hospital.one',
      when: { categories: ['records', 'other'], externalRecipients: { min: 1 } },
      decision: 'secure',
      text: { da: 'Oplysninger om en patient sendes sikkert.', en: 'Data about a patient are sent securely.' },
      source: {
        url: 'https://fjordhospitalet.example.dk/regler/mail',
        quote: 'Data about a patient are sent securely.',
        language: 'en',
      },
    },
    {
      id: 'hospital.rest',
      when: {},
      decision: 'tls',
      text: { da: 'Andet sendes som almindelig mail.', en: 'Anything else goes as ordinary mail.' },
      source: { url: 'https://fjordhospitalet.example.dk/regler', quote: 'Andet sendes frit.', language: 'da' },
    },
  ],
});

export const observing = (policy: Policy): Policy => ({ ...policy, stage: 'observe' });

/** A draft to one outside address, with what the state says. */
export function draft(
  about: Partial<Omit<Draft, 'recipients'>> & { readonly to?: readonly Partial<Recipient>[] },
): Draft {
  const { to = [{ address: 'ole@firma.example.dk' }], ...rest } = about;
  return {
    from: { name: 'Anne Holm', address: 'anne.holm@au.dk' },
    recipients: to.map((each) => ({ field: 'to', name: '', address: '', ...each })),
    subject: 'Planen for uge 12',
    body: '',
    attachments: [],
    unchecked: [],
    choices: { marked: false, dismissed: [], vouched: [] },
    ...rest,
  };
}

export const MARKED: Draft['choices'] = { marked: true, dismissed: [], vouched: [] };

/** What the pane knows of mails that came back, under this policy. */
export const returnedUnder = (policy: Policy): Returned => ({
  read: (text) => readRejection(text, policy.domains),
  optOut: (decision) => optOut(decision, policy),
  support: policy.support,
});

/** The pane beside this draft: judged by the real rules, once, as a session does while nothing changes. */
export function beside(about: Draft, policy: Policy, session: Partial<PaneSession> = {}): Connection {
  const decision = check(about, policy, TODAY);
  const seen = { subject: about.subject, done: [] };
  return {
    kind: 'open',
    explain,
    remedies: (judged, language) => explainRemedies(remediesFor(judged, policy), judged, language),
    limits: (judged, language) => explainLimits(limitsOf(judged, policy), judged, language),
    deliveries: (judged, language) => explainDeliveries(deliveriesOf(judged), judged, language),
    advise: (judged, language) => adviceInWords(advise(about, judged, policy), language),
    report: (judged, keys, language, note) => reportOn(judged, keys, language, { version: '1.2.3', note }),
    returned: returnedUnder(policy),
    session: {
      check: async () => decision,
      mark: async () => {},
      unmark: async () => {},
      tag: async () => {},
      vouch: async () => {},
      unvouch: async () => {},
      dismiss: async () => {},
      restore: async () => {},
      fix: async () => ({ kind: 'done', done: [] }),
      undo: async () => ({ kind: 'done', done: [] }),
      seen: () => seen,
      onChange: () => () => {},
      ...session,
    },
  };
}
