import type { Advice, AdviceKind } from '../types';

/** One sentence or two for each kind; what is handed in is masked. `da-advice.ts` and `en-advice.ts` fill it. */
export type AdviceMessages = {
  readonly [K in AdviceKind]: (advice: Extract<Advice, { readonly kind: K }>) => string;
};
