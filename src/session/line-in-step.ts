import type { Session } from './session';

/**
 * Outlook tells no handler of changed text, so the line in the bar may speak of a mail that is no more, beside a pane that
 * knows better. A line that stands is then made to say what the pane says, or goes. None is added where none stands: the
 * pane says it already, and a line that the person has put away stays away.
 *
 * @param standing our line as it stands in the bar.
 * @returns to be called after each check with what the bar should say; reads the bar only when that has changed. Never rejects.
 */
export function lineInStep(
  standing: () => Promise<string | undefined>,
  session: Pick<Session, 'announce'>,
): (line: string) => Promise<void> {
  let last: string | undefined;
  return async (line) => {
    if (line === last) return;
    last = line;
    const stands = await standing().catch(() => undefined);
    if (stands !== undefined && stands !== line) await session.announce(line);
  };
}
