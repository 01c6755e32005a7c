import type { Language, LocalText } from '../rules/types';

/** Addresses of help. */
export interface Help {
  readonly page: string;
  /** Its part on what was taken for personal data, and is none. */
  readonly onMistakes: string;
}

/** Of our own pages; that of an organisation has parts of its own. */
const ON_MISTAKES: LocalText = { da: '#fejl', en: '#wrong' };

/**
 * Where there is help.
 *
 * @param ofPolicy the organisation's own page, where it has one; else ours, which is hosted beside the pane.
 * @param pane address of the pane.
 */
export function helpPage(ofPolicy: LocalText | undefined, language: Language, pane: string): Help {
  if (ofPolicy) return { page: ofPolicy[language], onMistakes: ofPolicy[language] };
  const page = new URL(`help/${language}.html`, pane).href;
  return { page, onMistakes: page + ON_MISTAKES[language] };
}
