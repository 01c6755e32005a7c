import { masked } from './explain/masked';
import { plainText, type PlainText } from './text/look-alikes';
import type { Draft, Finding, Found, PartName } from './types';

/**
 * The draft as a person reads it, for the detectors: without signs that nobody sees, in our letters and digits. Names of
 * people and files may be a CPR number, which no finding may hold: they come masked. Addresses stay, since what looks
 * like a domain of ours is not one.
 *
 * @returns with it what puts the findings back to where they stand in the draft as it is.
 */
export function plainDraft(draft: Draft): { readonly plain: Draft; readonly inDraft: (found: Found) => Found } {
  const subject = plainText(draft.subject);
  const body = plainText(draft.body);
  const files = draft.attachments.map(({ text }) => plainText(text));
  const names = apart(draft.attachments.map(({ name }) => masked(name)));
  const placeOf = (part: PartName): { text: PlainText; part: PartName } => {
    if (part.kind !== 'attachment') return { text: part.kind === 'subject' ? subject : body, part };
    const at = names.indexOf(part.name);
    return { text: files[at]!, part: { kind: 'attachment', name: masked(draft.attachments[at]!.name) } };
  };
  const moved = (finding: Finding): Finding => {
    const { text, part } = placeOf(finding.part);
    const { start, end } = finding.span;
    // To the end of the last letter, and not to the beginning of what comes after signs that nobody sees.
    const span = { start: text.original(start), end: text.original(end - 1) + 1 };
    return { ...finding, key: numberless(finding.key), part, span };
  };
  // Somebody without a name is called by the address, also in a key.
  const numbers = draft.recipients
    .map(({ address }) => address.trim().toLowerCase())
    .filter((one) => masked(one) !== one);
  const numberless = (key: string): string => numbers.reduce((left, one) => left.split(one).join(masked(one)), key);
  return {
    plain: {
      ...draft,
      from: { ...draft.from, name: masked(plainText(draft.from.name).text) },
      recipients: draft.recipients.map((one) => ({ ...one, name: masked(plainText(one.name).text) })),
      subject: subject.text,
      body: body.text,
      attachments: draft.attachments.map((file, at) => ({
        ...file,
        name: names[at]!,
        text: files[at]!.text,
      })),
    },
    inDraft: (found) => ({ ...found, findings: found.findings.map(moved) }),
  };
}

/** Two files of one name, as masked names often are, are told apart by their place among the files. */
function apart(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    let own = name;
    while (taken.has(own)) own += ` (${at + 1})`;
    taken.add(own);
    return own;
  });
}
