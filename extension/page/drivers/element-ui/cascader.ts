/**
 * `el-cascader` of one path, in Element UI and Element Plus (measured on 2.15 and 2.14): a click per level, a radio per
 * line where every level may be chosen (`checkStrictly`). Writing text sets nothing.
 */
import { query } from '../../dom.ts';
import { cascaderDriver } from '../measured/cascader.ts';

/** The text box in the frame that both libraries draw, one with a wrapper around it. */
function boxIn(root: Element): HTMLInputElement | null {
  return query<HTMLInputElement>(
    root,
    ':scope > .el-input > .el-input__inner, :scope > .el-input > .el-input__wrapper > .el-input__inner',
  );
}

export const elementCascader = cascaderDriver({
  library: 'element-ui',
  selector: '.el-cascader',
  // Before 2.7 the path was drawn beside the box, over other menus: that is for the driver of any library.
  input: (root) => (query(root, ':scope > .el-cascader__label') === null ? boxIn(root) : null),
  several: (root) => query(root, ':scope > .el-cascader__tags') !== null,
  opener: boxIn,
  disabled: (root) => boxIn(root)?.disabled === true,
  isOpen: (root) => query(root, ':scope > .el-input.is-focus, input[aria-expanded="true"]') !== null,
  shown: (root) => boxIn(root)?.value ?? '',
  overlay: '.el-cascader__dropdown',
  menu: '.el-cascader-menu',
  line: '.el-cascader-node',
  text: '.el-cascader-node__label',
  branch: '.el-cascader-node__postfix',
  opened: '.in-active-path',
  chosen: '.is-active',
  off: '.is-disabled',
  cross: { over: ':scope > .el-input', cross: '.el-icon-circle-close, .icon-circle-close' },
});
