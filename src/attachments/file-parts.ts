import { UNCHECKED_REASONS, type UncheckedReason } from '../rules/types';
import type { FileText } from './attached-file';
import { Stopped } from './limits';

/** Several texts as one, an empty line between them; see `graver` for the reason of the whole. */
export function joined(parts: readonly FileText[]): FileText {
  const text = parts
    .map((part) => part.text)
    .filter((part) => part !== '')
    .join('\n\n');
  return withReason(
    text,
    parts.reduce<UncheckedReason | undefined>((gravest, part) => graver(gravest, part.why), undefined),
  );
}

export function withReason(text: string, why: UncheckedReason | undefined): FileText {
  return why === undefined ? { text } : { text, why };
}

/** What was read until reading ended or stopped. */
export function collected(read: () => void, text: () => string): FileText {
  let why: UncheckedReason | undefined;
  try {
    read();
  } catch (error) {
    why = whyOf(error);
  }
  return withReason(text(), why);
}

/** Why reading stopped. Whatever a reader stumbles over is not what its format says. */
export function whyOf(error: unknown): UncheckedReason {
  return error instanceof Stopped ? error.why : 'mismatch';
}

/**
 * Of two reasons the one that hides more. A file that is protected by itself hides least: an archive that also holds a
 * picture does not count as protected, and one of which the end was not reached is more than one with a picture.
 */
export function graver(one: UncheckedReason | undefined, other: UncheckedReason | undefined): typeof one {
  return weight(other) > weight(one) ? other : one;
}

function weight(why: UncheckedReason | undefined): number {
  return why === undefined ? -2 : why === 'encrypted' ? -1 : UNCHECKED_REASONS.indexOf(why);
}
