import { explain, type Decision, type ExplainedFinding, type ExplainedReason, type Language } from '../rules';

const HEADINGS = {
  da: {
    why: 'Hvorfor',
    interpretation: 'Sådan er reglen læst',
    persons: 'Hvad der er fundet, og om hvem',
    recipients: 'Modtagere uden for organisationen',
    none: 'ingen',
    notes: 'Værd at vide',
    unchecked: 'Ikke kontrolleret',
    secureMethods: 'Sikker mail er her',
    header: 'Mailen får',
  },
  en: {
    why: 'Why',
    interpretation: 'How the rule was read',
    persons: 'What was found, and about whom',
    recipients: 'Recipients outside the organisation',
    none: 'none',
    notes: 'Good to know',
    unchecked: 'Not checked',
    secureMethods: 'Secure mail is here',
    header: 'The mail gets',
  },
} as const;

/** A decision as a page of text for a person at a terminal; data are masked as everywhere. */
export function report(decision: Decision, language: Language): string {
  const words = HEADINGS[language];
  const said = explain(decision, language);
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
    section(words.recipients, said.recipients.length > 0 ? said.recipients : [words.none]),
    section(words.notes, said.notes),
    section(words.unchecked, said.unchecked),
    section(
      words.secureMethods,
      decision.verdict === 'secure'
        ? said.secureMethods.map(({ text, link }) => [text, link].filter(Boolean).join(' '))
        : [],
    ),
    [`${words.header} X-Send-Sikkert: ${decision.header}`],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
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
