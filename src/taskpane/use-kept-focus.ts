import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * When a change takes away the very element that has the focus, the focus goes to `fallback` instead of being lost at
 * the top of Outlook's page; unless the person writes on in the mail. Spread the handlers on the element around
 * everything that may go.
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>) {
  const focused = useRef<Element>(null);
  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    if (document.hasFocus()) fallback.current?.focus();
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      focused.current = target;
    },
    onBlur: ({ target }: FocusEvent) => {
      // A browser may send blur for the removal itself; that is the case this is for.
      if (target.isConnected) focused.current = null;
    },
  };
}
