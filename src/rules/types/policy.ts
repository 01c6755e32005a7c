import type { AdvicePolicy } from './advice';
import type { UncheckedReason } from './draft';
import type { Category } from './found';

export type Language = 'da' | 'en';

/** A sentence in both languages. Text of the organisation (policy) comes so; our own sentences stand in `explain/`. */
export interface LocalText {
  readonly da: string;
  readonly en: string;
}

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

/** Whom a way of sending securely is for. */
export const AUDIENCES = ['everybody', 'abroad', 'not-abroad', 'own-cpr', 'own-abroad'] as const;

/**
 * `abroad`: the address shows another country (policy/abroad.ts). `own-…`: the one recipient outside, when all data in the
 * mail are about that person, and a CPR number is among them, or the address is abroad.
 */
export type Audience = (typeof AUDIENCES)[number];

/** A way of sending securely in this organisation. */
export interface SecureMethod {
  readonly id: string;
  /** What it is called where there is room for a name alone: "e-Boks gennem WorkZone". */
  readonly name?: LocalText;
  readonly text: LocalText;
  /** What the person does, in order. */
  readonly steps: readonly LocalText[];
  readonly link?: string;
  /** Recipient domains that are a secure channel by themselves. */
  readonly domains: readonly string[];
  /** A mail marked with Send sikkert goes this way; otherwise the person goes it themselves. */
  readonly byMark: boolean;
  /** It comes into question for whoever is one of these; for `own-…` before others, and also where ordinary mail will do. */
  readonly for: readonly Audience[];
}

/** Who helps where a mail is refused again and again. */
export interface Support {
  readonly text: LocalText;
  readonly link?: string;
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
  /** Which advice on recipients is given, and how much it takes. */
  readonly advice: AdvicePolicy;
  /** Offered beside a mail that came back for want of TLS. */
  readonly support?: Support;
  /** Address of the organisation's own help page, in each language; absent: the one that comes with the add-in. */
  readonly help?: LocalText;
}

/** What is wrong in a policy, and where: `rules[3].when.persons.min`. */
export interface PolicyFault {
  readonly path: string;
  readonly message: string;
}
