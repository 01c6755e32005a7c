import {
  call,
  failed,
  object,
  ok,
  recipientType,
  ERROR,
  STRING,
  type Answer,
  type Call,
  type CallContext,
} from '../call';
import { FIELDS, type Field, type Mailbox } from '../draft';

const FIELD = { enum: [0, 1, 2] };
const MAILBOXES = { type: 'array', items: object({ name: STRING, address: STRING }) };

interface Written {
  readonly recipientField: number;
  readonly recipientArray: readonly Mailbox[];
}

export const RECIPIENT_CALLS: readonly Call[] = [
  call<{ recipientField: number }>(
    15,
    'recipients.getAsync',
    { recipientField: FIELD },
    ({ recipientField }, context) =>
      ok(
        context.draft.get()[field(recipientField)].map((mailbox) => ({
          ...mailbox,
          // Outlook gives the address where there is no display name.
          name: mailbox.name || mailbox.address,
          recipientType: recipientType(mailbox, context),
        })),
      ),
  ),
  call<Written>(21, 'recipients.setAsync', { recipientField: FIELD, recipientArray: MAILBOXES }, (params, context) =>
    write(context, field(params.recipientField), params.recipientArray),
  ),
  call<Written>(22, 'recipients.addAsync', { recipientField: FIELD, recipientArray: MAILBOXES }, (params, context) => {
    const name = field(params.recipientField);
    return write(context, name, [...context.draft.get()[name], ...params.recipientArray]);
  }),
  call(107, 'from.getAsync', undefined, (_, { draft }) => ok(draft.get().from)),
];

function field(index: number): Field {
  return FIELDS[index] ?? 'to';
}

/** Somebody of whom only a name is known, like a person's own contact list, Outlook does not take back (office-js#4661). */
function write(context: CallContext, name: Field, written: readonly Mailbox[]): Answer {
  const { draft, resolve } = context;
  const before = draft.get()[name];
  if (written.some((one) => one.address === '' && !before.includes(one))) return failed(ERROR.invalidParameter);
  draft.setRecipients(
    name,
    written.map((one) =>
      before.includes(one) ? one : resolve({ ...one, name: one.name === one.address ? '' : one.name }),
    ),
  );
  return ok();
}
