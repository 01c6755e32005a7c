import type { Grounds } from './messages';
import type { Language } from '../types';
import { daGrounds } from './da-grounds';
import { enGrounds } from './en-grounds';

/** "Helbred", "CPR-nummer", as the pane heads what was found. */
export const CATEGORY_NAMES: Readonly<Record<Language, Grounds['categoryName']>> = {
  da: daGrounds.categoryName,
  en: enGrounds.categoryName,
};
