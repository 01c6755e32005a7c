import type { Category, Decision, Unchecked, UncheckedReason } from '../types';
import { capital, either, listed } from './listed';
import { masked } from './masked';
import type { Counts, Speech } from './messages';

/** The categories as they stand in a sentence. */
const CATEGORY_IN_SENTENCE: Readonly<Record<Category, string>> = {
  ethnicity: 'data on racial or ethnic origin',
  politics: 'data on political opinions',
  religion: 'data on religion or beliefs',
  union: 'data on trade-union membership',
  genetic: 'genetic data',
  biometric: 'biometric data',
  health: 'health information',
  sexuality: 'data on sexual matters',
  offences: 'data on criminal offences',
  cpr: 'a CPR number',
  contact: 'private contact details',
  personality: 'personality test results',
  marital: 'data on marital status',
  adoption: 'data on adoption',
  grades: 'grades',
};

const UNCHECKED_REASON: Readonly<Record<Exclude<UncheckedReason, 'call-failed'>, string>> = {
  image: 'it is a picture',
  'unknown-type': 'the file type is unknown',
  'old-office': 'the file is in an old Office format',
  'not-readable-here': 'files of this kind cannot be read here',
  'timed-out': 'Outlook did not answer in time',
  'too-large': 'it is too large',
  limit: 'there is too much to read',
  'cloud-link': 'the file is in the cloud',
  mismatch: 'the content does not fit the file type',
  encrypted: 'the file is encrypted',
};

export const mail = ({ kind }: Counts): string => (kind === 'meeting' ? 'the invitation' : 'the mail');
export const Mail = (counts: Counts): string => capital(mail(counts));
export const subject = ({ kind }: Pick<Counts, 'kind'>): string => (kind === 'meeting' ? 'the title' : 'the subject');
/** Invited people are attendees. */
export const recipient = ({ kind }: Counts): string => (kind === 'meeting' ? 'attendee' : 'recipient');

const ABOUT: Partial<Record<Category, string>> = { cpr: 'of', grades: 'for' };

/** "a CPR number, grades and health information"; `numbered`: so many people's numbers. */
export function dataOf(categories: readonly Category[], numbered: number): string {
  const names = categories.map((category) =>
    category === 'cpr' && numbered > 1 ? 'CPR numbers' : CATEGORY_IN_SENTENCE[category],
  );
  return listed(names, 'and', 'and more');
}

/** "a CPR number of one person", "grades for 6 people", "health information and grades about 3 people". */
function personalData({ categories, persons, numbered }: Counts): string {
  const about = (categories.length === 1 && ABOUT[categories[0]!]) || 'about';
  return `${dataOf(categories, numbered)} ${about} ${persons === 1 ? 'one person' : `${persons} people`}`;
}

/** "2 recipients and a list outside Aarhus University (the number of recipients is not known)". */
function outside(counts: Counts): string {
  const { recipients, lists, atLeast, organisation } = counts;
  const people = recipients === 1 ? `one ${recipient(counts)}` : `${recipients} ${recipient(counts)}s`;
  const groups = lists === 1 ? 'a list' : `${lists} lists`;
  const both = [recipients === 0 ? '' : people, lists === 0 ? '' : groups].filter((part) => part !== '');
  const unknown = lists === 0 ? '' : ` (the number of ${recipient(counts)}s is not known)`;
  return `${atLeast ? 'at least ' : ''}${listed(both, 'and', '')} outside ${organisation}${unknown}`;
}

function ordinary(counts: Counts): string {
  return counts.kind === 'meeting' ? 'Can go as an invitation' : 'Can go as ordinary mail';
}

export const tag = ({ tags }: Counts): string => tags.join(' ');

/** Of a mail that is marked or rerouted: where a mark leads to nothing, it goes as any other. */
const onItsWay = ({ isMarkEnough }: Counts): string =>
  isMarkEnough ? 'Will be sent securely' : 'Goes over TLS, not as secure mail';

/** Where a mark does not make the mail secure. */
const NOT_ENCRYPTED = 'Send sikkert does not encrypt the mail here';
/** The button that opens the pane, by the name that the manifest gives it. */
const open = (kind: Decision['kind']): string => `open “Check this ${kind === 'meeting' ? kind : 'email'}”`;
const see = (kind: Decision['kind']): string => `${capital(open(kind))} to see`;
const LOOK = `${see('message')} what you can do.`;
const seems = (counts: Counts): string => `${Mail(counts)} seems to hold `;
const something = (counts: Counts): string => `Something in ${mail(counts)} could not be checked`;

/** What to do about something that could not be checked: what may help first, and `last` what always does. */
function wayOn({ kind, mayRetry, unreadable }: Counts, last: string): string {
  const file = unreadable === 1 ? 'file' : 'files';
  const looked = unreadable === 0 ? '' : `${open(kind)} if you have looked through the ${file} yourself`;
  return `${either([mayRetry ? 'press Send to try again' : '', looked, last], 'or')}.`;
}

/** What to do with it in an invitation: one thing or several. */
export function takeOut({ mayRetry, unreadable }: Counts): string {
  const it = unreadable + (mayRetry ? 1 : 0) > 1 ? 'them' : 'it';
  return `take ${it} out of the invitation and send ${it} in a secure mail`;
}

