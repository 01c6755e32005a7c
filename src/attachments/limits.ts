import type { UncheckedReason } from '../rules/types';

/** How much of a file is read, with everything that lies in it. */
export interface Limits {
  /** Letters of text: 50 pages of prose, 2,000 rows of a list. As much as the detectors read in time, without a compiler too. */
  readonly characters: number;
  /** Bytes unpacked from archives: the XML of a 1,000-page document. A bomb costs 0.2 seconds up to here. */
  readonly inflated: number;
  /** Times that packed bytes may swell once `inflated / 16` is unpacked. XML swells 10 to 100 times, a bomb 1,000. */
  readonly swelling: number;
  /** Files in archives and parts of mails. A deck of 200 slides holds 1,500. */
  readonly entries: number;
  /** Files in files: a document in an archive in a mail. */
  readonly depth: number;
}

export const LIMITS: Limits = {
  characters: 100_000,
  inflated: 20_000_000,
  swelling: 300,
  entries: 2_000,
  depth: 3,
};

/** Thrown where reading ends before the file does. */
export class Stopped {
  constructor(readonly why: UncheckedReason) {}
}

/** What is left of the limits, for one file and everything that lies in it. */
export class Allowance {
  private written = 0;
  private inflated = 0;
  private packed = 0;
  private entries = 0;

  constructor(
    private readonly isOver: () => boolean,
    readonly limits: Limits,
  ) {}

  /** @throws Stopped at the deadline. */
  goOn(): void {
    if (this.isOver()) throw new Stopped('timed-out');
  }

  /** @throws Stopped when so many letters more are too many. */
  write(letters: number): void {
    this.written += letters;
    if (this.written > this.limits.characters) throw new Stopped('limit');
  }

  /** Letters that may still be written, and one more to tell a text that ends here from one that goes on. */
  room(): number {
    return Math.max(0, this.limits.characters - this.written) + 1;
  }

  /** @throws Stopped when so many bytes more are too many, or far too many for what they were unpacked from. */
  inflate(bytes: number, from: number): void {
    this.goOn();
    this.inflated += bytes;
    this.packed += from;
    const { inflated, swelling } = this.limits;
    const swells = this.inflated > inflated / 16 && this.inflated > this.packed * swelling;
    if (this.inflated > inflated || swells) throw new Stopped('limit');
  }

  /** @throws Stopped when one file more is too many. */
  enter(): void {
    this.goOn();
    if (++this.entries > this.limits.entries) throw new Stopped('limit');
  }
}
