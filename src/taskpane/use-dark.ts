import { useEffect, useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Whether to paint dark: as Outlook's theme says, and where it does not say, as the person's system asks; followed at once. */
export function useDark(theme: 'light' | 'dark' | undefined): boolean {
  const systemDark = useSyncExternalStore(
    (changed) => {
      const dark = query();
      dark.addEventListener('change', changed);
      return () => dark.removeEventListener('change', changed);
    },
    () => query().matches,
  );
  const dark = theme === undefined ? systemDark : theme === 'dark';
  useEffect(() => {
    // Scroll bars and the page behind the pane belong to the browser.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}
