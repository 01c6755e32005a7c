import { mail, Mail, recipient, subject, tag, takeOut } from './en';
import type { PartName } from '../types';
import { either } from './listed';
import { masked } from './masked';
import type { Counts, Grounds } from './messages';

/** "All recipients belong to Aarhus University"; of a list only the address is known to. */
function everybodyInside(counts: Counts): string {
  const who = counts.insideList ? 'address' : recipient(counts);
  const all = counts.insideList ? 'All addresses belong' : `All ${who}s belong`;
  return `${counts.entries === 1 ? `The ${who} belongs` : all} to ${counts.organisation}`;
}

/** "The external recipient gets". */
function everybodyOutside(counts: Counts): string {
  const who = `The external ${recipient(counts)}`;
  return counts.recipients === 1 ? `${who} gets` : `${who}s get`;
}

export const enGrounds: Grounds = {
  next: {
    'nobody-yet': (counts) => `Add the ${recipient(counts)}s to see how ${mail(counts)} may travel.`,
    internal: (counts) =>
      `${everybodyInside(counts)}, so ${counts.kind === 'meeting' ? 'the invitation can be sent' : 'it can go as ordinary mail'}.`,
    'nothing-found': () => 'It is encrypted in transit (TLS).',
    allowed: ({ kind }) =>
      `It may go${kind === 'meeting' ? '' : ' as ordinary mail'} and is encrypted in transit (TLS).`,
    'must-be-secure': ({ isMarkEnough }) =>
      isMarkEnough
        ? 'Press Send sikkert, then Send.'
        : 'Send sikkert does not encrypt the mail here: see below how to send it securely.',
    'meeting-must-be-secure': () =>
      'The data must go securely, and Outlook cannot send an invitation as secure mail. Take them out of the invitation. If the attendees need them, send them in a secure mail.',
    rerouted: ({ isMarkEnough, inSubject }) =>
      isMarkEnough
        ? inSubject
          ? 'When you press Send, the mail goes as secure mail.'
          : 'There is nothing to do: when you press Send, it goes as secure mail.'
        : 'When you press Send, it goes over TLS only: see below how to send it securely.',
    marked: ({ isMarkEnough, mustBeSecure }) => {
      if (isMarkEnough) return 'You chose Send sikkert. Press Send, and it goes as secure mail.';
      return mustBeSecure
        ? 'You chose Send sikkert. That lets the mail go, but does not encrypt it: send it only when you have encrypted it yourself. See below how.'
        : 'You chose Send sikkert. That does not encrypt the mail here, but it may go as it is.';
    },
    'marked-inside': () =>
      'You chose Send sikkert, but the mail stays inside the organisation and does not go as secure mail. Just press Send.',
    labelled: (counts) => `The sensitivity label encrypts ${mail(counts)}${justSend(counts)}`,
    'secure-channel': (counts) =>
      `${everybodyOutside(counts)} ${mail(counts)} through a secure channel${justSend(counts)}`,
    'blocked-by-tag': (counts) =>
      `Remove ${tag(counts)} from ${subject(counts)}. ${Mail(counts)} is checked again when you press Send.`,
    blocked: (counts) => `Correct ${mail(counts)} before you send it.`,
    plain: (counts) =>
      `${tag(counts)} in ${subject(counts)} sends ${mail(counts)} without encryption, and you vouch that its content is public.`,
    unchecked: (counts) =>
      wayOnHere(
        counts,
        `press Send sikkert and then Send${counts.isMarkEnough ? '.' : ': that lets the mail go, but does not encrypt it.'}`,
      ),
    'meeting-unchecked': (counts) =>
      `Something in the invitation could not be checked, and Outlook cannot send an invitation as secure mail. ${wayOnHere(counts, `${takeOut(counts)}.`)}`,
    'unchecked-with-tag': (counts) =>
      `Remove ${tag(counts)} from ${subject(counts)}: only what was checked may go without TLS.`,
    'not-written': () =>
      'Outlook did not take the mark that sends the mail the right way. Nothing in the mail is wrong: press Send again.',
  },
  trial: {
    send: () => 'Trial period: nothing is stopped.',
    reroute: ({ isMarkEnough }) =>
      isMarkEnough
        ? 'Trial period: the mail goes as ordinary mail. Otherwise it would go as secure mail.'
        : 'Trial period: nothing is stopped.',
    ask: notStopped,
    warn: notStopped,
    block: notStopped,
  },
  categoryName: {
    ethnicity: 'Racial or ethnic origin',
    politics: 'Political opinion',
    religion: 'Religion or belief',
    union: 'Trade union',
    genetic: 'Genetic data',
    biometric: 'Biometric data',
    health: 'Health',
    sexuality: 'Sexual matters',
    offences: 'Criminal offences',
    cpr: 'CPR number',
    contact: 'Private contact details',
    personality: 'Personality test',
    marital: 'Marital status',
    adoption: 'Adoption',
    grades: 'Grades',
  },
  evidence: {
    'birth-date': 'begins with a date of birth',
    'check-digit': 'the check digit fits',
    'label-nearby': 'is next to the word CPR',
    'written-as-cpr': 'is written as a CPR number',
    'name-in-sentence': 'a name in the same sentence',
    'pronoun-in-sentence': 'said of a person in the same sentence',
    'role-in-sentence': 'said of one particular person in the same sentence',
    'person-nearby': 'the person is named just before',
    'said-of-sender': 'you say it of yourself',
    'row-of-person': "is in a person's row",
    'said-as-fact': 'described as something the person has',
  },
  where: (part, kind) => {
    if (part.kind === 'file-name') return `In the name of the file ${masked(part.name)}`;
    if (part.kind === 'attachment') return inFile(part);
    if (part.kind === 'quoted') return 'In the quoted mail';
    if (kind === 'meeting') return part.kind === 'subject' ? 'In the title' : 'In the invitation';
    return part.kind === 'subject' ? 'In the subject' : 'In the mail';
  },
  person: (label, kind) => {
    switch (label.kind) {
      case 'name':
        return label.name;
      case 'number':
        return `CPR number ${label.masked}`;
      case 'role':
        return label.word;
      case 'sender':
        return 'Yourself';
      case 'recipient':
        if (label.name === '') return kind === 'meeting' ? 'The attendee' : 'The recipient';
        return `${label.name} (${kind === 'meeting' ? 'attendee' : 'recipient'})`;
      case 'unnamed':
        return 'A person who is not named';
    }
  },
  filesUnread: (count) => (count === 1 ? 'One attached file was not read.' : `${count} attached files were not read.`),
  fileRead: (name) => `The file ${name} was read.`,
  vouched: (name) => `The file ${name}: you have looked yourself, and it holds no personal data.`,
  note: {
    insideList: (list, { organisation }) => `The list ${list} may have members outside ${organisation}.`,
    outsideList: (list, { kind }) =>
      kind === 'meeting'
        ? `How many people get the invitation through the list ${list} cannot be seen, so it counts as many attendees.`
        : `How many people get the mail through the list ${list} cannot be seen, so it counts as many recipients.`,
    channelForSome: ({ kind }) =>
      kind === 'meeting'
        ? 'Only some of the attendees get the invitation through a secure channel, so the others decide what it may hold.'
        : 'Only some of the recipients get the mail through a secure channel, so the others decide how it must go.',
  },
  more: (count) => (count === 1 ? 'and one more finding' : `and ${count} more findings`),
};

/** Where data stand in the subject there is more to do, which is said next to it. */
function justSend({ inSubject }: Counts): string {
  return inSubject ? '.' : ', so just press Send.';
}

/** In the pane, whose button is below, what to do about something that could not be checked: what may help first, and `last` what always does. */
function wayOnHere({ mayRetry, unreadable }: Counts, last: string): string {
  if (unreadable === 0) return either([mayRetry ? 'try again' : '', last], 'or');
  const file = unreadable === 1 ? 'file' : 'files';
  const looked = `If you have looked through the ${file} yourself, press “I have looked” below. Otherwise ${last}`;
  return mayRetry ? `Try again. ${looked}` : looked;
}

function notStopped(counts: Counts): string {
  return `Trial period: ${mail(counts)} is not stopped. Otherwise Outlook would stop it.`;
}

/** "In the file list.xlsx, sheet Class 2, column Grade". */
function inFile({ name, sheet, column }: Extract<PartName, { kind: 'attachment' }>): string {
  const place = (sheet === undefined ? '' : `, sheet ${sheet}`) + (column === undefined ? '' : `, column ${column}`);
  return `In the file ${masked(name)}${place}`;
}
