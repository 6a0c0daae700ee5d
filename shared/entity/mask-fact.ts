/** A sensitive value as it may stand on a screen that others can see: enough to tell which one it is, and no more. */
import type { FactKind } from './fact-keys.ts';

const MASK = '•';
/** How many characters stay at the beginning and at the end. */
const KEPT: Partial<Record<FactKind, readonly [first: number, last: number]>> = {
  idNumber: [3, 2],
  mobile: [3, 4],
  phone: [3, 2],
  bankAccount: [0, 4],
};

/** As long as the value, up to 24 characters, so that nothing is told of a long text. What is too short to part is covered whole. */
export function maskFact(kind: FactKind, value: string): string {
  const characters = Array.from(value.trim());
  const [first, last] = KEPT[kind] ?? [0, 0];
  const covered = characters.length - first - last;
  if (covered < 4) return MASK.repeat(Math.min(characters.length, 24));
  const end = last === 0 ? '' : characters.slice(-last).join('');
  return characters.slice(0, first).join('') + MASK.repeat(Math.min(covered, 24)) + end;
}
