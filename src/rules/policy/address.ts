import { fromPunycode } from './punycode';

/** In a form of its own already: a label of Punycode has two hyphens. */
const ASCII = /^(?!.*--)[a-z0-9.-]*$/;
/** A guest in somebody's tenant: "ole_firma.example.dk#EXT#@au.dk" reads the mail at firma.example.dk. */
const GUEST = /#ext#/i;
/** What no local part and no domain holds outside quotes and comments: another address, a name, or nothing at all. */
const FOREIGN = '@<>,;:\\()[]"';

/**
 * The domain of an address, in lower case and in Unicode, without comments (RFC 5322: `bo@au.dk (home)`,
 * `"bo@au.dk"@evil.example` is at evil.example). Nothing for what is not one address,
 * nor for a guest: the domain is not where the mail is read, and what stands before it anybody may have written.
 */
export function hostOf(address: string): string | undefined {
  const bare = withoutComments(address);
  if (bare === undefined) return undefined;
  const at = endOfLocalPart(bare);
  const local = bare.slice(0, at);
  const host = bare.slice(at + 1);
  if (bare.charAt(at) !== '@' || local === '' || GUEST.test(local) || !isDomain(host)) return undefined;
  // A full stop at the end names the same domain.
  const end = host.charAt(host.length - 1) === '.' ? host.length - 1 : host.length;
  return inUnicode(host.slice(0, end).toLowerCase());
}

/** A domain in lower case, its labels out of Punycode and its letters composed: one form, to be compared. */
export function inUnicode(domain: string): string {
  return ASCII.test(domain) ? domain : domain.split('.').map(fromPunycode).join('.').normalize('NFC');
}

/** Nothing where a comment or a quote never ends. */
function withoutComments(address: string): string | undefined {
  if (!/["(]/.test(address)) return address.trim();
  let bare = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < address.length; at++) {
    const sign = address.charAt(at);
    const escaped = (quoted || depth > 0) && sign === '\\';
    const piece = escaped ? sign + address.charAt(++at) : sign;
    if (depth === 0 && sign === '"') quoted = !quoted;
    if (!quoted && sign === '(') depth++;
    if (depth === 0) bare += piece;
    if (!quoted && sign === ')' && depth > 0) depth--;
  }
  return depth === 0 && !quoted ? bare.trim() : undefined;
}

/** Where the `@` should stand. */
function endOfLocalPart(bare: string): number {
  if (bare.charAt(0) !== '"') {
    let end = 0;
    while (end < bare.length && isPlain(bare.charAt(end))) end++;
    return end;
  }
  let end = 1;
  while (end < bare.length && bare.charAt(end) !== '"') end += bare.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}

function isDomain(host: string): boolean {
  for (let at = 0; at < host.length; at++) if (!isPlain(host.charAt(at))) return false;
  return host.length > 0;
}

function isPlain(sign: string): boolean {
  return sign > ' ' && FOREIGN.indexOf(sign) === -1;
}
