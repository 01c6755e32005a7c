/** For each function more different words than any book has; a text that has them was made to fill the memory. */
const MOST = 100_000;

/** A number may be somebody's: it must not outlive the mail. */
const NUMBER = /[0-9]{4}/;

/** The same function, which thinks once about every word: a text repeats nearly all of its words. */
export function remembered<T extends object | number | boolean | null>(
  think: (word: string) => T,
): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = think(word);
      if (NUMBER.test(word)) return answer;
      if (answers.size === MOST) answers.clear();
      // A copy: engines make a word a window on its text, and would keep all of the text for it.
      answers.set(`${word} `.slice(0, -1), answer);
    }
    return answer;
  };
}
