import type { Advice, Decision, PartName } from '../rules/types';

/**
 * A decision as one line of JSON: the contract of `--jsonl`, which scripts and the labelled drafts are written to.
 *
 * @param advice on its recipients, where it was asked for: of each piece the kind.
 */
export function answer(id: string, decision: Decision, advice?: readonly Advice[]): string {
  return JSON.stringify({
    id,
    decision: decision.verdict,
    categories: [...decision.categories].sort(),
    persons: decision.persons.length,
    externalRecipients: decision.externalRecipients.length,
    aboutRecipientOnly: decision.aboutRecipientOnly,
    reasons: decision.reasons.map((reason) => reason.id),
    findings: decision.findings.map(({ category, part, span, excerpt, evidence }) => ({
      category,
      part: partName(part),
      start: span.start,
      end: span.end,
      excerpt,
      evidence,
    })),
    unchecked: decision.unchecked.map(({ what, name, why, cost }) => ({ what, name, why, cost })),
    ...(advice === undefined ? {} : { advice: advice.map(({ kind }) => kind) }),
  });
}

function partName(part: PartName): string {
  return 'name' in part ? `${part.kind}:${part.name}` : part.kind;
}
