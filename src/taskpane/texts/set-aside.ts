import type { DismissalReason } from '../../rules/types';

/** What the pane says of findings that are no personal data. */
export interface SetAsideTexts {
  /** The button on a finding. */
  readonly dismiss: string;
  /** What a screen reader hears of that button: which of many it is. Begins with its words. */
  readonly dismissOne: (category: string, person: string, words: readonly string[]) => string;
  readonly dismissFailed: string;

  /** What to do about a finding that is wrong, by what the policy and the mail leave. */
  readonly mistaken: {
    /** Each finding has its button. */
    readonly setAside: string;
    /** It is sent all the same. */
    readonly goes: string;
    readonly mark: string;
    readonly reword: string;
    /** Leads to the part of the help page on it. */
    readonly help: string;
  };

  readonly why: string;
  readonly reasons: Readonly<Record<DismissalReason, string>>;
  /** The free line, where the reason is another. */
  readonly line: string;
  readonly lineHint: string;
  readonly putAside: string;
  readonly cancel: string;

  readonly heading: (count: number) => string;
  /** Said to screen readers when the number changes; none: not any longer. */
  readonly heard: (count: number) => string;
  /** What is covered, and what is not. */
  readonly covers: string;
  readonly item: (words: readonly string[], person: string) => string;
  readonly places: (count: number) => string;
  readonly because: string;
  readonly restore: string;
  readonly restoreOne: (words: readonly string[], person: string) => string;
  readonly restoreFailed: string;

  readonly copy: string;
  readonly copyOne: (words: readonly string[], person: string) => string;
  readonly copied: string;
  /** Above the report where the page may not copy. */
  readonly copyYourself: string;
}
