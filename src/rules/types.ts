/**
 * The nouns, on one page. Data only: no function, no import.
 *
 * Offsets are UTF-16 code units into the text they belong to, half-open: `text.slice(start, end)`.
 */

export type Language = 'da' | 'en';

/** A sentence in both languages. Text of the organisation (policy) comes so; our own sentences stand in `explain/`. */
export interface LocalText {
  readonly da: string;
  readonly en: string;
}

/** A day without time and zone. `month` 1-12, `day` 1-31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/* ---------------------------------------------------------------- the draft */

export type RecipientField = 'to' | 'cc' | 'bcc';

export interface Mailbox {
  /** Display name; '' when there is none. */
  readonly name: string;
  /** SMTP address as typed; compared without regard to letter case. */
  readonly address: string;
}

export interface Recipient extends Mailbox {
  /** Attendees of a meeting count as recipients: required ones stand in `to`, optional ones in `cc`. */
  readonly field: RecipientField;
  /** A list or group: how many people it holds, and whether some of them are outside, nobody here can see. */
  readonly group?: boolean;
}

/** A file that was read. `text` is what `attachments/` made of its bytes. */
export interface AttachmentText {
  /** Stable within one draft; what `Choices.vouched` refers to. */
  readonly key: AttachmentKey;
  readonly name: string;
  readonly text: string;
}

/** A draft as it stands, with everything about it that could not be read. */
export interface Draft {
  /** A meeting has no internet headers, so nothing can mark it. Absent: a message. */
  readonly kind?: 'message' | 'meeting';
  /** Id of the sensitivity label, lower case; absent where there is none or nobody can tell. */
  readonly label?: string;
  readonly from: Mailbox;
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  /** Plain text, quoted replies and signature included: `check` tells them apart. */
  readonly body: string;
  readonly attachments: readonly AttachmentText[];
  readonly unchecked: readonly Unchecked[];
  readonly choices: Choices;
}

/** What the person has chosen for this draft. */
export interface Choices {
  /** Marked with Send sikkert. */
  readonly marked: boolean;
  /** Findings declared "not personal data", as far as the policy's `override` allows. */
  readonly dismissed: readonly FindingKey[];
  /** Unchecked things the person has looked at: "it holds no personal data". */
  readonly vouched: readonly AttachmentKey[];
}

/** Category, lexicon entry, person and part; independent of offsets, so that editing elsewhere keeps a dismissal. */
export type FindingKey = string;
export type AttachmentKey = string;

/* ---------------------------------------------------------------- what was found */

/** GDPR article 9 and 10. */
export const SENSITIVE_CATEGORIES = [
  'ethnicity',
  'politics',
  'religion',
  'union',
  'genetic',
  'biometric',
  'health',
  'sexuality',
  'offences',
] as const;

/** Confidential in Danish practice (Aarhus University's list). */
export const CONFIDENTIAL_CATEGORIES = ['cpr', 'contact', 'personality', 'marital', 'adoption', 'grades'] as const;

export const CATEGORIES = [...SENSITIVE_CATEGORIES, ...CONFIDENTIAL_CATEGORIES] as const;

export type Category = (typeof CATEGORIES)[number];

/** Where in the draft. Offsets in `quoted` are offsets into the body, which holds the quoted text. */
export type PartName =
  { readonly kind: 'subject' | 'body' | 'quoted' } | { readonly kind: 'attachment'; readonly name: string };

/** Why we believe a finding, in words that `explain/` can speak. Never a number. */
export type Evidence =
  /** CPR: the first six digits are a calendar date not in the future, in the century of the seventh digit. */
  | 'birth-date'
  /** CPR: modulus 11 fits. Numbers without it have been issued since 2007, so it is never a condition. */
  | 'check-digit'
  /** CPR: a word like "cpr" or "personnummer" stands near, or heads the column. */
  | 'label-nearby'
  /** CPR: written DDMMYY-SSSS with a separator. */
  | 'written-as-cpr'
  /** A name stands in the same sentence. */
  | 'name-in-sentence'
  /** A pronoun in the same sentence that stands for a person. */
  | 'pronoun-in-sentence'
  /** A role word for one person ("den studerende", "our patient") in the same sentence. */
  | 'role-in-sentence'
  /** The person was named earlier in the same paragraph or thread. */
  | 'person-nearby'
  /** The sender says it of themselves ("jeg er sygemeldt"). */
  | 'said-of-sender'
  /** A table row or list line that names a person. */
  | 'row-of-person'
  /** The construction says that somebody has it ("er indlagt med", "fik konstateret", "diagnosed with"). */
  | 'said-as-fact';

