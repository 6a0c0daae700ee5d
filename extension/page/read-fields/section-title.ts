/**
 * The title over a field: legend, card, collapse, tab or dialog title, title row of a table, nearest heading before it in
 * its own block or the blocks around it. A heading inside a neighbouring block with fields of its own is that block's.
 */
import { before, hostOf, is, isBefore, nameOf, parentOf, query, queryAll } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { textOf } from '../page-text.ts';
import type { Tree } from './find-controls.ts';
import { headingOf, speaksOfPart, spoken, type Heading } from './heading.ts';
import { holdsControls } from './holds-controls.ts';
import { placeOf } from './label-by-table.ts';
import { headsOfRow } from './row-header.ts';
import { tabTitle } from './tab-title.ts';
import type { Grids } from './table-grid.ts';

/** Containers that carry their own title. */
const CONTAINERS: readonly { readonly container: string; readonly title: string }[] = [
  { container: 'fieldset', title: ':scope > legend' },
  { container: '.el-card', title: ':scope > .el-card__header' },
  { container: '.el-collapse-item', title: '.el-collapse-item__header' },
  { container: '.el-dialog', title: '.el-dialog__title' },
  { container: '.ant-card', title: '.ant-card-head-title' },
  { container: '.ant-collapse-item', title: '.ant-collapse-header' },
  // Vant, NutUI, Naive, Arco
  {
    container: '[class*="collapse-item" i]',
    title:
      ':scope > [class*="item__title" i], :scope > [class*="item__header" i], :scope > [class*="item-header" i]',
  },
  { container: '.ivu-card', title: ':scope > .ivu-card-head' },
  { container: '.layui-card', title: ':scope > .layui-card-header' },
  { container: '.layui-colla-item', title: '.layui-colla-title' },
  { container: '.panel', title: ':scope > .panel-heading' },
  { container: '.card', title: ':scope > .card-header' },
  { container: 'details', title: ':scope > summary' },
];

const ANY_CONTAINER = CONTAINERS.map(({ container }) => container).join();

/** A control in document order, and the label that it was found to have. */
export interface Labelled {
  readonly control: Control;
  readonly label: string;
}

/** The titles of one reading. What stands before an element is looked up once, however many fields follow it. */
export class SectionTitles {
  readonly #grids: Grids;
  readonly #labelled: readonly Labelled[];
  readonly #before = new Map<Element, Heading | null>();
  readonly #slots: ReadonlyMap<Element, HTMLSlotElement>;

  constructor(grids: Grids, trees: readonly Tree[], labelled: readonly Labelled[]) {
    this.#grids = grids;
    this.#labelled = labelled;
    this.#slots = slotsIn(trees);
  }

  over(control: Control): Heading | null {
    const inTable = titleRow(control, this.#grids, (heading) => this.isLabel(heading));
    if (inTable !== null) return inTable;
    const head = headOfRows(control, this.#grids);
    if (head !== null) return head;
    let element: Element | null = control.root;
    while (element !== null && nameOf(element) !== 'body') {
      const title = this.#own(element) ?? tabTitle(element) ?? this.#titleBefore(element);
      if (title !== null) return title;
      // What is slotted stands where its slot does: under the titles that the host draws around that.
      element = this.#slots.get(element) ?? parentOf(element) ?? hostOf(element);
    }
    return null;
  }

  /** A legend over the options of one field is its label. */
  #own(element: Element): Heading | null {
    const own = ownTitle(element);
    return own !== null && nameOf(element) === 'fieldset' && this.isLabel(own) ? null : own;
  }

  /** The nearest heading among the previous siblings. */
  #titleBefore(element: Element): Heading | null {
    const passed: Element[] = [];
    let title: Heading | null = null;
    for (let at: Element | null = element; at !== null; at = before(at)) {
      const known = this.#before.get(at);
      if (known !== undefined) {
        title = known;
        break;
      }
      passed.push(at);
      const over = before(at);
      title = over === null ? null : this.#heading(over);
      if (title !== null) break;
    }
    for (const at of passed) this.#before.set(at, title);
    return title;
  }

  #heading(element: Element): Heading | null {
    const heading = headingOf(element);
    return heading === null || this.isLabel(heading) ? null : heading;
  }

  /** Whether the field that follows is called by it: `<span class="title">企业名称</span><input>`. */
  isLabel({ element, text }: Heading): boolean {
    if (!this.#labelled.some(({ label }) => label === text)) return false;
    return this.#labelled.find(({ control }) => isBefore(element, control.root))?.label === text;
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

function ownTitle(element: Element): Heading | null {
  for (const { container, title } of is(element, ANY_CONTAINER) ? CONTAINERS : []) {
    if (!is(element, container)) continue;
    const bearer = query(element, title);
    const own = bearer === null || holdsControls(bearer) ? null : spoken(bearer);
    if (own !== null) return own;
  }
  return nameOf(element) === 'table' ? spoken((element as HTMLTableElement).caption) : null;
}

/** 「企业基本情况」 down the side of several rows: the outermost of such cells, often with a character a line. */
function headOfRows(control: Control, grids: Grids): Heading | null {
  const place = placeOf(control, grids);
  const [outermost] = place === null ? [] : headsOfRow(place);
  if (outermost === undefined) return null;
  const { element, text } = outermost;
  return { element, text: text.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '') };
}

/** A row of one cell that says no more than this is a title, also where its cell was not made to go across. */
const LONGEST_IN_ONE_CELL = 24;

/** The nearest row above that says one thing across the table. */
function titleRow(control: Control, grids: Grids, isLabel: (heading: Heading) => boolean): Heading | null {
  const place = placeOf(control, grids);
  if (place === null) return null;
  const { grid, cell } = place;
  if (grid.width < 2) return null;
  for (let row = cell.row - 1; row >= 0; row -= 1) {
    const [only, another] = grid.row(row).filter((other) => other.text !== '' || other.controls > 0);
    if (only === undefined || another !== undefined || only.controls > 0) continue;
    // 「一、基本情况」 in the first of cells that are empty goes across as well.
    if (only.columnSpan >= Math.max(2, grid.width - 1) || speaksOfPart(only.text)) return only;
    const isWholeRow = grid.row(row).length === 1 && only.text.length <= LONGEST_IN_ONE_CELL;
    if (isWholeRow && !/[。；:：]$/u.test(textOf(only.element)) && !isLabel(only)) return only;
  }
  return null;
}
