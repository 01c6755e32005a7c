import type { Node } from 'web-tree-sitter';
import { lineOf, nodesOf, read, type Entry, type Read } from './script-values';

/** What the variables of a script hold, as far as its text says. */
export class Variables {
  readonly #assigned = new Map<string, Read[]>();
  readonly #filled: readonly Node[];
  /** `$Copy = $Table.Clone()`, by the copy's name; the copied one's name. */
  readonly #copies = new Map<string, string>();
  /** `$Copy.Remove('Key')`, by the copy's name. */
  readonly #removed = new Map<string, string[]>();
  /** Values that a parameter of the script may have. */
  readonly #allowed = new Map<string, readonly Read[]>();

  constructor(root: Node) {
    const assignments = nodesOf(root, 'assignment_expression');
    for (const assignment of assignments) {
      const [target, value] = [assignment.namedChild(0), assignment.childForFieldName('value')];
      if (!target || !value || !/^\$\w+$/.test(target.text)) continue;
      const name = target.text.slice(1).toLowerCase();
      this.#assigned.set(name, [...(this.#assigned.get(name) ?? []), read(value)]);
    }
    for (const { text } of nodesOf(root, 'assignment_expression', 'invokation_expression')) {
      const [, copy, copied] = /^\$(\w+) = \$(\w+)\.Clone\(\)$/.exec(text) ?? [];
      if (copy && copied) this.#copies.set(copy.toLowerCase(), copied.toLowerCase());
      const [, table, key] = /^\$(\w+)\.Remove\('(\w+)'\)$/.exec(text) ?? [];
      if (table && key)
        this.#removed.set(table.toLowerCase(), [...(this.#removed.get(table.toLowerCase()) ?? []), key]);
    }
    this.#filled = assignments.filter((assignment) => assignment.namedChild(0)?.text.includes('['));
    for (const parameter of nodesOf(root, 'script_parameter')) {
      const name = parameter.namedChildren
        .find((child) => child?.type === 'variable')
        ?.text.slice(1)
        .toLowerCase();
      const set = nodesOf(parameter, 'attribute').find(({ text }) => text.startsWith('[ValidateSet('));
      if (name && set) this.#allowed.set(name, nodesOf(set, 'string_literal').map(read));
    }
  }

  /** A variable as what it may hold: the values of a parameter's ValidateSet; else the value itself. */
  known(value: Read): Read {
    const allowed = value.kind === 'variable' ? this.#allowed.get(value.name) : undefined;
    return allowed ? { kind: 'list', values: allowed } : value;
  }

  /** The hash tables that a splatted variable may be at this place; undefined when nobody can see. */
  tablesOf(name: string, at: Node): readonly (readonly Entry[])[] | undefined {
    const copied = this.#copies.get(name);
    if (copied !== undefined) {
      const without = this.#removed.get(name) ?? [];
      return this.tablesOf(copied, at)?.map((table) => table.filter((one) => !without.includes(one.name)));
    }
    const values = this.#inLoop(name, at) ?? this.#assigned.get(name);
    if (!values || values.some(({ kind }) => kind !== 'table')) return undefined;
    const added = this.#addedTo(name);
    return values.flatMap((value) => (value.kind === 'table' ? [[...value.entries, ...added]] : []));
  }

  /** What the loop variable around this place runs over. */
  #inLoop(name: string, at: Node): readonly Read[] | undefined {
    for (let node = at.parent; node; node = node.parent) {
      if (node.type !== 'foreach_statement' || node.namedChild(0)?.text.slice(1).toLowerCase() !== name) continue;
      const over = node.namedChild(1);
      const value = over ? read(over) : undefined;
      const list = value?.kind === 'variable' ? this.#assigned.get(value.name)?.[0] : value;
      return list?.kind === 'list' ? list.values : [];
    }
    return undefined;
  }

  /** `$Table[$One] = …` inside `foreach ($One in $Names)`: whatever of these names it turns out to be, each must be right. */
  #addedTo(name: string): Entry[] {
    return this.#filled.flatMap((assignment) => {
      const [, table, key] = /^\$(\w+)\[\$(\w+)\]$/.exec(assignment.namedChild(0)?.text ?? '') ?? [];
      if (table?.toLowerCase() !== name || key === undefined) return [];
      const names = this.#inLoop(key.toLowerCase(), assignment) ?? [];
      const value = assignment.childForFieldName('value');
      return names.flatMap((one) =>
        one.kind === 'text' && value
          ? [{ name: one.text, value: read(value), line: lineOf(assignment), perhaps: true }]
          : [],
      );
    });
  }
}
