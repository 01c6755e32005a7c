/*
 * What the hosted pages may load, connect to and be shown in: docs/decisions/nothing-leaves.md gives the reason for each
 * entry. The build writes the first part into each page as a meta tag; a host sends all of it as response headers.
 */

/** Names the styles of our own: see `src/taskpane/index.tsx` and the help pages. Public: it is a name, no secret. */
export const STYLE_NONCE = 'send-sikkert';

const MAY_LOAD = {
  'default-src': ["'none'"],
  'script-src': [
    "'self'",
    'https://appsforoffice.microsoft.com/lib/1/hosted/',
    // One file of a host that has many others: old libraries by which a policy can be got round.
    'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
  ],
  'style-src': [`'nonce-${STYLE_NONCE}'`],
  // These two are not covered by default-src.
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Outlook on the web and new Outlook for Windows, by each of its addresses. */
const OUTLOOK = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
];

export const CONTENT_SECURITY_POLICY = written(MAY_LOAD);

/**
 * What a host sends with every file.
 *
 * @param frameAncestors origins whose pages may show the pane; a browser takes no word on that from a meta tag.
 */
export function responseHeaders(frameAncestors: readonly string[] = OUTLOOK): Record<string, string> {
  return {
    'Content-Security-Policy': written({ ...MAY_LOAD, 'frame-ancestors': frameAncestors }),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

function written(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
