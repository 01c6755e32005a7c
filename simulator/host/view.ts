import type { ReceivedMail } from './answering';
import type { Draft } from './draft';
import type { AddInManifest, Command, Place } from './manifest';
import type { SmartAlert } from './smart-alert';

/** The add-in as this person sees it. */
export interface AddIn {
  readonly manifest: AddInManifest;
  /** `da-DK` or `en-US`. */
  readonly displayLanguage: string;
}

/** The pane that is open. A new `key` means: load it afresh, since this office.js cannot tell a pane of new data. */
export interface OpenPane {
  readonly key: number;
  readonly command: Command;
  readonly url: string;
  readonly contextData: string;
}

/** How far the sending is; `abandon` is there where the person may choose not to wait. */
export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'slow'; readonly abandon?: (send: boolean) => void };

export interface View {
  readonly addIn: AddIn;
  readonly draft: Draft | null;
  /** The received mail that is open; no draft is then. */
  readonly reading: ReceivedMail | null;
  readonly pane: OpenPane | null;
  readonly alert: SmartAlert | null;
  readonly progress: Progress;
  /** What Outlook itself has to say about this mail, e.g. that a recipient is missing. */
  readonly problem: string | null;
}

/** No mail is open. */
export const NOTHING = { draft: null, reading: null, pane: null, alert: null, problem: null } as const;

/** The add-in's buttons for what is open. */
export function commandsOf({ manifest }: AddIn, place: Place = 'message'): readonly Command[] {
  return manifest.commands[place];
}
