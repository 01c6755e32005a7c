import type { Changed, Decision, FixFault, LostWhy } from '../../rules/types';

type Kind = Decision['kind'];

/** What the pane says of changes that it makes for the person. Names and addresses come in masked. */
export interface FixTexts {
  readonly heading: string;
  /** Above several ways of which each suffices. */
  readonly oneSuffices: string;

  readonly removeRecipient: (address: string) => string;
  readonly removeTags: (tags: string, kind: Kind) => string;
  readonly removeFile: (name: string) => string;
  readonly removeFiles: (count: number) => string;
  /** Instead of the label of a button that was pressed. */
  readonly fixing: string;
  readonly undo: string;
  readonly undoing: string;

  readonly subject: {
    /** Where the mail may go as it is, but its subject tells. */
    readonly reason: (kind: Kind) => string;
    readonly label: (kind: Kind) => string;
    readonly hint: string;
    readonly set: (kind: Kind) => string;
    /** Where nothing is left of the subject that says anything. */
    readonly neutral: (kind: Kind) => string;
  };

  /** Of something that was changed, and stands so. */
  readonly changed: (what: Changed, kind: Kind) => string;
  /** Of something that cannot be taken back. */
  readonly forGood: string;
  readonly putBack: (what: Changed, kind: Kind) => string;

  readonly question: {
    readonly title: (count: number) => string;
    readonly why: Readonly<Record<LostWhy, string>>;
    readonly go: string;
    readonly cancel: string;
  };

  readonly faults: (kind: Kind) => Readonly<Record<FixFault, string>>;
  readonly undoFaults: (kind: Kind) => Readonly<Record<FixFault, string>>;
  /** Something was done all the same. */
  readonly partly: string;
}
