import { Draft, type DraftState, type MailContent } from './draft';
import { routeOf, type Route } from './mail-flow';
import { Store } from './store';

/** A mail in the Drafts folder: without what lives only in the compose window (session data, notifications). */
export interface SavedDraft extends MailContent {
  readonly id: string;
}

export interface SentMail extends MailContent {
  readonly id: string;
  readonly sentAt: Date;
  readonly route: Route;
}

interface Content {
  readonly drafts: readonly SavedDraft[];
  readonly sent: readonly SentMail[];
}

/** Drafts and Sent items of one account, newest first. Nothing is sent anywhere. */
export class Folders extends Store<Content> {
  constructor() {
    super({ drafts: [], sent: [] });
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

  /** The mail leaves: it stands in Sent items with its headers and its route. */
  deliver(draft: Draft): void {
    const mail = content(draft.get());
    const sent = { ...mail, id: crypto.randomUUID(), sentAt: new Date(), route: routeOf(mail.headers) };
    this.set({ ...this.get(), sent: [sent, ...this.get().sent] });
    this.discard(draft.get().id);
  }
}

function content({ id: _, notifications: _bar, sessionData: _shared, ...mail }: DraftState): MailContent {
  return mail;
}
