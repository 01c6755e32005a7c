import type {
  Decision,
  ExplainedFinding,
  ExplainedPerson,
  ExplainedReason,
  Explanation,
  Finding,
  Language,
  Reason,
} from '../types';
import { da } from './da';
import { en } from './en';
import type { Counts, Messages, Outcome } from './messages';

const MESSAGES: Readonly<Record<Language, Messages>> = { da, en };
/** Limits of Outlook: `errorMessage`, `errorMessageMarkdown` (Mailbox 1.12, 1.15) and notification messages. */
const LONGEST_ALERT = 500;
const LONGEST_NOTIFICATION = 150;
/** Where the organisation's own rule says why. The others say it themselves. */
const RULE_SPEAKS_IN_ALERT: readonly Outcome[] = ['must-be-secure', 'blocked'];

/** Puts a decision into words. Pure; all sentences of the product about a draft are made here and nowhere else. */
export function explain(decision: Decision, language: Language): Explanation {
  const messages = MESSAGES[language];
  const outcome = outcomeOf(decision);
  const counts = countsOf(decision, language);
  const paragraphs = alertParagraphs(decision, language, outcome, counts);
  return {
    language,
    title: messages.title[outcome],
    summary: sentences([
      observing(decision, messages),
      messages.found(counts),
      messages.next[outcome](counts),
      filesUnread(decision, messages),
    ]),
    alert: clip(sentences(paragraphs), LONGEST_ALERT),
    alertMarkdown: clip(markdown(messages.title[outcome], paragraphs), LONGEST_ALERT),
    alertButton: messages.alertButton,
    notification: clip(messages.notification[outcome](counts), LONGEST_NOTIFICATION),
    // A mail to nobody falls under the rule for internal mail, which says more than anybody knows yet.
    reasons:
      outcome === 'nobody-yet'
        ? []
        : decision.reasons.filter(isRule).map((reason) => explainedReason(reason, language)),
    persons: explainedPersons(decision, messages),
    more: decision.more === 0 ? '' : messages.more(decision.more),
    unchecked: decision.unchecked.map(messages.unchecked),
    secureMethods: decision.policy.secureMethods.map(({ text, link }) => ({
      text: text[language],
      ...(link === undefined ? {} : { link }),
    })),
  };
}

/** What the decision amounts to for the person, also in stage observe, where nothing is stopped. */
export function outcomeOf(decision: Decision): Outcome {
  const first = decision.reasons[0]?.kind;
  if (first === 'not-written') return 'not-written';
  if (decision.verdict === 'block') {
    if (first === 'unchecked-with-tag') return 'unchecked-with-tag';
    return decision.tags.length > 0 ? 'blocked-by-tag' : 'blocked';
  }
  if (decision.marked) return 'marked';
  if (decision.verdict === 'plain') return 'plain';
  if (decision.verdict === 'secure') {
    if (first === 'unchecked') return 'unchecked';
    // In stage observe nothing is rerouted: the mail goes as ordinary mail unless the person marks it.
    return decision.action === 'reroute' ? 'rerouted' : 'must-be-secure';
  }
  if (decision.recipients === 0) return 'nobody-yet';
  if (decision.externalRecipients.length === 0) return 'internal';
  return decision.categories.length > 0 ? 'allowed' : 'nothing-found';
}

function countsOf(decision: Decision, language: Language): Counts {
  return {
    categories: decision.categories,
    persons: decision.persons.length,
    recipients: decision.externalRecipients.length,
    organisation: decision.policy.name[language],
    tags: decision.tags,
    inPart: decision.unchecked.length > 0,
  };
}

function filesUnread({ unchecked }: Decision, messages: Messages): string {
  const files = unchecked.filter(({ what, cost }) => what === 'attachment' && cost !== 'counts-as-protected').length;
  return files === 0 ? '' : messages.filesUnread(files);
}

function observing(decision: Decision, messages: Messages): string {
  return decision.policy.stage === 'observe' ? messages.observing : '';
}

/** Found, the rule, what to do. The rule's own text goes first when there is not room for all. */
function alertParagraphs(decision: Decision, language: Language, outcome: Outcome, counts: Counts): string[] {
  const messages = MESSAGES[language];
  const found = counts.categories.length === 0 ? '' : messages.found(counts);
  const rule = decision.reasons.filter(isRule)[0];
  const why = rule !== undefined && RULE_SPEAKS_IN_ALERT.indexOf(outcome) !== -1 ? rule.text[language] : '';
  const whole = [found, why, messages.alertNext[outcome](counts)].filter(isSaid);
  return markdown(messages.title[outcome], whole).length <= LONGEST_ALERT
    ? whole
    : whole.filter((paragraph) => paragraph !== why);
}

/** Outlook's Markdown: bold, and paragraphs divided by an empty line; a backslash takes the meaning from a sign. */
function markdown(title: string, paragraphs: readonly string[]): string {
  const escaped = paragraphs.map((paragraph) => paragraph.replace(/[\\`*_{}[\]<>()#+!|]/g, '\\$&'));
  return [`**${title}**`].concat(escaped).join('\n\n');
}

function isRule(reason: Reason): reason is Extract<Reason, { kind: 'rule' }> {
  return reason.kind === 'rule';
}

function explainedReason(reason: Extract<Reason, { kind: 'rule' }>, language: Language): ExplainedReason {
  return {
    id: reason.id,
    text: reason.text[language],
    source: reason.source,
    ...(reason.interpretation === undefined ? {} : { interpretation: reason.interpretation[language] }),
  };
}

/** One entry a person, in order of first mention, with what was found about them in order of the text. */
function explainedPersons(decision: Decision, messages: Messages): ExplainedPerson[] {
  const byPerson = new Map<string, ExplainedFinding[]>();
  for (const { id } of decision.persons) byPerson.set(id, []);
  for (const finding of decision.findings) {
    for (const id of finding.persons) addTo(byPerson.get(id) ?? [], finding, messages);
  }
  return decision.persons.map(({ id, label }) => ({
    id,
    label: messages.person(label),
    findings: byPerson.get(id) ?? [],
  }));
}

/** Two words of one category in one sentence are one thing to read. */
function addTo(findings: ExplainedFinding[], finding: Finding, messages: Messages): void {
  const { key, context } = finding;
  const category = messages.categoryName[finding.category];
  const where = messages.where(finding.part);
  const evidence = finding.evidence.map((piece) => messages.evidence[piece]);
  const last = findings[findings.length - 1];
  const same =
    last !== undefined && last.category === category && last.where === where && last.context.text === context.text;
  if (!same)
    findings.push({
      keys: [key],
      category,
      where,
      context: { text: context.text, matches: [context.match] },
      evidence,
    });
  else {
    findings[findings.length - 1] = {
      ...last,
      keys: last.keys.concat(key),
      context: { text: context.text, matches: last.context.matches.concat(context.match) },
      evidence: last.evidence.concat(evidence.filter((piece) => last.evidence.indexOf(piece) === -1)),
    };
  }
}

function sentences(parts: readonly string[]): string {
  return parts.filter(isSaid).join(' ');
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
