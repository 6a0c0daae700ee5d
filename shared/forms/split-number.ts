/**
 * A telephone number that is asked for in boxes: 区号 – 号码 – 分机 under one label. The first of them takes no number, the
 * second takes it without its area code.
 */
import type { FormField } from './form-reading.ts';

export type NumberPart = 'area' | 'local' | 'extension';

export interface PartOfNumber {
  readonly part: NumberPart;
  /** The box that bears the label, as an index among the fields that were given. */
  readonly head: number;
  /** The box of the number itself. */
  readonly local: number;
}

const LANDLINE = /电话|座机|固话|传真|話/u;
const MOBILE = /手机|移动|分机|验证/u;
/** An area code and its dash; a box of that width takes nothing longer. */
const LONGEST_AREA = 5;
const MOST_BOXES = 3;

const isTyped = ({ widget }: FormField): boolean => widget === 'text' || widget === 'number';
const isNarrow = ({ maxLength }: FormField): boolean =>
  maxLength !== null && maxLength > 0 && maxLength <= LONGEST_AREA;

/** telArea, faxqh, zoneCode. */
const NAMED_AREA = /area|zone|quhao|qh$|region/iu;
const namesArea = ({ names }: FormField): boolean => names.some((name) => NAMED_AREA.test(name));

const withoutCount = (name: string): string => name.replace(/_?\d$/u, '');
/** txtTel1, txtTel2: one thing in parts. */
const areCounted = (one: FormField, other: FormField): boolean =>
  one.names.some(
    (name) =>
      withoutCount(name) !== name && other.names.some((next) => withoutCount(next) === withoutCount(name)),
  );

/**
 * Says nothing of its own; boxes of one label belong to one number only where the first has no room for more than its area,
 * or where they are named so: else they are two people's.
 */
function goesOn(next: FormField | undefined, head: FormField): boolean {
  if (next === undefined || !isTyped(next) || next.form !== head.form || next.section !== head.section)
    return false;
  if (next.rowHeader !== head.rowHeader || next.placeholder !== '') return false;
  if (next.label === '' || next.joinedBy === 'dash') return true;
  return next.label === head.label && (isNarrow(head) || namesArea(head) || areCounted(head, next));
}

const isExtension = (fields: readonly FormField[], index: number, head: number): boolean =>
  index > head + 1 && fields[index]?.joinedBy === 'extension';

/** By the index of the field. */
export function numberParts(fields: readonly FormField[]): ReadonlyMap<number, PartOfNumber> {
  const parts = new Map<number, PartOfNumber>();
  for (const [head, field] of fields.entries()) {
    if (parts.has(head) || !isTyped(field) || field.placeholder !== '' || field.joinedBy !== '') continue;
    if (!LANDLINE.test(field.label) || MOBILE.test(field.label)) continue;
    let last = head;
    const local = head + 1;
    // 88880000 转 8001 has no box for an area.
    if (fields[local]?.joinedBy === 'extension') continue;
    while (
      last - head + 1 < MOST_BOXES &&
      (goesOn(fields[last + 1], field) || isExtension(fields, last + 1, head))
    )
      last += 1;
    if (last === head) continue;
    parts.set(head, { part: 'area', head, local });
    parts.set(local, { part: 'local', head, local });
    if (last > local) parts.set(last, { part: 'extension', head, local });
  }
  return parts;
}
