import type { AttachmentKey, RecipientField } from './draft';

/** A change of the open draft that a person asks for: what a remedy needs, as far as Outlook lets an add-in do it. */
export type Fix =
  /** Out of every field it stands in; spelled as `Decision.externalRecipients` has it. */
  | { readonly kind: 'recipient'; readonly address: string }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  /** Instead of the subject that the person saw: another one was written meanwhile, and is not theirs to lose. */
  | { readonly kind: 'subject'; readonly seen: string; readonly subject: string }
  | { readonly kind: 'files'; readonly keys: readonly AttachmentKey[] };

/** What a fix changed. Names and addresses may hold a CPR number: mask before showing. */
export type Changed =
  | { readonly kind: 'recipient'; readonly address: string; readonly fields: readonly RecipientField[] }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'subject' }
  | { readonly kind: 'file'; readonly name: string };

/** Something that was changed, and stands so in the draft as last read. */
export interface Done {
  readonly id: number;
  readonly what: Changed;
  readonly isUndoable: boolean;
}

/** Why something cannot be put back once it is gone. */
export type LostWhy =
  /** Outlook gives of it nothing that could be attached anew. */
  | 'cloud'
  | 'item'
  | 'inline'
  | 'too-large'
  /** Its content did not come. */
  | 'unread'
  /** This client attaches nothing (before Mailbox 1.8). */
  | 'old-client'
  /** A recipient of whom Outlook shows a name alone. */
  | 'nameless';

/** Something that a fix would take away for good. */
export interface Lost {
  /** What an answer to the question refers to. */
  readonly target: string;
  readonly what: Changed;
  readonly why: LostWhy;
}

export type FixFault =
  /** Outlook said no, or nothing in time. */
  | 'not-taken'
  /** Outlook said yes, and the draft read anew stands as before. */
  | 'not-true'
  /** The draft is another by now. */
  | 'changed'
  /** More recipients in the field than Outlook lets anybody write at once. */
  | 'too-many'
  /** Somebody else in the field has no address, and would be lost with it. */
  | 'nameless'
  /** Longer than a subject may be. */
  | 'no-room';

/** What came of a fix or its undo. */
export type FixAnswer =
  | { readonly kind: 'done'; readonly done: readonly Done[] }
  /** `done` as far as it went, which can be undone. */
  | { readonly kind: 'failed'; readonly why: FixFault; readonly done: readonly Done[] }
  /** Nothing is done yet: these would be gone for good. */
  | { readonly kind: 'question'; readonly lost: readonly Lost[] };

/** What fixes know of the draft as last read. The same object while nothing changes. */
export interface DraftSeen {
  /** Absent where it could not be read. */
  readonly subject?: string;
  readonly done: readonly Done[];
}
