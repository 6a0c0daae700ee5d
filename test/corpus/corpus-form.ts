/** The corpus: forms of public source code, labelled by hand (labels.md beside this file says how). */
import { z } from 'zod';
import type { FormReading, Widget } from 'shared/forms/form-reading.ts';

/** What a page does not say may be left out, or null. */
const said = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

const corpusField = z.object({
  section: said,
  label: said,
  placeholder: said,
  name: said,
  id: said,
  type: said,
  options: z
    .array(z.string())
    .nullish()
    .transform((options) => options ?? []),
  disabled: z.boolean().nullish(),
  /** A fact key of the corpus, or `none`. */
  expect: z.string(),
  /** Other answers that a careful person could defend. */
  accept: z.array(z.string()).nullish(),
});

export const corpusForm = z.object({
  form: z.string(),
  framework: said,
  title: said,
  partial: z.boolean().nullish(),
  /** The public repository and file it was transcribed from, where known. */
  source: z.string().nullish(),
  fields: z.array(corpusField),
});

export type CorpusForm = z.infer<typeof corpusForm>;

const BYTE_ORDER_MARK = /^\uFEFF/u;

/** @throws with the line and what is wrong there. */
export function readCorpus(text: string): CorpusForm[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
}

function readLine(line: string, place: number): CorpusForm {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(BYTE_ORDER_MARK, ''));
  } catch {
    throw new Error(`line ${place} is no JSON`);
  }
  const form = corpusForm.safeParse(value);
  if (!form.success) throw new Error(`line ${place}\n${z.prettifyError(form.error)}`);
  return form.data;
}

/** What an `<input>` says of itself and is typed in like any other. */
const TYPED: ReadonlySet<string> = new Set(['', 'email', 'password', 'search', 'tel', 'text', 'url']);

const WIDGETS: Readonly<Record<string, Widget>> = {
  textarea: 'textarea',
  select: 'select',
  radio: 'radio',
  checkbox: 'checkbox',
  switch: 'checkbox',
  date: 'date',
  daterange: 'dateRange',
  time: 'unknown',
  cascader: 'cascader',
  number: 'number',
  file: 'file',
};

const widgetOf = (type: string): Widget => (TYPED.has(type) ? 'text' : (WIDGETS[type] ?? 'unknown'));

/** The `type` of its `<input>`, where the page says more than that one types there. */
const inputTypeOf = (type: string): string =>
  type === 'time' || (type !== '' && TYPED.has(type)) ? type : 'text';

/** What the reader would tell of such a form. Model paths are often not in the page, hence `withNames`. */
export function readingOf(form: CorpusForm, withNames: boolean): FormReading {
  return {
    origin: 'https://corpus.example',
    path: '/',
    title: form.title,
    forms: [{ form: 0, title: form.title, buttons: [] }],
    companyNames: [],
    creditCodes: [],
    fields: form.fields.map((field, index) => ({
      id: String(index),
      driver: 'native',
      widget: widgetOf(field.type),
      label: field.label,
      labelSource: field.label === '' ? 'none' : 'item',
      section: field.section,
      rowHeader: '',
      placeholder: field.placeholder,
      joinedBy: '',
      unit: '',
      names: withNames ? [field.name, field.id].filter((name) => name !== '') : [],
      title: '',
      inputType: inputTypeOf(field.type),
      maxLength: null,
      pattern: '',
      options: field.options.map((text) => ({ text, value: text, selected: false, disabled: false })),
      shown: '',
      disabled: field.disabled ?? false,
      readonly: false,
      required: false,
      visible: true,
      form: 0,
    })),
  };
}