export const en: Speech = {
  title: {
    'nobody-yet': (counts) => `No ${recipient(counts)}s yet`,
    internal: ({ kind }) => (kind === 'meeting' ? 'Internal meeting' : 'Internal mail'),
    'nothing-found': ordinary,
    allowed: ordinary,
    'must-be-secure': () => 'Must be sent securely',
    'meeting-must-be-secure': () => 'Cannot go as an invitation',
    rerouted: onItsWay,
    marked: onItsWay,
    'marked-inside': () => 'Internal mail',
    labelled: () => 'Will be sent securely',
    'secure-channel': () => 'Will be sent securely',
    'blocked-by-tag': () => 'Cannot go without TLS',
    blocked: () => 'Cannot be sent as it is',
    plain: () => 'Will be sent without TLS',
    unchecked: () => 'Could not be checked in full',
    'meeting-unchecked': () => 'Could not be checked in full',
    'unchecked-with-tag': () => 'Cannot go without TLS',
    'not-written': () => 'Could not be marked',
  },
  found: (counts, isBrief) => {
    if (counts.categories.length === 0)
      return `No personal data were found in ${counts.inPart ? 'what could be read' : mail(counts)}.`;
    if (isBrief) return `${seems(counts)}personal data.`;
    const what = seems(counts) + personalData(counts);
    return counts.recipients + counts.lists === 0 ? `${what}.` : `${what} and goes to ${outside(counts)}.`;
  },
  inSubject: (counts) =>
    counts.inSubject ? `${capital(subject(counts))} is not protected: take the personal data out of it.` : '',
  something: (counts) => `${something(counts)}.`,
  alertNext: {
    'must-be-secure': ({ isMarkEnough, ways }) =>
      isMarkEnough
        ? 'To send it securely: press Send sikkert on the ribbon at the top of the mail, then press Send again.'
        : `${NOT_ENCRYPTED}: use it only when you have encrypted it yourself. ${ways.length > 0 ? `Ways to send it securely: ${listed(ways, 'or', 'and more')}.` : LOOK}`,
    'meeting-must-be-secure': () =>
      'Outlook cannot send an invitation as secure mail. Take the data out of the invitation and press Send again. If the attendees need them, send them in a secure mail.',
    'blocked-by-tag': (counts) =>
      `${tag(counts)} in ${subject(counts)} sends ${mail(counts)} without TLS encryption, which is allowed for public data only. Remove ${tag(counts)} from ${subject(counts)} and press Send again.`,
    blocked: (counts) => `Correct ${mail(counts)} and press Send again.`,
    unchecked: (counts) =>
      wayOn(counts, 'press Send sikkert on the ribbon at the top of the mail and then Send') +
      (counts.isMarkEnough ? '' : ` ${NOT_ENCRYPTED}.`),
    'meeting-unchecked': (counts) =>
      `Outlook cannot send an invitation as secure mail. ${wayOn(counts, takeOut(counts))}`,
    'unchecked-with-tag': (counts) =>
      `${something(counts)}, and ${tag(counts)} in ${subject(counts)} sends it without TLS encryption. Remove ${tag(counts)} from ${subject(counts)} and press Send again.`,
    'not-written': () =>
      'Outlook did not take the mark that sends the mail the right way. Nothing in the mail is wrong: press Send again.',
  },
  notification: {
    'must-be-secure': (counts) =>
      `${seems(counts)}personal data that must go securely.${counts.inSubject ? '' : ` ${counts.isMarkEnough ? 'Press Send sikkert before you send.' : LOOK}`}`,
    'meeting-must-be-secure': (counts) =>
      `${seems(counts)}personal data that must go securely. Take them out, or send them in a secure mail.`,
    rerouted: (counts) =>
      `${counts.inSubject ? 'The mail' : `${seems(counts)}personal data and`} goes ${counts.isMarkEnough ? 'as secure mail' : 'over TLS only'} when you press Send.`,
    marked: ({ isMarkEnough, inSubject }) =>
      isMarkEnough
        ? 'The mail is marked: it goes as secure mail when you press Send.'
        : `The mail is marked and can be sent. ${NOT_ENCRYPTED}.${inSubject ? '' : ` ${LOOK}`}`,
    'marked-inside': () => 'The mail is marked, but stays inside the organisation and does not go as secure mail.',
    'blocked-by-tag': (counts) =>
      `${seems(counts)}personal data and cannot be sent with ${tag(counts)} in ${subject(counts)}.`,
    blocked: (counts) => `${Mail(counts)} cannot be sent as it is. ${see(counts.kind)} why.`,
    unchecked: look,
    'meeting-unchecked': look,
    'unchecked-with-tag': (counts) =>
      `${something(counts)}, and it cannot be sent with ${tag(counts)} in ${subject(counts)}.`,
    'not-written': () => 'The mail could not be marked for sending. Press the button again.',
  },
  alertButton: 'See why',
  trialTitle: 'Trial period: ',
  unchecked: (thing, kind) => {
    const name = thingName(thing, kind);
    if (thing.cost === 'counts-as-protected')
      return thing.partly
        ? `${name} checked only in part: the rest is protected by itself.`
        : `${name} not checked: it is protected by itself.`;
    return `${name} ${thing.partly ? 'checked only in part' : 'not checked'}: ${thing.why === 'call-failed' ? `Outlook could not read ${it(thing)}` : UNCHECKED_REASON[thing.why]}.`;
  },
  filesUnchecked: (count, kind) => `${count} attached files were not checked. ${see(kind)} which.`,
};

function look(counts: Counts): string {
  return `${something(counts)}. ${see(counts.kind)} what.`;
}

function thingName({ what, name }: Unchecked, kind: Decision['kind']): string {
  switch (what) {
    case 'attachment':
      return name === undefined || name === '' ? 'An attached file was' : `The file ${masked(name)} was`;
    case 'subject':
      return `${capital(subject({ kind }))} was`;
    case 'body':
      return 'The text was';
    case 'recipients':
      return kind === 'meeting' ? 'The attendee fields were' : 'The recipient fields were';
    case 'attachments':
      return 'The attached files were';
  }
}

function it({ what }: Unchecked): string {
  return what === 'recipients' || what === 'attachments' ? 'them' : 'it';
}
