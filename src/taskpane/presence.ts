import { useSyncExternalStore } from 'react';

/**
 * Whether the focus may be moved on from the button that was `pressed`: the person is in the pane, not writing on in the
 * mail, and has not gone anywhere else in it.
 */
export function mayMoveFocus(pressed?: Element | null): boolean {
  const focused = document.activeElement;
  return document.hasFocus() && (focused === null || focused === document.body || focused === pressed);
}

/** Whether the person is in the pane. A browser lets it take the focus out of the mail that they are writing. */
export function usePresence(): boolean {
  return useSyncExternalStore(follow, () => document.hasFocus());
}

function follow(changed: () => void): () => void {
  window.addEventListener('focus', changed);
  window.addEventListener('blur', changed);
  return () => {
    window.removeEventListener('focus', changed);
    window.removeEventListener('blur', changed);
  };
}
