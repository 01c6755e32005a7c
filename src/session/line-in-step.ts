import type { Session } from './session';

/**
 * Outlook tells no handler of changed text, so the line in the bar may speak of a mail that is no more, beside a pane that
 * knows better. A line that stands is then made to say what the pane says, or goes, and what went comes back when it holds
 * again. None is added where none stood: the pane says it already, and a line that the person has put away stays away.
 *
 * @param standing our line as it stands in the bar.
 * @returns to be called after each check with what the bar should say; reads the bar only when that has changed. Never rejects.
 */
export function lineInStep(
  standing: () => Promise<string | undefined>,
  session: Pick<Session, 'announce'>,
): (line: string) => Promise<void> {
  let said: string | undefined;
  let wanted: string | undefined;
  let isTaken = false;
  return async (line) => {
    wanted = line;
    if (line === said) return;
    const bar = await standing().then((stands) => ({ stands }), () => undefined); // prettier-ignore
    // Where the bar could not be read it is looked at after the next check; and a newer answer may have come meanwhile.
    if (bar === undefined || line !== wanted) return;
    said = line;
    const mayStand = bar.stands !== undefined || isTaken;
    if (!mayStand || bar.stands === line) return;
    isTaken = line === '';
    await session.announce(line);
  };
}
