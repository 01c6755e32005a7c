import type {
  Decision,
  Deliveries,
  Delivery,
  ExplainedDeliveries,
  ExplainedDelivery,
  ExplainedMethod,
  Language,
  SecureMethod,
} from '../types';
import { daDelivery } from './da-delivery';
import type { DeliveryWords } from './delivery-words';
import { enDelivery } from './en-delivery';
import { capital, listed } from './listed';
import { masked } from './masked';
import { isInSubject, numbered } from './speak';

const WORDS: Readonly<Record<Language, DeliveryWords>> = { da: daDelivery, en: enDelivery };

/** Puts what will happen to the mail into words. Pure; `deliveries` are those of the decision. */
export function explainDeliveries(deliveries: Deliveries, decision: Decision, language: Language): ExplainedDeliveries {
  const { kind } = decision;
  const words = WORDS[language];
  const isTold = deliveries.isWhole || deliveries.groups.some(({ recipients }) => recipients.length === 0);
  const { inSubject } = deliveries;
  return {
    heading: words.heading(kind),
    groups: deliveries.groups.map((group) => explained(group, decision, language)),
    notes: [
      inSubject.length === 0 ? '' : words.inSubject(inSubject, numbered(decision.findings.filter(isInSubject)), kind),
      isTold ? '' : words.notWhole(kind),
    ].filter((note) => note !== ''),
  };
}

function explained(group: Delivery, decision: Decision, language: Language): ExplainedDelivery {
  const words = WORDS[language];
  const said = fragment(group, decision, language);
  const shown = group.recipients.map(({ address, isList }) => (isList ? words.list(masked(address)) : masked(address)));
  const [only] = shown;
  const hasList = group.recipients.some(({ isList }) => isList);
  const count = shown.length === 0 ? words.unread(decision.kind) : words.several(shown.length, hasList, decision.kind);
  return {
    way: group.way,
    title: shown.length === 1 ? `${only ?? ''}: ${said}` : `${capital(said)}: ${count}`,
    recipients: shown.length === 1 ? [] : shown,
    byTitle: group.by.length > 0 && isOffer(group) ? words.withMark : '',
    // Whoever has written to a channel knows how; its name stands in the title.
    by: group.way === 'channel' && namesOf(group, language).length > 0 ? [] : methods(group.by, language),
    insteadIs: group.insteadIs,
    insteadTitle: group.instead.length === 0 ? '' : words.instead[group.insteadIs],
    instead: methods(group.instead, language),
  };
}

/** What a mark would do, and the title does not say. */
function isOffer({ way, until }: Delivery): boolean {
  return way === 'tls' || (way === 'stopped' && until !== 'mark' && until !== 'mark-or-anyway');
}

function fragment(group: Delivery, decision: Decision, language: Language): string {
  const words = WORDS[language];
  const { kind, tags, verdict, marked, policy } = decision;
  const { way, until } = group;
  if (way === 'stopped') return until === undefined ? '' : words.until[until]({ kind, tags });
  return words.way[way]({
    organisation: policy.name[language],
    isTold: group.by.length > 0,
    names: listed(namesOf(group, language), words.and, words.andMore),
    isLess: marked || verdict === 'secure',
  });
}

/** None unless each has one: a list of some would pass over the others. */
function namesOf({ by }: Delivery, language: Language): string[] {
  const names = by.map(({ name }) => name?.[language] ?? '');
  return names.indexOf('') === -1 ? names : [];
}

function methods(ways: readonly SecureMethod[], language: Language): ExplainedMethod[] {
  return ways.map(({ text, steps, link }) => ({
    text: text[language],
    steps: steps.map((step) => step[language]),
    ...(link === undefined ? {} : { link }),
  }));
}
