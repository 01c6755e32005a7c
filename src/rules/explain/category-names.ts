import type { Grounds } from './messages';
import type { Category, Language } from '../types';
import { daGrounds } from './da-grounds';
import { enGrounds } from './en-grounds';

/** "Helbred", "CPR-nummer", as the pane heads what was found. */
export const CATEGORY_NAMES: Readonly<Record<Language, Grounds['categoryName']>> = {
  da: daGrounds.categoryName,
  en: enGrounds.categoryName,
};

/** "helbred", "CPR-nummer": within a sentence, so without a capital but of what is all capitals. */
export function nameInSentence(category: Category, language: Language): string {
  const name = CATEGORY_NAMES[language][category];
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
