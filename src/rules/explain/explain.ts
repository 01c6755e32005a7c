import type { Decision, ExplainedReason, Explanation, Language, Reason } from '../types';
import { daGrounds } from './da-grounds';
import { enGrounds } from './en-grounds';
import { masked } from './masked';
import type { Grounds } from './messages';
import { explainedPersons } from './persons';
import { notesOn } from './recipients';
import { explainedSetAside, SET_ASIDE } from './set-aside';
import { countsOf, isRule, outcomeOf, sentences, speak, SPEECH } from './speak';

const GROUNDS: Readonly<Record<Language, Grounds>> = { da: daGrounds, en: enGrounds };

/** Puts a decision into words. Pure; all sentences of the product about a draft are made here and nowhere else. */
export function explain(decision: Decision, language: Language): Explanation {
  const grounds = GROUNDS[language];
  const speech = SPEECH[language];
  const outcome = outcomeOf(decision);
  const counts = countsOf(decision, language);
  return {
    ...speak(decision, language),
    summary: sentences([
      decision.would === undefined ? '' : grounds.trial[decision.would](counts),
      speech.found(counts),
      speech.inSubject(counts),
      grounds.next[outcome](counts),
      decision.dismissed.length === 0 ? '' : SET_ASIDE[language].summary(decision.dismissed.length),
      filesUnread(decision, grounds),
    ]),
    // A mail to nobody falls under the rule for internal mail, which says more than anybody knows yet.
    // Nor does the rule say anything where the mark alone decides: "uden TLS, fordi emnefeltet beder om det" is then untrue.
    reasons:
      outcome === 'nobody-yet' || (decision.marked && (decision.verdict === 'tls' || decision.verdict === 'plain'))
        ? []
        : decision.reasons.filter(isRule).map((reason) => explainedReason(reason, language)),
    persons: explainedPersons(decision, grounds),
    setAside: explainedSetAside(decision, grounds, SET_ASIDE[language]),
    more: decision.more === 0 ? '' : grounds.more(decision.more),
    unchecked: decision.unchecked.map((thing) => speech.unchecked(thing, decision.kind)),
    filesRead: decision.filesRead.map((name) => grounds.fileRead(masked(name))),
    vouched: decision.vouched.map(({ name = '' }) => grounds.vouched(masked(name))),
    notes: notesOn(decision, counts, grounds),
  };
}

function filesUnread({ unchecked }: Decision, grounds: Grounds): string {
  const files = unchecked.filter(
    ({ what, partly, cost }) => what === 'attachment' && !partly && cost !== 'counts-as-protected',
  ).length;
  return files === 0 ? '' : grounds.filesUnread(files);
}

function explainedReason(reason: Extract<Reason, { kind: 'rule' }>, language: Language): ExplainedReason {
  return {
    id: reason.id,
    text: reason.text[language],
    source: reason.source,
    ...(reason.interpretation === undefined ? {} : { interpretation: reason.interpretation[language] }),
  };
}
