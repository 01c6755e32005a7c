import { isWithin } from './addresses';
import { answer, type ReceivedMail, type Way } from './answering';
import { groupsOf, type Account } from '../accounts';
import type { Runtime } from './add-in-frame';
import type { CallContext, Troubles } from './call';
import { fireComposeEvents, SEND_EVENT } from './compose-events';
import { Draft, type MailContent } from './draft';
import type { ReportFault } from './faults';
import type { Folders, SavedDraft } from './folders';
import { runLaunchEvent, type Limits, type Outcome } from './launch-event';
import type { Command } from './manifest';
import { recipientProblem } from './recipient-problem';
import { judge } from './send-rules';
import { Store } from './store';
import { commandsOf, NOTHING, type AddIn, type View } from './view';

interface Surroundings {
  readonly account: Account;
  readonly addIn: AddIn;
  readonly folders: Folders;
  readonly limits: Limits;
  readonly troubles?: Troubles;
  readonly report: ReportFault;
  /** Whether a page of the add-in can be loaded. */
  readonly available: (url: string) => Promise<boolean>;
  /** Opens a hidden page of the add-in. */
  readonly openRuntime: (url: string, addIn: AddIn, context: CallContext) => Runtime;
}

/** The compose window: what buttons do, what the add-in is asked, what becomes of the mail. */
export class ComposeWindow extends Store<View> {
  readonly #around: Surroundings;
  /** What the add-in keeps in this mailbox: gone with the window, as the mails are. */
  readonly #settings = new Store<Readonly<Record<string, string>>>({});
  #panes = 0;
  /** Aborted when the open draft's window closes: then Outlook ends what handlers still do. */
  #window = new AbortController();

  constructor(around: Surroundings) {
    super({ ...NOTHING, addIn: around.addIn, progress: { kind: 'idle' } });
    this.#around = around;
    this.#enter(new Draft(around.account.user));
  }

  get account(): Account {
    return this.#around.account;
  }

  get folders(): Folders {
    return this.#around.folders;
  }

  /** Starts a mail, or a meeting; the one that was open is saved when there is something in it. */
  compose(content: Partial<MailContent> = {}): void {
    this.#leave();
    this.#enter(new Draft(this.account.user, content));
  }

  open(saved: SavedDraft): void {
    this.#leave();
    this.#enter(this.folders.open(saved));
  }

  read(mail: ReceivedMail): void {
    this.#leave();
    this.#show({ reading: mail });
  }

  answer(mail: ReceivedMail, way: Way): void {
    this.compose(answer(mail, way, this.account.user, this.get().addIn.displayLanguage));
  }

  /** Outlook's way to send anew what came back: the mail as it was, in a window of its own. */
  sendAgain({ reports }: ReceivedMail): void {
    if (reports) this.compose({ ...reports, headers: {} });
  }

  save(): void {
    const { draft } = this.get();
    if (draft) this.folders.save(draft);
  }

  discard(): void {
    this.folders.discard(this.get().draft?.get().id);
    this.#close();
  }

  /** The add-in in another language: its pane, when it is open, starts afresh. */
  setAddIn(addIn: AddIn): void {
    const { pane } = this.get();
    const command = commandsOf(addIn, this.get().reading ? 'received' : this.get().draft?.kind).find(
      ({ id }) => id === pane?.command.id,
    );
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
    const outcome = await this.#run(functionFile, command.action.name, { source: { id: command.id } });
    this.#reportUnlessDone(command.action.name, 'function command', outcome);
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
    const event = addIn.manifest.launchEvents.find(({ type }) => type === SEND_EVENT[draft.kind]);
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
    const about = { displayName: addIn.manifest.displayName, commands: commandsOf(addIn, draft.kind) };
    const judgement = judge(outcome, event.sendMode, about, this.#around.report);
    if (judgement.kind === 'send' || sendAnyway) this.#deliver();
    else if (judgement.kind === 'stop') this.#show({ alert: judgement.alert });
  }

  /** What a page of the add-in may do with the mail that is open. */
  callContext(draft: Draft, contextData: string): CallContext {
    const { reading } = this.get();
    return {
      draft,
      ...(reading ? { reading } : {}),
      isInternal: (address) => isWithin(address, this.account.domain),
      resolve: (mailbox) =>
        groupsOf(this.account).find(({ address }) => address !== '' && address === mailbox.address) ?? mailbox,
      troubles: this.#around.troubles ?? {},
      settings: this.#settings,
      initializationContext: contextData,
      save: () => this.folders.save(draft),
      close: () => {
        this.folders.save(draft);
        this.#close();
      },
    };
  }

  /** A launch event while the mail is written: nobody waits for it, and nothing comes of it but what the handler does. */
  async #fire(draft: Draft, type: string, details: object): Promise<void> {
    const { manifest } = this.get().addIn;
    const event = manifest.launchEvents.find((one) => one.type === type);
    if (!event || this.get().draft !== draft) return;
    const data = { type, source: { id: event.functionName }, ...details };
    const outcome = await this.#run(manifest.runtimePage, event.functionName, data);
    this.#reportUnlessDone(type, 'launch event', outcome);
  }

  /** Outlook passes over it in silence; the add-in's makers want to hear of it. */
  #reportUnlessDone(name: string, what: string, { kind }: Outcome): void {
    if (kind === 'completed' || kind === 'abandoned') return;
    this.#around.report({ kind: 'unknown', name, detail: `${what} ${kind}` });
  }

  async #run(url: string, functionName: string, event: object, onNotice?: (end: () => void) => void): Promise<Outcome> {
    const { available, openRuntime, limits } = this.#around;
    const { draft, addIn } = this.get();
    if (!draft) return { kind: 'abandoned' };
    return runLaunchEvent({
      available: () => available(url),
      open: () => openRuntime(url, addIn, this.callContext(draft, '')),
      functionName,
      event,
      limits,
      closed: this.#window.signal,
      ...(onNotice ? { onNotice } : {}),
    });
  }

  #deliver(): void {
    const { draft, addIn } = this.get();
    if (!draft) return;
    this.folders.deliver(draft, addIn.displayLanguage);
    this.#close();
  }

  #enter(draft: Draft): void {
    this.#show({ draft });
    const { signal } = this.#window;
    const stop = fireComposeEvents(draft, (type, details) => void this.#fire(draft, type, details));
    signal.addEventListener('abort', stop);
  }

  #leave(): void {
    const { draft } = this.get();
    if (draft && !draft.isEmpty) this.folders.save(draft);
    this.#close();
  }

  #close(): void {
    this.#window.abort();
    this.#window = new AbortController();
    this.#show(NOTHING);
  }

  #show(change: Partial<View>): void {
    this.set({ ...this.get(), ...change });
  }
}
