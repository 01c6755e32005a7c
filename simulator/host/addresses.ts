import type { Mailbox } from './draft';

/**
 * Reads what a person typed or pasted into a recipient field: addresses, or `Name <address>`,
 * parted by comma, semicolon or line break; a name with a comma stands in quotes.
 */
export function parseAddresses(typed: string): Mailbox[] {
  return split(typed)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseAddress);
}

/** The entry of the address book that somebody typed the name or address of; otherwise what was typed. */
export function inBook(typed: Mailbox, book: readonly Mailbox[]): Mailbox {
  const wanted = typed.address.toLowerCase();
  return book.find(({ name, address }) => [name, address].some((one) => one.toLowerCase() === wanted)) ?? typed;
}

/** Whether a typed address can be mailed to. */
export function isAddress(address: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+$/.test(address);
}

function parseAddress(part: string): Mailbox {
  const bracket = part.lastIndexOf('<');
  if (bracket < 0 || !part.endsWith('>')) return { name: '', address: part };
  const name = part
    .slice(0, bracket)
    .trim()
    .replace(/^"(.*)"$/, '$1');
  return { name, address: part.slice(bracket + 1, -1).trim() };
}

function split(typed: string): string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (const letter of typed) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && /[,;\n\r]/.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Whether an address belongs to a domain or one of its subdomains. */
export function isWithin(address: string, domain: string): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return host === domain || host.endsWith(`.${domain}`);
}
