import type { ExplainedFinding } from '../rules/types';

export interface CategoryFindings {
  readonly category: string;
  readonly findings: readonly ExplainedFinding[];
}

/** One entry a category, in order of its first finding. */
export function byCategory(findings: readonly ExplainedFinding[]): CategoryFindings[] {
  const groups = new Map<string, ExplainedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.category);
    if (group) group.push(finding);
    else groups.set(finding.category, [finding]);
  }
  return Array.from(groups, ([category, group]) => ({ category, findings: group }));
}
