/** The order in which a person looks for a name: Chinese as it is spoken, numbers as they count, what has no name last. */
const COLLATOR = new Intl.Collator('zh-Hans-CN', { numeric: true });

export function byName<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  return items.toSorted((one, other) => {
    const [left, right] = [nameOf(one), nameOf(other)];
    if ((left === '') !== (right === '')) return left === '' ? 1 : -1;
    return COLLATOR.compare(left, right);
  });
}
