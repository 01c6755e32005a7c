import { plainText } from '../text/look-alikes';
import type { Decision, DismissalReason, FindingKey, Language, PersonLabel } from '../types';
import { daGrounds } from '../explain/da-grounds';
import { enGrounds } from '../explain/en-grounds';
import { SET_ASIDE } from '../explain/set-aside';
import { withoutPeople, wordsOfMailbox, wordsOfName } from './without-people';

/** What the report says beside the finding. */
export interface Reporting {
  /** Of the add-in. */
  readonly version: string;
  /** A line that the person has written; '' for none. */
  readonly note: string;
  /** Names of sender and recipients, who may stand in a sentence about somebody else. */
  readonly mailboxes?: readonly string[];
}

const GROUNDS = { da: daGrounds, en: enGrounds } as const;

/**
 * What whoever keeps the lexicons needs to mend them: the words, by what they were found, and the shape of their sentence.
 * Plain text, that a person reads, copies and sends themselves. No digit of the mail is in it, no name of whom it is about and no
 * address; nor any other name, as far as it is written like one or known as one.
 *
 * @param keys of findings in one sentence.
 * @returns '' where nothing of these keys is set aside.
 */
export function reportOn(
  decision: Decision,
  keys: readonly FindingKey[],
  language: Language,
  { version, note, mailboxes = [] }: Reporting,
): string {
  const [first, ...rest] = decision.dismissed.filter((one) => keys.indexOf(one.key) !== -1);
  if (first === undefined) return '';
  const { category, context, part, persons, reason } = first;
  const findings = [first, ...rest.filter((one) => one.context.text === context.text)];
  const grounds = GROUNDS[language];
  const words = SET_ASIDE[language].report;
  const own = decision.dismissedAbout.filter(({ id }) => persons.indexOf(id) !== -1);
  const others = decision.dismissedAbout.concat(decision.persons).filter((person) => own.indexOf(person) === -1);
  const about = own.concat(others).map(({ label }) => wordsOfName(nameIn(label)));
  const names = about.concat(mailboxes.map(wordsOfMailbox));
  // An address or a telephone number is the data themselves.
  const isBare = category !== 'contact';
  const matches = findings.map(({ context: { match }, entry = '' }) => ({ match, entry, isBare }));
  const bare = (text: string): string => withoutPeople(text, names, words);
  const lines: [string, string][] = [
    [words.category, `${grounds.categoryName[category]} (${category})`],
    ...findings.reduce<[string, string][]>((all, { context: { match }, entry = '', evidence }) => {
      const word = context.text.slice(match.start, match.end);
      const whole = [{ match: { start: 0, end: word.length }, entry, isBare }];
      return all.concat([
        [words.word, withoutPeople(word, names, words, whole)],
        [words.entry, bare(entry)],
        [words.evidence, evidence.map((piece) => `${grounds.evidence[piece]} (${piece})`).join('; ')],
      ]);
    }, []),
    [words.sentence, withoutPeople(context.text, names, words, matches)],
    [words.where, words.part[part.kind]],
    [words.column, part.kind === 'attachment' && part.column !== undefined ? bare(part.column) : ''],
    [words.reason, reasonIn(reason, language)],
    [words.note, bare(plainText(note.trim()).text)],
    [words.language, language],
    [words.policy, decision.policy.id],
    [words.version, version],
  ];
  const said = lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
  return [words.title, '', ...said, '', words.masked].join('\n');
}

function reasonIn(reason: DismissalReason | undefined, language: Language): string {
  return reason === undefined ? '' : `${SET_ASIDE[language].reason[reason]} (${reason})`;
}

function nameIn(label: PersonLabel): string {
  return label.kind === 'name' || label.kind === 'recipient' ? label.name : '';
}
