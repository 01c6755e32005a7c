/** What the pane says of itself: once to a newcomer, and below every answer to whoever asks. */
export interface AboutTexts {
  readonly firstRun: {
    readonly heading: string;
    /** What Send sikkert does, when it checks, and that nothing leaves the machine. */
    readonly sentences: readonly [string, string, string];
    readonly understood: string;
  };
  readonly whatIsRead: string;
  /** Question and answer. */
  readonly reading: readonly (readonly [string, string])[];
  readonly help: string;
}