/** A distinct natural person as far as the draft tells. */
export interface Person {
  /** Stable within one check: `p1`, `p2` … in order of first mention. */
  readonly id: string;
  /** How the person is called in the draft, masked where it is a number: "Mathilde Bjerregaard", "2804••-••••", "the sender". */
  readonly label: PersonLabel;
  /** Address (lower case) of the recipient this person is, as far as name, address or "du/you" to a sole addressee tell. */
  readonly address?: string;
}

/** A name goes as it stands; anything else is an id that `explain/` puts into words. */
export type PersonLabel =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly masked: string }
  | { readonly kind: 'role'; readonly word: string }
  | { readonly kind: 'sender' }
  | { readonly kind: 'recipient'; readonly name: string }
  | { readonly kind: 'unnamed' };

export interface Finding {
  readonly key: FindingKey;
  readonly category: Category;
  readonly part: PartName;
  readonly span: Span;
  /** The match, masked when it is made: no digit of a CPR number beyond the first four. */
  readonly excerpt: string;
  /** The sentence or table row it stands in, masked likewise, with the place of the match in it; at most 240 characters. */
  readonly context: { readonly text: string; readonly match: Span };
  readonly evidence: readonly Evidence[];
  /** Ids of the persons it is about; at least one: a category needs a person. */
  readonly persons: readonly string[];
}

/** What the detectors hand over to the policy. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Findings beyond the cap. */
  readonly more: number;
  /** Everyone that the findings are about, those beyond the cap included. */
  readonly persons: readonly Person[];
}

/** Why something could not be checked. What each costs is the policy's (`Policy.unchecked`). */
export const UNCHECKED_REASONS = [
  'image',
  'unknown-type',
  'old-office',
  'not-readable-here',
  'call-failed',
  'timed-out',
  'too-large',
  'limit',
  'cloud-link',
  'mismatch',
  'encrypted',
] as const;

export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];

export interface Unchecked {
  readonly what: 'subject' | 'body' | 'recipients' | 'attachments' | 'attachment';
  /** File name, when `what` is `attachment`. */
  readonly name?: string;
  /** Key of the attachment, when `what` is `attachment`: what `Choices.vouched` refers to. */
  readonly key?: AttachmentKey;
  readonly why: UncheckedReason;
}

/* ---------------------------------------------------------------- the policy */

/** How a mail may travel. */
export type Verdict =
  /** As ordinary mail; the mail servers force TLS. */
  | 'tls'
  /** Only by secure mail. */
  | 'secure'
  /** Not as it stands. */
  | 'block'
  /** Without TLS: the person asked for it with a tag, and vouches that it is public. */
  | 'plain';

/** An inclusive range; a missing bound is open. */
export interface CountRange {
  readonly min?: number;
  readonly max?: number;
}

/** All conditions present must hold; an empty object always holds. */
export interface RuleCondition {
  /** An opt-out tag stands in the subject (true) or does not (false). */
  readonly tag?: boolean;
  /** At least one of these categories, or of the categories of these groups, was found. */
  readonly categories?: readonly string[];
  /** Distinct persons that the findings are about. */
  readonly persons?: CountRange;
  /** Distinct addresses outside the policy's domains, over To, Cc and Bcc. */
  readonly externalRecipients?: CountRange;
  /** Everything found is about the one external recipient. */
  readonly aboutRecipientOnly?: boolean;
}

export interface Source {
  readonly url: string;
  /** The sentence of the policy page or law, in its own language. */
  readonly quote: string;
  /** The language of the quote: a screen reader reads it in that. */
  readonly language: Language;
}

