/** As many as a CPR number has; with fewer nothing can be one. */
const CPR_DIGITS = 10;
const SHOWN_DIGITS = 4;
/** Also full-width, and those of Arabic and Persian. */
const DIGIT = /[0-9\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g;
const ONE_ADDRESS = /^[^\s@]+(@[a-zæøå0-9-]+(?:\.[a-zæøå0-9-]+)+)$/i;

/**
 * An address, a display name or a file name as it may be shown: where so many digits stand that they may be a CPR number
 * (`2804051234@….digital-post.dk` is Digital Post), the first four are shown, as everywhere. The host of an address is no
 * secret; of a name or a file (`eva@280405-1234.pdf`) what follows an `@` is none.
 */
export function masked(text: string): string {
  if (digitsIn(text) < CPR_DIGITS) return text;
  const host = hostIn(text);
  const rest = text.slice(0, text.length - host.length);
  if (digitsIn(rest) < CPR_DIGITS) return text;
  let shown = 0;
  return rest.replace(DIGIT, (digit) => (shown++ < SHOWN_DIGITS ? digit : '•')) + host;
}

/** With its `@`; nothing where the text is not one address, or where a number may stand in the host itself. */
function hostIn(text: string): string {
  const host = ONE_ADDRESS.exec(text)?.[1] ?? '';
  return digitsIn(host) < CPR_DIGITS ? host : '';
}

function digitsIn(text: string): number {
  return (text.match(DIGIT) ?? []).length;
}
