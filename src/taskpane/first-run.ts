/** Somebody who opens the pane for the first time, as far as Outlook remembers. */
export interface FirstRun {
  /** They have read what it is. Where this cannot be remembered, they will be told once more. */
  understood(): void;
}
