import type { Addressee, AttachmentEntry, ComposedMail } from '../outlook/composed-mail';
import type { RecipientField } from '../rules/types';

/** What was read last of what a person may change; absent where the last call failed. */
export interface Seen {
  readonly recipients: Partial<Record<RecipientField, readonly Addressee[]>>;
  subject?: string;
  files?: readonly AttachmentEntry[];
}

export interface SeenMail {
  /** The same mail. Whoever reads it, what was read is seen. */
  readonly mail: ComposedMail;
  readonly seen: Seen;
  /** The draft was changed: what calls under way answer may be older, and is not seen. */
  changed(): void;
}

/** Remembers what is read of the mail, so that nobody reads it twice to see whether a change stands. */
export function seenMail(mail: ComposedMail): SeenMail {
  const seen: Seen = { recipients: {} };
  let changes = 0;

  async function see<T>(call: Promise<T>, keep: (value: T | undefined) => void): Promise<T> {
    const before = changes;
    const kept = (value: T | undefined): void => void (before === changes && keep(value));
    call.then(kept, () => kept(undefined));
    return call;
  }

  function set<O, K extends keyof O>(holder: O, key: K, value: O[K] | undefined): void {
    if (value === undefined) delete holder[key];
    else holder[key] = value;
  }

  return {
    seen,
    changed: () => void changes++,
    mail: {
      ...mail,
      get kind() {
        return mail.kind;
      },
      recipients: (field) => see(mail.recipients(field), (all) => set(seen.recipients, field, all)),
      subject: () => see(mail.subject(), (subject) => set(seen, 'subject', subject)),
      attachments: () => see(mail.attachments(), (files) => set(seen, 'files', files)),
    },
  };
}
