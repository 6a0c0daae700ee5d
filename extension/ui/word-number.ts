/** A count as the reader's language groups its digits: 440,007. */
export function wordNumber(count: number): string {
  return new Intl.NumberFormat().format(count);
}
