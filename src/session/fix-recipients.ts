import { alarm } from '../outlook/alarm';
import type { Addressee, ComposedMail } from '../outlook/composed-mail';
import { MOST_RECIPIENTS, type DraftChanges } from '../outlook/draft-changes';
import type { RecipientField } from '../rules/types';
import { FixRefused, OthersLost, type Part, type Plan } from './fix-parts';

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];
/** Milliseconds that Outlook has to resolve whom it just took: until then it does not tell of them. */
const RESOLVING = 1_000;

/**
 * Takes somebody out of every field they stand in. Outlook only writes whole fields, so each is read right before, with no
 * other write of ours in between, and left alone where writing it would cost somebody else: from a hundred on, where nobody
 * can say whether these are all, or beside an entry without an address, which Outlook does not take back (office-js#4661).
 *
 * @param address as `Decision.externalRecipients` has it.
 */
export async function removeRecipient(mail: ComposedMail, changes: DraftChanges, address: string): Promise<Plan> {
  const is = (one: Addressee): boolean => idOf(one) === address;
  const fields = await Promise.all(FIELDS.map((field) => mail.recipients(field)));
  const organizer = mail.kind === 'meeting' ? idOf(await mail.from()) : '';
  const parts: Part[] = [];
  let isNameless = false;
  fields.forEach((all, at) => {
    if (!all.some(is)) return;
    guard(all, is);
    isNameless = isNameless || all.some((one) => is(one) && hasNoAddress(one));
    parts.push(removal(changes, FIELDS[at]!, is, organizer));
  });
  if (parts.length === 0) throw new FixRefused('changed');
  return {
    target: `recipient:${address}`,
    what: (standing) => ({ kind: 'recipient', address, fields: standing }),
    parts,
    ...(isNameless ? { lost: 'nameless' } : {}),
  };
}

/** @param organizer whom a client may count among the attendees, and puts there by itself; '' in a mail. */
function removal(
  changes: DraftChanges,
  field: RecipientField,
  is: (one: Addressee) => boolean,
  organizer: string,
): Part {
  let taken: readonly Addressee[] = [];
  const isOrganizer = (one: Addressee): boolean => organizer !== '' && idOf(one) === organizer;
  return {
    field,
    write: () =>
      changes.changeRecipients(field, async ({ read, write, add }) => {
        const all = await read();
        guard(all, is);
        taken = all.filter(is);
        const others = all.filter((one) => !is(one) && !isOrganizer(one));
        await write(others);
        const lost = (): Promise<readonly Addressee[]> =>
          read().then(
            (standing) =>
              missing(
                others,
                standing.filter((one) => !isOrganizer(one)),
              ),
            () => [],
          );
        if ((await lost()).length === 0) return;
        await alarm(RESOLVING).rings;
        const gone = await lost();
        if (gone.length === 0) return;
        await add(gone).catch(() => undefined);
        if ((await lost()).length > 0) throw new OthersLost();
      }),
    stands({ recipients }) {
      const all = recipients[field];
      return all && !all.some(is);
    },
    // Nobody else is written: that those put back stand last now costs less than one who was added meanwhile.
    undo: () =>
      changes.changeRecipients(field, async ({ read, add }) => {
        if (!(await read()).some(is)) await add(taken);
      }),
  };
}

/** Those of whom Outlook no longer tells. Of as many as were written it tells by other addresses. */
function missing(written: readonly Addressee[], standing: readonly Addressee[]): readonly Addressee[] {
  if (standing.length >= written.length) return [];
  return written.filter((one) => !standing.some((other) => idOf(other) === idOf(one)));
}

function guard(all: readonly Addressee[], is: (one: Addressee) => boolean): void {
  if (all.length >= MOST_RECIPIENTS) throw new FixRefused('too-many');
  if (all.some((one) => !is(one) && hasNoAddress(one))) throw new FixRefused('nameless');
}

function hasNoAddress({ address }: Addressee): boolean {
  return address.trim() === '';
}

/** As policy/recipients.ts tells them apart. */
function idOf(one: Addressee): string {
  return (hasNoAddress(one) ? one.name : one.address).trim().toLowerCase();
}
