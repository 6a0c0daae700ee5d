/**
 * The lines of a `combogrid`: its cells. The box shows one column of the row that was clicked, and which one stands nowhere
 * but in `data-options`, where the page has any: else a text that leads to several rows leads to none. Measured on 1.5.2:
 * the posted input gets the row's id when the row is clicked, and what one types as it is where the grid asks a server.
 */
import { attributeOf, closest, contentOf, parentOf, query, queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import type { Control } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { emptyBox } from './combo-panel.ts';
import { boxText, typedBox } from './textbox.ts';

const ROW = '.datagrid-row';
const CELL = `${ROW} > td[field] > .datagrid-cell`;

interface Cell {
  readonly element: HTMLElement;
  readonly text: string;
}

export function holdsGrid(panel: Element): boolean {
  return query(panel, '.datagrid') !== null;
}

export function cellsIn(panel: Element, control: Control): readonly Cell[] {
  const column = textColumn(control);
  const seen = new Set<string>();
  const cells: Cell[] = [];
  for (const element of queryAll<HTMLElement>(panel, CELL)) {
    const text = cleanText(contentOf(element), Infinity);
    const td = parentOf(element);
    if (text === '' || (column !== null && td !== null && attributeOf(td, 'field') !== column)) continue;
    // A row that says it twice says it once; its frozen columns are a row of their own with the same number.
    const row = closest(element, ROW);
    const name = `${row === null ? '' : attributeOf(row, 'datagrid-row-index')} ${text}`;
    if (!seen.has(name)) cells.push({ element, text });
    seen.add(name);
  }
  return cells;
}

/** The column that the box shows, where the page's markup says it. */
function textColumn({ input }: Control): string | null {
  const options = input === null ? null : attributeOf(input, 'data-options');
  return /\btextField\s*:\s*['"]([^'"]+)/.exec(options ?? '')?.[1] ?? null;
}

/** Whether the box must show that cell once its row is chosen: no other of the row bears words. */
export function isSure(control: Control, cell: Element): boolean {
  const row = closest(cell, ROW);
  if (textColumn(control) !== null || row === null) return true;
  return [...queryAll(row, CELL)].every(
    (other) => other === cell || !/\p{Script=Han}/u.test(contentOf(other)),
  );
}

/** The row that was chosen before, where the grid has it, and what the box showed then. */
interface Had {
  readonly row: HTMLElement | null;
  readonly text: string;
}

export function chosenRow(panel: Element): HTMLElement | null {
  return query(panel, `${ROW}-selected > td`);
}

export function canTakeBack(control: Control, { row, text }: Had): boolean {
  return row !== null || (text === '' && !typedBox(control).readOnly);
}

export async function takeBack(control: Control, cell: HTMLElement, had: Had, hands: Hands): Promise<void> {
  // Of several a second press takes it away again.
  for (const part of [cell, had.row]) {
    if (part === null || boxText(control) === had.text) continue;
    hands.press(part);
    await hands.settled();
  }
  if (boxText(control) !== had.text && canTakeBack(control, had)) await emptyBox(control, hands);
}
