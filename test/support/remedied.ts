import type { Draft, Policy, Remedy } from '../../src/rules';
import { isWithin } from '../../src/rules/policy/recipients';

/**
 * The draft after the remedy, as far as a program can do it: recipients, tags and files; undefined for what a person has
 * to write anew.
 *
 * @param pick chooses those who go, where any will do.
 */
export function remedied(
  draft: Draft,
  remedy: Remedy,
  policy: Policy,
  pick: (of: readonly string[], count: number) => readonly string[],
): Draft | undefined {
  switch (remedy.kind) {
    case 'remove-recipients': {
      const gone = pick(remedy.of, remedy.count).concat(remedy.also ?? []);
      const isGone = ({ name, address }: Draft['recipients'][number]): boolean => {
        const known = (address.trim() === '' ? name : address).trim().toLowerCase();
        return gone.includes(known) && (address.trim() === '' || !isWithin(known, policy.domains));
      };
      return { ...draft, recipients: draft.recipients.filter((each) => !isGone(each)) };
    }
    case 'remove-tag':
      return { ...draft, subject: remedy.tags.reduce(withoutTag, draft.subject) };
    case 'remove-files': {
      const isGone = (key: string | undefined) => remedy.files.some((file) => file.key === key);
      return {
        ...draft,
        attachments: draft.attachments.filter(({ key }) => !isGone(key)),
        unchecked: draft.unchecked.filter(({ key }) => !isGone(key)),
      };
    }
    default:
      return undefined;
  }
}

function withoutTag(subject: string, tag: string): string {
  let left = subject;
  for (let at = 0; at !== -1; at = left.toLowerCase().indexOf(tag.toLowerCase()))
    if (left.toLowerCase().startsWith(tag.toLowerCase(), at)) left = left.slice(0, at) + left.slice(at + tag.length);
  return left.trim();
}
