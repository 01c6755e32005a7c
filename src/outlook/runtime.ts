import type { Language } from '../rules/types';
import type { MailEvent } from './smart-alert';

/** Ties a function name of the manifest to its handler. Call at top level: classic Outlook never runs onReady. */
export function associate(name: string, handler: (event: MailEvent) => void): void {
  Office.actions.associate(name, handler);
}

/**
 * Tells office.js that the page is up: it opens the channel through which handlers are called only then.
 * In classic Outlook there is no page, and `onReady` does nothing or is not there.
 */
export function tellReady(): void {
  try {
    void Office.onReady();
  } catch {
    return;
  }
}

/** Danish for a Danish Outlook, English for every other. Ask inside a handler: while a script loads there is no context. */
export function displayLanguage(): Language {
  try {
    return Office.context.displayLanguage.slice(0, 2).toLowerCase() === 'da' ? 'da' : 'en';
  } catch {
    return 'da';
  }
}
