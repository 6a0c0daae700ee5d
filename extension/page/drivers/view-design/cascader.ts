/**
 * `Cascader` of iView / View Design. Measured on 4.7: its menus stand inside it, or under `body` with `transfer`; a click
 * on the box opens it, a click per level sets the model at the last one (with `change-on-select` at each).
 */
import { is, query } from '../../dom.ts';
import { cascaderDriver } from '../measured/cascader.ts';

const boxIn = (root: Element) => query<HTMLInputElement>(root, ':scope > .ivu-cascader-rel .ivu-input');

export const viewCascader = cascaderDriver({
  library: 'view-design',
  selector: '.ivu-cascader',
  input: boxIn,
  opener: (root) => query(root, ':scope > .ivu-cascader-rel'),
  disabled: (root) => is(root, '.ivu-cascader-disabled') || boxIn(root)?.disabled === true,
  isOpen: (root) => is(root, '.ivu-cascader-visible'),
  // One that searches keeps its path beside the box.
  shown: (root) => boxIn(root)?.value || (query(root, '.ivu-cascader-label')?.textContent ?? ''),
  overlay: '.ivu-select-dropdown',
  menu: '.ivu-cascader-menu',
  line: '.ivu-cascader-menu-item',
  text: null,
  // The last two as iView 2 drew them.
  branch: '.ivu-icon-ios-arrow-forward, .ivu-icon-ios-loading, .ivu-icon-ios-arrow-right, .ivu-icon-load-c',
  opened: '.ivu-cascader-menu-item-active',
  chosen: null,
  off: '.ivu-cascader-menu-item-disabled',
  cross: {
    over: '.ivu-cascader-rel',
    cross: '.ivu-cascader-arrow:is(.ivu-icon-ios-close-circle, .ivu-icon-ios-close)',
  },
});
