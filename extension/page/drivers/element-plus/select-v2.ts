/**
 * `el-select-v2` of Element Plus before 2.5, which drew it as a widget of its own. Its list stands under `body` as a
 * tooltip, and holds the lines in view alone. Measured on 2.0 and 2.4: a press on a line sets the model, what is typed only
 * searches. Its marks have one class: the cross stands behind the arrow that it hides, and where a list asks a server,
 * which has no arrow, it cannot be told. 2.0 draws the text as a prompt until somebody presses beside it.
 */
import { query } from '../../dom.ts';
import type { Driver } from '../driver.ts';
import { listDriver } from '../measured/list.ts';

const WRAPPER = '.el-select-v2__wrapper';

const boxOf = (root: Element) => query<HTMLInputElement>(root, '.el-select-v2__combobox-input');
const wrapperOf = (root: Element) => query(root, WRAPPER);

const list = listDriver({
  library: 'element-plus',
  selector: '.el-select-v2',
  focus: boxOf,
  opener: wrapperOf,
  search: boxOf,
  several: (root) => query(root, '.el-select-v2__selection') !== null,
  disabled: (root) => query(root, `${WRAPPER}.is-disabled`) !== null,
  isOpen: (root) => boxOf(root)?.getAttribute('aria-expanded') === 'true',
  list: () => null,
  overlay: '.el-select-v2__popper',
  item: '.el-select-dropdown__option-item',
  chosen: '.is-selected',
  off: '.is-disabled',
  nothing: '.el-select-v2__empty',
  shown: (root) => query(root, '.el-select-v2__placeholder:not(.is-transparent)')?.textContent ?? '',
  tag: '.el-select-v2__tags-text',
  cross: { over: WRAPPER, cross: '[style*="none"] + .el-select-v2__caret' },
});

export const plusSelectV2: Driver = {
  ...list,
  async close(control, hands) {
    await list.close(control, hands);
    if (query(control.root, `${WRAPPER}.is-focused`) !== null) hands.tapAway();
  },
};
