import { Stopped } from './limits';
import { fragment } from './page-lines';
import type { Fragment } from './page-tables';
import { pdfFont, type PdfFont } from './pdf-fonts';
import type { PdfObjects } from './pdf-objects';
import { isString, PdfLexer, type PdfDictionary, type PdfValue } from './pdf-syntax';

/** [a b c d e f]: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number];

const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];
/** Operators in a file. A map of a city has half a million. */
const MOST_OPERATORS = 1_000_000;
/** No operator has more operands. */
const MOST_OPERANDS = 32;
/** Drawings in drawings. */
const DEEPEST = 8;

/** What a page shows. */
export interface PageContent {
  readonly fragments: Fragment[];
  letters: number;
  /** Letters of which nothing says what they are. */
  unknown: number;
  pictures: number;
}

/** What q keeps and Q brings back. */
interface State {
  matrix: Matrix;
  font?: PdfFont | undefined;
  size: number;
  /** Added after each letter, and after each blank. */
  spacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

/** What the pages of a file have in common. */
export interface Drawing {
  /** Read already. */
  readonly fonts: Map<PdfDictionary | undefined, PdfFont>;
  operators: number;
}

/**
 * Runs the drawing language of a page as far as it draws letters.
 *
 * @throws Stopped at the deadline and where it draws without end.
 */
export function readContent(
  file: PdfObjects,
  drawing: Drawing,
  content: string,
  resources: PdfDictionary | undefined,
  into: PageContent,
  matrix: Matrix = UPRIGHT,
  depth = 0,
): void {
  const lexer = new PdfLexer(content);
  let state: State = { matrix, size: 1, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 };
  const kept: State[] = [];
  /** Where the next letter goes, and where the line began. */
  let [text, line] = [UPRIGHT, UPRIGHT];
  let operands: PdfValue[] = [];
  const number = (at: number): number => (typeof operands[at] === 'number' ? operands[at] : 0);
  const given = (): Matrix => [number(0), number(1), number(2), number(3), number(4), number(5)];
  const move = (x: number, y: number): void => void (text = line = times([1, 0, 0, 1, x, y], line));
  const advance = (by: number): void => void (text = times([1, 0, 0, 1, by * state.stretch, 0], text));

  function show(value: PdfValue | undefined): void {
    const { font } = state;
    if (!isString(value) || font === undefined) return;
    let letters = '';
    let width = 0;
    for (let at = 0; at + font.step <= value.bytes.length; at += font.step) {
      const byte = value.bytes.charCodeAt(at);
      const code = font.step === 1 ? byte : byte * 256 + value.bytes.charCodeAt(at + 1);
      const letter = font.letter(code);
      into.letters++;
      if (letter === undefined) into.unknown++;
      letters += letter ?? '';
      const blank = font.step === 1 && code === 32 ? state.wordSpacing : 0;
      width += (font.width(code) / 1000) * state.size + state.spacing + blank;
    }
    const at = times([1, 0, 0, 1, 0, state.rise], times(text, state.matrix));
    if (letters !== '') into.fragments.push(fragment(letters, at, width * state.stretch, state.size));
    if (into.letters > file.allowance.limits.characters) throw new Stopped('limit');
    advance(width);
  }

  function draw(name: PdfValue | undefined): void {
    const drawn = file.dictionary(file.dictionary(resources?.get('/XObject'))?.get(String(name)));
    if (file.get(drawn, '/Subtype') === '/Image') into.pictures++;
    if (file.get(drawn, '/Subtype') !== '/Form' || depth >= DEEPEST) return;
    const own = file.list(drawn?.get('/Matrix')).map(Number);
    const inner = own.length === 6 ? times(own as unknown as Matrix, state.matrix) : state.matrix;
    readContent(file, drawing, file.stream(drawn), file.dictionary(drawn?.get('/Resources')) ?? resources, into, inner, depth + 1); // prettier-ignore
  }

  const operators: Readonly<Record<string, () => void>> = {
    q: () => kept.push({ ...state }),
    Q: () => (state = kept.pop() ?? state),
    cm: () => (state.matrix = times(given(), state.matrix)),
    BT: () => (text = line = UPRIGHT),
    Tf: () => {
      const font = file.dictionary(file.dictionary(resources?.get('/Font'))?.get(String(operands[0])));
      if (!drawing.fonts.has(font)) drawing.fonts.set(font, pdfFont(file, font));
      state.font = drawing.fonts.get(font);
      state.size = number(1);
    },
    Tc: () => (state.spacing = number(0)),
    Tw: () => (state.wordSpacing = number(0)),
    Tz: () => (state.stretch = number(0) / 100),
    TL: () => (state.leading = number(0)),
    Ts: () => (state.rise = number(0)),
    Td: () => move(number(0), number(1)),
    TD: () => {
      state.leading = -number(1);
      move(number(0), number(1));
    },
    Tm: () => (text = line = given()),
    'T*': () => move(0, -state.leading),
    Tj: () => show(operands[0]),
    TJ: () => {
      for (const each of file.list(operands[0])) {
        if (typeof each === 'number') advance((-each / 1000) * state.size);
        else show(each);
      }
    },
    "'": () => {
      move(0, -state.leading);
      show(operands[0]);
    },
    '"': () => {
      state.wordSpacing = number(0);
      state.spacing = number(1);
      move(0, -state.leading);
      show(operands[2]);
    },
    Do: () => draw(operands[0]),
    ID: () => {
      into.pictures++;
      const end = /[\t\n\r ]EI[\t\n\r ]/g;
      end.lastIndex = lexer.offset;
      lexer.offset = end.test(content) ? end.lastIndex : content.length;
    },
  };

  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (typeof value !== 'string' || value.charAt(0) === '/') {
      if (operands.length < MOST_OPERANDS) operands.push(value);
      continue;
    }
    if (++drawing.operators > MOST_OPERATORS) throw new Stopped('limit');
    if ((drawing.operators & 0x3ff) === 0) file.allowance.goOn();
    if (Object.prototype.hasOwnProperty.call(operators, value)) operators[value]!();
    operands = [];
  }
}

/** First the one, then the other. */
function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = other;
  return [
    one[0] * a + one[1] * c,
    one[0] * b + one[1] * d,
    one[2] * a + one[3] * c,
    one[2] * b + one[3] * d,
    one[4] * a + one[5] * c + e,
    one[4] * b + one[5] * d + f,
  ];
}
