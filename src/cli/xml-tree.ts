import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlElement {
  /** With its prefix as written: "bt:Image". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text of the element itself, trimmed; '' when it has none. */
  readonly text: string;
}

/** What the parser makes of one node when it keeps the order: one key, the name, and beside it the attributes. */
type ParsedNode = Readonly<Record<string, unknown>>;

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
});

/**
 * Reads an XML document into a tree that keeps the order of elements.
 *
 * @throws Error with line and column when the text is not well-formed XML.
 */
export function parseXml(xml: string): XmlElement {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`not XML: ${valid.err.msg} (line ${valid.err.line}, column ${valid.err.col})`);
  const root = (PARSER.parse(xml) as ParsedNode[]).map(elementOf).find((element) => !element.name.startsWith('?'));
  if (root === undefined) throw new Error('not XML: no root element');
  return root;
}

/** The element itself and everything below it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

function elementOf(node: ParsedNode): XmlElement {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inside = node[name];
  const nodes = Array.isArray(inside) ? (inside as ParsedNode[]) : [];
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: nodes.filter((child) => !('#text' in child)).map(elementOf),
    text: nodes
      .map((child) => String(child['#text'] ?? ''))
      .join('')
      .trim(),
  };
}
