/**
 * Letters of Danish and its neighbours. JavaScript's \b and \w know only a-z, so "onødig" would end at "on".
 *
 * By character code, so that one pass over a text needs no regular expression: classic Outlook's engine is old,
 * and a mail of 1 MB must not cost more than a glance.
 */

/** A-Z, a-z, U+00C0 to U+024F but the two signs among them (× and ÷), and U+1E00 to U+1EFF (Vietnamese names). */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Inside a word or a number. `NaN` (beyond the text's end) is not. */
export function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** A capital by its code. Beyond Latin-1 the two cases alternate irregularly, so there the letter itself is asked. */
export function isCapital(code: number): boolean {
  if (code < 0xc0) return code >= 65 && code <= 90;
  if (code <= 0xde) return code !== 0xd7;
  if (code < 0x100 || !isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
