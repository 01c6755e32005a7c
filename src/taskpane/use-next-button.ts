import { useEffect, useRef, type RefObject } from 'react';
import { mayMoveFocus } from './presence';

/** Marks a button that goes when it has done its work. */
export type Going = 'dismiss' | 'restore' | 'hide';

/**
 * When the button that was pressed is gone, the focus goes to the next one of its kind, so that a person who goes through
 * many need not begin at the top each time; after the last one to the way back. Not for a person who writes on in the mail.
 *
 * @param root around all of them; each bears its kind as `data-going`.
 * @param answered changes when there is an answer.
 * @param isRefused nothing came of the press: the button stays, and there is nothing to wait for.
 * @returns to be told of each press.
 */
export function useNextButton(
  root: RefObject<HTMLElement | null>,
  answered: unknown,
  isRefused = false,
): (pressed: Element) => void {
  const pressed = useRef<{ readonly going: Going; readonly place: number }>(undefined);
  useEffect(() => {
    if (isRefused) pressed.current = undefined;
  }, [isRefused]);
  useEffect(() => {
    const last = pressed.current;
    pressed.current = undefined;
    if (last === undefined || !mayMoveFocus()) return;
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
