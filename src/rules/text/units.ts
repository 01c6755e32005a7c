import type { Span } from '../types';
import { ABBREVIATIONS, MONTHS } from './abbreviations';
import { isCapital, isDigit } from './letters';
import { opensSignature } from './signature';
import type { Mail, MailLine } from './passages';
import { cellsOf, delimitersOf } from './rows';
import type { Word } from './words';

/** What belongs together when something is said of somebody: a sentence, a row of a table, or a greeting. */
export interface Unit extends Span {
  readonly kind: 'sentence' | 'row' | 'greeting';
  /** Words `first` to `last`, half-open, of the text's words. */
  readonly first: number;
  readonly last: number;
  /** Blank lines part paragraphs. */
  readonly paragraph: number;
  readonly message: number;
  /** Rows: the cells with their places, empty ones too. */
  readonly cells: readonly Span[];
  /** Rows below a first row of as many cells: the index of that unit, which may say what the columns hold. */
  readonly heading?: number;
}

/** Mail programs break lines no earlier than this; a shorter line was broken by the person who wrote it. */
const SHORTEST_WRAPPED_LINE = 60;
const LONGEST_CLOSING = 40;
const LONGEST_LABEL = 16;
/** Words. What is longer is no sentence; the bound keeps every look around a word cheap. */
const LONGEST_SENTENCE = 150;

/** Divides the text lines of a mail into units, in order. Every word lies in at most one. */
export function unitsOf(text: string, words: readonly Word[], mail: Mail, csv: boolean): Unit[] {
  const units: Unit[] = [];
  const delimiters = delimitersOf(text, mail.lines, csv);
  let paragraph = 0;
  let word = 0;
  let open: { first: number; start: number; message: number; end: number } | undefined;
  let table: { heading: number; delimiter: string; columns: number } | undefined;
  const close = () => {
    if (open !== undefined && open.first < word && !(mail.signed === true && isInlineClosing(text, open))) {
      units.push({
        kind: 'sentence',
        first: open.first,
        last: word,
        start: open.start,
        end: open.end,
        paragraph,
        message: open.message,
        cells: [],
      });
    }
    open = undefined;
  };
  mail.lines.forEach((line, at) => {
    const delimiter = delimiters[at];
    const previous = mail.lines[at - 1];
    const apart = line.blank || line.role !== 'text' || delimiter !== undefined || previous?.message !== line.message;
    if (apart || !continuesLine(text, previous, line)) close();
    if (line.blank) paragraph++;
    while (word < words.length && words[word]!.end <= line.start) word++;
    if (line.blank || line.role !== 'text') {
      table = undefined;
      while (word < words.length && words[word]!.start < line.end) word++;
      return;
    }
    if (delimiter !== undefined) {
      const first = word;
      while (word < words.length && words[word]!.start < line.end) word++;
      // "|-----|-----|" under the head of a table
      if (word === first) return;
      const cells = cellsOf(text, line, delimiter);
      // Rows of a spreadsheet end with their last full cell.
      const continues =
        table !== undefined && table.delimiter === delimiter && (delimiter === '\t' || table.columns === cells.length);
      if (!continues) table = { heading: units.length, delimiter, columns: cells.length };
      const heading = continues ? { heading: table!.heading } : {};
      units.push({
        kind: 'row',
        first,
        last: word,
        start: line.start,
        end: line.end,
        paragraph,
        message: line.message,
        cells,
        ...heading,
      });
      return;
    }
    table = undefined;
    if (line.greeting !== undefined) {
      const first = word;
      while (word < words.length && words[word]!.start < line.greeting.end) word++;
      units.push({
        kind: 'greeting',
        first,
        last: word,
        ...line.greeting,
        paragraph,
        message: line.message,
        cells: [],
      });
    }
    for (; word < words.length && words[word]!.start < line.end; word++) {
      const here = words[word]!;
      if (open !== undefined && (word - open.first >= LONGEST_SENTENCE || endsBetween(text, words, word))) close();
      if (open === undefined) open = { first: word, start: here.start, message: line.message, end: here.end };
      open.end = Math.min(line.end, here.end + 1);
    }
  });
  close();
  return units;
}

