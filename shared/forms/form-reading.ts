/**
 * What the reader tells about a page: structure as a person sees it. Plain data, so that recognising and planning run
 * anywhere and are tested without a browser. Every text in it comes from the page and is untrusted.
 */
import { z } from 'zod';

/** Where a label was found; a stronger place outweighs a weaker one. */
export const labelSource = z.enum(['for', 'wrap', 'item', 'table', 'aria', 'dt', 'preceding', 'none']);

/** What stands on the page, whatever library draws it. */
export const widget = z.enum([
  'text',
  'textarea',
  'select',
  'radio',
  'checkbox',
  'date',
  'dateRange',
  'cascader',
  'number',
  'file',
  'contenteditable',
  'unknown',
]);

export const fieldOption = z.object({
  text: z.string(),
  value: z.string(),
  selected: z.boolean(),
  disabled: z.boolean(),
});

export const formField = z.object({
  /** Given by the reader for this reading only; means nothing after the page is read again. */
  id: z.string(),
  /** The driver that knows this widget: `native`, `element-ui` … */
  driver: z.string(),
  widget,
  label: z.string(),
  labelSource,
  /** Nearest heading, legend or group title over the field; empty when there is none. */
  section: z.string(),
  /** First cell of the row in a table, when it heads the row. */
  rowHeader: z.string(),
  placeholder: z.string(),
  /** What alone stands between the box before it and this one: a dash, or 转 before an extension. */
  joinedBy: z.enum(['', 'dash', 'extension']),
  /** What the number is counted in, as it stands beside the box or over its table: 万元, 元, 人, %. Empty where nothing says it. */
  unit: z.string(),
  /** `name`, `id`, dangling `label[for]` and model keys, in that order, without empty ones. */
  names: z.array(z.string()),
  title: z.string(),
  /** `type` of the input, lower case; empty for wrappers. */
  inputType: z.string(),
  maxLength: z.number().int().nullable(),
  pattern: z.string(),
  /** Options known without opening the widget. Cascaders and late lists have none here. */
  options: z.array(fieldOption),
  /** What the widget shows now, as a person reads it; for radios the text of the chosen one. */
  shown: z.string(),
  disabled: z.boolean(),
  /** Filled by the page itself; a widget whose input is readonly because one picks instead of types is not. */
  readonly: z.boolean(),
  required: z.boolean(),
  visible: z.boolean(),
  /** The form or block it belongs to, numbered in document order. */
  form: z.number().int(),
});

export const formGroup = z.object({
  form: z.number().int(),
  title: z.string(),
  /** The texts of its buttons (查询, 重置, 提交 …): they tell a search bar from a form. */
  buttons: z.array(z.string()),
});

export const formReading = z.object({
  origin: z.string(),
  path: z.string(),
  title: z.string(),
  fields: z.array(formField),
  forms: z.array(formGroup),
  /** Company names and credit codes that the page shows as text, for the guard against filling for the wrong company. */
  companyNames: z.array(z.string()),
  creditCodes: z.array(z.string()),
});

export type Widget = z.infer<typeof widget>;
export type LabelSource = z.infer<typeof labelSource>;
export type FieldOption = z.infer<typeof fieldOption>;
export type FormField = z.infer<typeof formField>;
export type FormGroup = z.infer<typeof formGroup>;
export type FormReading = z.infer<typeof formReading>;
