/**
 * Labels in tables: the cell to the left, or the head of the column in a grid of repeated rows. Text before the control in
 * its own cell is nearer than either. A cell to the left that spans several rows heads them and is not the label.
 */
import { afterUnit, unitIn } from 'shared/forms/lexicon/units.ts';
import { closest, is, parentOf } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { speaksOfPart } from './heading.ts';
import { controlsIn } from './holds-controls.ts';
import type { LabelResolver } from './label.ts';
import { labelOfElement, labelOfText } from './make-label.ts';
import { textBefore } from './label-by-preceding-text.ts';
import type { Cell, Grid, Grids } from './table-grid.ts';

const NUMBER = /^[（(]?\d+[)）.、]?$/;
const TICKS = 'input[type="radio" i], input[type="checkbox" i]';

export interface Place {
  readonly grid: Grid;
  readonly cell: Cell;
}

/** The cell that a control stands in; null outside tables and in tables that only lay out the page. */
export function placeOf(control: Control, grids: Grids): Place | null {
  const td = closest(control.root, 'td, th');
  const table = td?.closest('table');
  if (td === null || !(table instanceof HTMLTableElement)) return null;
  const grid = grids.of(table);
  const cell = grid.cellOf(td);
  return cell === undefined ? null : { grid, cell };
}

export const labelByTable: LabelResolver = (control, grids) => {
  const place = placeOf(control, grids);
  if (place === null) return null;
  const own = textInCell(control, place.cell);
  if (own !== null) return own;
  const cell = labelCell(place);
  const label = cell === null ? null : labelOfElement(cell.element, 'table');
  // 「营业期限 | 自 <input> 至 <input>」: one label over two boxes, and a word before each that says which is which.
  const end = endOf(control);
  return label === null || end === '' ? label : { ...label, text: `${label.text}${end}` };
};

const BEGINS = /^(?:自|从|起)$/;
const ENDS = /^(?:日?起)?(?:至|到|止)$/;

function endOf(control: Control): '' | '自' | '至' {
  if (control.widget === 'checkbox' || control.widget === 'radio') return '';
  const word = (textBefore(control.root, control.input) ?? '').trim();
  return BEGINS.test(word) ? '自' : ENDS.test(word) ? '至' : '';
}

/** The cell that names this one, whichever way the table runs. */
export function labelCell({ grid, cell }: Place): Cell | null {
  const left = leftCell(grid, cell);
  const head = headCell(grid, cell);
  if (left === null) return head;
  if (head === null) return left;
  // In a grid of repeated rows (more controls than texts in a row) the column names the field.
  const row = grid.row(cell.row);
  const controls = row.filter((other) => other.controls > 0).length;
  const repeated = controls > row.filter((other) => other.controls === 0 && other.text !== '').length;
  if (repeated || NUMBER.test(left.text)) return head;
  return head.heads && !left.heads ? head : left;
}

/** Nearest cell to the left with text and no control; other controls in between share its label. */
function leftCell(grid: Grid, cell: Cell): Cell | null {
  for (let column = cell.column - 1; column >= 0; column -= 1) {
    const other = grid.at(cell.row, column);
    if (other !== undefined && other.controls === 0 && saysMore(other.text)) return other;
    // In a grid of repeated rows a field without a label of its own is named by its column.
    if (other !== undefined && other.controls > 0 && headCell(grid, cell) !== null) return null;
  }
  return null;
}

/** A unit stands behind the box before it and names nothing. */
function saysMore(text: string): boolean {
  return text !== '' && (unitIn(text) === '' || afterUnit(text) !== '');
}

/** The head of the column: the nearest row above without controls and with more than one text. */
function headCell(grid: Grid, cell: Cell): Cell | null {
  for (let row = cell.row - 1; row >= 0; row -= 1) {
    const cells = grid.row(row);
    if (cells.some((other) => other.controls > 0)) continue;
    const texts = cells.filter((other) => other.text !== '');
    const over = grid.at(row, cell.column);
    if (texts.length < 2 && (over === undefined || !isAlone(grid, cell, over))) return null;
    return over === undefined || over.text === '' || over.columnSpan > cell.columnSpan ? null : over;
  }
  return null;
}

/**
 * A label over one box, as on pages for telephones: 「名称」, below it the box, below that 「电话」. Over several rows of boxes
 * it is their title, and so is what says itself that it is about a part of the form.
 */
function isAlone(grid: Grid, cell: Cell, over: Cell): boolean {
  if (over.row + 1 !== cell.row || over.columnSpan !== cell.columnSpan || speaksOfPart(over.text))
    return false;
  // A table that only lays out the page holds a whole form in such a cell.
  const boxes = controlsIn(cell.element);
  const isOnlyOne = grid.row(cell.row).every((other) => other === cell || other.controls === 0);
  const isOneField = boxes.length === 1 || boxes.every((box) => is(box, TICKS));
  return isOnlyOne && isOneField && grid.row(cell.row + cell.rowSpan).every(({ controls }) => controls === 0);
}

/** 「姓名：<input>」 in one cell, when the text ends like a label or nothing stands to the left. */
function textInCell(control: Control, cell: Cell) {
  let node: Element = control.root;
  while (node !== cell.element) {
    const text = textBefore(node, control.input);
    if (text === null) return null;
    const isLabel = /[:：]\s*$/.test(text) || cell.column === 0;
    if (isLabel && text.length <= 40) {
      const label = labelOfText(text, 'table');
      if (label !== null) return label;
    }
    const around = parentOf(node);
    if (around === null) return null;
    node = around;
  }
  return null;
}
