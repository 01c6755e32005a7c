import type { CallContext } from './call';
import { Conversation, type Completion, type Direction, type Exit } from './conversation';
import type { Surface } from './dispatcher';
import type { Mailbox } from './draft';
import type { ReportFault } from './faults';
import { frameName, type HandOver } from './hand-over';

/** A page of the add-in at work, as the broker of events needs it. */
export interface Runtime {
  readonly ready: Promise<void>;
  invoke(functionName: string, event: object): Promise<Completion>;
  dispose(): void;
}

interface FrameOptions {
  readonly url: string;
  readonly surface: Surface;
  readonly addInName: string;
  readonly displayLanguage: string;
  readonly user: Mailbox;
  readonly context: CallContext;
  readonly report: ReportFault;
  /** Tab or Escape was pressed in the page, and the focus is to leave it. */
  readonly onExit?: (exit: Exit) => void;
}

/** The pane may open pop-ups (dialogs, links); the hidden page may not: Outlook blocks its dialogs. */
const SANDBOX = {
  pane: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  handler: 'allow-scripts allow-same-origin',
};

/** A page of the add-in in an iframe, with a conversation of its own. */
export class AddInFrame implements Runtime {
  readonly element = document.createElement('iframe');
  readonly #conversation: Conversation;
  readonly #stop: () => void;

  /** Starts loading when `element` is put into the document. */
  constructor({ url, surface, context, report, onExit, ...about }: FrameOptions) {
    const addInOrigin = new URL(url).origin;
    const ids = { conversationId: crypto.randomUUID(), controlId: crypto.randomUUID() };
    const handOver: HandOver = {
      ...about,
      ...ids,
      hostOrigin: location.origin,
      addInOrigin,
      kind: context.reading ? undefined : context.draft.kind,
      subject: context.reading?.subject,
    };
    this.#conversation = new Conversation({
      handOver,
      surface,
      context,
      report,
      onExit,
      post: (message) => this.element.contentWindow?.postMessage(message, addInOrigin),
    });
    const listen = (event: MessageEvent): void => {
      if (event.source === this.element.contentWindow && event.origin === addInOrigin) {
        this.#conversation.receive(event.data);
      }
    };
    window.addEventListener('message', listen);
    const stopTelling = context.draft.onEvent((event) => this.#conversation.tell(event));
    this.#stop = () => {
      window.removeEventListener('message', listen);
      stopTelling();
    };
    this.element.setAttribute('sandbox', SANDBOX[surface]);
    this.element.name = frameName(handOver);
    this.element.src = url;
  }

  get ready(): Promise<void> {
    return this.#conversation.ready;
  }

  invoke(functionName: string, event: object): Promise<Completion> {
    return this.#conversation.invoke(functionName, event);
  }

  /** Moves the focus to the first element of the page, or its last. */
  tabIn(direction: Direction): void {
    this.#conversation.tabIn(direction);
  }

  dispose(): void {
    this.#stop();
    this.element.remove();
  }
}
