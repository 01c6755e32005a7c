/**
 * Something about the recipients that is worth a second look. It stands beside the decision and never changes it. Data
 * only: sentences are made in `explain/`. Addresses are in lower case and may hold a CPR number: mask before showing.
 */
export type Advice =
  /** In an answer: these recipients stand at domains that nobody in the thread has. */
  | { readonly kind: 'new-domain'; readonly domains: readonly string[]; readonly recipients: readonly string[] }
  /** The domain of this recipient is nearly one that is known. */
  | {
      readonly kind: 'look-alike';
      readonly recipient: string;
      /** The one it looks like, and whose that is. */
      readonly known: string;
      readonly of: 'organisation' | 'thread';
      /**
       * `slip`: a letter too many, too few, wrong, or two swapped. `letters`: other letters that look the same.
       * `inside`: the known domain stands at the beginning of another one (`au.dk.example.org`).
       */
      readonly by: 'slip' | 'letters' | 'inside';
      /** The domain of the recipient; of one `inside` another, the end of it, which says where it leads. */
      readonly domain: string;
    }
  /** No recipient is called what the greeting says. */
  | { readonly kind: 'greeting'; readonly names: readonly string[] }
  /** So many addresses outside stand where everyone sees them. */
  | { readonly kind: 'visible'; readonly count: number; readonly most: number }
  /** An answer in which data were found goes to so many people outside. */
  | { readonly kind: 'answer-to-many'; readonly count: number }
  /** A private mailbox of somebody who is in the thread under another address. */
  | {
      readonly kind: 'private-mailbox';
      readonly recipient: string;
      readonly name: string;
      readonly known: string;
    };

export type AdviceKind = Advice['kind'];

/** Which advice an organisation wants, and how much it takes. */
export interface AdvicePolicy {
  readonly newDomain: boolean;
  readonly lookAlike: boolean;
  readonly greeting: boolean;
  readonly visible: boolean;
  /** Addresses outside in To and Cc that need no advice. */
  readonly mostVisible: number;
  readonly answerToMany: boolean;
  readonly privateMailbox: boolean;
  /** Domains that are meant, whatever they look like, each with its subdomains. */
  readonly knownDomains: readonly string[];
}

/** A piece of advice in words. Plain text. */
export interface SaidAdvice {
  /** The same for the same advice on the same draft: what the person has put away is told by it. */
  readonly key: string;
  readonly kind: AdviceKind;
  readonly text: string;
}
