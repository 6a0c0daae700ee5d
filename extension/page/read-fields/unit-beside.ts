/**
 * What the number in a box is counted in, as a person sees it beside the box: text behind it (also in an addon or an
 * append slot), a list of units next to it, the cell after, or 单位：万元 over the table. Structure only, no layout.
 */
import { unitIn, unitOfTitle } from 'shared/forms/lexicon/units.ts';
import { closest, holds, is, nodeAfter, nodeKind, parentOf } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { isSilent, textOf } from '../page-text.ts';
import { holdsControls, controlsIn } from './holds-controls.ts';
import { placeOf } from './label-by-table.ts';
import { textBefore } from './label-by-preceding-text.ts';
import type { Cell, Grid, Grids } from './table-grid.ts';

/** Where the item of a field ends: what stands behind that belongs to the next. */
const BORDERS = [
  'form, fieldset, table, td, th, tr, dd, li, section, body',
  '.el-form-item, .ivu-form-item, .ant-form-item, .layui-inline, .layui-form-item, .form-group',
  '.van-field, .t-form__item, .arco-form-item',
].join();
/** Libraries frame a box several times before its addon stands beside it. */
const LEVELS = 6;
/** More boxes in one place than these two and nobody can say whose list of units it is. */
const LIST_LEVELS = 4;

/** The units of one reading; what stands over a table is looked up once. */
export class Units {
  readonly #grids: Grids;
  readonly #lists = new Map<Control, boolean>();
  readonly #overTables = new Map<Grid, string>();

  constructor(grids: Grids) {
    this.#grids = grids;
  }

  /**
   * @param around the controls before and after this one on the page.
   * @returns the unit as `unitIn` prints it; empty for what is no number box, and where nothing says it.
   */
  beside(control: Control, around: readonly (Control | undefined)[]): string {
    if (control.widget !== 'text' && control.widget !== 'number') return '';
    const lists = around.filter((other): other is Control => other !== undefined && this.#offersUnits(other));
    return unitBehind(control) || chosenUnit(control, lists) || this.#inTable(control, lists);
  }

  /** Asked once for each: an industry has a thousand options. */
  #offersUnits(control: Control): boolean {
    const known = this.#lists.get(control) ?? offersUnits(control);
    this.#lists.set(control, known);
    return known;
  }

  #inTable(control: Control, lists: readonly Control[]): string {
    const place = placeOf(control, this.#grids);
    if (place === null) return '';
    const { grid, cell } = place;
    const next = grid.at(cell.row, cell.column + cell.columnSpan);
    const behind = next === undefined ? '' : unitInCell(next, lists);
    if (behind !== '') return behind;
    const known = this.#overTables.get(grid) ?? overTable(control, grid);
    this.#overTables.set(grid, known);
    return known;
  }
}

/** The cell behind says the unit, or holds nothing but the list of units. */
function unitInCell({ element, controls, text }: Cell, lists: readonly Control[]): string {
  if (controls === 0) return unitIn(text);
  const list = lists.find(({ root }) => holds(element, root));
  return list !== undefined && controlsIn(element).every((other) => isPartOf(list, other))
    ? unitIn(list.driver.shown(list))
    : '';
}

/** 单位：万元 in the caption, in a row of texts alone, or right before the table. */
function overTable(control: Control, grid: Grid): string {
  const table = closest<HTMLTableElement>(control.root, 'table');
  if (table === null) return '';
  const { caption, rows } = table;
  const inCaption = caption === null ? '' : unitOfTitle(textOf(caption));
  if (inCaption !== '') return inCaption;
  for (let row = 0; row < rows.length; row += 1) {
    const cells = grid.row(row);
    if (cells.some(({ controls }) => controls > 0)) break;
    const said = cells.map(({ text }) => unitOfTitle(text)).find((unit) => unit !== '');
    if (said !== undefined) return said;
  }
  return unitOfTitle(textBefore(table) ?? '');
}

/** The first text behind the box that says something, if that is a unit. */
function unitBehind(control: Control): string {
  let node: Element = control.input ?? control.root;
  for (let level = 0; level < LEVELS; level += 1) {
    const inside = node !== control.root && holds(control.root, node);
    for (let next = nodeAfter(node); next !== null; next = nodeAfter(next)) {
      if (next instanceof Element && holdsControls(next)) return '';
      const text = next instanceof Element ? (isSilent(next) ? '' : textOf(next)) : (next.nodeValue ?? '');
      if (!(next instanceof Element) && nodeKind(next) !== Node.TEXT_NODE) continue;
      const unit = unitIn(text);
      if (unit !== '') return unit;
      // Counters (0 / 20) and arrows are parts of the box; behind it another text is about something else.
      if (!inside && /[\p{L}\p{N}]/u.test(text)) return '';
    }
    const around = parentOf(node);
    if (around === null || is(around, BORDERS)) return '';
    node = around;
  }
  return '';
}

/** What is chosen in a list of units beside the box. */
function chosenUnit(control: Control, lists: readonly Control[]): string {
  const list = lists.find((other) => isBeside(other, control));
  return list === undefined ? '' : unitIn(list.driver.shown(list));
}

/** A list that offers units and nothing else. */
function offersUnits(control: Control): boolean {
  if (control.widget !== 'select' && control.widget !== 'radio') return false;
  const options = control.driver
    .options(control)
    .filter(({ text }) => !/^(?:请?选择.*|-*)$/u.test(text.trim()));
  return options.length === 0
    ? unitIn(control.driver.shown(control)) !== ''
    : options.every(({ text }) => unitIn(text) !== '');
}

/** In one place with the box, and no third control there. */
function isBeside(list: Control, control: Control): boolean {
  let place: Element | null = control.root;
  for (let level = 0; level <= LIST_LEVELS && place !== null; level += 1) {
    if (controlsIn(place).some((other) => !isPartOf(list, other) && !isPartOf(control, other))) return false;
    if (holds(place, list.root)) return true;
    place = parentOf(place);
  }
  return false;
}

function isPartOf({ root, input, members }: Control, element: Element): boolean {
  return [root, ...members, ...(input === null ? [] : [input])].some((part) => holds(part, element));
}
