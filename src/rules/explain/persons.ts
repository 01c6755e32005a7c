import type { Decision, ExplainedFinding, ExplainedPerson, Finding, PersonLabel } from '../types';
import { masked } from './masked';
import type { Grounds } from './messages';
import { withMatch } from './with-match';

/** One entry a person, in order of first mention, with what was found about them in order of the text. */
export function explainedPersons(decision: Decision, grounds: Grounds): ExplainedPerson[] {
  const byPerson = new Map<string, ExplainedFinding[]>();
  for (const { id } of decision.persons) byPerson.set(id, []);
  for (const finding of decision.findings) {
    for (const id of finding.persons) addTo(byPerson.get(id) ?? [], finding, decision.kind, grounds);
  }
  return decision.persons.map(({ id, label }) => ({
    id,
    label: grounds.person(shownLabel(label), decision.kind),
    findings: byPerson.get(id) ?? [],
  }));
}

/**
 * A recipient without a name is called by the address, which may be a CPR number. Whom only a file spoke of that is not at
 * hand any more has no name either.
 */
export function shownLabel(label: PersonLabel): PersonLabel {
  if (label.kind === 'name' && label.name === '') return { kind: 'unnamed' };
  if ((label.kind === 'number' && label.masked === '') || (label.kind === 'role' && label.word === ''))
    return { kind: 'unnamed' };
  return label.kind === 'recipient' || label.kind === 'name' ? { ...label, name: masked(label.name) } : label;
}

/** Two words of one category in one sentence are one thing to read. */
function addTo(findings: ExplainedFinding[], finding: Finding, kind: Decision['kind'], grounds: Grounds): void {
  const { key, context } = finding;
  const category = grounds.categoryName[finding.category];
  const where = grounds.where(finding.part, kind);
  const evidence = finding.evidence.map((piece) => grounds.evidence[piece]);
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
      context: withMatch(last.context, context.match),
      evidence: last.evidence.concat(evidence.filter((piece) => last.evidence.indexOf(piece) === -1)),
    };
  }
}
