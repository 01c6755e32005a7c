/** A pane of 320 pixels at 200 % zoom: less air, so that Danish words keep their letters on one line. */
export const NARROW = '@media (max-width: 240px)';
