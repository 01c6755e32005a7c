import type { KeyboardEvent, MouseEvent } from 'react';

/**
 * Handlers of a button that goes, or comes to mean something else, when it has done its work: neither a double click nor
 * a key held down presses what has moved into its place.
 */
export function oncePressed(press: (event: MouseEvent) => void) {
  return {
    onClick: (event: MouseEvent) => {
      if (event.detail < 2) press(event);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.repeat) event.preventDefault();
    },
  };
}
