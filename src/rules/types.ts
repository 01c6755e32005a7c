/**
 * The nouns. Data only: no function.
 *
 * Offsets are UTF-16 code units into the text they belong to, half-open: `text.slice(start, end)`.
 */
export * from './types/advice';
export * from './types/decision';
export * from './types/delivery';
export * from './types/draft';
export * from './types/explanation';
export * from './types/fix';
export * from './types/found';
export * from './types/limits';
export * from './types/policy';
export * from './types/remedy';
