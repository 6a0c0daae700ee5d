/**
 * `a-cascader` of Ant Design Vue 1. Measured on 1.7: a click on the box opens its menus under `body`, a click per level
 * sets the model at the last one (with `change-on-select` at each, and then only the last level closes it).
 */
import { is, query } from '../../dom.ts';
import { cascaderDriver } from '../measured/cascader.ts';

const boxIn = (root: Element) => query<HTMLInputElement>(root, ':scope > .ant-cascader-input');

export const antCascader = cascaderDriver({
  library: 'ant-design-vue-1',
  selector: '.ant-cascader-picker',
  input: boxIn,
  opener: boxIn,
  disabled: (root) => is(root, '.ant-cascader-picker-disabled') || boxIn(root)?.disabled === true,
  isOpen: (root) => query(root, '.ant-cascader-picker-arrow-expand') !== null,
  shown: (root) => query(root, ':scope > .ant-cascader-picker-label')?.textContent ?? '',
  overlay: '.ant-cascader-menus',
  menu: '.ant-cascader-menu',
  line: '.ant-cascader-menu-item',
  text: null,
  branch: '.ant-cascader-menu-item-expand',
  opened: '.ant-cascader-menu-item-active',
  chosen: null,
  off: '.ant-cascader-menu-item-disabled',
  cross: { over: ':scope > .ant-cascader-input', cross: '.ant-cascader-picker-clear' },
});
