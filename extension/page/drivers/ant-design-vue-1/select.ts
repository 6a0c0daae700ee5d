/**
 * `a-select` of Ant Design Vue 1, also `multiple` and `tags`. There is no list before it is opened; the box names the one
 * that comes. Measured on 1.7: it opens on a click on the box and sets its model on a click on a line; one that asks a
 * server goes on showing 「无数据」 while it asks.
 */
import { is, nameOf, query } from '../../dom.ts';
import { listDriver } from '../measured/list.ts';
import { linkedTo } from '../measured/overlay.ts';

const frameOf = (root: Element) => query(root, ':scope > .ant-select-selection');
const searchOf = (root: Element) =>
  query<HTMLInputElement>(root, ':scope > .ant-select-selection .ant-select-search__field');

export const antSelect = listDriver({
  library: 'ant-design-vue-1',
  selector: '.ant-select',
  // A tree in a list has another frame; a box with proposals is typed into. Later versions, and those for other frameworks,
  // have this name and another frame.
  focus: (root) =>
    nameOf(root) !== 'div' || is(root, '.ant-select-auto-complete') || frameOf(root) === null
      ? null
      : (searchOf(root) ?? root),
  opener: frameOf,
  search: searchOf,
  several: (root) => query(root, ':scope > .ant-select-selection--multiple') !== null,
  disabled: (root) => is(root, '.ant-select-disabled'),
  isOpen: (root) => is(root, '.ant-select-open'),
  // Closed it is not drawn anew: its lines may be those of another parent.
  list: (root) => (is(root, '.ant-select-open') ? linkedTo(frameOf(root)) : null),
  overlay: '.ant-select-dropdown',
  // 「无数据」 is a line, too.
  item: '.ant-select-dropdown-menu-item:not(:has(.ant-empty))',
  chosen: '.ant-select-dropdown-menu-item-selected',
  off: '.ant-select-dropdown-menu-item-disabled',
  nothing: null,
  shown: (root) => query(root, '.ant-select-selection-selected-value')?.textContent ?? '',
  // A tag that was taken away goes on moving for a moment.
  tag: '.ant-select-selection__choice:not([class*="-leave"]) > .ant-select-selection__choice__content',
  cross: { over: '.ant-select-selection', cross: '.ant-select-selection__clear' },
});
