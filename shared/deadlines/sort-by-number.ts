/**
 * Sorts by one whole number each, so that hundreds of thousands take milliseconds; items of the same number are handed to
 * `orderEqual`, which may be asked with a single one. `numberOf`: not negative, and small enough that its product with the
 * number of items is still exact.
 */
export function sortByNumber<Item>(
  items: readonly Item[],
  numberOf: (item: Item) => number,
  orderEqual: (equal: Item[]) => readonly Item[],
): Item[] {
  const { length } = items;
  // Number and place as the digits of one number: sorted as plain numbers, and the place leads back to the item.
  const keys = new Float64Array(length);
  let place = 0;
  for (const item of items) {
    keys[place] = numberOf(item) * length + place;
    place += 1;
  }
  keys.sort();
  const sorted: Item[] = [];
  let equal: Item[] = [];
  let equalNumber = -1;
  const endEqual = (): void => {
    for (const item of equal.length > 1 ? orderEqual(equal) : equal) sorted.push(item);
  };
  for (const key of keys) {
    const item = items[key % length];
    if (item === undefined) continue;
    const own = Math.floor(key / length);
    if (own !== equalNumber) {
      endEqual();
      equal = [];
      equalNumber = own;
    }
    equal.push(item);
  }
  endEqual();
  return sorted;
}
