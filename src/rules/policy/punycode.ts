/** Parameters of Punycode for domain names: RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;
const PREFIX = 'xn--';

/** A label of a domain in Unicode: `xn--rhus-poa` is "århus". What is no Punycode comes back as it is. */
export function fromPunycode(label: string): string {
  if (label.slice(0, PREFIX.length) !== PREFIX) return label;
  return decoded(label.slice(PREFIX.length)) ?? label;
}

function decoded(text: string): string | undefined {
  const dash = text.lastIndexOf('-');
  // `xn--au-` would be "au", which is not written so: whoever does wants to be taken for it.
  if (dash === text.length - 1) return undefined;
  const letters = dash > 0 ? text.slice(0, dash).split('') : [];
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let place = 0;
  for (let at = dash + 1; at < text.length;) {
    const before = place;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit === undefined) return undefined;
      place += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, step - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (weight > LAST_CODE * LAST_CODE) return undefined;
    }
    const length = letters.length + 1;
    bias = adapted(place - before, length, before === 0);
    code += Math.floor(place / length);
    if (code > LAST_CODE) return undefined;
    place %= length;
    letters.splice(place++, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let bias = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; bias += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return bias + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** a-z are 0-25, 0-9 are 26-35. */
function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 48 + 26 : undefined;
}
