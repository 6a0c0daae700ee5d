/**
 * `el-select` of Element UI. Before its first opening the list stands hidden inside the widget; later nothing links it, so
 * the one that opens is taken. Measured on 2.15: writing text into its input changes only what is shown and leaves the
 * model empty; a press on a hidden line sets it.
 */
import { query } from '../../dom.ts';
import { listDriver } from '../measured/list.ts';

const BOX = ':scope > .el-input > .el-input__inner';

const boxOf = (root: Element) => query<HTMLInputElement>(root, BOX);
const isSeveral = (root: Element) => query(root, ':scope > .el-select__tags') !== null;

export const elementSelect = listDriver({
  library: 'element-ui',
  selector: '.el-select',
  focus: boxOf,
  // In a list of several the tags lie over the box, with an input of their own where one may search.
  search: (root) => query<HTMLInputElement>(root, '.el-select__tags > .el-select__input') ?? boxOf(root),
  several: isSeveral,
  disabled: (root) => boxOf(root)?.disabled === true,
  isOpen: (root) => query(root, ':scope > .el-input.is-focus') !== null,
  // Groups of lines are lists of their own: all that stand in the widget are one.
  list: (root) => (query(root, '.el-select-dropdown__item') === null ? null : root),
  overlay: '.el-select-dropdown',
  item: '.el-select-dropdown__item',
  chosen: '.selected',
  off: '.is-disabled',
  nothing: '.el-select-dropdown__empty',
  shown: (root) => boxOf(root)?.value ?? '',
  tag: ':scope > .el-select__tags .el-select__tags-text',
  cross: { over: ':scope > .el-input', cross: '.el-icon-circle-close:not(.el-tag__close)' },
});
