/** The first of many as a list; the rest are counted. */
/** More are counted, not listed. */
const MOST_LISTED = 20;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly word: (item: Item) => string;
  readonly more: (count: number) => string;
}

export function Listed<Item>({ items, word, more }: Props<Item>) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.slice(0, MOST_LISTED).map((item, index) => (
        <li key={index}>
          <bdi>{word(item)}</bdi>
        </li>
      ))}
      {items.length > MOST_LISTED && <li>{more(items.length - MOST_LISTED)}</li>}
    </ul>
  );
}
