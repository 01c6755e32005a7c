import { Draft, type DraftState, type MailContent } from './draft';
import type { ReceivedMail } from './answering';
import { deliver, type MailSystem } from './delivery';
import type { Route } from './mail-flow';
import { Store } from './store';

/** A mail in the Drafts folder: without what lives only in the compose window (session data, notifications). */
export interface SavedDraft extends MailContent {
  readonly id: string;
}

export interface SentMail extends MailContent {
  readonly id: string;
  readonly sentAt: Date;
  readonly route: Route;
  /** Addresses to which it could not be brought. */
  readonly refused: readonly string[];
}

interface Content {
  readonly drafts: readonly SavedDraft[];
  readonly sent: readonly SentMail[];
  /** What came back. */
  readonly received: readonly ReceivedMail[];
}

/** Drafts, Sent items and what came back, of one account, newest first. Nothing is sent anywhere. */
export class Folders extends Store<Content> {
  readonly #mailSystem: MailSystem;

  constructor(mailSystem: MailSystem) {
    super({ drafts: [], sent: [], received: [] });
    this.#mailSystem = mailSystem;
  }

  /** @returns the draft's id in the folder. */
  save(draft: Draft): string {
    const id = draft.get().id ?? `draft-${crypto.randomUUID()}`;
    const saved = { ...content(draft.get()), id };
    this.set({ ...this.get(), drafts: [saved, ...this.get().drafts.filter((one) => one.id !== id)] });
    draft.change({ id });
    return id;
  }

  /** Takes a saved draft into a new compose window. */
  open(saved: SavedDraft): Draft {
    return new Draft(saved.from, saved);
  }

  discard(id: string | undefined): void {
    this.set({ ...this.get(), drafts: this.get().drafts.filter((one) => one.id !== id) });
  }

  /**
   * The mail leaves: it stands in Sent items with its headers and its route; what could not be delivered comes back.
   *
   * @param language in which Exchange writes what comes back: `da-DK` or `en-US`.
   */
  deliver(draft: Draft, language: string): void {
    const mail = content(draft.get());
    const sentAt = new Date();
    const { route, refused, reports } = deliver(mail, this.#mailSystem, language, sentAt);
    const sent = { ...mail, id: crypto.randomUUID(), sentAt, route, refused: refused.map(({ address }) => address) };
    const folders = this.get();
    this.set({ ...folders, sent: [sent, ...folders.sent], received: [...reports, ...folders.received] });
    this.discard(draft.get().id);
  }
}

function content({ id: _, notifications: _bar, sessionData: _shared, ...mail }: DraftState): MailContent {
  return mail;
}
