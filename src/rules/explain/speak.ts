import type { Decision, Finding, Language, Reason, Spoken, UncheckedReason } from '../types';
import { da } from './da';
import { en } from './en';
import type { Counts, Outcome, Speech } from './messages';

export const SPEECH: Readonly<Record<Language, Speech>> = { da, en };
/** Limits of Outlook: `errorMessage`, `errorMessageMarkdown` (Mailbox 1.12, 1.15) and notification speech. */
const LONGEST_ALERT = 500;
const LONGEST_NOTIFICATION = 150;
/** Where the organisation's own rule says why. The others say it themselves. */
const RULE_SPEAKS_IN_ALERT: readonly Outcome[] = ['must-be-secure', 'meeting-must-be-secure', 'blocked'];
/** What is said to go securely, or to have to; but no way of sending securely protects the subject. */
const SECURE: readonly Outcome[] = ['must-be-secure', 'rerouted', 'marked', 'labelled', 'secure-channel'];
/** May be read the next time. Nothing but the person's own eyes reads the others. */
const PASSING: readonly UncheckedReason[] = ['call-failed', 'timed-out'];
/** Things that could not be checked and are named in an alert. */
const MOST_NAMED = 2;

/** What the handlers say of a decision: Smart Alert and notification bar. Pure. */
export function speak(decision: Decision, language: Language): Spoken {
  const speech = SPEECH[language];
  const outcome = outcomeOf(decision);
  const counts = countsOf(decision, language);
  const title = titleOf(decision, speech.title[outcome](counts), speech);
  const paragraphs = alertParagraphs(decision, language, outcome, counts);
  const line = [sayIf(speech.notification[outcome], counts), speech.inSubject(counts)];
  const pressed = clip(sentences(line), LONGEST_NOTIFICATION);
  return {
    language,
    title,
    alert: clip(sentences(paragraphs), LONGEST_ALERT),
    alertMarkdown: clip(markdown(title, paragraphs), LONGEST_ALERT),
    alertButton: speech.alertButton,
    notification: isQuiet(decision, outcome)
      ? ''
      : pressed || clip(filesUnchecked(decision, outcome, speech), LONGEST_NOTIFICATION),
    pressed,
  };
}

/** To colleagues alone: mail servers send nothing securely that stays in the organisation. */
function staysInside({ recipients, externalRecipients, unchecked }: Decision): boolean {
  return recipients > 0 && externalRecipients.length === 0 && !unchecked.some(isRecipients);
}

/** What the decision amounts to for the person, also in stage observe, where nothing is stopped. */
export function outcomeOf(decision: Decision): Outcome {
  const first = decision.reasons[0]?.kind;
  if (first === 'not-written') return 'not-written';
  if (decision.verdict === 'block') {
    if (first === 'unchecked-with-tag') return 'unchecked-with-tag';
    return decision.tags.length > 0 && !decision.isBlockedAnyway ? 'blocked-by-tag' : 'blocked';
  }
  if (decision.marked) return staysInside(decision) ? 'marked-inside' : 'marked';
  if (decision.verdict === 'plain') return 'plain';
  if (decision.verdict === 'secure') return secureOutcome(decision, first === 'unchecked');
  if (!decision.unchecked.some(isRecipients)) {
    if (decision.recipients === 0) return 'nobody-yet';
    if (decision.externalRecipients.length === 0) return 'internal';
  }
  return decision.categories.length > 0 ? 'allowed' : 'nothing-found';
}

function secureOutcome({ protectedBy, kind, action }: Decision, unread: boolean): Outcome {
  if (protectedBy !== undefined) return protectedBy === 'label' ? 'labelled' : 'secure-channel';
  if (kind === 'meeting') return unread ? 'meeting-unchecked' : 'meeting-must-be-secure';
  if (unread) return 'unchecked';
  // In stage observe nothing is rerouted: the mail goes as ordinary mail unless the person marks it.
  return action === 'reroute' ? 'rerouted' : 'must-be-secure';
}

export function countsOf(decision: Decision, language: Language): Counts {
  const { groups, unchecked, externalRecipients, policy, findings } = decision;
  const atLeast = unchecked.some(isRecipients);
  const asked = unchecked.filter(isAsked);
  const lasting = asked.filter(({ why }) => PASSING.indexOf(why) === -1);
  return {
    kind: decision.kind,
    categories: decision.categories,
    persons: decision.persons.length,
    numbered: numbered(findings),
    inSubject:
      (externalRecipients.length > 0 || atLeast) &&
      SECURE.indexOf(outcomeOf(decision)) !== -1 &&
      findings.some(isInSubject),
    entries: decision.recipients,
    recipients: externalRecipients.length - groups.external.length,
    lists: groups.external.length,
    atLeast,
    insideList: groups.internal.length > 0,
    organisation: policy.name[language],
    tags: decision.tags,
    isMarkEnough: decision.isMarkEnough,
    ways: (decision.ownWays ?? []).map(({ name }) => (name ? name[language] : '')).filter(isSaid),
    inPart: unchecked.length > 0,
    mayRetry: asked.length === 0 || lasting.length < asked.length,
    // Under a tag nobody can vouch.
    unreadable: decision.tags.length > 0 ? 0 : lasting.filter(({ key }) => key !== undefined).length,
    mustBeSecure: decision.verdict === 'secure',
  };
}

