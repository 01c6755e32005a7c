import { masked } from './explain/masked';
import { plainText, type PlainText } from './text/look-alikes';
import type { Draft, Finding, Found, Span } from './types';

/**
 * The mail as a person reads it, for the detectors: without signs that nobody sees, in our letters and digits. Names of
 * people may be a CPR number, which no finding may hold: they come masked. Addresses stay, since what looks like a domain
 * of ours is not one. Files are read for themselves (in-file.ts).
 *
 * @returns with it what puts the findings back to where they stand in the draft as it is.
 */
export function plainDraft(draft: Draft): { readonly plain: Draft; readonly inDraft: (found: Found) => Found } {
  const subject = plainText(draft.subject);
  const body = plainText(draft.body);
  const moved = (finding: Finding): Finding => {
    const { part, span } = finding;
    if (part.kind === 'attachment' || part.kind === 'file-name') return finding;
    return { ...finding, span: originalSpan(span, part.kind === 'subject' ? subject : body) };
  };
  return {
    plain: {
      ...draft,
      from: { ...draft.from, name: masked(plainText(draft.from.name).text) },
      recipients: draft.recipients.map((one) => ({ ...one, name: masked(plainText(one.name).text) })),
      subject: subject.text,
      body: body.text,
    },
    inDraft: (found) => ({ ...found, findings: found.findings.map(moved) }),
  };
}

/** To the end of the last letter, and not to the beginning of what comes after signs that nobody sees. */
export function originalSpan({ start, end }: Span, text: PlainText): Span {
  return { start: text.original(start), end: text.original(end - 1) + 1 };
}
