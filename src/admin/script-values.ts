import type { Node } from 'web-tree-sitter';

/** A value as far as it can be read without running the script. */
export type Read =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly values: readonly Read[] }
  | { readonly kind: 'table'; readonly entries: readonly Entry[] }
  | { readonly kind: 'variable'; readonly name: string }
  /** Known only when the script runs. */
  | { readonly kind: 'computed' };

export interface Entry {
  readonly name: string;
  readonly value: Read;
  /** Counted from 1. */
  readonly line: number;
  /** Set while the script runs, or not. */
  readonly perhaps?: true;
}

export function lineOf(node: Node): number {
  return node.startPosition.row + 1;
}

/** Every node of these types below one, in order of the text. */
export function nodesOf(root: Node, ...types: string[]): Node[] {
  return root.descendantsOfType(types).filter((node) => node !== null);
}

/** Reads a literal, a variable, or says that it is computed. */
export function read(node: Node): Read {
  switch (node.type) {
    case 'string_literal':
      return textOf(node);
    case 'generic_token':
      return { kind: 'text', text: node.text };
    case 'integer_literal':
      return { kind: 'number' };
    case 'variable':
      return variable(node.text);
    case 'array_expression':
      return { kind: 'list', values: statementsIn(node).flatMap(valuesOf) };
    case 'hash_literal_expression':
      return { kind: 'table', entries: nodesOfBody(node).map(entry) };
    case 'array_literal_expression':
      if (node.namedChildCount > 1)
        return { kind: 'list', values: node.namedChildren.flatMap((one) => (one ? [read(one)] : [])) };
      break;
  }
  const only = node.namedChildCount === 1 ? node.namedChild(0) : null;
  return only && node.text === only.text ? read(only) : { kind: 'computed' };
}

function textOf(node: Node): Read {
  const inner = node.namedChild(0);
  if (inner?.type === 'verbatim_string_characters')
    return { kind: 'text', text: inner.text.slice(1, -1).replace(/(['\u2018-\u201b])\1/g, '$1') };
  const plain = inner?.type === 'expandable_string_literal' && !/[$`]/.test(inner.text);
  return plain ? { kind: 'text', text: inner.text.slice(1, -1) } : { kind: 'computed' };
}

function variable(text: string): Read {
  const name = text.slice(1).toLowerCase();
  if (name === 'true' || name === 'false') return { kind: 'yes-no', yes: name === 'true' };
  return name === 'null' ? { kind: 'null' } : { kind: 'variable', name };
}

/** `@('a', 'b')` is one statement of two values, `@( @{…} @{…} )` two statements. */
function valuesOf(statement: Node): readonly Read[] {
  const value = read(statement);
  return value.kind === 'list' && !statement.text.startsWith('@(') ? value.values : [value];
}

function statementsIn(node: Node): Node[] {
  const list = node.namedChildren.find((child) => child?.type === 'statement_list');
  return list ? list.namedChildren.filter((child) => child !== null) : [];
}

function nodesOfBody(node: Node): Node[] {
  const body = node.namedChildren.find((child) => child?.type === 'hash_literal_body');
  return body
    ? body.namedChildren.filter((child) => child?.type === 'hash_entry').filter((child) => child !== null)
    : [];
}

function entry(node: Node): Entry {
  const [key, value] = [node.namedChild(0), node.namedChild(1)];
  const name = key?.text.replace(/^'(.*)'$/, '$1') ?? '';
  return { name, value: value ? read(value) : { kind: 'null' }, line: lineOf(node) };
}
