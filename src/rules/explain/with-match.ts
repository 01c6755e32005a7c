import type { ExplainedFinding } from '../types';

type Context = ExplainedFinding['context'];

/** One more match marked in the sentence, in order; what overlaps is one ("bestået" of "Ikke bestået"). */
export function withMatch({ text, matches }: Context, { start, end }: Context['matches'][number]): Context {
  const apart = matches.filter((other) => other.end <= start || other.start >= end);
  const over = matches.filter((other) => other.end > start && other.start < end);
  const whole = {
    start: Math.min(start, ...over.map((other) => other.start)),
    end: Math.max(end, ...over.map((other) => other.end)),
  };
  return { text, matches: apart.concat(whole).sort((a, b) => a.start - b.start) };
}
