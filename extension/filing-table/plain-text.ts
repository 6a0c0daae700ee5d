/** Two cells that say one thing are one text here: wide and narrow characters, upper and lower case, spaces or none. */

export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}

/** Numbers of documents are written with whatever brackets are at hand: 〔2024〕, [2024], （2024）. */
export function plainNumber(text: string): string {
  return plainText(text)
    .replaceAll(/[[〔【〖]/gu, '(')
    .replaceAll(/[\]〕】〗]/gu, ')');
}
