import {
  explain,
  type Decision,
  type ExplainedDelivery,
  type ExplainedFinding,
  type ExplainedMethod,
  type ExplainedReason,
  type Language,
  type SaidAdvice,
} from '../rules';
import { explainDeliveries } from '../rules/explain/deliveries';
import { deliveriesOf } from '../rules/policy/deliveries';

const HEADINGS = {
  da: {
    why: 'Hvorfor',
    interpretation: 'Sådan er reglen fortolket',
    persons: 'Hvad der er fundet, og om hvem',
    none: 'ingen',
    notes: 'Værd at vide',
    advice: 'Tjek modtagerne',
    unchecked: 'Ikke kontrolleret',
    header: 'Mailen får',
  },
  en: {
    why: 'Why',
    interpretation: 'How the rule was read',
    persons: 'What was found, and about whom',
    none: 'none',
    notes: 'Good to know',
    advice: 'Check the recipients',
    unchecked: 'Not checked',
    header: 'The mail gets',
  },
} as const;

/** A decision as a page of text for a person at a terminal; data are masked as everywhere. */
export function report(decision: Decision, language: Language, advice: readonly SaidAdvice[]): string {
  const words = HEADINGS[language];
  const said = explain(decision, language);
  const ways = explainDeliveries(deliveriesOf(decision), decision, language);
  const persons = said.persons.filter(({ findings }) => findings.length > 0);
  return [
    [said.title, said.summary],
    section(
      words.why,
      said.reasons.flatMap((reason) => reasonLines(reason, words.interpretation)),
    ),
    section(words.persons, [
      ...persons.flatMap(({ label, findings }) => [label, ...findings.flatMap(findingLines).map(indented)]),
      ...(said.more === '' ? [] : [said.more]),
    ]),
    section(ways.heading, ways.groups.length > 0 ? [...ways.groups.flatMap(wayLines), ...ways.notes] : [words.none]),
    section(words.notes, said.notes),
    section(
      words.advice,
      advice.map(({ text }) => text),
    ),
    section(words.unchecked, said.unchecked),
    [`${words.header} X-Send-Sikkert: ${decision.header}`],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** The way, to whom, and how to send securely. */
function wayLines({ title, recipients, byTitle, by, insteadTitle, instead }: ExplainedDelivery): string[] {
  const methods = [...(byTitle === '' ? [] : [byTitle]), ...by.flatMap(methodLines)];
  const others = [...(insteadTitle === '' ? [] : [insteadTitle]), ...instead.flatMap(methodLines)];
  return [title, ...[...recipients, ...methods, ...others].map(indented)];
}

function methodLines({ text, steps, link }: ExplainedMethod): string[] {
  return [text, ...steps.map((step, at) => indented(`${at + 1}. ${step}`)), ...(link === undefined ? [] : [link])];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map(indented)];
}

function indented(line: string): string {
  return `  ${line}`;
}

function reasonLines({ id, text, source, interpretation }: ExplainedReason, reading: string): string[] {
  return [
    `${text} (${id})`,
    ...(source === undefined ? [] : [`"${source.quote}"`, source.url].map(indented)),
    ...(interpretation === undefined ? [] : [indented(`${reading}: ${interpretation}`)]),
  ];
}

/** Category and place; the sentence with the matches between « and »; why it is thought so. */
function findingLines({ category, where, context, evidence }: ExplainedFinding): string[] {
  let marked = '';
  let shown = 0;
  for (const { start, end } of context.matches) {
    marked += `${context.text.slice(shown, start)}«${context.text.slice(start, end)}»`;
    shown = end;
  }
  marked += context.text.slice(shown);
  return [`${category}: ${where}`, indented(marked.replace(/\s+/g, ' ').trim()), indented(evidence.join('; '))];
}
