/** The corpus: forms of public source code, labelled by hand (labels.md beside this file says how). */
import { z } from 'zod';
import type { FormReading, Widget } from 'shared/forms/form-reading.ts';

const corpusField = z.object({
  section: z.string(),
  label: z.string(),
  placeholder: z.string(),
  name: z.string(),
  id: z.string(),
  type: z.string(),
  options: z.array(z.string()),
  disabled: z.boolean().optional(),
  /** A fact key of the corpus, or `none`. */
  expect: z.string(),
  /** Other answers that a careful person could defend. */
  accept: z.array(z.string()).optional(),
});

export const corpusForm = z.object({
  form: z.string(),
  framework: z.string(),
  title: z.string(),
  partial: z.boolean().optional(),
  /** The public repository and file it was transcribed from, where known. */
  source: z.string().optional(),
  fields: z.array(corpusField),
});

export type CorpusForm = z.infer<typeof corpusForm>;

export function readCorpus(text: string): CorpusForm[] {
  return text
    .trim()
    .split('\n')
    .map((line) => corpusForm.parse(JSON.parse(line)));
}

/** FNV-1a over the id: the rules were tuned on one half only, and which half a form is in depends on nothing but its name. */
export function isTuningHalf(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash >>> 3) & 1) === 1;
}

const WIDGETS: Readonly<Record<string, Widget>> = {
  text: 'text',
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
  password: 'text',
};

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
      widget: WIDGETS[field.type] ?? 'unknown',
      label: field.label,
      labelSource: field.label === '' ? 'none' : 'item',
      section: field.section,
      rowHeader: '',
      placeholder: field.placeholder,
      unit: '',
      names: withNames ? [field.name, field.id].filter((name) => name !== '') : [],
      title: '',
      inputType: field.type === 'time' ? 'time' : field.type === 'password' ? 'password' : 'text',
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
