import type { Rejection } from '../../rules/rejections/rejection';

/** What the pane says of a mail that came back. */
export interface ReturnedTexts {
  /** Opens the box; beside a mail that is being read, the title of the pane. */
  readonly heading: string;
  readonly hint: string;
  readonly field: string;
  readonly noReport: string;

  readonly title: (rejection: Rejection) => string;
  /** What happened, in plain words. */
  readonly story: (rejection: Rejection) => string;
  readonly stillTried: string;
  /** Before the server's own words, for a support desk. */
  readonly said: string;

  /** How to get at the mail that came back where it is not the one that is open. */
  readonly sendAgain: string;
  readonly otherMail: string;
  readonly meeting: string;

  readonly secure: string;
  /** A mark does not change the way. */
  readonly noOtherWay: string;
  readonly isSecure: string;
  /** Leads in the policy's warning. */
  readonly mayTag: string;
  readonly putTag: (tag: string) => string;
  readonly tagging: string;
  readonly tagFailed: (tag: string) => string;
  readonly isTagged: (tag: string) => string;
  /** Leads in the policy's reason. */
  readonly mayNotTag: (tag: string) => string;
  readonly unchecked: string;
  readonly demanded: string;
}
