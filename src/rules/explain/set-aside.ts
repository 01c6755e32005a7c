import type { Decision, ExplainedSetAside, Language } from '../types';
import { daSetAside } from './da-set-aside';
import { enSetAside } from './en-set-aside';
import { listed } from './listed';
import type { Grounds } from './messages';
import { shownLabel } from './persons';
import type { SetAsideWords } from './set-aside-words';
import { withMatch } from './with-match';

type Dismissed = Decision['dismissed'][number];

export const SET_ASIDE: Readonly<Record<Language, SetAsideWords>> = { da: daSetAside, en: enSetAside };

/** In order of the text; what is taken back together is one entry. */
export function explainedSetAside(decision: Decision, grounds: Grounds, words: SetAsideWords): ExplainedSetAside[] {
  const entries: ExplainedSetAside[] = [];
  for (const finding of decision.dismissed) {
    const one = explained(decision, finding, grounds, words);
    const at = entries.findIndex((entry) => entry.keys.indexOf(finding.key) !== -1 || isBeside(entry, one));
    const entry = entries[at];
    if (entry === undefined) entries.push(one);
    else entries[at] = joined(entry, finding);
  }
  return entries;
}

function explained(
  { dismissedAbout, kind }: Decision,
  { key, category, part, context, excerpt, persons, reason }: Dismissed,
  grounds: Grounds,
  words: SetAsideWords,
): ExplainedSetAside {
  const about = dismissedAbout.filter(({ id }) => persons.indexOf(id) !== -1);
  return {
    keys: [key],
    category: grounds.categoryName[category],
    words: excerpt === '' ? [] : [excerpt],
    about: listed(about.map(({ label }) => grounds.person(shownLabel(label), kind)), words.and, '…'), // prettier-ignore
    where: grounds.where(part, kind),
    context: { text: context.text, matches: [context.match] },
    places: 1,
    ...(reason === undefined ? {} : { reason: words.reason[reason] }),
  };
}

function isBeside(a: ExplainedSetAside, b: ExplainedSetAside): boolean {
  return a.category === b.category && a.where === b.where && a.about === b.about && a.context.text === b.context.text && a.reason === b.reason; // prettier-ignore
}

function joined(entry: ExplainedSetAside, { key, context, excerpt }: Dismissed): ExplainedSetAside {
  const places = entry.places + 1;
  if (entry.keys.indexOf(key) !== -1) return { ...entry, places };
  return {
    ...entry,
    keys: entry.keys.concat(key),
    words: entry.words.concat(excerpt === '' ? [] : excerpt),
    context: withMatch(entry.context, context.match),
    places,
  };
}
