import type { Decision, Finding, Remedy } from '../types';
import { eachMilder, leadingTo, rankOf } from './milder';
import { subsetsOf } from './subsets';
import type { Ask } from './what-if';

type RemoveData = Extract<Remedy, { kind: 'remove-data' }>;

/** The tags taken out of the subject. */
export function withoutTags(decision: Decision, ask: Ask): Remedy[] {
  const { tags } = decision;
  if (tags.length === 0) return [];
  return eachMilder(leadingTo(ask({ tag: false }), { kind: 'remove-tag' as const, tags }), decision);
}

/** The data taken out of the subject. */
export function withoutSubject(decision: Decision, ask: Ask): Remedy[] {
  const findings = decision.findings.filter((finding) => !isInSubject(finding));
  if (findings.length === decision.findings.length) return [];
  return eachMilder(leadingTo(ask({ findings }), { kind: 'clean-subject' as const }), decision);
}

/**
 * The fewest places from which to take data of certain categories, wherever they stand. Nothing where one of the changes
 * already told of does as much with less.
 */
export function withoutData(decision: Decision, ask: Ask, told: readonly Remedy[]): RemoveData[] {
  const { findings, categories: all, more } = decision;
  const changes = subsetsOf(all).map((categories) => {
    const left = findings.filter(({ category }) => categories.indexOf(category) === -1);
    const places = findings.length - left.length + (left.length === 0 ? more : 0);
    return leadingTo(ask({ findings: left }), { kind: 'remove-data' as const, categories, places });
  });
  const milder = eachMilder(
    ([] as RemoveData[]).concat(...changes).sort((one, other) => one.places - other.places),
    decision,
  );
  return milder.filter((change) => {
    const removed = findings.filter(({ category }) => change.categories.indexOf(category) !== -1);
    return !told.some((other) => rankOf(other, decision) <= rankOf(change, decision) && isLess(other, removed));
  });
}

/** Whether the change amounts to taking these data, or some of them, away. */
function isLess(change: Remedy, data: readonly Finding[]): boolean {
  if (change.kind === 'remove-persons') return true;
  if (change.kind === 'clean-subject') return data.every(isInSubject);
  if (change.kind !== 'remove-files') return false;
  return data.every(({ part }) => change.files.some(({ key }) => 'key' in part && part.key === key));
}

function isInSubject({ part }: Finding): boolean {
  return part.kind === 'subject';
}
