import { responseHeaders } from '../../webpack/response-headers';
import type { Account } from '../accounts';
import { mailFlowOf } from './mail-flow';
import { LOCAL_FOLDERS, takeOfficeJsFromHere } from './office-js';
import type { Site } from './serve';

/** Outlook itself: its page, and who can write mail in it. */
export function outlookSite(windowFolder: string, accounts: readonly Account[]): Site {
  const delivering = accounts.map((account) => ({ ...account, mailFlow: mailFlowOf(account) }));
  return { folders: { '/': windowFolder }, texts: { '/accounts.json': JSON.stringify(delivering) } };
}

/** As a host sends them, but that the simulated Outlook may show the pages, at whichever port it is. */
const headers = responseHeaders(['https://localhost:*']);

/** A build of the add-in as an organisation hosts it, byte for byte. */
export function addInSite(folder: string): Site {
  return { folders: { '/': folder }, headers };
}

/** The same, but with office.js from this machine: for a browser that may have no internet. */
export function offlineAddInSite(folder: string): Site {
  return { folders: { ...LOCAL_FOLDERS, '/': folder }, rewrite: takeOfficeJsFromHere, headers };
}
