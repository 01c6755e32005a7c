import type { Language, LocalText } from '../rules/types';

/**
 * Address of the help page.
 *
 * @param ofPolicy the organisation's own, where it has one; else ours, which is hosted beside the pane.
 * @param pane address of the pane.
 */
export function helpPage(ofPolicy: LocalText | undefined, language: Language, pane: string): string {
  return ofPolicy?.[language] ?? new URL(`help/${language}.html`, pane).href;
}
