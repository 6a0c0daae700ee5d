/**
 * `el-select`, `el-select-v2` and their lists of several in Element Plus. The box is a text box without text: what is
 * chosen is drawn beside it. It names its list, which stands hidden under `body` from the start; a press on a hidden line
 * sets the model (measured on 2.14). `el-select-v2` draws only the lines in view and only when open. A tree in the list
 * is walked by the driver for any library.
 */
import { closest, is, query, queryAll } from '../../dom.ts';
import { listDriver } from '../measured/list.ts';
import { linkedTo } from '../measured/overlay.ts';

const searchOf = (root: Element) =>
  query<HTMLInputElement>(root, ':scope > .el-select__wrapper .el-select__input');

export const plusSelect = listDriver({
  library: 'element-plus',
  selector: '.el-select',
  focus(root) {
    const box = searchOf(root);
    const list = linkedTo(box);
    return list !== null && query(list, '.el-tree') !== null ? null : box;
  },
  opener: (root) => query(root, ':scope > .el-select__wrapper'),
  search: searchOf,
  several: (root) => {
    const list = linkedTo(searchOf(root));
    return query(root, '.el-tag') !== null || (list !== null && closest(list, '.is-multiple') !== null);
  },
  disabled: (root) => query(root, ':scope > .el-select__wrapper.is-disabled') !== null,
  isOpen: (root) => searchOf(root)?.getAttribute('aria-expanded') === 'true',
  list: (root) => linkedTo(searchOf(root)),
  isPartial: (list) => closest(list, '.el-vl__window') !== null,
  overlay: '.el-select__popper',
  item: '.el-select-dropdown__item',
  chosen: '.is-selected',
  off: '.is-disabled',
  nothing: '.el-select-dropdown__empty',
  shown(root) {
    const drawn = [...queryAll(root, '.el-select__placeholder')].find((part) => !is(part, '.is-transparent'));
    return drawn?.textContent ?? '';
  },
  tag: '.el-select__tags-text',
  cross: { over: '.el-select__wrapper', cross: '.el-select__clear' },
});