/** "… uden kød. Mvh Lene": a closing that nobody gave a line of its own. */
function isInlineClosing(text: string, sentence: Span): boolean {
  return (
    sentence.end - sentence.start <= LONGEST_CLOSING &&
    opensSignature(text.slice(sentence.start, sentence.end).replace(/[.!]$/, ''))
  );
}

/** Whether a line goes on with the sentence of the line before: broken by a program, not by a person. */
function continuesLine(text: string, before: MailLine | undefined, line: MailLine): boolean {
  if (before === undefined || before.blank || line.blank) return false;
  const first = text.charCodeAt(line.start);
  if (!isCapital(first) && !isDigit(first)) return !isBullet(text, line) && !endsSentence(text, before.end - 1);
  if (isLabelled(text, line)) return false;
  return before.end - before.start >= SHORTEST_WRAPPED_LINE && !endsSentence(text, before.end - 1);
}

/** "Uge 8: …", "Sagsnr.: …": a line with a label begins anew. */
function isLabelled(text: string, line: Span): boolean {
  const colon = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LABEL)).indexOf(':');
  return colon > 0;
}

/** "- ", "* ", "• ", and also the numbered "1)" and "a)". */
function isBullet(text: string, line: Span): boolean {
  const first = text.charAt(line.start);
  return '-*•–·o'.indexOf(first) !== -1
    ? text.charAt(line.start + 1) === ' ' || text.charAt(line.start + 1) === '\t'
    : text.charAt(line.start + 1) === ')';
}

function endsSentence(text: string, at: number): boolean {
  const last = text.charAt(at);
  return last === '.' || last === '!' || last === '?' || last === ':' || last === ';';
}

/** Whether a sentence ends between this word and the one before. */
function endsBetween(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  const here = words[at]!;
  // One sign is a mark or a blank, and a sentence ends with both.
  if (here.start - before.end < 2) return false;
  let mark = '';
  let space = false;
  for (let index = before.end; index < here.start && index < before.end + 12; index++) {
    const letter = text.charAt(index);
    if (letter === '.' || letter === '!' || letter === '?' || letter === '…') mark = mark || letter;
    else if (letter === ',' && mark === '.') return false;
    else if (letter === ' ' || letter === '\n' || letter === '\t' || letter === '\u00a0') space = space || mark !== '';
  }
  if (mark === '' || !space) return false;
  return mark !== '.' || !isAbbreviation(text, words, at - 1, here);
}

function isAbbreviation(text: string, words: readonly Word[], at: number, next: Word): boolean {
  const word = words[at]!;
  if (word.lower.length === 1 && (word.capital !== 'none' || opensLine(text, word))) return true;
  if (word.kind === 'number') return next.capital === 'none' || MONTHS.has(next.lower) || opensLine(text, word);
  // "ordrenr. 4711", "studienr. 2021…"
  if (next.kind === 'number' && /(?:nr|num)$/.test(word.lower)) return true;
  if (!ABBREVIATIONS.has(word.lower) && !ABBREVIATIONS.has(dottedTail(text, words, at))) return false;
  return next.capital === 'none' || word.lower.length <= 4;
}

/** "12. Mette Holm", "a. Mette Holm": what numbers a line belongs to it. */
function opensLine(text: string, { start, end }: Span): boolean {
  if (end - start > 2) return false;
  let at = start;
  while (at > 0 && (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t')) at--;
  return at === 0 || text.charAt(at - 1) === '\n';
}

/** "f.eks" when the word is "eks": abbreviations with stops inside are several words. */
function dottedTail(text: string, words: readonly Word[], at: number): string {
  const before = words[at - 1];
  const word = words[at]!;
  return before !== undefined && word.start - before.end === 1 && text.charAt(before.end) === '.'
    ? `${before.lower}.${word.lower}`
    : '';
}
