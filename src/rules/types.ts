/**
 * The nouns. Data only: no function.
 *
 * Offsets are UTF-16 code units into the text they belong to, half-open: `text.slice(start, end)`.
 */
export * from './types/decision';
export * from './types/draft';
export * from './types/explanation';
export * from './types/found';
export * from './types/policy';
