import type { Addressee, ComposedMail } from '../outlook/composed-mail';
import { MOST_RECIPIENTS, type DraftChanges } from '../outlook/draft-changes';
import type { RecipientField } from '../rules/types';
import { FixRefused, type Part, type Plan } from './fix-parts';

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/**
 * Takes somebody out of every field they stand in. Outlook only writes whole fields, so each is read right before, and
 * left alone where writing it would cost somebody else: past a hundred, or beside an entry without an address, which
 * Outlook does not take back (office-js#4661).
 *
 * @param address as `Decision.externalRecipients` has it.
 */
export async function removeRecipient(mail: ComposedMail, changes: DraftChanges, address: string): Promise<Plan> {
  const is = (one: Addressee): boolean => idOf(one) === address;
  const fields = await Promise.all(FIELDS.map((field) => mail.recipients(field)));
  const parts: Part[] = [];
  let isNameless = false;
  fields.forEach((all, at) => {
    if (!all.some(is)) return;
    guard(all.filter((one) => !is(one)));
    isNameless = isNameless || all.some((one) => is(one) && hasNoAddress(one));
    parts.push(removal(mail, changes, FIELDS[at]!, is));
  });
  if (parts.length === 0) throw new FixRefused('changed');
  return {
    target: `recipient:${address}`,
    what: (standing) => ({ kind: 'recipient', address, fields: standing }),
    parts,
    ...(isNameless ? { lost: 'nameless' } : {}),
  };
}

function removal(
  mail: ComposedMail,
  changes: DraftChanges,
  field: RecipientField,
  is: (one: Addressee) => boolean,
): Part {
  let taken: { readonly one: Addressee; readonly place: number }[] = [];
  return {
    field,
    async write() {
      const all = await mail.recipients(field);
      const others = all.filter((one) => !is(one));
      guard(others);
      taken = all.map((one, place) => ({ one, place })).filter(({ one }) => is(one));
      await changes.setRecipients(field, others);
    },
    stands({ recipients }) {
      const all = recipients[field];
      return all && !all.some(is);
    },
    async undo() {
      const all = (await mail.recipients(field)).slice();
      if (all.some(is)) return;
      // In the order they stood: each then finds its place among those before it.
      for (const { one, place } of taken) all.splice(place, 0, one);
      guard(all);
      await changes.setRecipients(field, all);
    },
  };
}

function guard(written: readonly Addressee[]): void {
  if (written.length > MOST_RECIPIENTS) throw new FixRefused('too-many');
  if (written.some(hasNoAddress)) throw new FixRefused('nameless');
}

function hasNoAddress({ address }: Addressee): boolean {
  return address.trim() === '';
}

/** As policy/recipients.ts tells them apart. */
function idOf(one: Addressee): string {
  return (hasNoAddress(one) ? one.name : one.address).trim().toLowerCase();
}
