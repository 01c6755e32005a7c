/** Phrases by their first letters, each list in the order given: what a line begins with is then one of a handful. */
export class ByInitials {
  private readonly index = new Map<string, string[]>();

  constructor(
    readonly phrases: readonly string[],
    private readonly initials: number,
  ) {
    for (const phrase of phrases) {
      const key = phrase.slice(0, initials);
      const known = this.index.get(key);
      if (known === undefined) this.index.set(key, [phrase]);
      else known.push(phrase);
    }
  }

  /** All phrases that stand at this place of a text in lower case, perhaps with more of a word behind them. */
  beginning(lower: string, at = 0): readonly string[] {
    const known = this.index.get(lower.slice(at, at + this.initials));
    return known === undefined ? NONE : known.filter((phrase) => lower.startsWith(phrase, at));
  }
}

const NONE: readonly string[] = [];
