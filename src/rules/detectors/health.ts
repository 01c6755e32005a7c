import { byLexicon } from './lexicon-category';

/**
 * Health information (GDPR article 4(15)): illness, symptoms told of a person, treatment, medicine, disability,
 * pregnancy, addiction, absence with its cause.
 *
 * Deliberately not found: research, courses, adverts, statistics, rules; illness denied or supposed; figures of speech;
 * absence without a cause ("er fraværende").
 */
export const detectHealth = byLexicon('health');
