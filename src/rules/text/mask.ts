import { isDigit } from './letters';

const SHOWN_DIGITS = 4;
/** As long as the shortest run that could be the rest of a CPR number: four digits shown, one hidden. */
const MASKED_FROM = 5;
const DOT = '•';

/**
 * Hides the digits of every long number: of a run of five digits or more, whatever single separators stand between
 * them, the first four are shown and the others become "•". So `280467-2187` reads `2804••-••••`, and a text cut in
 * the middle of a number gives no more away.
 *
 * Length and every other character stay, so that offsets into the text hold.
 */
export function maskNumbers(text: string): string {
  let masked = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const end = endOfNumber(text, at);
    masked += text.slice(from, at) + maskRun(text.slice(at, end));
    from = end;
    at = end - 1;
  }
  return masked + text.slice(from);
}

/** Digits with at most two other signs between: "280467 - 2187". Letters end it; so do line breaks, but behind a dash. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length && at - end <= 3; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) end = at + 1;
    else if (!isSeparator(code) && !(code === 10 && isSeparator(text.charCodeAt(at - 1)))) break;
  }
  return end;
}

/** Space, no-break and thin spaces, hyphen, dashes, full stop, slash. */
function isSeparator(code: number): boolean {
  return (
    code === 32 ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 45 && code <= 47) ||
    (code >= 0x2000 && code <= 0x2015) ||
    code === 0x2212
  );
}

function maskRun(run: string): string {
  let digits = 0;
  for (let at = 0; at < run.length; at++) if (isDigit(run.charCodeAt(at))) digits++;
  if (digits < MASKED_FROM) return run;
  let masked = '';
  let shown = 0;
  for (let at = 0; at < run.length; at++) {
    const hide = isDigit(run.charCodeAt(at)) && shown++ >= SHOWN_DIGITS;
    masked += hide ? DOT : run.charAt(at);
  }
  return masked;
}
