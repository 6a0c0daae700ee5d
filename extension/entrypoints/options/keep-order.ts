/**
 * The order of cards somebody works in: what they do to one makes it less pressing, and it would go from under their hands,
 * with its next step and the way back, behind hundreds of others. So cards that stand there keep their places.
 */

interface Ranked {
  readonly id: string;
}

/** `found`, the most pressing first, in the order in which `before` stood there; what is new takes the place that it is due. */
export function keepOrder<T extends Ranked>(before: readonly string[], found: readonly T[]): readonly T[] {
  const byId = new Map(found.map((each) => [each.id, each]));
  const kept = before.flatMap((id) => byId.get(id) ?? []);
  const known = new Set(before);
  for (const [index, each] of found.entries()) {
    if (!known.has(each.id)) kept.splice(index, 0, each);
  }
  return kept;
}
