/**
 * The title over a field: legend, card, collapse, tab or dialog title, title row of a table, nearest heading before it in
 * its own block or the blocks around it. A heading inside a neighbouring block with fields of its own is that block's.
 */
import {
  attributeOf,
  before,
  hasElements,
  hostOf,
  is,
  nameOf,
  parentOf,
  query,
  queryAll,
  treeOf,
} from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { cleanLabel, textOf } from '../page-text.ts';
import type { Tree } from './find-controls.ts';
import { holdsControls } from './holds-controls.ts';
import { placeOf } from './label-by-table.ts';
import type { Grids } from './table-grid.ts';

/** Containers that carry their own title. */
const CONTAINERS: readonly { readonly container: string; readonly title: string }[] = [
  { container: 'fieldset', title: ':scope > legend' },
  { container: '.el-card', title: ':scope > .el-card__header' },
  { container: '.el-collapse-item', title: '.el-collapse-item__header' },
  { container: '.el-dialog', title: '.el-dialog__title' },
  { container: '.ant-card', title: '.ant-card-head-title' },
  { container: '.ant-collapse-item', title: '.ant-collapse-header' },
  { container: '.ivu-card', title: ':scope > .ivu-card-head' },
  { container: '.layui-card', title: ':scope > .layui-card-header' },
  { container: '.layui-colla-item', title: '.layui-colla-title' },
  { container: '.panel', title: ':scope > .panel-heading' },
  { container: '.card', title: ':scope > .card-header' },
  { container: 'details', title: ':scope > summary' },
];

const ANY_CONTAINER = CONTAINERS.map(({ container }) => container).join();

const HEADING = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  '[role="heading"]',
  '.el-divider',
  '[class*="title" i]',
  '[class*="heading" i]',
  '[class*="caption" i]',
  '[class*="legend" i]',
].join();

const LONGEST = 40;

/** The titles of one reading. What stands before an element is looked up once, however many fields follow it. */
export class SectionTitles {
  readonly #grids: Grids;
  readonly #before = new Map<Element, string>();
  readonly #slots: ReadonlyMap<Element, HTMLSlotElement>;

  constructor(grids: Grids, trees: readonly Tree[]) {
    this.#grids = grids;
    this.#slots = slotsIn(trees);
  }

  over(control: Control): string {
    const inTable = titleRow(control, this.#grids);
    if (inTable !== '') return inTable;
    let element: Element | null = control.root;
    while (element !== null && nameOf(element) !== 'body') {
      const title = ownTitle(element) || tabTitle(element) || this.#titleBefore(element);
      if (title !== '') return title;
      // What is slotted stands where its slot does: under the titles that the host draws around that.
      element = this.#slots.get(element) ?? parentOf(element) ?? hostOf(element);
    }
    return '';
  }

  /** The nearest heading among the previous siblings. */
  #titleBefore(element: Element): string {
    const passed: Element[] = [];
    let title = '';
    for (let at: Element | null = element; at !== null; at = before(at)) {
      const known = this.#before.get(at);
      if (known !== undefined) {
        title = known;
        break;
      }
      passed.push(at);
      const over = before(at);
      title = over === null ? '' : headingText(over);
      if (title !== '') break;
    }
    for (const at of passed) this.#before.set(at, title);
    return title;
  }
}

/** Where each slotted element is drawn. A closed root tells that of its slots only to who holds the root. */
function slotsIn(trees: readonly Tree[]): ReadonlyMap<Element, HTMLSlotElement> {
  const slots = new Map<Element, HTMLSlotElement>();
  for (const tree of trees) {
    if (!(tree instanceof ShadowRoot)) continue;
    for (const slot of queryAll<HTMLSlotElement>(tree, 'slot'))
      for (const element of slot.assignedElements()) slots.set(element, slot);
  }
  return slots;
}

function ownTitle(element: Element): string {
  for (const { container, title } of is(element, ANY_CONTAINER) ? CONTAINERS : []) {
    if (!is(element, container)) continue;
    const bearer = query(element, title);
    if (bearer !== null && !holdsControls(bearer)) return cleanLabel(textOf(bearer));
  }
  if (nameOf(element) === 'table') {
    const { caption } = element as HTMLTableElement;
    if (caption !== null) return cleanLabel(textOf(caption));
  }
  return '';
}

/** A tab pane is titled by its tab. */
function tabTitle(element: Element): string {
  if (attributeOf(element, 'role') !== 'tabpanel') return '';
  const id = attributeOf(element, 'aria-labelledby');
  const tab = id === null ? null : treeOf(element).getElementById(id);
  return tab === null ? '' : cleanLabel(textOf(tab));
}

function headingText(element: Element): string {
  if (holdsControls(element)) return '';
  // Of several headings in a block the last is the nearest.
  const heading = is(element, HEADING) ? element : lastInside(element);
  if (heading === undefined || is(heading, '[class*="subtitle" i], button, a')) return '';
  const text = cleanLabel(textOf(heading));
  return text.length <= LONGEST ? text : '';
}

function lastInside(element: Element): Element | undefined {
  return hasElements(element) ? [...queryAll(element, HEADING)].at(-1) : undefined;
}

/** The nearest row above that says one thing across the table. */
function titleRow(control: Control, grids: Grids): string {
  const place = placeOf(control, grids);
  if (place === null) return '';
  const { grid, cell } = place;
  if (grid.width < 2) return '';
  for (let row = cell.row - 1; row >= 0; row -= 1) {
    const [only, another] = grid.row(row).filter((other) => other.text !== '' || other.controls > 0);
    const across = only !== undefined && only.columnSpan >= Math.max(2, grid.width - 1);
    if (only !== undefined && another === undefined && only.controls === 0 && across) return only.text;
  }
  return '';
}
