import { WINDOWS_1252 } from './html-entities';
import type { Allowance } from './limits';

/** Groups that hold no text of the document (Rich Text Format 1.9.1). */
const SILENT = 'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator themedata datastore pict objdata fldinst xmlnstbl mmathPr latentstyles filetbl revtbl author operator company userprops'.split(' '); // prettier-ignore
/** Text boxes lie in groups that are marked as to be left out by older programs. */
const SHOWN = ['shptxt', 'shpinst', 'footnote', 'annotation'];
/** What stands apart from the text around it. */
const APART = ['title', 'subject', 'header', 'footer', 'footnote', 'annotation', 'shptxt'];
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n', line: '\n', sect: '\n', page: '\n', row: '\n', tab: '\t', cell: '\t', nestcell: '\t', nestrow: '\n', emdash: '—',
  endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ',
}; // prettier-ignore
/** Deeper groups are no document: text in them is read, what they hide is not told apart. */
const DEEPEST = 1_000;

interface Group {
  silent: boolean;
  deleted: boolean;
  apart: boolean;
  /** Letters behind \u that stand for it in old programs. */
  skip: number;
}

/** The text of a document in RTF, tables as rows; `pictures` where it holds any. What was deleted, and still shows, comes last. */
export function readRtf(rtf: string, allowance: Allowance, take: (text: string) => void): { pictures: boolean } {
  const groups: Group[] = [];
  let group: Group = { silent: false, deleted: false, apart: false, skip: 1 };
  let pictures = false;
  let toSkip = 0;
  let gone = '';
  let wasDeleted = false;
  const token = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^])|([{}])|[\r\n]+|[^\\{}\r\n]+/g;
  const say = (text: string): void => {
    if (group.silent) return;
    if (group.deleted) gone += wasDeleted ? text : `\n${text}`;
    else take(text);
    wasDeleted = group.deleted;
    allowance.write(text.length);
  };
  for (let count = 0, match = token.exec(rtf); match !== null; match = token.exec(rtf), count++) {
    if (count % 4_096 === 0) allowance.goOn();
    const [whole, word, number, hex, sign, brace] = match;
    if (brace === '{') {
      groups.push(group);
      if (groups.length < DEEPEST) group = { ...group };
    } else if (brace === '}') {
      const { apart } = group;
      group = groups.pop() ?? group;
      if (apart && !group.apart) say('\n');
    } else if (word !== undefined) {
      if (word === 'u') {
        say(String.fromCharCode(Number(number) & 0xffff));
        toSkip = group.skip;
        continue;
      }
      if (word === 'bin') token.lastIndex += Math.max(0, Number(number));
      else if (word === 'uc') group.skip = Number(number);
      else if (word === 'deleted') group.deleted = number !== '0';
      else if (word === 'plain') group.deleted = false;
      else if (SHOWN.indexOf(word) !== -1) group.silent = false;
      else if (SILENT.indexOf(word) !== -1) group.silent = true;
      else if (Object.prototype.hasOwnProperty.call(SIGNS, word)) say(SIGNS[word]!);
      pictures = pictures || word === 'pict';
      if (APART.indexOf(word) !== -1) {
        say('\n');
        group.apart = true;
      }
    } else if (hex !== undefined) {
      const code = parseInt(hex, 16);
      if (toSkip > 0) toSkip--;
      else say(code >= 0x80 && code < 0xa0 ? WINDOWS_1252.charAt(code - 0x80) : String.fromCharCode(code));
      continue;
    } else if (sign !== undefined) {
      // "\*" opens a group that programs may leave out.
      if (sign === '*') group.silent = true;
      else if (sign === '~') say(' ');
      else if (sign === '_') say('-');
      else if (sign === '\\' || sign === '{' || sign === '}') say(sign);
      else if (sign === '\n' || sign === '\r') say('\n');
    } else if (whole.charAt(0) !== '\r' && whole.charAt(0) !== '\n') say(whole.slice(toSkip));
    toSkip = 0;
  }
  if (gone !== '') take(gone);
  return { pictures };
}
