import { expect, test } from 'vitest';
import { formatPhone } from './format-phone.ts';
import { makeField, type FieldSketch } from './make-reading.fixture.ts';

const NUMBER = '0571-88880000';

test.each<[string | null, FieldSketch]>([
  [NUMBER, {}],
  [NUMBER, { placeholder: '如：0571-88888888' }],
  ['057188880000', { placeholder: '如：057188888888' }],
  ['057188880000', { widget: 'number' }],
  ['057188880000', { maxLength: 12 }],
  ['88880000', { maxLength: 8 }],
])('%s for %j', (printed, field) => {
  expect(formatPhone(NUMBER, makeField(field))).toBe(printed);
});

test('an extension is not digits, and is not cut', () => {
  expect(formatPhone('0571-88880000-8001', makeField({ widget: 'number' }))).toBeNull();
  expect(formatPhone('0571-88880000-8001', makeField({ maxLength: 12 }))).toBe('0571-88880000-8001');
});