/** How many people's CPR numbers these are. */
export function numbered(findings: readonly Finding[]): number {
  const numbers = findings.filter(({ category }) => category === 'cpr');
  return new Set(numbers.reduce<string[]>((ids, { persons }) => ids.concat(persons), [])).size;
}

export function isInSubject({ part }: Finding): boolean {
  return part.kind === 'subject';
}

/** A trial says so at once where the title speaks of something that does not happen. */
function titleOf({ would = 'send' }: Decision, title: string, speech: Speech): string {
  return would === 'send' ? title : speech.trialTitle + title;
}

/**
 * The bar is silent where the policy wants it so, and in stage observe: a line there would change what is counted. That
 * the mail is marked holds in any stage.
 */
function isQuiet({ policy, would }: Decision, outcome: Outcome): boolean {
  return !policy.notifications || (would !== undefined && outcome !== 'marked' && outcome !== 'marked-inside');
}

/** Files that cost nothing but a line are told of where the mail goes all the same. */
function filesUnchecked({ unchecked, kind }: Decision, outcome: Outcome, speech: Speech): string {
  if (outcome !== 'nothing-found' && outcome !== 'allowed') return '';
  const files = unchecked.filter(({ what, cost }) => what === 'attachment' && cost !== 'counts-as-protected');
  if (files.length > 1) return speech.filesUnchecked(files.length, kind);
  return files[0] === undefined ? '' : speech.unchecked(files[0], kind);
}

/**
 * Found, the rule, the subject, what to do. Where there is not room for all the rule's own text goes first, then what
 * exactly was found or not read.
 */
function alertParagraphs(decision: Decision, language: Language, outcome: Outcome, counts: Counts): string[] {
  const speech = SPEECH[language];
  const rule = decision.reasons.filter(isRule)[0];
  const why = rule !== undefined && RULE_SPEAKS_IN_ALERT.indexOf(outcome) !== -1 ? rule.text[language] : '';
  const say = (reason: string, isBrief: boolean): string[] =>
    [
      counts.categories.length === 0 ? '' : speech.found(counts, isBrief),
      unread(decision, speech, counts, isBrief),
      reason,
      speech.inSubject(counts),
      sayIf(speech.alertNext[outcome], counts),
    ].filter(isSaid);
  const fits = (paragraphs: readonly string[]): boolean =>
    markdown(speech.title[outcome](counts), paragraphs).length <= LONGEST_ALERT;
  return [say(why, false), say('', false)].filter(fits)[0] ?? say('', true);
}

/** What could not be read, where that decided; otherwise of the recipients alone. */
function unread({ unchecked, kind, reasons }: Decision, speech: Speech, counts: Counts, isBrief: boolean): string {
  const say = (thing: Decision['unchecked'][number]): string => speech.unchecked(thing, kind);
  // A rule about people outside stops a mail to colleagues when nobody could read to whom it goes: that must be said.
  const to = unchecked.filter(isRecipients)[0];
  if (reasons.every(isRule)) return to === undefined ? '' : say(to);
  if (reasons[0]?.kind !== 'unchecked') return '';
  const asked = unchecked.filter(isAsked);
  const isNamed = !isBrief && asked.length > 0 && asked.length <= MOST_NAMED;
  return isNamed ? sentences(asked.map(say)) : speech.something(counts);
}

function isRecipients({ what }: Decision['unchecked'][number]): boolean {
  return what === 'recipients';
}

function isAsked({ cost }: Decision['unchecked'][number]): boolean {
  return cost === 'ask';
}

/** Outlook's Markdown: bold, and paragraphs divided by an empty line; a backslash takes the meaning from a sign. */
function markdown(title: string, paragraphs: readonly string[]): string {
  const escaped = paragraphs.map((paragraph) => paragraph.replace(/[\\`*_{}[\]<>()#+!|]/g, '\\$&'));
  return [`**${title}**`].concat(escaped).join('\n\n');
}

export function isRule(reason: Reason): reason is Extract<Reason, { kind: 'rule' }> {
  return reason.kind === 'rule';
}

export function sentences(parts: readonly string[]): string {
  return parts.filter(isSaid).join(' ');
}

function sayIf(words: ((counts: Counts) => string) | undefined, counts: Counts): string {
  return words ? words(counts) : '';
}

function isSaid(text: string): boolean {
  return text !== '';
}

/** At most `longest` characters, cut between words. */
function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space === -1 ? cut.length : space)}…`;
}
