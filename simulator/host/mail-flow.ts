/** How a mail leaves the organisation. */
export type Route = 'secure mail gateway' | 'SMTP with forced TLS' | 'SMTP without TLS';

/** What the mail flow makes of a mail: TLS is forced unless a header asks for more, or says that the mail is public. */
export function routeOf(headers: Readonly<Record<string, string>>): Route {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-send-sikkert');
  switch (found?.[1]) {
    case 'secure':
      return 'secure mail gateway';
    case 'plain':
      return 'SMTP without TLS';
    default:
      return 'SMTP with forced TLS';
  }
}
