/**
 * Sorts, in place, each run of neighbours that are alike so far: places in an order that was found by numbers, where only
 * texts tell equal numbers apart.
 */
export function sortEqual(
  order: Uint32Array,
  areAlike: (a: number, b: number) => boolean,
  compare: (a: number, b: number) => number,
): void {
  let start = 0;
  for (let index = 1; index <= order.length; index += 1) {
    if (index < order.length && areAlike(order[index - 1] ?? 0, order[index] ?? 0)) continue;
    if (index - start > FEW) order.subarray(start, index).sort(compare);
    else if (index - start > 1) sortFew(order, start, index, compare);
    start = index;
  }
}

/** Up to here putting each where it belongs is quicker than the engine's own sorting. */
const FEW = 16;

function sortFew(
  order: Uint32Array,
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): void {
  for (let index = start + 1; index < end; index += 1) {
    const place = order[index] ?? 0;
    let to = index;
    for (; to > start && compare(order[to - 1] ?? 0, place) > 0; to -= 1) order[to] = order[to - 1] ?? 0;
    order[to] = place;
  }
}
