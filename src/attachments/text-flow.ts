/** A finished line; `quotes` is how many quotations it stands in. */
interface FlowLine {
  readonly text: string;
  readonly quotes: number;
}

/**
 * Text on its way into lines: a body, or one cell of a table. Runs of white space are one blank, and none at the edges of
 * a line; a tab inside a line stays, for it parts columns.
 */
export class TextFlow {
  readonly lines: FlowLine[] = [];
  private line = '';
  /** White space that stands only if something follows. */
  private gap = '';
  private apart = false;

  /** @param quotes how many quotations are open, at any time. */
  constructor(private readonly quotes: () => number) {}

  /** Text as HTML shows it. */
  add(text: string): void {
    const even = text.replace(/[ \t\n\r\f]+/g, (run) => (run.indexOf('\t') !== -1 && !/[\n\r]/.test(run) ? '\t' : ' '));
    const start = isGap(even.charAt(0)) ? 1 : 0;
    const end = even.length > start && isGap(even.charAt(even.length - 1)) ? even.length - 1 : even.length;
    if (start === 1 && this.gap !== '\t') this.gap = even.charAt(0);
    if (end === start) return;
    this.line += (this.line === '' ? '' : this.gap) + even.slice(start, end);
    this.gap = even.slice(end);
  }

  /** Text whose white space and line breaks are meant (`pre`). */
  addAsIs(text: string): void {
    text.split(/\r\n|\r|\n/).forEach((line, at) => {
      if (at > 0) this.break();
      if (line === '') return;
      this.line += (this.line === '' ? '' : this.gap) + line;
      this.gap = '';
    });
  }

  /** A line break: two of them make an empty line. */
  break(): void {
    this.push(this.line.trim());
  }

  /** The edge of a block: what follows stands on a line of its own. */
  block(): void {
    if (this.line !== '') this.push(this.line.trim());
    this.gap = '';
  }

  /** The edge of a paragraph: an empty line before what follows. */
  paragraph(): void {
    this.block();
    this.apart = true;
  }

  /** A line that is finished elsewhere; its white space stands. */
  row(text: string, quotes = this.quotes()): void {
    this.block();
    this.push(text, quotes);
  }

  private push(text: string, quotes = this.quotes()): void {
    this.line = '';
    this.gap = '';
    const last = this.lines[this.lines.length - 1];
    const afterText = last !== undefined && last.text !== '';
    // Empty lines come one at a time, and never first.
    if (text === '' && !afterText) return;
    if (this.apart && afterText && text !== '') this.lines.push({ text: '', quotes: Math.min(last.quotes, quotes) });
    this.apart = false;
    this.lines.push({ text, quotes });
  }
}

function isGap(letter: string): boolean {
  return letter === ' ' || letter === '\t';
}
