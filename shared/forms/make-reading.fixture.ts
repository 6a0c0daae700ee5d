/** Readings for tests, from the few things that matter in each. */
import type { FieldOption, FormField, FormReading } from './form-reading.ts';

export type FieldSketch = Partial<Omit<FormField, 'options'>> & { readonly options?: readonly string[] };

const option = (text: string): FieldOption => ({ text, value: text, selected: false, disabled: false });

export function makeField({ options = [], ...sketch }: FieldSketch, index = 0): FormField {
  return {
    id: String(index),
    driver: 'native',
    widget: 'text',
    label: '',
    labelSource: (sketch.label ?? '') === '' ? 'none' : 'for',
    section: '',
    rowHeader: '',
    placeholder: '',
    joinedBy: '',
    unit: '',
    names: [],
    title: '',
    inputType: 'text',
    maxLength: null,
    pattern: '',
    shown: '',
    disabled: false,
    readonly: false,
    required: false,
    visible: true,
    form: 0,
    ...sketch,
    options: options.map(option),
  };
}

export function makeReading(fields: readonly FieldSketch[], page: Partial<FormReading> = {}): FormReading {
  return {
    origin: 'https://portal.example',
    path: '/apply',
    title: '',
    forms: [{ form: 0, title: '', buttons: ['提交'] }],
    companyNames: [],
    creditCodes: [],
    ...page,
    fields: fields.map(makeField),
  };
}
