import type { Decision } from '../types';
import { masked } from './masked';
import type { Counts, Grounds } from './messages';

/** What a person should know of the recipients beside the decision. Lists matter only to a mail that holds data. */
export function notesOn(decision: Decision, counts: Counts, { note }: Grounds): string[] {
  const { groups, categories } = decision;
  const notes: string[] = [];
  if (categories.length > 0) {
    for (const list of groups.internal) notes.push(note.insideList(masked(list), counts));
    for (const list of groups.external) notes.push(note.outsideList(masked(list), counts));
  }
  if (isChannelForSome(decision)) notes.push(note.channelForSome(counts));
  return notes;
}

/** Somebody who wrote to Digital Post and to a lawyer would otherwise wonder why a secure channel is not enough. */
function isChannelForSome({ atSecureChannel, externalRecipients, verdict, marked, protectedBy }: Decision): boolean {
  const some = atSecureChannel.length > 0 && atSecureChannel.length < externalRecipients.length;
  return some && verdict === 'secure' && !marked && protectedBy === undefined;
}
