import type { Category, Unchecked } from '../types';
import type { Counts, Messages } from './messages';

/** The categories as they stand in a sentence. */
const CATEGORY_IN_SENTENCE: Readonly<Record<Category, string>> = {
  ethnicity: 'racial or ethnic origin',
  politics: 'political opinions',
  religion: 'religion or beliefs',
  union: 'trade-union membership',
  genetic: 'genetic data',
  biometric: 'biometric data',
  health: 'health information',
  sexuality: 'sexual matters',
  offences: 'criminal offences',
  cpr: 'a CPR number',
  contact: 'private contact details',
  personality: 'a personality test',
  marital: 'marital status',
  adoption: 'adoption details',
  grades: 'grades',
};
const MOST_IN_SENTENCE = 3;

const persons = (count: number): string => (count === 1 ? 'one person' : `${count} people`);
const recipients = ({ recipients: count, organisation }: Counts): string =>
  `${count === 1 ? 'one recipient' : `${count} recipients`} outside ${organisation}`;

function categories({ categories: all, persons: count }: Counts): string {
  const names = all.map((category) =>
    category === 'cpr' && count > 1 ? 'CPR numbers' : CATEGORY_IN_SENTENCE[category],
  );
  if (names.length > MOST_IN_SENTENCE) return `${names.slice(0, MOST_IN_SENTENCE).join(', ')} and more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}

const tag = ({ tags }: Counts): string => tags.join(' ');
const nothing = (): string => '';

export const en: Messages = {
  title: {
    'nobody-yet': 'No recipients yet',
    internal: 'Internal mail',
    'nothing-found': 'Can go as ordinary mail',
    allowed: 'Can go as ordinary mail',
    'must-be-secure': 'Must be sent securely',
    rerouted: 'Will be sent securely',
    marked: 'Will be sent securely',
    'blocked-by-tag': 'Cannot go without TLS',
    blocked: 'Cannot be sent as it is',
    plain: 'Will be sent without TLS',
    unchecked: 'Could not be checked in full',
    'unchecked-with-tag': 'Cannot go without TLS',
    'not-written': 'Could not be marked',
  },
  found: (counts) => {
    if (counts.categories.length === 0)
      return `No personal data were found in ${counts.inPart ? 'what could be read' : 'the mail'}.`;
    const what = `The mail seems to hold ${categories(counts)} about ${persons(counts.persons)}`;
    return counts.recipients === 0 ? `${what}.` : `${what} and has ${recipients(counts)}.`;
  },
  next: {
    'nobody-yet': () => 'Add the recipients to see how the mail may travel.',
    internal: ({ organisation }) => `All recipients belong to ${organisation}, so it can go as ordinary mail.`,
    'nothing-found': () => 'It travels encrypted on its way (TLS).',
    allowed: () => 'It may go as ordinary mail and is encrypted on its way (TLS).',
    'must-be-secure': () => 'Press Send sikkert, then Send.',
    rerouted: () => 'There is nothing to do: when you press Send, it goes as secure mail.',
    marked: () => 'You chose Send sikkert. Press Send, and it goes as secure mail.',
    'blocked-by-tag': (counts) =>
      `Remove ${tag(counts)} from the subject. The mail is checked again when you press Send.`,
    blocked: () => 'Correct the mail and press Send again.',
    plain: (counts) =>
      `${tag(counts)} in the subject sends the mail without encryption. You vouch that its content is public.`,
    unchecked: () => 'Try again, or press Send sikkert and then Send.',
    'unchecked-with-tag': (counts) =>
      `Remove ${tag(counts)} from the subject: only what was checked may go without TLS.`,
    'not-written': () =>
      'Outlook did not take the mark that sends the mail the right way. Nothing in the mail is wrong: press Send again.',
  },
  alertNext: {
    'nobody-yet': nothing,
    internal: nothing,
    'nothing-found': nothing,
    allowed: nothing,
    'must-be-secure': () =>
      'To send it securely: press Send sikkert on the ribbon at the top of the mail, then press Send again.',
    rerouted: nothing,
    marked: nothing,
    'blocked-by-tag': (counts) =>
      `${tag(counts)} in the subject sends the mail without TLS encryption, which is allowed for public data only. Remove ${tag(counts)} from the subject and press Send again.`,
    blocked: () => 'Correct the mail and press Send again.',
    plain: nothing,
    unchecked: () =>
      'Something in the mail could not be checked. Press Send to try again, or press Send sikkert on the ribbon at the top of the mail and then Send.',
    'unchecked-with-tag': (counts) =>
      `Something in the mail could not be checked, and ${tag(counts)} in the subject sends it without TLS encryption. Remove ${tag(counts)} from the subject and press Send again.`,
    'not-written': () =>
      'Outlook did not take the mark that sends the mail the right way. Nothing in the mail is wrong: press Send again.',
  },
  notification: {
    'nobody-yet': nothing,
    internal: nothing,
    'nothing-found': nothing,
    allowed: nothing,
    'must-be-secure': () => 'The mail holds personal data that must go securely. Press Send sikkert before you send.',
    rerouted: () => 'The mail holds personal data and goes as secure mail when you press Send.',
    marked: () => 'The mail is marked: it goes as secure mail when you press Send.',
    'blocked-by-tag': (counts) => `The mail holds personal data and cannot be sent with ${tag(counts)} in the subject.`,
    blocked: () => 'The mail cannot be sent as it is. Open Send sikkert to see why.',
    plain: nothing,
    unchecked: () => 'Something in the mail could not be checked. Open Send sikkert to see what.',
    'unchecked-with-tag': (counts) =>
      `Something in the mail could not be checked, and it cannot be sent with ${tag(counts)} in the subject.`,
    'not-written': () => 'The mail could not be marked for sending. Press the button again.',
  },
  alertButton: 'See why',
  observing: 'Trial period: the mail is not stopped.',
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
    'label-nearby': 'stands by the word CPR',
    'written-as-cpr': 'is written as a CPR number',
    'name-in-sentence': 'a name in the same sentence',
    'pronoun-in-sentence': 'said of a person in the same sentence',
    'role-in-sentence': 'said of one particular person in the same sentence',
    'person-nearby': 'the person is named just before',
    'said-of-sender': 'you say it of yourself',
    'row-of-person': "stands in a person's row",
    'said-as-fact': 'described as something the person has',
  },
  where: (part) => {
    if (part.kind === 'attachment') return `In the file ${part.name}`;
    return { subject: 'In the subject', body: 'In the mail', quoted: 'In the quoted mail' }[part.kind];
  },
  person: (label) => {
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
        return label.name === '' ? 'The recipient' : `${label.name} (recipient)`;
      case 'unnamed':
        return 'A person who is not named';
    }
  },
  filesUnread: (count) => (count === 1 ? 'The attached file was not read.' : `${count} attached files were not read.`),
  unchecked: (thing) => `${thingName(thing)} not checked: ${en.uncheckedReason[thing.why]}.`,
  uncheckedReason: {
    image: 'it is a picture',
    'unknown-type': 'the file type is unknown',
    'old-office': 'the file is in an old Office format',
    'not-readable-here': 'attached files are not read yet',
    'call-failed': 'Outlook could not read it',
    'timed-out': 'Outlook did not answer in time',
    'too-large': 'it is too large',
    limit: 'there is more to read than time allows',
    'cloud-link': 'the file is in the cloud',
    mismatch: 'the content does not fit the file type',
    encrypted: 'the file is encrypted',
  },
  more: (count) => (count === 1 ? 'and one more finding' : `and ${count} more findings`),
};

function thingName({ what, name }: Unchecked): string {
  if (what === 'attachment') return name === undefined || name === '' ? 'An attached file was' : `The file ${name} was`;
  return {
    subject: 'The subject was',
    body: 'The text was',
    recipients: 'The recipient fields were',
    attachments: 'The attached files were',
  }[what];
}
