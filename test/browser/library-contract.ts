/** A whole form in one library: it lands in the framework's own model, twice the same, and undone or said why not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIBRARY_FORM } from './library-form.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

export interface Library {
  readonly page: string;
  /** The models of the form's fields that the page draws, where it draws only some. */
  readonly draws?: readonly string[];
}

/** Call once in a file: the libraries are drawn in one browser. */
export function describeLibraries(libraries: readonly Library[]): void {
  let browser: FillBrowser;
  beforeAll(async () => {
    browser = await startFillBrowser();
  });
  afterAll(() => browser.close());

  describe.each(libraries)('$page', ({ page, draws }) => {
    it('is filled in the framework’s own model, a second run changes nothing', async () => {
      const session = await browser.open(`https://libraries.example/${page}`);
      const start = await session.model();
      const labels = new Set(session.reading.fields.map(({ label }) => label));
      const fields = LIBRARY_FORM.filter(({ model }) => model in start && (draws?.includes(model) ?? true));
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
      await session.read();
      expect(await session.page.evaluate(() => __submitted)).toBe(false);
      const again = await session.run(wanted);
      expect(again.filter(({ outcome }) => outcome !== 'already')).toEqual([]);
      expect(await session.model()).toEqual(model);
      await session.page.close();

      // Undone means empty again in the model; what has no way back (a radio, a list without a cross) says so.
      const other = await browser.open(`https://libraries.example/${page}`);
      await other.run(wanted);
      const undone = await other.undo();
      const left = await other.model();
      const byField = new Map(undone.map((entry) => [entry.fieldId, entry]));
      const lies = fields.filter(({ label, model: key }) => {
        const entry = byField.get(other.field(label).id);
        const empty = isEmpty(left[key]) || JSON.stringify(left[key]) === JSON.stringify(start[key]);
        return entry?.outcome === 'undone' ? !empty : (entry?.reason ?? null) === null;
      });
      expect(lies.map(({ label }) => label)).toEqual([]);
      console.log(
        `${page}: ${undone.filter(({ outcome }) => outcome === 'undone').length} of ${fields.length} undone`,
      );
      await other.page.close();
    }, 180_000);
  });
}

/** Libraries differ in how they say nothing. */
function isEmpty(left: unknown): boolean {
  return left === undefined || left === null || left === '' || (Array.isArray(left) && left.length === 0);
}
