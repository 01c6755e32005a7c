import { useEffect, useRef, type RefObject } from 'react';

/** Marks a button that goes when it has done its work. */
export type Going = 'dismiss' | 'restore';

/**
 * When the button that was pressed is gone, the focus goes to the next one of its kind, so that a person who goes through
 * many need not begin at the top each time; after the last one to the way back.
 *
 * @param root around all of them; each bears its kind as `data-going`.
 * @param answered changes when there is an answer.
 * @returns to be told of each press.
 */
export function useNextButton(root: RefObject<HTMLElement | null>, answered: unknown): (pressed: Element) => void {
  const pressed = useRef<{ readonly going: Going; readonly place: number }>(undefined);
  useEffect(() => {
    const last = pressed.current;
    pressed.current = undefined;
    const focused = document.activeElement;
    if (last === undefined || (focused !== null && focused !== document.body)) return;
    const [same, other] = [last.going, last.going === 'dismiss' ? 'restore' : 'dismiss'].map((going) => [
      ...(root.current?.querySelectorAll<HTMLElement>(`[data-going=${going}]`) ?? []),
    ]) as [HTMLElement[], HTMLElement[]];
    (same[Math.min(last.place, same.length - 1)] ?? other[0])?.focus();
  }, [root, answered]);
  return (button) => {
    const going = button.getAttribute('data-going') as Going;
    const all = [...(root.current?.querySelectorAll(`[data-going=${going}]`) ?? [])];
    pressed.current = { going, place: all.indexOf(button) };
  };
}
