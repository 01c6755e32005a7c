import type { ComposedMail } from '../outlook/composed-mail';
import { OutlookFault } from '../outlook/outlook-call';
import type { Draft, Mailbox, Recipient, RecipientField, Unchecked } from '../rules/types';
import { CHOICE_HEADER, CHOICE_KEY, saysMarked } from './headers';
import { unreadAttachments } from './unread-attachments';

/** What one call gave. */
type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: 'call-failed' | 'timed-out' };

type Read = <T>(call: () => Promise<T>) => Promise<Reading<T>>;

export interface DraftRead {
  readonly draft: Draft;
  /** The mark may have been set, but nobody can say. */
  readonly markUnknown: boolean;
}

const NOBODY: Mailbox = { name: '', address: '' };
const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/**
 * Reads the draft. Never rejects: whatever fails, or has not come when `giveUp` settles, is `unchecked`.
 *
 * The order is that of the calls: what decides comes first.
 */
export async function readDraft(mail: ComposedMail, giveUp: Promise<unknown>): Promise<DraftRead> {
  const read = readUntil(giveUp);
  const [to, cc, bcc, body, subject, attachments, header, stored, from] = await Promise.all([
    read(() => mail.recipients('to')),
    read(() => mail.recipients('cc')),
    read(() => mail.recipients('bcc')),
    read(() => mail.body()),
    read(() => mail.subject()),
    read(() => mail.attachments()),
    read(() => mail.headers([CHOICE_HEADER])),
    read(() => mail.sessionData()),
    read(() => mail.from()),
  ]);
  const marked =
    (header.ok && saysMarked(header.value, CHOICE_HEADER)) || (stored.ok && saysMarked(stored.value, CHOICE_KEY));
  return {
    draft: {
      from: from.ok ? from.value : NOBODY,
      recipients: recipientsOf([to, cc, bcc]),
      subject: subject.ok ? subject.value : '',
      body: body.ok ? body.value : '',
      attachments: [],
      unchecked: [
        ...distinct([to, cc, bcc].map((field) => unread('recipients', field))),
        ...unread('subject', subject),
        ...unread('body', body),
        ...unread('attachments', attachments),
        ...(attachments.ok ? unreadAttachments(attachments.value) : []),
      ],
      choices: { marked, dismissed: [], vouched: [] },
    },
    // After an undo of which one write failed the two differ, and `secure` wins; so one that cannot be read is no `none`.
    markUnknown: !marked && !(header.ok && stored.ok),
  };
}

/** A draft of which nothing could be read. */
export const UNREAD: Draft = {
  from: NOBODY,
  recipients: [],
  subject: '',
  body: '',
  attachments: [],
  unchecked: (['recipients', 'subject', 'body', 'attachments'] as const).map((what) => ({ what, why: 'call-failed' })),
  choices: { marked: false, dismissed: [], vouched: [] },
};

/** The draft as if its text and files had not been read. */
export function withoutText(draft: Draft): Draft {
  const rest = draft.unchecked.filter(({ what }) => what === 'recipients' || what === 'subject');
  const text = UNREAD.unchecked.filter(({ what }) => what === 'body' || what === 'attachments');
  return { ...draft, body: '', attachments: [], unchecked: [...rest, ...text] };
}

function readUntil(giveUp: Promise<unknown>): Read {
  const tooLate = (): Reading<never> => ({ ok: false, why: 'timed-out' });
  const gaveUp = giveUp.then(tooLate, tooLate);
  return <T>(call: () => Promise<T>) => {
    const answered = Promise.resolve()
      .then(call)
      .then(
        (value): Reading<T> => ({ ok: true, value }),
        (fault: unknown): Reading<T> => ({ ok: false, why: whyOf(fault) }),
      );
    return Promise.race([answered, gaveUp]);
  };
}

/** A call that this client lacks has failed like any other. */
function whyOf(fault: unknown): 'call-failed' | 'timed-out' {
  return fault instanceof OutlookFault && fault.why === 'timed-out' ? 'timed-out' : 'call-failed';
}

function recipientsOf(fields: readonly Reading<readonly Mailbox[]>[]): Recipient[] {
  const recipients: Recipient[] = [];
  FIELDS.forEach((field, at) => {
    const reading = fields[at];
    if (reading?.ok) for (const mailbox of reading.value) recipients.push({ ...mailbox, field });
  });
  return recipients;
}

function unread(what: Unchecked['what'], reading: Reading<unknown>): Unchecked[] {
  return reading.ok ? [] : [{ what, why: reading.why }];
}

/** Three fields that failed alike are one thing to tell. */
function distinct(fields: readonly Unchecked[][]): Unchecked[] {
  const told: Unchecked[] = [];
  for (const field of fields) {
    for (const thing of field) if (!told.some(({ why }) => why === thing.why)) told.push(thing);
  }
  return told;
}
