import { optOut } from '../rules/policy/opt-out';
import type { Policy } from '../rules/types';
import type { Session } from './session';

/** The subject of the open mail. */
interface Subject {
  read(): Promise<string>;
  write(subject: string): Promise<void>;
  /** Characters that Outlook takes. */
  readonly longest: number;
}

/**
 * Puts the policy's opt-out tag behind the subject, so that a reply still begins as one. The mail is read and judged
 * first: what was shown may be older than the last word written. Again changes nothing.
 *
 * Rejects when the mail may not go without TLS, when the subject has no room, and when Outlook does not take it.
 */
export async function putOptOutTag(session: Pick<Session, 'check'>, policy: Policy, subject: Subject): Promise<void> {
  const decision = await session.check();
  if (decision.tags.length > 0) return;
  const said = optOut(decision, policy);
  if (said?.isAllowed !== true) throw new Error('this mail may not go without TLS');
  const tagged = `${await subject.read()} ${said.tag}`.trim();
  if (tagged.length > subject.longest) throw new Error('the subject has no room for the tag');
  await subject.write(tagged);
}
