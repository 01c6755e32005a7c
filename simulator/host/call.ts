import Ajv, { type SchemaObject, type ValidateFunction } from 'ajv';
import type { ReceivedMail } from './answering';
import type { Draft, ItemKind, Mailbox } from './draft';
import type { Store } from './store';

/** What a call of the add-in may touch. */
export interface CallContext {
  /** Empty where a mail is being read. */
  readonly draft: Draft;
  /** The mail that is being read; no call on it is simulated. */
  readonly reading?: ReceivedMail;
  /** Whether an address belongs to the sender's organisation. */
  readonly isInternal: (address: string) => boolean;
  /** Finds a recipient in the address book: what is set as an address may be a list. */
  readonly resolve: (mailbox: Mailbox) => Mailbox;
  /** Calls that go wrong here, by name. */
  readonly troubles: Troubles;
  /** What the add-in keeps in this user's mailbox: each value as JSON. */
  readonly settings: Store<Readonly<Record<string, string>>>;
  /** `contextData` of the Smart Alert that opened this pane; '' otherwise. */
  readonly initializationContext: string;
  /** Puts the draft into the Drafts folder and gives its id. */
  readonly save: () => string;
  /** Closes the compose window. */
  readonly close: () => void;
}

/** `fails`: Outlook says no. `lies`: it says yes and does nothing. `hangs`: it says nothing, and does nothing. */
export const TROUBLES = ['fails', 'lies', 'hangs'] as const;
export type Trouble = (typeof TROUBLES)[number];
export type Troubles = Readonly<Partial<Record<string, Trouble>>>;

/** As office.js expects it; a few calls answer with fields of their own at the top level. */
export type Answer = { readonly error: true; readonly errorCode: number } | Readonly<Record<string, unknown>>;

/** Outlook never says anything: so it has been with the content of large files on a slow net (office-js#5845). */
export const SILENCE: Answer = {};

/** Error codes of office.js; it has a name and a message for each. */
export const ERROR = {
  attachmentNotFound: 9003,
  attachmentToDeleteNotFound: 9008,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  invalidParameter: 5010,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  internal: 5001,
} as const;

/** One call of office.js, known by its dispatch id. */
export interface Call {
  readonly id: number;
  /** Name in the Office API. */
  readonly name: string;
  /** Outlook refuses it to event handlers. */
  readonly refusedToHandlers: boolean;
  /** The one kind of item that has this; both when it is missing. */
  readonly only?: ItemKind;
  /** Of the mailbox and not of what is open: also beside a mail that is being read. */
  readonly ofMailbox?: true;
  readonly fits: ValidateFunction;
  run(params: unknown, context: CallContext): Answer;
}

const ajv = new Ajv();

/**
 * Declares a call.
 *
 * @param params JSON Schema of each parameter; all are required, others are faults. None: the call carries nothing.
 */
export function call<Params = undefined>(
  id: number,
  name: string,
  params: Readonly<Record<keyof Params & string, SchemaObject>> | undefined,
  run: (params: Params, context: CallContext) => Answer,
): Call {
  return shaped(id, name, params ? object(params) : { type: 'null' }, run as Call['run']);
}

/** As `call`, for parameters that are not an object with all fields required. */
export function shaped(id: number, name: string, schema: SchemaObject, run: Call['run']): Call {
  return { id, name, refusedToHandlers: false, fits: ajv.compile(schema), run };
}

/** Calls that only a mail, or only a meeting, knows. */
export function onlyIn(kind: ItemKind, calls: readonly Call[]): readonly Call[] {
  return calls.map((one) => ({ ...one, only: kind }));
}

/** An object with exactly these fields. */
export function object(fields: Readonly<Record<string, SchemaObject>>, optional: readonly string[] = []): SchemaObject {
  const required = Object.keys(fields).filter((field) => !optional.includes(field));
  return { type: 'object', properties: fields, required, additionalProperties: false };
}

export const STRING = { type: 'string' } as const;
export const BOOLEAN = { type: 'boolean' } as const;

export function ok(data?: unknown): Answer {
  return data === undefined ? { error: false } : { error: false, data };
}

export function failed(errorCode: number): Answer {
  return { error: true, errorCode };
}

/** How office.js names kinds of recipients. */
export function recipientType(mailbox: Mailbox, context: CallContext): number {
  const DISTRIBUTION_LIST = 1;
  const USER = 2;
  const EXTERNAL_USER = 3;
  if (mailbox.group) return DISTRIBUTION_LIST;
  return context.isInternal(mailbox.address) ? USER : EXTERNAL_USER;
}
