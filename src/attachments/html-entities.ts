/** Names of the characters 160 to 255, in order. */
const LATIN_1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
  'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc ' +
  'Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc ' +
  'iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');
/** The others that mail programs and Word write. */
const OTHERS: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Zcaron: 'Ž', zcaron: 'ž',
  ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹',
  rsaquo: '›', dagger: '†', bull: '•', euro: '€', trade: '™', permil: '‰', minus: '−', ensp: ' ', emsp: ' ', thinsp: ' ',
  zwnj: '', zwj: '', lrm: '', rlm: '', colon: ':', commat: '@', period: '.', num: '#', lowbar: '_', sol: '/', Tab: ' ', NewLine: ' ',
}; // prettier-ignore
/** What browsers read for the numbers 128 to 159: writers of HTML mean Windows-1252. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text with its character references read: the named ones of Latin-1 and of Word, decimal and hexadecimal numbers. */
export function decoded(text: string): string {
  if (text.indexOf('&') === -1) return text;
  return text.replace(
    /&(?:#(\d{1,7});?|#[xX]([\da-fA-F]{1,6});?|([a-zA-Z][a-zA-Z\d]{1,7});)/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named(name) ?? whole;
      return numbered(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)) ?? whole;
    },
  );
}

function named(name: string): string | undefined {
  const at = LATIN_1.indexOf(name);
  if (at !== -1) return String.fromCharCode(160 + at);
  return Object.prototype.hasOwnProperty.call(OTHERS, name) ? OTHERS[name] : undefined;
}

function numbered(code: number): string | undefined {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252.charAt(code - 0x80);
  const character = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return character ? String.fromCodePoint(code) : undefined;
}
