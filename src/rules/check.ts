import { detect } from './detectors';
import { masked } from './explain/masked';
import { findInFile } from './in-file';
import { plainDraft } from './plain-draft';
import { decide } from './policy/decide';
import type { AttachmentKey, CalendarDay, Decision, Draft, FoundInFile, PartName, Policy } from './types';

/**
 * Judges a draft: what it holds about how many persons, and how the policy lets it travel to these recipients.
 *
 * Pure and synchronous. Never throws on any draft.
 *
 * @param today the sender's calendar day: a CPR number born after it is none.
 */
export function check(draft: Draft, policy: Policy, today: CalendarDay): Decision {
  const { plain, inDraft } = plainDraft(draft);
  const found = detect(plain, today, (backdrop) =>
    filesOf(draft).map((file) =>
      ofFile(file, 'found' in file ? file.found : findInFile(file.name, 'text' in file ? file.text : '', backdrop)),
    ),
  );
  return decide(draft, inDraft(found), policy);
}

/** Two files may bear one name: what was found in each is told by its key. What was put away of a file has lost its name. */
function ofFile({ name, key }: File, found: FoundInFile): FoundInFile {
  const findings = found.findings.map((finding) => {
    const part = finding.part as FilePart;
    return { ...finding, part: { ...part, name: part.name || masked(name), ...(key === undefined ? {} : { key }) } };
  });
  return { ...found, findings };
}

type FilePart = Extract<PartName, { readonly name: string }>;
type File = Draft['attachments'][number] | { readonly name: string; readonly key: AttachmentKey | undefined };

/** Those that were read, and the names of those that were not. */
function filesOf({ attachments, unchecked }: Draft): File[] {
  const unread = unchecked
    .filter(({ what, key }) => what === 'attachment' && !attachments.some((read) => read.key === key))
    .map(({ name = '', key }) => ({ name, key }));
  return [...attachments, ...unread];
}