export interface Rule {
  /** `policy.rule`, e.g. `au.sensitive`. */
  readonly id: string;
  readonly when: RuleCondition;
  readonly decision: Verdict;
  /** The rule in the organisation's words, as the person reads it. */
  readonly text: LocalText;
  readonly source: Source;
  /** Said when the rule goes beyond the letter of its source: how it was read, and why. */
  readonly interpretation?: LocalText;
}

/** A way of sending securely in this organisation. */
export interface SecureMethod {
  readonly id: string;
  readonly text: LocalText;
  readonly link?: string;
  /** Recipient domains that are a secure channel by themselves. */
  readonly domains: readonly string[];
}

/** What a thing that could not be checked costs. */
export type UncheckedCost =
  /** A line in pane and bar; the decision stays. */
  | 'tell'
  /** Stop and ask, unless the person vouches for it or marks the mail. */
  | 'ask'
  /** Protected by its own encryption: no line of warning, the decision stays. */
  | 'counts-as-protected';

export interface Policy {
  readonly id: string;
  readonly name: LocalText;
  /** Internal domains, each with its subdomains. */
  readonly domains: readonly string[];
  /** Opt-out tags; anywhere in the subject, in any letter case. */
  readonly tags: readonly string[];
  /** Groups of categories, by name. A category in no group does not count in this organisation. */
  readonly categories: Readonly<Record<string, readonly Category[]>>;
  /** In order, first match wins; the last one matches everything. */
  readonly rules: readonly Rule[];
  readonly stage: 'observe' | 'enforce';
  readonly whenSecureIsRequired: 'reroute' | 'ask' | 'warn';
  /** Partner domains: mail to these alone is rerouted without asking. */
  readonly rerouteWithoutAsking: readonly string[];
  readonly secureMethods: readonly SecureMethod[];
  /** Whether a person may declare a finding "not personal data"; never for `block`. */
  readonly override: 'none' | 'acknowledge' | 'justify';
  readonly unchecked: Readonly<Record<UncheckedReason, UncheckedCost>>;
  /** Notification bar while writing. */
  readonly notifications: boolean;
  /** Ids of sensitivity labels that encrypt, lower case: a mail that bears one is protected as if it were marked. */
  readonly protectedLabels: readonly string[];
}

/** What is wrong in a policy, and where: `rules[3].when.persons.min`. */
export interface PolicyFault {
  readonly path: string;
  readonly message: string;
}

/* ---------------------------------------------------------------- the decision */

/** Why the verdict is what it is. A rule speaks with its own text; the others are put into words by `explain/`. */
export type Reason =
  | {
      readonly kind: 'rule';
      readonly id: string;
      readonly decision: Verdict;
      readonly text: LocalText;
      readonly source: Source;
      readonly interpretation?: LocalText;
    }
  /** Something that the policy prices `ask` could not be checked. */
  | { readonly kind: 'unchecked'; readonly id: 'unchecked' }
  /** An opt-out tag on a mail of which something could not be checked. */
  | { readonly kind: 'unchecked-with-tag'; readonly id: 'unchecked-with-tag' }
  /** Outlook did not take the mark or header that the mail must carry. Nothing in the mail is wrong: the person tries again. */
  | { readonly kind: 'not-written'; readonly id: 'not-written' };

/** What a handler must do. */
export type Action =
  /** Let it go. */
  | 'send'
  /** Let it go by secure mail, announced beforehand. */
  | 'reroute'
  /** Stop, explain; one click marks it, then Send. */
  | 'ask'
  /** As `ask`, but Outlook also offers Send Anyway. */
  | 'warn'
  /** Stop; marking does not help: not as it stands, or a meeting, which nothing can mark. */
  | 'block';

/** Values of the header `X-Send-Sikkert`. */
export type HeaderValue = 'force-tls' | 'secure' | 'plain';

