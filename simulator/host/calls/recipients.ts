import { call, object, ok, recipientType, STRING, type Call } from '../call';
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
  call<Written>(
    21,
    'recipients.setAsync',
    { recipientField: FIELD, recipientArray: MAILBOXES },
    (params, { draft }) => {
      draft.setRecipients(field(params.recipientField), params.recipientArray);
      return ok();
    },
  ),
  call<Written>(
    22,
    'recipients.addAsync',
    { recipientField: FIELD, recipientArray: MAILBOXES },
    (params, { draft }) => {
      const name = field(params.recipientField);
      draft.setRecipients(name, [...draft.get()[name], ...params.recipientArray]);
      return ok();
    },
  ),
  call(107, 'from.getAsync', undefined, (_, { draft }) => ok(draft.get().from)),
];

function field(index: number): Field {
  return FIELDS[index] ?? 'to';
}
