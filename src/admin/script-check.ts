import { readFileSync } from 'node:fs';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { CMDLETS, CONDITION_NAMES, type Cmdlet, type Parameter } from './cmdlets';
import { lineOf, nodesOf, read, type Entry, type Read } from './script-values';
import { Variables } from './script-variables';

/**
 * What is wrong in a script, one line each with its number; none when it is PowerShell that calls what `cmdlets.ts` knows, as
 * Microsoft documents it: cmdlets, parameters, values, what belongs together, and nothing changed without ShouldProcess.
 *
 * Looks at the script alone. What a tenant allows, licences and what the rules do there it cannot know.
 *
 * @throws Error when the grammar cannot be loaded.
 */
export async function scriptFaults(script: string): Promise<string[]> {
  const root = (await parser()).parse(script.replace(/^\uFEFF/, ''))?.rootNode;
  if (!root) throw new Error('The grammar of PowerShell gave no answer.');
  const broken = brokenIn(root);
  if (broken.length > 0) return broken.map((node) => `line ${lineOf(node)}: not PowerShell: ${firstLine(node)}`);
  const variables = new Variables(root);
  return nodesOf(root, 'command').flatMap((command) => callFaults(command, variables));
}

let grammar: Promise<Language> | undefined;

/** The grammar is set up once: set up twice at a time, the second takes the ground from under the first. */
async function parser(): Promise<Parser> {
  grammar ??= Parser.init().then(() =>
    Language.load(readFileSync(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm'))),
  );
  const language = await grammar;
  return new Parser().setLanguage(language);
}

function brokenIn(node: Node): Node[] {
  if (node.isError || node.isMissing) return [node];
  return node.hasError ? node.children.flatMap((child) => (child ? brokenIn(child) : [])) : [];
}

function firstLine(node: Node): string {
  return node.text.split('\n')[0]?.trim().slice(0, 60) || 'something is missing';
}

function callFaults(command: Node, variables: Variables): string[] {
  const name = command.childForFieldName('command_name')?.text ?? '';
  const at = (line: number, message: string): string => `line ${line}: ${name}: ${message}`;
  const cmdlet = CMDLETS.get(name);
  if (!cmdlet) return [at(lineOf(command), 'is not in the table of cmdlets')];
  const { given, splats, faults } = argumentsOf(command, cmdlet);
  const unseen = splats.filter((splat) => variables.tablesOf(splat, command) === undefined);
  const variants = splats.reduce<Entry[][]>(
    (all, splat) =>
      all.flatMap((one) => (variables.tablesOf(splat, command) ?? [[]]).map((table) => [...one, ...table])),
    [given],
  );
  return [
    ...faults.map((fault) => at(lineOf(command), fault)),
    ...unseen.map((splat) => at(lineOf(command), `nobody can see what @${splat} holds`)),
    ...(cmdlet.changes && !asksFirst(command)
      ? [at(lineOf(command), 'changes something without asking ShouldProcess')]
      : []),
    ...variants.flatMap((entries) => settingFaults(name, cmdlet, entries, lineOf(command), variables)),
  ].filter((fault, index, all) => all.indexOf(fault) === index);
}

/** Named arguments, and the names of splatted variables. A script block stands without a name, as in Where-Object { … }. */
function argumentsOf(command: Node, cmdlet: Cmdlet): { given: Entry[]; splats: string[]; faults: string[] } {
  const given: Entry[] = [];
  const splats: string[] = [];
  const faults: string[] = [];
  const elements = command.childForFieldName('command_elements')?.namedChildren ?? [];
  let open: string | undefined;
  const close = (value: Read): void => {
    if (open !== undefined) given.push({ name: open, value, line: lineOf(command) });
    open = undefined;
  };
  for (const element of elements) {
    if (!element || element.type === 'command_argument_sep') continue;
    if (element.type === 'command_parameter') {
      close({ kind: 'yes-no', yes: true });
      open = element.text.replace(/^-|:$/g, '');
    } else if (element.text.startsWith('@') && /^@[A-Za-z]+$/.test(element.text))
      splats.push(element.text.slice(1).toLowerCase());
    else if (open !== undefined) close(read(element));
    else if (element.text.startsWith('{') && cmdlet.parameters['FilterScript'])
      given.push({ name: 'FilterScript', value: { kind: 'computed' }, line: lineOf(element) });
    else faults.push(`${firstLine(element)} stands without the name of its parameter`);
  }
  close({ kind: 'yes-no', yes: true });
  return { given, splats, faults };
}

function settingFaults(
  name: string,
  cmdlet: Cmdlet,
  entries: readonly Entry[],
  callLine: number,
  variables: Variables,
): string[] {
  const at = (line: number, message: string): string => `line ${line}: ${name}: ${message}`;
  const known = new Map(Object.keys(cmdlet.parameters).map((one) => [one.toLowerCase(), one]));
  const given = new Map<string, Entry>();
  const faults: string[] = [];
  for (const entry of entries) {
    const parameter = known.get(entry.name.toLowerCase());
    const never = cmdlet.never?.[entry.name];
    if (never) faults.push(at(entry.line, `${entry.name} ${never}`));
    else if (parameter === undefined) faults.push(at(entry.line, `has no parameter ${entry.name}`));
    else if (entry.perhaps) continue;
    else if (given.has(parameter)) faults.push(at(entry.line, `${parameter} is given twice`));
    else {
      given.set(parameter, entry);
      const fault = valueFault(variables.known(entry.value), cmdlet.parameters[parameter]);
      if (fault) faults.push(at(entry.line, `${parameter} ${fault}`));
    }
  }
  const line = entries.find(({ line }) => line !== callLine)?.line ?? callLine;
  const missing = (wanted: string, why = ''): string[] =>
    given.has(wanted) ? [] : [at(line, `${wanted} is missing${why}`)];
  return [
    ...faults,
    ...(cmdlet.required ?? []).flatMap((one) => missing(one)),
    ...(cmdlet.together ?? []).flatMap((pair) =>
      pair.some((one) => isSet(given.get(one)))
        ? pair.flatMap((one) => missing(one, `: ${pair.join(' and ')} go together`))
        : [],
    ),
    ...(cmdlet.needs ?? []).flatMap(([one, value, wanted]) =>
      given.has(one) && spelled(given.get(one)?.value) === value ? missing(wanted, ` for ${one} ${value}`) : [],
    ),
    ...(name === 'New-TransportRule' ? ruleFaults(given, (message) => at(line, message), missing) : []),
  ];
}

/** What Exchange would take, and we must not write. */
function ruleFaults(
  given: ReadonlyMap<string, Entry>,
  at: (message: string) => string,
  missing: (wanted: string, why: string) => string[],
): string[] {
  return [
    ...(CONDITION_NAMES.some((one) => given.has(one)) ? [] : [at('has no condition: it would act on every mail')]),
    ...missing('RuleErrorAction', ': by default Exchange sends the mail when a rule fails'),
    ...missing('Mode', ': by default a rule acts at once'),
  ];
}

function isSet(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.value.kind !== 'null';
}

function spelled(value: Read | undefined): string {
  return value?.kind === 'text' ? value.text : value?.kind === 'yes-no' ? String(value.yes) : '';
}

function valueFault(value: Read, parameter: Parameter | undefined): string | undefined {
  if (!parameter || parameter.type === 'any' || value.kind === 'null' || value.kind === 'computed') return undefined;
  if (value.kind === 'variable') return undefined;
  const single = value.kind === 'list' ? undefined : value.kind;
  const kinds = {
    text: 'text',
    texts: 'text',
    'yes-no': 'yes-no',
    switch: 'yes-no',
    number: 'number',
    table: 'table',
    tables: 'table',
  };
  const wanted = kinds[parameter.type];
  const many = parameter.type === 'texts' || parameter.type === 'tables' || parameter.values !== undefined;
  const all = value.kind === 'list' ? value.values : [value];
  if (
    (!many && single !== wanted) ||
    all.some(({ kind }) => kind !== wanted && kind !== 'variable' && kind !== 'computed')
  )
    return `takes ${many ? 'a list of ' : ''}${wanted}`;
  for (const one of all) {
    if (one.kind !== 'text') continue;
    if (parameter.values && !parameter.values.includes(one.text))
      return `takes ${parameter.values.join(', ')}, not ${one.text}`;
    if (parameter.longest && one.text.length > parameter.longest)
      return `takes ${parameter.longest} characters, not ${one.text.length}`;
  }
  return undefined;
}

function asksFirst(command: Node): boolean {
  let inElse = false;
  for (let node = command.parent; node; node = node.parent) {
    if (node.type === 'else_clause' || node.type === 'elseif_clauses') inElse = true;
    if (node.type !== 'if_statement') continue;
    if (!inElse && /^\$PSCmdlet\.ShouldProcess\(/.test(node.childForFieldName('condition')?.text ?? '')) return true;
    inElse = false;
  }
  return false;
}
