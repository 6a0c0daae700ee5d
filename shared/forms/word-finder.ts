/** Finds which of many words stands in a text, by the first character of each, so that a list of hundreds costs little. */
export class WordFinder {
  readonly #byFirst = new Map<number, string[]>();
  readonly #words: readonly string[];

  constructor(words: readonly string[]) {
    this.#words = words;
    for (const word of words) {
      const first = word.charCodeAt(0);
      const known = this.#byFirst.get(first);
      if (known === undefined) this.#byFirst.set(first, [word]);
      else known.push(word);
    }
  }

  /** The first word that the text holds, by its place in the text; null if it holds none. */
  in(text: string, except?: ReadonlySet<string>): string | null {
    for (let at = 0; at < text.length; at += 1) {
      const found = this.at(text, at, except);
      if (found !== null) return found;
    }
    return null;
  }

  /** The word that the text holds at one place. */
  at(text: string, at: number, except?: ReadonlySet<string>): string | null {
    const candidates = this.#byFirst.get(text.charCodeAt(at));
    if (candidates === undefined) return null;
    for (const word of candidates) if (text.startsWith(word, at) && except?.has(word) !== true) return word;
    return null;
  }

  /** All words that stand somewhere in the text. */
  all(text: string): readonly string[] {
    return this.#words.filter((word) => text.includes(word));
  }
}

/** Whether one of a few words stands in the text. */
export const includesAny = (text: string, list: readonly string[]): boolean =>
  list.some((word) => text.includes(word));