export interface Decision {
  readonly verdict: Verdict;
  readonly action: Action;
  /** What `X-Send-Sikkert` must say when the mail leaves. */
  readonly header: HeaderValue;
  /** In stage `observe`: what would have been done. */
  readonly would?: Action;
  /** The person's own mark stands, whatever else protects the mail. */
  readonly marked: boolean;
  /** What protects the mail without a mark: its label encrypts it, or everyone outside stands at a secure channel. */
  readonly protectedBy?: 'label' | 'channel';
  readonly kind: 'message' | 'meeting';
  /** In policy order, the deciding rule first. */
  readonly reasons: readonly Reason[];
  /** In order of the text: subject, body, quoted, attachments. At most 100 per category and part. */
  readonly findings: readonly Finding[];
  /** Findings beyond the cap. */
  readonly more: number;
  readonly categories: readonly Category[];
  /** Persons that the findings are about, counted in full. */
  readonly persons: readonly Person[];
  /** Entries in To, Cc and Bcc. */
  readonly recipients: number;
  /** Distinct external addresses, lower case, in order of To, Cc, Bcc. May hold a CPR number: mask before showing. */
  readonly externalRecipients: readonly string[];
  /** Those of them at a domain that the policy names as a secure channel; they may be a CPR number likewise. */
  readonly atSecureChannel: readonly string[];
  /** Lists whose members nobody here can see; one outside counts as more people than any limit of the policy. */
  readonly groups: { readonly internal: readonly string[]; readonly external: readonly string[] };
  readonly aboutRecipientOnly: boolean;
  /** Opt-out tags found in the subject, as the policy spells them. */
  readonly tags: readonly string[];
  readonly unchecked: readonly (Unchecked & { readonly cost: UncheckedCost })[];
  /** What the explanation needs of the policy. */
  readonly policy: Pick<Policy, 'id' | 'name' | 'stage' | 'whenSecureIsRequired' | 'secureMethods' | 'notifications'>;
}

/* ---------------------------------------------------------------- the explanation */

/** What the handlers say of a decision, in Smart Alert and notification bar. Plain text unless said otherwise. */
export interface Spoken {
  readonly language: Language;
  /** What happens with this mail, in at most 60 characters: "Skal sendes sikkert". */
  readonly title: string;
  /** Smart Alert, plain text, at most 500 characters; names no data; stands on its own where a client shows no button. */
  readonly alert: string;
  /** The same in the Markdown that Outlook knows, at most 500 characters. */
  readonly alertMarkdown: string;
  /** Label of the button that opens the pane, at most 20 characters. */
  readonly alertButton: string;
  /** Notification bar while writing: one line, at most 150 characters; '' when there is nothing to say or the policy is silent. */
  readonly notification: string;
  /** Notification bar after a press of Send sikkert: the person waits for this answer, so no policy silences it. */
  readonly pressed: string;
}

/** A decision in words, with everything it rests on: what the pane and the command line show. Plain text. */
export interface Explanation extends Spoken {
  /** Two or three sentences: what was found about how many, and what one click makes it right. */
  readonly summary: string;
  readonly reasons: readonly ExplainedReason[];
  readonly persons: readonly ExplainedPerson[];
  /** "og 3 fund mere", beyond what `persons` shows; '' when there are none. */
  readonly more: string;
  /** One line each, for things that could not be checked. */
  readonly unchecked: readonly string[];
  /** One line each beside the decision: what a person should know of its lists and secure channels. */
  readonly notes: readonly string[];
  /** External recipients as they may be shown: a number that may be a CPR number is masked, a list is marked as one. */
  readonly recipients: readonly string[];
  /** What secure mail means here. */
  readonly secureMethods: readonly { readonly text: string; readonly link?: string }[];
}

export interface ExplainedReason {
  readonly id: string;
  readonly text: string;
  readonly interpretation?: string;
  readonly source?: Source;
}

/** One person with everything found about them. */
export interface ExplainedPerson {
  readonly id: string;
  readonly label: string;
  readonly findings: readonly ExplainedFinding[];
}

/** Everything of one category found about the person in one sentence or row. */
export interface ExplainedFinding {
  readonly keys: readonly FindingKey[];
  /** "Helbredsoplysninger". */
  readonly category: string;
  /** "I emnefeltet", "I den citerede mail", "I filen liste.csv". */
  readonly where: string;
  /** The sentence, with the places of the matches in order; they do not overlap. */
  readonly context: { readonly text: string; readonly matches: readonly Span[] };
  /** Each piece of evidence in words. */
  readonly evidence: readonly string[];
}
