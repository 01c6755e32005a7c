import { htmlToText } from '../attachments/html-to-text';
import type { Addressee, AttachmentEntry, ComposedMail, MailBody } from '../outlook/composed-mail';
import { OutlookFault } from '../outlook/outlook-call';
import type { Draft, Mailbox, Recipient, RecipientField, Unchecked } from '../rules/types';
import { CHOICE_HEADER, CHOICE_KEY, OVERRIDE_HEADER, saysMarked, saysOverridden } from './headers';
import { KeptFiles, newSalt } from './kept-files';
import { LOOKED_KEY, vouchedIn } from './looked';
import { SET_ASIDE_KEY, setAsideIn } from './set-aside';

/** What one call gave. */
type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: 'call-failed' | 'timed-out' };

type Read = <T>(call: () => Promise<T>) => Promise<Reading<T>>;

export interface DraftRead {
  /** Milliseconds since 1970. */
  readonly began: number;
  /** Without its files, which are read next (read-files.ts). */
  readonly draft: Draft;
  readonly files: readonly AttachmentEntry[];
  /** What was found in them before. */
  readonly kept: KeptFiles;
  /** The mark may have been set, but nobody can say. */
  readonly markUnknown: boolean;
  /** A number of findings set aside stands on the mail already, or may. */
  readonly overrideStands: boolean;
}

/**
 * Characters of a text that are judged, and of the HTML that is turned into it. No Outlook writes to us while we judge:
 * what is longer would hold up the answer to Send (docs/decisions/five-seconds.md). The newest stands first and is kept.
 */
export const LONGEST_TEXT = 100_000;
export const LONGEST_HTML = 1_000_000;
/** A picture written into the HTML, which may be larger than the rest of it and holds no words. */
const PICTURE = /;base64,[A-Za-z0-9+/=]+/g;

const NOBODY: Mailbox = { name: '', address: '' };
const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];
const NO_MARK: Reading<Readonly<Record<string, string>>> = { ok: true, value: {} };
const NO_LABEL: Reading<string> = { ok: true, value: '' };
const UNREAD: readonly Unchecked[] = (['recipients', 'subject', 'body', 'attachments'] as const).map((what) => ({
  what,
  why: 'call-failed',
}));

/**
 * Reads the draft. Never rejects: whatever fails, or has not come when `giveUp` settles, is `unchecked`.
 *
 * The order is that of the calls: what decides comes first. A meeting has no mark: nothing is asked for one.
 *
 * @param labels whether the policy knows labels that protect; else none is asked for.
 * @param ownSalt for a draft that has none yet: the same as long as a script lives, so that keys stay the same.
 */
export async function readDraft(
  mail: ComposedMail,
  labels: boolean,
  giveUp: Promise<unknown>,
  ownSalt = newSalt(),
): Promise<DraftRead> {
  const began = Date.now();
  const read = readUntil(giveUp);
  const { kind } = mail;
  const isMessage = kind === 'message';
  const [to, cc, bcc, body, subject, attachments, header, stored, label, from] = await Promise.all([
    read(() => mail.recipients('to')),
    read(() => mail.recipients('cc')),
    read(() => mail.recipients('bcc')),
    read(() => mail.body().then(textOf)),
    read(() => mail.subject()),
    read(() => mail.attachments()),
    isMessage ? read(() => twice(() => mail.headers([CHOICE_HEADER, OVERRIDE_HEADER]))) : NO_MARK,
    read(() => twice(() => mail.sessionData())),
    labels ? read(() => mail.label()) : NO_LABEL,
    read(() => mail.from()),
  ]);
  const marked =
    isMessage &&
    ((header.ok && saysMarked(header.value, CHOICE_HEADER)) || (stored.ok && saysMarked(stored.value, CHOICE_KEY)));
  const told = stored.ok ? stored.value : {};
  const aside = setAsideIn(told[SET_ASIDE_KEY]);
  const kept = KeptFiles.in(told, ownSalt);
  return {
    began,
    draft: {
      kind,
      // A label that cannot be read protects nothing.
      ...(label.ok && label.value !== '' ? { label: label.value.toLowerCase() } : {}),
      from: from.ok ? from.value : NOBODY,
      recipients: recipientsOf([to, cc, bcc]),
      subject: subject.ok ? subject.value : '',
      body: body.ok ? body.value.text : '',
      attachments: [],
      unchecked: [
        ...distinct([to, cc, bcc].map((field) => unread('recipients', field))),
        ...unread('subject', subject),
        ...unread('body', body),
        ...(body.ok && !body.value.isWhole ? [{ what: 'body', why: 'limit' } as const] : []),
        ...unread('attachments', attachments),
      ],
      salt: kept.salt,
      choices: { marked, dismissed: aside?.dismissed ?? [], vouched: vouchedIn(told[LOOKED_KEY]) },
    },
    files: attachments.ok ? attachments.value : [],
    kept,
    // After an undo of which one write failed the two differ, and `secure` wins; so one that cannot be read is no `none`.
    markUnknown: isMessage && !marked && !(header.ok && stored.ok),
    overrideStands: !header.ok || saysOverridden(header.value),
  };
}

/**
 * The draft as it is being sent: to somebody. When nobody stands in any field, those it goes to have not come: of null for
 * a list office.js makes an empty one, and the mail would pass as one to nobody outside.
 */
export function addressed(draft: Draft): Draft {
  const { recipients, unchecked } = draft;
  if (recipients.length > 0 || unchecked.some(({ what }) => what === 'recipients')) return draft;
  return { ...draft, unchecked: [{ what: 'recipients', why: 'call-failed' }, ...unchecked] };
}

/** A draft of which nothing could be read. */
export function unreadDraft(kind: ComposedMail['kind']): Draft {
  return {
    kind,
    from: NOBODY,
    recipients: [],
    subject: '',
    body: '',
    attachments: [],
    unchecked: UNREAD,
    choices: { marked: false, dismissed: [], vouched: [] },
  };
}

/** The draft as if its text and files had not been read. */
export function withoutText(draft: Draft): Draft {
  const rest = draft.unchecked.filter(({ what }) => what === 'recipients' || what === 'subject');
  const text = UNREAD.filter(({ what }) => what === 'body' || what === 'attachments');
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

/** A mark that cannot be read is taken to be there (docs/decisions/unchecked.md): one failure is not enough for that. */
function twice<T>(call: () => Promise<T>): Promise<T> {
  return call().catch((fault: unknown) => (whyOf(fault) === 'timed-out' ? Promise.reject(fault) : call()));
}

/** A call that this client lacks has failed like any other. */
function whyOf(fault: unknown): 'call-failed' | 'timed-out' {
  return fault instanceof OutlookFault && fault.why === 'timed-out' ? 'timed-out' : 'call-failed';
}

interface Text {
  readonly text: string;
  /** Whether it is all of the body. */
  readonly isWhole: boolean;
}

function textOf({ format, content }: MailBody): Text {
  if (format === 'text') return cut(content, content.length);
  const html = content.length > LONGEST_HTML ? content.replace(PICTURE, '') : content;
  return cut(htmlToText(html.slice(0, LONGEST_HTML)), html.length);
}

function cut(text: string, source: number): Text {
  return { text: text.slice(0, LONGEST_TEXT), isWhole: text.length <= LONGEST_TEXT && source <= LONGEST_HTML };
}

function recipientsOf(fields: readonly Reading<readonly Addressee[]>[]): Recipient[] {
  const recipients: Recipient[] = [];
  FIELDS.forEach((field, at) => {
    const reading = fields[at];
    if (reading?.ok) for (const addressee of reading.value) recipients.push({ ...addressee, field });
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
