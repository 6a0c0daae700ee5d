/** The corpus drawn in many markups: a real page is recognised as the transcript of it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { isSure, recognise } from 'shared/forms/recognise.ts';
import { wholeVocabulary } from 'shared/forms/vocabulary.ts';
import { readCorpus, readingOf, type CorpusForm } from '../corpus/corpus-form.ts';
import { drawForm, MARKUPS } from './draw-form.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

const ADDRESS = 'https://beian.cac.gov.cn/drawn';

/** Buttons are no fields, and of a form that asks for nothing of ours there is nothing to lose. */
const forms = readCorpus(readFileSync(new URL('../corpus/forms.jsonl', import.meta.url), 'utf8'))
  .map((form): CorpusForm => ({ ...form, fields: form.fields.filter(({ type }) => type !== 'button') }))
  .filter(({ fields }) => fields.some(({ expect: wanted }) => wanted !== 'none'));

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

const ticked = (reading: FormReading): (string | null)[] => {
  const { fields, character } = recognise(reading, wholeVocabulary());
  return fields.map((found, index) => {
    const field = reading.fields[index];
    const ours = field !== undefined && !field.disabled && character.get(field.form) === 'own';
    return ours && found.outcome === 'fact' && isSure(found) ? found.key : null;
  });
};

describe.each(Object.entries(MARKUPS))('forms drawn as %s', (_, markup) => {
  it('are recognised as their transcripts are', async () => {
    const page = await browser.context.newPage();
    let drawn = '';
    await page.route(ADDRESS, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: drawn }),
    );
    const differences: string[] = [];
    for (const form of forms) {
      drawn = drawForm(form, markup);
      await page.goto(ADDRESS);
      const { reading } = await browser.connect(page);
      expect(reading.fields.length, form.form).toBe(form.fields.length);
      const transcript = ticked(readingOf(form, markup.names));
      for (const [index, found] of ticked(reading).entries()) {
        const { label = '', type = '' } = form.fields[index] ?? {};
        const name = `${form.form} ${label}`;
        // A cascader is drawn as a list here: what it is, only its library tells.
        if (found !== transcript[index] && type !== 'cascader')
          differences.push(
            `${name}: ${transcript[index] ?? 'none'} in the transcript, ${found ?? 'none'} on the page`,
          );
      }
    }
    await page.close();
    expect(differences).toEqual([]);
  });
});
