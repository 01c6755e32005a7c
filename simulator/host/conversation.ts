import type { CallContext } from './call';
import { changeOf } from './changes';
import { SILENCE } from './call';
import { dispatch, type Surface } from './dispatcher';
import type { DraftEvent } from './draft';
import type { ReportFault } from './faults';
import { appContext, initialData, type HandOver } from './hand-over';
import { answer, firing, notice, parseRequest, type Request } from './wire';

/** What an event handler or function command gave to `event.completed`. */
export interface Completion {
  /** False: the page associates no function of that name. */
  readonly found: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Which way the Tab key goes: `backward` with Shift. */
export type Direction = 'forward' | 'backward';
/** How the focus leaves a page of the add-in. */
export type Exit = Direction | 'escape';

interface ConversationOptions {
  readonly handOver: HandOver;
  readonly surface: Surface;
  readonly context: CallContext;
  /** Sends a message into the add-in's frame. */
  readonly post: (message: string) => void;
  readonly report: ReportFault;
  /** office.js takes the Tab and Escape keys from the page, and leaves it to Outlook to move the focus out of it. */
  readonly onExit?: ((exit: Exit) => void) | undefined;
}

/** `status` of a completion when office.js found no function of that name. */
const NOT_ASSOCIATED = 11101;
/** More calls at once are over Outlook's limit on the web. */
const MOST_CALLS_AT_ONCE = 3;
/** Milliseconds a call takes, so that calls made at once overlap as they do over a network. */
const CALL_DURATION = 4;
const COMMANDS = 'appCommandInvoked';
const EVENTS = new Set([COMMANDS, 'olkRecipientsChanged', 'olkAttachmentsChanged']);
/** Calls of the shared Office API: a handler is done, and what handlers may not do. */
const COMPLETED = 94;
const REFUSED = new Map([
  [98, 'auth.getAccessToken'],
  [144, 'ui.messageParent'],
]);

/** `AgaveHostAction` of office.js: Outlook has the Tab key go into the page. */
const TAB_IN = { forward: 11, backward: 12 };
/** office.js: after the last element, before the first, Escape, and twice: nothing here can take the focus. */
const EXITS: ReadonlyMap<unknown, Exit> = new Map([
  [13, 'forward'],
  [14, 'backward'],
  [15, 'escape'],
  [17, 'forward'],
  [18, 'backward'],
]);

/** One page of the add-in talking to Outlook: handshake, calls, events, commands. */
export class Conversation {
  /** Resolves when the page can take commands: office.js is up and `Office.onReady` was called. */
  readonly ready: Promise<void>;
  readonly #options: ConversationOptions;
  readonly #registrations = new Map<string, number>();
  readonly #running = new Map<string, (completion: Completion) => void>();
  #callsAtOnce = 0;
  #markReady: () => void = () => {};

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.ready = new Promise((resolve) => (this.#markReady = resolve));
  }

  /** Takes a message from the add-in's frame. */
  receive(message: unknown): void {
    const request = parseRequest(message, this.#options.handOver.conversationId);
    if (request) this.#handle(request);
  }

  /** Runs a function of the add-in's page and waits for its `event.completed`; the first one counts. */
  invoke(functionName: string, event: object): Promise<Completion> {
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      this.#running.set(id, resolve);
      this.#fire(COMMANDS, [id, functionName, JSON.stringify(event)]);
    });
  }

  /** Tells the page of a change, if it asked to be told. */
  tell(event: DraftEvent): void {
    const name = event.kind === 'recipients' ? 'olkRecipientsChanged' : 'olkAttachmentsChanged';
    this.#fire(name, [JSON.stringify(changeOf(event, this.#options.context.draft.kind))]);
  }

  /** Has the page put the focus on its first element, or its last. Lost before `ready`. */
  tabIn(direction: Direction): void {
    this.#options.post(notice(TAB_IN[direction], this.#envelope()));
  }

  #fire(event: string, data: unknown): void {
    const registration = this.#registrations.get(event);
    if (registration !== undefined) this.#options.post(firing(event, registration, data, this.#envelope()));
  }

  #handle(request: Request): void {
    if (request.type === 'register') return this.#register(request);
    if (request.type === 'unregister') {
      this.#registrations.delete(request.action);
      return this.#answer(request, { Error: 0 });
    }
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.#answer(request, appContext(this.#options.handOver, this.#options.context.settings.get()));
      case 'ContextActivationManager_notifyHost':
        this.#exit((request.data as readonly unknown[])[1]);
        return this.#answer(request, {});
      case 'GetInitialData':
        return this.#answer(request, initialData(this.#options.handOver));
      case 'ExecuteMethod':
        return this.#callOutlook(request);
      case 'executeMethod':
        return this.#callOffice(request);
      default:
        this.#options.report({ kind: 'unknown', name: request.action, detail: 'action not simulated' });
        return this.#answer(request, { Error: 5001 });
    }
  }

  #register(request: Request): void {
    if (EVENTS.has(request.action)) this.#registrations.set(request.action, request.correlationId);
    else this.#options.report({ kind: 'unknown', name: request.action, detail: 'event not simulated' });
    this.#answer(request, { Error: 0 });
    // A command fired before office.js has taken in that answer would be lost.
    if (request.action === COMMANDS) setTimeout(this.#markReady, 0);
  }

  #exit(hostAction: unknown): void {
    const exit = EXITS.get(hostAction);
    if (exit) this.#options.onExit?.(exit);
  }

  #callOutlook(request: Request): void {
    const { ApiParams, MethodData } = request.data as { ApiParams?: unknown; MethodData?: { DispatchId?: number } };
    const { surface, context, report } = this.#options;
    this.#callsAtOnce += 1;
    if (this.#callsAtOnce > MOST_CALLS_AT_ONCE) {
      const detail = `${this.#callsAtOnce} calls at once; Outlook allows ${MOST_CALLS_AT_ONCE}`;
      report({ kind: 'limit', name: 'calls at once', detail });
    }
    setTimeout(() => {
      const { answer, fault } = dispatch(MethodData?.DispatchId ?? 0, ApiParams, surface, context);
      this.#callsAtOnce -= 1;
      if (fault) report(fault);
      if (answer !== SILENCE) this.#answer(request, answer);
    }, CALL_DURATION);
  }

  #callOffice(request: Request): void {
    const data = request.data as Record<string, unknown> & { DdaMethod?: { DispatchId?: number } };
    const id = data.DdaMethod?.DispatchId ?? 0;
    if (id === COMPLETED) {
      this.#answer(request, { Version: 1, Error: 0 });
      return this.#complete(String(data[0]), Number(data[1]), data[2]);
    }
    const name = `${REFUSED.get(id) ?? 'a shared call without a name'} (${id})`;
    this.#options.report(
      REFUSED.has(id)
        ? { kind: 'refused', name, detail: 'Outlook refuses this here' }
        : { kind: 'unknown', name, detail: 'not simulated' },
    );
    this.#answer(request, { Version: 1, Error: 5001 });
  }

  #complete(id: string, status: number, json: unknown): void {
    const resolve = this.#running.get(id);
    this.#running.delete(id);
    const event = typeof json === 'string' && json !== '' ? JSON.parse(json) : {};
    resolve?.({ found: status !== NOT_ASSOCIATED, options: event.completedContext ?? {} });
  }

  #answer(request: Request, data: object): void {
    this.#options.post(answer(request, data, this.#envelope()));
  }

  #envelope() {
    const { conversationId, hostOrigin } = this.#options.handOver;
    return { conversationId, origin: hostOrigin };
  }
}
