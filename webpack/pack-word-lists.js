const { sep } = require('node:path');
const ts = require('typescript');

const LEXICONS = ['', 'src', 'rules', 'lexicons', ''].join(sep);
/** One capital letter tells how much an entry shares with the one before. */
const MOST_SHARED = 25;
/** `ascii_only` would write four characters for each of these. */
const DANISH = { æ: '{', ø: '|', å: '}' };
/** Properties of a lexicon that hold phrases. */
const PHRASES = ['terms', 'frame', 'headings', 'innocent'];

/**
 * A transformer for the TypeScript compiler. In the lexicons, what stands between backticks is a list of words; the
 * add-in has no room for its indentation, and none for the `source` of a group, which only readers and tests ask for.
 * `src/rules/lexicons/word-list.ts` reads a list in either form.
 */
function packWordLists(context) {
  const { factory } = context;
  const visit = (node) => {
    if (ts.isNoSubstitutionTemplateLiteral(node)) {
      return factory.createStringLiteral(packed(entriesOf(node.text, isOfPhrases(node.parent))));
    }
    if (isProperty(node, 'source')) return undefined;
    if (ts.isArrayLiteralExpression(node) && node.elements.some(namesOf)) {
      return factory.createArrayLiteralExpression(oneOfEachKind(node.elements));
    }
    return ts.visitEachChild(node, visit, context);
  };

  /** Groups of names, told apart by nothing but their source, as one: names of one list share more letters. */
  const oneOfEachKind = (groups) => {
    const kinds = new Map();
    for (const group of groups) {
      const others = group.properties.filter((each) => !isProperty(each, 'source') && !isProperty(each, 'names'));
      const kind = others.map((each) => each.getText()).join();
      const names = [...(kinds.get(kind)?.names ?? []), ...entriesOf(namesOf(group).initializer.text)];
      kinds.set(kind, { others, names });
    }
    return [...kinds.values()].map(({ others, names }) =>
      factory.createObjectLiteralExpression([
        ...others,
        factory.createPropertyAssignment('names', factory.createStringLiteral(packed(names))),
      ]),
    );
  };

  return (file) => (file.fileName.split('/').join(sep).includes(LEXICONS) ? ts.visitNode(file, visit) : file);
}

const isProperty = (node, name) => ts.isPropertyAssignment(node) && node.name.getText() === name;
const namesOf = (group) =>
  ts.isObjectLiteralExpression(group) ? group.properties.find((each) => isProperty(each, 'names')) : undefined;

/** Divided by commas even where it holds one phrase alone, and so no comma tells. */
const isOfPhrases = (parent) =>
  PHRASES.some((name) => isProperty(parent, name)) ||
  (ts.isCallExpression(parent) && parent.expression.getText() === 'listed');

/** Of other lists one with a comma is divided by commas, any other by blanks. */
function entriesOf(list, ofPhrases = false) {
  const entries = ofPhrases || list.includes(',') ? list.split(',') : list.split(/\s+/);
  return entries.map((entry) => entry.replace(/\s+/g, ' ').trim()).filter((entry) => entry !== '');
}

/** "AsygDdomGmen" for syg, sygdom, sygdommen. */
function packed(entries) {
  const odd = entries.find((entry) => /[A-Z{|}]/.test(entry));
  if (odd !== undefined) throw new Error(`A lexicon lists "${odd}": capitals and braces have a meaning of their own`);
  let before = '';
  return [...new Set(entries)]
    .sort()
    .map((entry) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < entry.length && entry[shared] === before[shared]) shared++;
      before = entry;
      return String.fromCharCode(65 + shared) + entry.slice(shared).replace(/[æøå]/g, (letter) => DANISH[letter]);
    })
    .join('');
}

module.exports = { packWordLists };
