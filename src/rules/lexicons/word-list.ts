/**
 * Reads the lists that lexicons hold as text. In the source they are words as a reader likes them; the build packs them
 * (webpack/pack-word-lists.js), which makes the launch event a fifth smaller. Both read alike: sorted, none twice.
 */

/** Entries of several words, divided by commas. */
export function listed(list: string): string[] {
  return isPacked(list) ? unpacked(list) : inOrder(list.split(',').map((entry) => entry.replace(/\s+/g, ' ').trim()));
}

/** Words divided by blanks. */
export function listedWords(list: string): string[] {
  return isPacked(list) ? unpacked(list) : inOrder(list.split(/\s+/));
}

export function setOf(list: string): ReadonlySet<string> {
  return new Set(listedWords(list));
}

/** Nothing in a lexicon is written with a capital. */
function isPacked(list: string): boolean {
  return list.charAt(0) === 'A';
}

/** "AsygDdomGmen" → syg, sygdom, sygdommen: the capital tells how many letters an entry shares with the one before. */
function unpacked(list: string): string[] {
  let before = '';
  const letters = list.replace(/\{/g, 'æ').replace(/\|/g, 'ø').replace(/\}/g, 'å');
  return letters.split(/(?=[A-Z])/).map((entry) => {
    before = before.slice(0, entry.charCodeAt(0) - 65) + entry.slice(1);
    return before;
  });
}

function inOrder(entries: readonly string[]): string[] {
  return Array.from(new Set(entries))
    .filter((entry) => entry !== '')
    .sort();
}
