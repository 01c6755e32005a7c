import type { Account } from '../accounts';
import { AddInFrame } from '../host/add-in-frame';
import { ComposeWindow } from '../host/compose-window';
import type { Fault, ReportFault } from '../host/faults';
import { Folders } from '../host/folders';
import { readManifest } from '../host/manifest';
import { Store } from '../host/store';
import type { AddIn } from '../host/view';
import type { Settings } from './settings';

/** What the add-ins did that this Outlook does not know; shown in the window. */
export const faults = new Store<readonly Fault[]>([]);

export const report: ReportFault = (fault) => {
  faults.set([...faults.get(), fault]);
  // eslint-disable-next-line no-console -- loud on purpose; says names of calls, never content
  console.error(`Simulated Outlook: ${fault.kind}: ${fault.name}: ${fault.detail}`);
};

export async function readAccounts(): Promise<readonly Account[]> {
  return (await fetch('/accounts.json')).json();
}

/** The add-in of an organisation as its manifest describes it to somebody with this display language. */
export async function readAddIn({ addIn }: Account, displayLanguage: string): Promise<AddIn> {
  const xml = await (await fetch(`${addIn}/manifest.xml`)).text();
  return { manifest: readManifest(xml, displayLanguage), displayLanguage };
}

/** A compose window for this account, with empty folders. */
export function composeWindow(
  account: Account,
  addIn: AddIn,
  { limits, troubles }: Pick<Settings, 'limits' | 'troubles'>,
): ComposeWindow {
  return new ComposeWindow({
    account,
    addIn,
    limits,
    troubles,
    report,
    folders: new Folders(account),
    available: (url) =>
      fetch(url, { method: 'HEAD' }).then(
        ({ ok }) => ok,
        () => false,
      ),
    openRuntime: (url, { manifest, displayLanguage }, context) => {
      const frame = new AddInFrame({
        url,
        surface: 'handler',
        addInName: manifest.displayName,
        displayLanguage,
        user: account.user,
        context,
        report,
      });
      frame.element.hidden = true;
      document.body.append(frame.element);
      return frame;
    },
  });
}
