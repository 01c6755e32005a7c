/** A tree of beginnings (or, read backwards, endings) of words, walked letter by letter. */
interface Node<T> {
  next?: Map<number, Node<T>>;
  value?: T;
}

/** Finds the longest known beginning or ending of a word in as many steps as it has letters. */
export class Stems<T> {
  private readonly root: Node<T> = {};

  constructor(private readonly from: 'start' | 'end') {}

  add(stem: string, value: T): void {
    let node = this.root;
    for (let step = 0; step < stem.length; step++) {
      const code = stem.charCodeAt(this.from === 'start' ? step : stem.length - 1 - step);
      const next = (node.next ??= new Map<number, Node<T>>());
      let child = next.get(code);
      if (child === undefined) next.set(code, (child = {}));
      node = child;
    }
    node.value ??= value;
  }

  /** The value of this very stem. */
  exactly(stem: string): T | undefined {
    const found = this.all(stem)?.[0];
    return found?.length === stem.length ? found.value : undefined;
  }

  /** The values of all stems that `word` begins (ends) with, the longest first; undefined when there is none. */
  all(word: string): { value: T; length: number }[] | undefined {
    let node: Node<T> | undefined = this.root;
    let found: { value: T; length: number }[] | undefined;
    for (let step = 0; step < word.length && node !== undefined; step++) {
      node = node.next?.get(word.charCodeAt(this.from === 'start' ? step : word.length - 1 - step));
      if (node?.value !== undefined) (found ??= []).unshift({ value: node.value, length: step + 1 });
    }
    return found;
  }

  /** The value of the longest stem that `word` begins (ends) with, and the length of that stem. */
  longest(word: string): { value: T; length: number } | undefined {
    let node: Node<T> | undefined = this.root;
    let found: { value: T; length: number } | undefined;
    for (let step = 0; step < word.length && node !== undefined; step++) {
      node = node.next?.get(word.charCodeAt(this.from === 'start' ? step : word.length - 1 - step));
      if (node?.value !== undefined) found = { value: node.value, length: step + 1 };
    }
    return found;
  }
}
