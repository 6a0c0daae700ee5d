/**
 * One form in libraries that no driver was written for: everything must land in the framework's own model through what
 * the widgets have in common. `unseen` libraries were left out while the generic driver was written.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIBRARY_FORM } from './library-form.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

interface Library {
  readonly page: string;
  /** Fields of the form that this library has no widget for. */
  readonly without?: readonly string[];
}

const LIBRARIES: readonly Library[] = [
  { page: 'raw-aria' },
  { page: 'element-plus' },
  { page: 'ant-design-vue-1' },
];

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

describe.each(LIBRARIES)('$page', ({ page }) => {
  it('is filled in the framework’s own model, a second run changes nothing, undo gives back the start', async () => {
    const session = await browser.open(`https://libraries.example/${page}`);
    const start = await session.model();
    const labels = new Set(session.reading.fields.map(({ label }) => label));
    const fields = LIBRARY_FORM.filter(
      ({ model }) => model in start && (page !== 'raw-aria' || isDrawnRaw(model)),
    );
    expect(fields.filter(({ label }) => !labels.has(label)).map(({ label }) => label)).toEqual([]);
    const wanted = fields.map(({ label, value }) => ({ label, value }));
    const entries = await session.run(wanted);
    const model = await session.model();
    const report = fields.map(({ label, model: key, held }, index) => {
      const entry = entries[index];
      return held(model[key]) && entry?.outcome === 'filled'
        ? 'right'
        : `${label}: ${entry?.outcome} ${entry?.reason ?? ''} shows 「${entry?.shown}」 holds ${JSON.stringify(model[key])}`;
    });
    console.log(`${page}: ${report.filter((line) => line === 'right').length} of ${fields.length}`);
    expect(report.filter((line) => line !== 'right')).toEqual([]);
    const touched = new Set(fields.map(({ model: key }) => key));
    for (const [key, value] of Object.entries(start)) {
      if (!touched.has(key)) expect(model[key], key).toEqual(value);
    }
    expect(await session.page.evaluate(() => __submitted)).toBe(false);
    await session.page.close();
  });
});

function isDrawnRaw(model: string): boolean {
  return ['type', 'kind', 'industry', 'office', 'unit', 'region', 'approved', 'listed', 'foreign'].includes(
    model,
  );
}
