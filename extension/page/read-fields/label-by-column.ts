/**
 * All labels in one column and all boxes in the next: 「<div>企业名称<div>地址</div></div><div><input><div><input></div></div>」. The
 * third box is called by the third label, where there are as many of one as of the other and no box says anything itself.
 */
import { before, childrenOf, is, parentOf } from '../dom.ts';
import { textOf } from '../page-text.ts';
import { controlsIn, holdsControls } from './holds-controls.ts';
import type { LabelResolver } from './label.ts';
import { labelOfElement } from './make-label.ts';

/** A box stands in a frame, a line, a list and a cell. */
const LEVELS = 6;
const FEWEST = 2;
/** Each box looks at all of its column: of thousands that would be millions of looks. */
const MOST = 60;
const LONGEST = 40;
/** The head of a column of a table is looked for by who knows tables. */
const BORDERS = 'form, fieldset, tr, tbody, table, body';

export const labelByColumn: LabelResolver = ({ root }) => {
  let line: Element = root;
  for (let level = 0; level < LEVELS; level += 1) {
    const column = parentOf(line);
    if (column === null || is(column, BORDERS)) return null;
    const { length } = childrenOf(column);
    if (length > MOST) return null;
    if (length >= FEWEST) {
      const lines = [...childrenOf(column)];
      const labels = lines.every(isBareBox) ? columnBefore(column, length) : null;
      const named = labels?.[lines.indexOf(line)];
      return named === undefined ? null : labelOfElement(named, 'preceding');
    }
    line = column;
  }
  return null;
};

/** One box and no word. */
const isBareBox = (line: Element): boolean => controlsIn(line).length === 1 && textOf(line) === '';

/** As many lines of words as there are boxes, in what stands before their column. */
function columnBefore(column: Element, count: number): readonly Element[] | null {
  let around: Element | null = column;
  while (around !== null && before(around) === null && !is(around, BORDERS)) around = parentOf(around);
  let named: Element | null = around === null ? null : before(around);
  if (named === null || holdsControls(named)) return null;
  for (;;) {
    const lines: readonly Element[] = [...childrenOf(named)];
    const [only, another] = lines;
    if (only !== undefined && another === undefined) {
      named = only;
      continue;
    }
    return lines.length === count && lines.every(isName) ? lines : null;
  }
}

function isName(line: Element): boolean {
  const text = textOf(line);
  return text !== '' && text.length <= LONGEST && !is(line, 'a, button, option');
}
