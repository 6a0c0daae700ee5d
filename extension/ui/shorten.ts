/** The beginning of a long text, where the whole of it would push everything else away: a scope of business has hundreds of characters. */

/** In a sentence that tells two texts apart. */
export const IN_SENTENCE = 160;
/** On a button that names what it takes. */
export const ON_BUTTON = 24;

export function shorten(text: string, most: number): string {
  // By characters as they are written, so that none is cut in half.
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}

/** Two texts of which at least one is cut, each to where they differ: else both would read the same. */
export function shortenPair(one: string, other: string, most: number): readonly [string, string] {
  const [left, right] = [Array.from(one), Array.from(other)];
  if (left.length <= most && right.length <= most) return [one, other];
  const same = left.findIndex((character, index) => character !== right[index]);
  const from = Math.max(0, (same === -1 ? left.length : same) - Math.floor(most / 2));
  const cut = (characters: readonly string[]): string =>
    (from === 0 ? '' : '…') + shorten(characters.slice(from).join(''), most);
  return [cut(left), cut(right)];
}
