/** A mail that came back, as far as the report about it tells. */
export interface Rejection {
  readonly kind: RejectionKind;
  /** Why TLS did not come about; only where `kind` is `tls`. */
  readonly tls?: TlsFault;
  /** The servers have not given up: another report follows, or the mail arrives after all. */
  readonly isStillTried: boolean;
  /** Whom it did not reach, lower case, in the order of the report, a CPR number masked; none where it names nobody. */
  readonly recipients: readonly string[];
  /** Their domains, each once. */
  readonly domains: readonly string[];
  /** The servers' own words that told, at most 160 characters: what a support desk asks for. */
  readonly said: string;
}

export type RejectionKind =
  | 'tls'
  | 'unknown-recipient'
  | 'mailbox-full'
  | 'too-large'
  | 'spam'
  | 'not-allowed'
  | 'unreachable'
  | 'delayed'
  | 'other';

export type TlsFault =
  /** The recipient's system has no TLS to offer. */
  | 'not-offered'
  /** It has, but its certificate is not one that the sender's system trusts. */
  | 'certificate'
  /** It has, but the two systems did not agree. */
  | 'failed'
  /** The other way round: the recipient's system takes mail over TLS alone, and this one came without. */
  | 'demanded';
