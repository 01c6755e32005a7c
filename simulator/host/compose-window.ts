import { isAddress, isWithin } from './addresses';
import type { Account } from '../accounts';
import type { Runtime } from './add-in-frame';
import type { CallContext } from './call';
import { Draft, FIELDS, type Mailbox, type MailContent } from './draft';
import type { ReportFault } from './faults';
import type { Folders, SavedDraft } from './folders';
import { runLaunchEvent, type Limits, type Outcome } from './launch-event';
import type { AddInManifest, Command } from './manifest';
import { judge } from './send-rules';
import type { SmartAlert } from './smart-alert';
import { Store } from './store';

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
  readonly pane: OpenPane | null;
  readonly alert: SmartAlert | null;
  readonly progress: Progress;
  /** What Outlook itself has to say about this mail, e.g. that a recipient is missing. */
  readonly problem: string | null;
}

interface Surroundings {
  readonly account: Account;
  readonly addIn: AddIn;
  readonly folders: Folders;
  readonly limits: Limits;
  readonly report: ReportFault;
  /** Whether a page of the add-in can be loaded. */
  readonly available: (url: string) => Promise<boolean>;
  /** Opens a hidden page of the add-in. */
  readonly openRuntime: (url: string, addIn: AddIn, context: CallContext) => Runtime;
}

/** The compose window: what buttons do, what the add-in is asked, what becomes of the mail. */
export class ComposeWindow extends Store<View> {
  readonly #around: Surroundings;
  #panes = 0;

  constructor(around: Surroundings) {
    const idle = { pane: null, alert: null, progress: { kind: 'idle' }, problem: null } as const;
    super({ ...idle, addIn: around.addIn, draft: new Draft(around.account.user) });
    this.#around = around;
  }

  get account(): Account {
    return this.#around.account;
  }

  get folders(): Folders {
    return this.#around.folders;
  }

  /** Starts a mail; the one that was open is saved when there is something in it. */
  compose(content: Partial<MailContent> = {}): void {
    this.#leave(new Draft(this.account.user, content));
  }

  open(saved: SavedDraft): void {
    this.#leave(this.folders.open(saved));
  }

  save(): void {
    const { draft } = this.get();
    if (draft) this.folders.save(draft);
  }

  discard(): void {
    this.folders.discard(this.get().draft?.get().id);
    this.#show({ draft: null, pane: null, problem: null });
  }

  /** The add-in in another language: its pane, when it is open, starts afresh. */
  setAddIn(addIn: AddIn): void {
    const { pane } = this.get();
    const command = addIn.manifest.commands.find(({ id }) => id === pane?.command.id);
    this.#show({ addIn, pane: null });
    if (pane && command) void this.press(command, pane.contextData);
  }

  /** Presses a button of the add-in. */
  async press(command: Command, contextData = ''): Promise<void> {
    if (command.action.kind === 'pane') {
      this.#panes += 1;
      this.#show({ pane: { key: this.#panes, command, url: command.action.url, contextData } });
      return;
    }
    const { functionFile } = this.get().addIn.manifest;
    const outcome = await this.#run(functionFile, command.action.name, { source: { id: command.id } }, () => {});
    if (outcome.kind === 'completed') return;
    this.#around.report({ kind: 'unknown', name: command.action.name, detail: `function command ${outcome.kind}` });
  }

  closePane(): void {
    this.#show({ pane: null });
  }

  closeAlert(): void {
    this.#show({ alert: null });
  }

  /** The add-in's own button in the alert. */
  async takeAction(): Promise<void> {
    const action = this.get().alert?.takeAction;
    this.closeAlert();
    if (action?.command) await this.press(action.command, action.contextData);
  }

  sendAnyway(): void {
    this.closeAlert();
    this.#deliver();
  }

  /** Send: Outlook looks at the recipients, the add-in at the mail, and the SendMode decides. */
  async send(): Promise<void> {
    const { draft, addIn, progress } = this.get();
    if (!draft || progress.kind !== 'idle') return;
    const problem = recipientProblem(draft);
    this.#show({ problem });
    if (problem) return;
    const event = addIn.manifest.launchEvents.find(({ type }) => type === 'OnMessageSend');
    if (!event) return this.#deliver();
    this.#show({ progress: { kind: 'checking' } });
    let sendAnyway = false;
    const data = { type: event.type, source: { id: event.functionName } };
    const outcome = await this.#run(addIn.manifest.runtimePage, event.functionName, data, (end) => {
      const abandon = (send: boolean): void => {
        sendAnyway = send;
        end();
      };
      this.#show({ progress: event.sendMode === 'PromptUser' ? { kind: 'slow', abandon } : { kind: 'slow' } });
    });
    this.#show({ progress: { kind: 'idle' } });
    const judgement = judge(outcome, event.sendMode, addIn.manifest, this.#around.report);
    if (judgement.kind === 'send' || sendAnyway) this.#deliver();
    else if (judgement.kind === 'stop') this.#show({ alert: judgement.alert });
  }

  /** What a page of the add-in may do with the mail that is open. */
  callContext(draft: Draft, contextData: string): CallContext {
    return {
      draft,
      isInternal: (address) => isWithin(address, this.account.domain),
      initializationContext: contextData,
      save: () => this.folders.save(draft),
      close: () => {
        this.folders.save(draft);
        this.#show({ draft: null, pane: null });
      },
    };
  }

  async #run(url: string, functionName: string, event: object, onNotice: (end: () => void) => void): Promise<Outcome> {
    const { available, openRuntime, limits } = this.#around;
    const { draft, addIn } = this.get();
    if (!draft) return { kind: 'abandoned' };
    return runLaunchEvent({
      available: () => available(url),
      open: () => openRuntime(url, addIn, this.callContext(draft, '')),
      functionName,
      event,
      limits,
      onNotice,
    });
  }

  #deliver(): void {
    const { draft } = this.get();
    if (!draft) return;
    this.folders.deliver(draft);
    this.#show({ draft: null, pane: null, problem: null });
  }

  #leave(next: Draft): void {
    const { draft } = this.get();
    if (draft && !isEmpty(draft)) this.folders.save(draft);
    this.#show({ draft: next, pane: null, alert: null, problem: null });
  }

  #show(change: Partial<View>): void {
    this.set({ ...this.get(), ...change });
  }
}

function isEmpty(draft: Draft): boolean {
  const { subject, html, attachments } = draft.get();
  return recipients(draft).length === 0 && subject + html.replace(/<[^>]*>/g, '') === '' && attachments.length === 0;
}

function recipients(draft: Draft): readonly Mailbox[] {
  return FIELDS.flatMap((field) => draft.get()[field]);
}

function recipientProblem(draft: Draft): string | null {
  const all = recipients(draft);
  if (all.length === 0) return 'This message must have at least one recipient.';
  const wrong = all.find(({ address }) => !isAddress(address));
  return wrong ? `We can't send to "${wrong.address}": it is not an email address.` : null;
}
