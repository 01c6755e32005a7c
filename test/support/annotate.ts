import type { Decision, Finding, Span } from '../../src/rules';
import type { LabelledDraft } from './corpus';

/** A draft with its decision, and carets under everything that was found: a change of a rule shows its effect in the diff. */
export function annotate(labelled: LabelledDraft, decision: Decision): string {
  const inPart = (kind: string, name?: string): Finding[] =>
    decision.findings.filter(({ part }) => part.kind === kind && (part.kind !== 'attachment' || part.name === name));
  return [
    `${decision.verdict} (${decision.reasons.map(({ id }) => id).join(', ')})${decision.verdict === labelled.decision ? '' : `, labelled ${labelled.decision}`}`,
    `about: ${decision.persons.map(({ label }) => Object.values(label).join(' ')).join(' · ') || 'nobody'}, labelled ${labelled.labels.persons}`,
    '',
    underlined(labelled.subject, inPart('subject')),
    '',
    underlined(labelled.body, [...inPart('body'), ...inPart('quoted')]),
    ...labelled.attachments.map(({ name, text }) => `\n[${name}]\n${underlined(text, inPart('attachment', name))}`),
  ].join('\n');
}

function underlined(text: string, findings: readonly Finding[]): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(line.replace(/\t/g, ' '));
    const here = findings.filter(({ span }) => span.start < start + line.length && span.end > start);
    if (here.length > 0) lines.push(carets(here, start, line.length));
    start += line.length + 1;
  }
  return lines.join('\n');
}

function carets(findings: readonly Finding[], start: number, length: number): string {
  const marks = Array.from({ length }, () => ' ');
  const mark = ({ start: from, end }: Span): void => {
    for (let at = Math.max(0, from - start); at < Math.min(length, end - start); at++) marks[at] = '^';
  };
  findings.forEach(({ span }) => mark(span));
  const names = findings.map(({ category }) => category).filter((name, at, all) => all.indexOf(name) === at);
  return `${marks.join('').trimEnd()} ${names.join(', ')}`;
}
