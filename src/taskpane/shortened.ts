/** Characters of a name that stay readable in a button or a heading of a narrow pane. */
const LONGEST = 40;
const ENDING = 14;

/** A long name without its middle: how it begins, and what kind of file it is. */
export function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST - ENDING - 1)}…${name.slice(-ENDING)}`;
}
