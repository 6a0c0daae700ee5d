/** Form items of the known libraries: the container holds a label and the control. Data; the unknown ones go by structure. */
import { holds, is, isBefore, parentOf, query, queryAll } from '../dom.ts';
import { ROW, ROW_TITLE } from '../drivers/generic/pressed-row.ts';
import { holdsControls } from './holds-controls.ts';
import type { LabelResolver } from './label.ts';
import { labelOfElement } from './make-label.ts';

interface FormItem {
  readonly item: string;
  readonly label: string;
  /** Set on the item when the field must be filled. */
  readonly required: string;
}

const FORM_ITEMS: readonly FormItem[] = [
  // Element UI 2, Element Plus
  { item: '.el-form-item', label: '.el-form-item__label', required: '.is-required' },
  // View Design (iView)
  { item: '.ivu-form-item', label: '.ivu-form-item-label', required: '.ivu-form-item-required' },
  // Ant Design 1 (Vue) to 5
  { item: '.ant-form-item', label: '.ant-form-item-label', required: ':has(.ant-form-item-required)' },
  // Layui: an inline part is an item of its own
  { item: '.layui-inline', label: '.layui-form-label', required: ':has([lay-verify*="required"])' },
  { item: '.layui-form-item', label: '.layui-form-label', required: ':has([lay-verify*="required"])' },
  // Vant
  { item: '.van-field', label: '.van-field__label', required: '.van-cell--required' },
  // Bootstrap
  {
    item: '.form-group',
    label: '.control-label, .form-label, .col-form-label, label',
    required: '.required',
  },
  // H-ui
  { item: '.row:has(> .form-label)', label: '.form-label', required: ':has(> .form-label .c-red)' },
  // uni-app
  { item: '.uni-forms-item', label: '.uni-forms-item__label', required: ':has(.is-required)' },
  // TDesign, Arco
  { item: '.t-form__item', label: '.t-form__label', required: ':has(.t-form__label--required)' },
  {
    item: '.arco-form-item',
    label: '.arco-form-item-label',
    required: ':has(.arco-form-item-label-required-symbol)',
  },
];

export const labelByFormItem: LabelResolver = (control) => {
  const title = is(control.root, ROW) ? query(control.root, ROW_TITLE) : null;
  if (title !== null) return labelOfElement(title, 'item');
  for (let element = parentOf(control.root); element !== null; element = parentOf(element)) {
    const kind = FORM_ITEMS.find(({ item }) => is(element, item));
    if (kind === undefined) continue;
    const label = [...queryAll(element, kind.label)].findLast((candidate) => isOver(candidate, control.root));
    const found = label === undefined ? null : labelOfElement(label, 'item');
    // An item without a label of its own (one column of a row) belongs to the item around it.
    if (found !== null) return { ...found, required: found.required || is(element, kind.required) };
  }
  return null;
};

/** Stands before the control in the document and is no part of it. */
function isOver(label: Element, root: Element): boolean {
  return !holds(label, root) && !holdsControls(label) && isBefore(label, root);
}
