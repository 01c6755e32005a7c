import type {
  CountsTable,
  Decision,
  ExplainedLimits,
  ExplainedRemedy,
  ExplainedTable,
  Language,
  Limit,
  Limits,
  Remedy,
} from '../types';
import { nameInSentence } from './category-names';
import { daWhy } from './da-why';
import { enWhy } from './en-why';
import { listed } from './listed';
import { masked } from './masked';
import type { Counts } from './messages';
import { countsOf } from './speak';
import type { RemedyNames, WhyWords } from './why-words';

const WORDS: Readonly<Record<Language, WhyWords>> = { da: daWhy, en: enWhy };

/** Puts the counts that decide into words. Pure; `limits` are those of the decision. */
export function explainLimits({ counts, table }: Limits, decision: Decision, language: Language): ExplainedLimits {
  const lines = decision.verdict === 'tls' ? [] : limitLines(counts, table, decision, language);
  return { lines, ...(table === undefined ? {} : { table: explainedTable(table, decision, language) }) };
}

function limitLines(
  limits: readonly Limit[],
  table: CountsTable | undefined,
  decision: Decision,
  language: Language,
): string[] {
  const words = WORDS[language];
  const counts = countsOf(decision, language);
  const persons = decision.persons.length;
  const recipients = seenRecipients(counts);
  if (limits.length > 0) {
    const given = (of: Limit['of']) =>
      table === undefined ? {} : { given: { count: of === 'persons' ? recipients : persons } };
    return limits.map((limit, at) => words.limit({ ...limit, ...given(limit.of), isAlso: at > 0 }, counts));
  }
  const goes = table?.verdicts.some((row) => row.indexOf('tls') !== -1) === true;
  return goes ? [words.both(persons, recipients, counts)] : [];
}

/** Outside; undefined where nobody can tell. */
function seenRecipients({ recipients, lists, atLeast }: Counts): number | undefined {
  return lists === 0 && !atLeast ? recipients : undefined;
}

function explainedTable(table: CountsTable, decision: Decision, language: Language): ExplainedTable {
  const words = WORDS[language].table;
  const counts = countsOf(decision, language);
  const { persons, recipients, verdicts, here } = table;
  return {
    summary: words.summary,
    caption: words.caption(counts),
    rowsTitle: words.persons,
    columnsTitle: words.recipients(counts),
    columns: recipients.map(words.span),
    rows: persons.map((span, row) => ({
      title: words.span(span),
      cells: (verdicts[row] ?? []).map((verdict, column) => ({
        verdict,
        text: words.verdict(verdict, counts),
        ...(row === here.row && column === here.column ? { here: words.here(counts) } : {}),
      })),
    })),
  };
}

/** Puts what would let the mail pass into words, each as what to do and what comes of it. Pure. */
export function explainRemedies(
  remedies: readonly Remedy[],
  decision: Decision,
  language: Language,
): ExplainedRemedy[] {
  const words = WORDS[language];
  const counts = countsOf(decision, language);
  return remedies.map((remedy) => {
    const names = namesIn(remedy, decision, language);
    return { remedy, text: `${words.remedy(remedy, names, counts)} ${words.then(remedy, names, counts)}` };
  });
}

function namesIn(remedy: Remedy, decision: Decision, language: Language): RemedyNames {
  const { and, andMore } = WORDS[language];
  const named = (names: readonly string[]): string => listed(names.map(masked), and, andMore);
  const { externalRecipients, groups, persons, more, findings } = decision;
  const isRecipients = remedy.kind === 'remove-recipients';
  const of = isRecipients ? (remedy.also ?? []).concat(remedy.of) : [];
  const isList = (address: string): boolean => groups.external.indexOf(address) !== -1;
  const kept = externalRecipients.filter((address) => of.indexOf(address) === -1);
  const isAboutKept = persons.length === 1 && kept.length === 1 && persons[0]?.address === kept[0];
  return {
    gone: named(
      remedy.kind === 'remove-files' ? remedy.files.map(({ name }) => name) : of.filter((one) => !isList(one)),
    ),
    lists: named(of.filter(isList)),
    listCount: of.filter(isList).length,
    ...(isAboutKept ? { kept: named(kept) } : {}),
    isEverybody: isRecipients && kept.length === 0 && remedy.count === remedy.of.length,
    categories: listed(
      (remedy.kind === 'remove-data' ? remedy.categories : []).map((category) => nameInSentence(category, language)),
      and,
      '',
    ),
    left: remedy.kind === 'remove-persons' ? persons.length - remedy.count : 0,
    atLeast: remedy.kind === 'remove-data' && more > 0 && remedy.places < findings.length + more,
  };
}
