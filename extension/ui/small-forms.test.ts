import { expect, test } from 'vitest';
import { savingForms, whileSaving } from './small-forms.ts';

test('a form is being stored until its save has ended, whether it succeeds or not', async () => {
  const { promise, reject } = Promise.withResolvers<void>();
  const storing = [whileSaving('r:event', () => promise), whileSaving('r:override', () => Promise.resolve())];
  expect([...savingForms.value]).toEqual(['r:event', 'r:override']);
  await storing[1];
  expect([...savingForms.value]).toEqual(['r:event']);
  reject(new Error('a full disk'));
  await expect(storing[0]).rejects.toThrow('a full disk');
  expect(savingForms.value.size).toBe(0);
});
