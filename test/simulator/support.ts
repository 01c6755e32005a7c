import type { CallContext } from '../../simulator/host/call';
import { Draft } from '../../simulator/host/draft';
import type { Fault } from '../../simulator/host/faults';
import type { AddInManifest, Command } from '../../simulator/host/manifest';
import { Store } from '../../simulator/host/store';

export const SENDER = { name: 'Signe Falkenberg', address: 'signe.falkenberg@au.dk' };

/** In the address book. */
export const LIST = { name: 'Alle', address: 'alle@au.dk', group: true } as const;

export function contextOf(draft = new Draft(SENDER)): CallContext & { readonly closed: jest.Mock } {
  const closed = jest.fn();
  return {
    draft,
    isInternal: (address) => address.endsWith('@au.dk'),
    resolve: (mailbox) => (mailbox.address === LIST.address ? LIST : mailbox),
    troubles: {},
    settings: new Store({}),
    initializationContext: '{"reasons":["au.sensitive"]}',
    save: () => {
      draft.change({ id: 'saved-1' });
      return 'saved-1';
    },
    close: closed,
    closed,
  };
}

export function faultList(): { faults: Fault[]; report: (fault: Fault) => void } {
  const faults: Fault[] = [];
  return { faults, report: (fault) => faults.push(fault) };
}

export const OPEN_PANE: Command = {
  id: 'openPane',
  label: 'See why',
  tip: '',
  icon: '',
  action: { kind: 'pane', url: 'https://localhost:3001/pane.html' },
};

export const MARK: Command = {
  id: 'mark',
  label: 'Mark',
  tip: '',
  icon: '',
  action: { kind: 'function', name: 'markMail' },
};

export const MANIFEST: AddInManifest = {
  displayName: 'Checker',
  icon: '',
  functionFile: 'https://localhost:3001/handlers.html',
  runtimePage: 'https://localhost:3001/handlers.html',
  commands: { message: [MARK, OPEN_PANE], meeting: [OPEN_PANE], received: [OPEN_PANE] },
  launchEvents: [{ type: 'OnMessageSend', functionName: 'onSend', sendMode: 'SoftBlock' }],
  image: () => undefined,
};

/** What an alert on a mail needs of the add-in. */
export const OF_A_MAIL = { displayName: MANIFEST.displayName, commands: MANIFEST.commands.message };
