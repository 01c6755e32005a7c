import type { Category } from './found';
import type { SecureMethod } from './policy';

/** What becomes of a mail on its way to somebody, as far as the add-in has been told: no channel but those of the policy. */
export type Way =
  | 'inside'
  /** As ordinary mail; the mail servers force TLS. */
  | 'tls'
  | 'without-tls'
  /** Marked or rerouted, where a mark leads to a way of sending securely: handed to the organisation's secure mail. */
  | 'secure-mail'
  /** The recipient's domain is a secure channel by itself. */
  | 'channel'
  /** The sensitivity label encrypts it. */
  | 'label'
  /** Not at all as it stands. */
  | 'stopped';

/** What a stopped mail waits for. */
export type Until =
  /** Send sikkert. */
  | 'mark'
  /** Send sikkert, or Outlook's Send Anyway. */
  | 'mark-or-anyway'
  /** The person sends it in a way of their own: a mark does not make it secure here. */
  | 'own-way'
  /** A tag taken out of the subject. */
  | 'no-tag'
  | 'corrected'
  | 'checked'
  /** Nothing: an invitation cannot go securely. */
  | 'never';

/** What the person themselves may do instead of just sending the mail. */
export type Instead =
  /** The only ways to send it securely. */
  | 'required'
  /** Beside what a mark does. */
  | 'also'
  /** The mail may go as it is, and this protects it better. */
  | 'rather';

/** Recipients to whom the same happens, in the order given. */
export interface Delivery {
  readonly way: Way;
  /** Where it is stopped. */
  readonly until?: Until;
  /** Lower case; may hold a CPR number: mask before showing. None: those in fields that were not read. */
  readonly recipients: readonly { readonly address: string; readonly isList: boolean }[];
  /** What carries the mail, or will when it is marked; in the policy's order. */
  readonly by: readonly SecureMethod[];
  /** What the person can do instead, in the order in which it comes into question. */
  readonly instead: readonly SecureMethod[];
  readonly insteadIs: Instead;
}

export interface Deliveries {
  /** Those outside first. */
  readonly groups: readonly Delivery[];
  /** Every recipient field was read: nobody else gets the mail. */
  readonly isWhole: boolean;
  /** What was found in the subject, which stays readable where the mail itself is encrypted. */
  readonly inSubject: readonly Category[];
}

/** One way of sending in the words of the organisation. */
export interface ExplainedMethod {
  readonly text: string;
  readonly steps: readonly string[];
  readonly link?: string;
}

export interface ExplainedDelivery {
  readonly way: Way;
  /** "Krypteret undervejs (TLS)"; of one recipient alone "ole@firma.example.dk: krypteret undervejs (TLS)". */
  readonly title: string;
  /** Addresses as they may be shown; [] where the title names the only one. */
  readonly recipients: readonly string[];
  /** Stands above `by`: what a mark would do; '' where nothing needs to be said. */
  readonly byTitle: string;
  readonly by: readonly ExplainedMethod[];
  readonly insteadIs: Instead;
  /** Stands above `instead`; '' where there is none. */
  readonly insteadTitle: string;
  readonly instead: readonly ExplainedMethod[];
}

/** What will happen to the mail, for the pane and the command line. Plain text. */
export interface ExplainedDeliveries {
  /** "Sådan bliver mailen sendt". */
  readonly heading: string;
  readonly groups: readonly ExplainedDelivery[];
  /** Beside them: data in the subject, fields that were not read. */
  readonly notes: readonly string[];
}
