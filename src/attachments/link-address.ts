/** What a person could follow. Others (cid:, data:, #place, javascript:) lead nowhere outside the mail. */
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'ftp:', 'file:'];
const SAFE_LINKS = 'safelinks.protection.outlook.com/';

/** The address behind a link when it tells more than the link's own text; else ''. */
export function addressBehind(href: string, said: string): string {
  const address = unwrapped(href.trim());
  const scheme = address.slice(0, address.indexOf(':') + 1).toLowerCase();
  if (SCHEMES.indexOf(scheme) === -1) return '';
  const shown = scheme === 'mailto:' || scheme === 'tel:' || scheme === 'sms:' ? address.slice(scheme.length) : address;
  return bare(said).indexOf(bare(shown)) === -1 ? shown : '';
}

/** Microsoft's Safe Links wrap the address into one of their own, with long numbers that mean nothing to a reader. */
function unwrapped(address: string): string {
  if (address.indexOf(SAFE_LINKS) === -1) return address;
  const inner = /[?&]url=([^&]*)/.exec(address)?.[1];
  try {
    return inner === undefined ? address : decodeURIComponent(inner);
  } catch {
    return address;
  }
}

/** Without what people leave out when they write an address down. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^(?:https?|ftp):\/\/(?:www\.)?/, '')
    .replace(/^mailto:/, '')
    .replace(/\/$/, '');
}
