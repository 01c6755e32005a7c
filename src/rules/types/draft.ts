import type { FindingKey, FoundInFile } from './found';

/** A day without time and zone. `month` 1-12, `day` 1-31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type RecipientField = 'to' | 'cc' | 'bcc';

export interface Mailbox {
  /** Display name; '' when there is none. */
  readonly name: string;
  /** SMTP address as typed; compared without regard to letter case. */
  readonly address: string;
}

export interface Recipient extends Mailbox {
  /** Attendees of a meeting count as recipients: required ones stand in `to`, optional ones in `cc`. */
  readonly field: RecipientField;
  /** A list or group: how many people it holds, and whether some of them are outside, nobody here can see. */
  readonly group?: boolean;
}

/** A file that was read. `text` is what `attachments/` made of its bytes. */
export interface AttachmentText {
  /** Stable within one draft; what `Choices.vouched` refers to. */
  readonly key: AttachmentKey;
  readonly name: string;
  readonly text: string;
}

/** A file of which nothing but what was found in it is at hand. */
export interface AttachmentFound {
  readonly key: AttachmentKey;
  readonly name: string;
  readonly found: FoundInFile;
}

/** A draft as it stands, with everything about it that could not be read. */
export interface Draft {
  /** A meeting has no internet headers, so nothing can mark it. Absent: a message. */
  readonly kind?: 'message' | 'meeting';
  /** Id of the sensitivity label, lower case; absent where there is none or nobody can tell. */
  readonly label?: string;
  readonly from: Mailbox;
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  /** Plain text, quoted replies and signature included: `check` tells them apart. */
  readonly body: string;
  /** Those that were read, in whole or in part. */
  readonly attachments: readonly (AttachmentText | AttachmentFound)[];
  readonly unchecked: readonly Unchecked[];
  /** With what the keys of findings are hashed, so that a choice may be put away; absent: not at all. */
  readonly salt?: string;
  readonly choices: Choices;
}

/** What the person has chosen for this draft. */
export interface Choices {
  /** Marked with Send sikkert. */
  readonly marked: boolean;
  /** Findings declared "not personal data", as far as the policy's `override` allows. */
  readonly dismissed: readonly Dismissal[];
  /** Unchecked things the person has looked at: "it holds no personal data". */
  readonly vouched: readonly AttachmentKey[];
}

/** Why a finding is no personal data, in the person's judgement. Ids alone: a free line of theirs is never kept. */
export const DISMISSAL_REASONS = ['no-person', 'fictional', 'other-sense', 'public', 'other'] as const;

export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

export interface Dismissal {
  readonly key: FindingKey;
  /** Without one it counts only where the policy asks for none. */
  readonly reason?: DismissalReason;
}

export type AttachmentKey = string;

/** Why something could not be checked. What each costs is the policy's (`Policy.unchecked`). */
export const UNCHECKED_REASONS = [
  'image',
  'unknown-type',
  'old-office',
  'not-readable-here',
  'call-failed',
  'timed-out',
  'too-large',
  'limit',
  'cloud-link',
  'mismatch',
  'encrypted',
] as const;

export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];

export interface Unchecked {
  readonly what: 'subject' | 'body' | 'recipients' | 'attachments' | 'attachment';
  /** File name, when `what` is `attachment`. */
  readonly name?: string;
  /** Key of the attachment, when `what` is `attachment`: what `Choices.vouched` refers to. */
  readonly key?: AttachmentKey;
  readonly why: UncheckedReason;
  /** Some of it was read, and judged. */
  readonly partly?: true;
}
