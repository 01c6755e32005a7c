import type { FindingKey, Span } from './found';
import type { Language, Source } from './policy';

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
  /** Findings that the person has set aside. */
  readonly setAside: readonly ExplainedSetAside[];
  /** "og 3 fund mere", beyond what `persons` shows; '' when there are none. */
  readonly more: string;
  /** One line each, for things that could not be checked, in whole or in part; in the order of the decision's. */
  readonly unchecked: readonly string[];
  /** One line each, for the files that were read whole. */
  readonly filesRead: readonly string[];
  /** One line each, for files that would be asked about, had the person not said that they looked. */
  readonly vouched: readonly string[];
  /** One line each beside the decision: what a person should know of its lists and secure channels. */
  readonly notes: readonly string[];
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

/** What was set aside together: the words of one category about somebody in one sentence, wherever else they stand. */
export interface ExplainedSetAside {
  readonly keys: readonly FindingKey[];
  readonly category: string;
  /** As they stand, masked; none where no word is at hand. */
  readonly words: readonly string[];
  /** "Mathilde Bjerregaard og Jens Holm". */
  readonly about: string;
  readonly where: string;
  /** The first sentence of it. */
  readonly context: ExplainedFinding['context'];
  /** So many findings. */
  readonly places: number;
  /** Where the person gave one. */
  readonly reason?: string;
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
