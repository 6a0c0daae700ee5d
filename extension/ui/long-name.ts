/** Companies of a group are called the same up to the last few characters, which a list that is shut cuts off. */

/** A character of Chinese is as wide as two of English. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);
}

/** To be shown in full below a list that takes so many English characters; null for what stands there whole. */
export function longName(name: string, room: number): string | null {
  return widthOf(name) > room ? name : null;
}
