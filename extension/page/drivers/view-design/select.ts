/**
 * `Select` of iView / View Design, of one choice or several, also with `transfer`. Its list stands hidden inside it from
 * the start, or under `body`, where nothing links it. Measured on 4.7: a press on a hidden line sets the model; a box that
 * searches shows its choice in its own text.
 */
import { is, query } from '../../dom.ts';
import { listDriver } from '../measured/list.ts';

const frameOf = (root: Element) => query(root, ':scope > .ivu-select-selection');
const searchOf = (root: Element) =>
  query<HTMLInputElement>(root, ':scope > .ivu-select-selection .ivu-select-input');

export const viewSelect = listDriver({
  library: 'view-design',
  selector: '.ivu-select',
  // Its tree has no lines of a list.
  focus: (root) =>
    is(root, '.ivu-auto-complete, .ivu-tree-select') ? null : (searchOf(root) ?? frameOf(root)),
  opener: frameOf,
  search: searchOf,
  several: (root) => is(root, '.ivu-select-multiple'),
  disabled: (root) => is(root, '.ivu-select-disabled'),
  isOpen: (root) => is(root, '.ivu-select-visible'),
  list: (root) => query(root, ':scope > .ivu-select-dropdown'),
  overlay: '.ivu-select-dropdown',
  item: '.ivu-select-item',
  chosen: '.ivu-select-item-selected',
  off: '.ivu-select-item-disabled',
  nothing: '.ivu-select-not-found',
  shown(root) {
    const drawn = query(root, '.ivu-select-selected-value');
    if (drawn !== null && drawn.style.display !== 'none') return drawn.textContent;
    return searchOf(root)?.value ?? '';
  },
  tag: '.ivu-tag-text, .ivu-select-selection > div > .ivu-tag > span:not([class*="icon"])',
  cross: {
    over: '.ivu-select-selection',
    cross: '.ivu-select-selection :is(.ivu-icon-ios-close-circle, .ivu-icon-ios-close)',
  },
});
