/** A whole form in one library: it lands in the framework's own model, twice the same, and undone or said why not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FormField } from 'shared/forms/form-reading.ts';
import { LIBRARY_FORM, type LibraryField } from './library-form.ts';
import { startFillBrowser, type FillBrowser, type FillSession } from './fill-session.ts';

export interface Library {
  readonly page: string;
  /** The models of the form's fields that the page draws, where it draws only some. */
  readonly draws?: readonly string[];
  /** The models of fields that are known to be given up: with a reason, and with nothing left in them. */
  readonly givesUp?: readonly string[];
  /** By model, what the plan sends instead where the library's markup does not say what a field is. */
  readonly sent?: Readonly<Record<string, FillValue>>;
}

/** Call once in a file: the libraries are drawn in one browser. */
export function describeLibraries(libraries: readonly Library[]): void {
  let browser: FillBrowser;
  beforeAll(async () => {
    browser = await startFillBrowser();
  });
  afterAll(() => browser.close());

  describe.each(libraries)('$page', ({ page, draws, givesUp = [], sent = {} }) => {
    it('is filled in the framework’s own model, a second run changes nothing', async () => {
      const session = await openDrawn(browser, page);
      const start = await session.model();
      const labels = new Set(session.reading.fields.map(({ label }) => label));
      const drawn = LIBRARY_FORM.filter(
        ({ model }) => model in start && (draws?.includes(model) ?? true),
      ).map((field) => ({ ...field, value: sent[field.model] ?? field.value }));
      const fields = drawn.filter(({ model }) => !givesUp.includes(model));
      const unlabelled = drawn.filter(({ label, box }) => box === undefined && !labels.has(label));
      expect(unlabelled.map(({ label }) => label)).toEqual([]);
      const open = await overlays(session);
      const entries = await session.runIn(valuesFor(session, fields));
      await expect
        .poll(async () => (await overlays(session)).filter((one) => !open.includes(one)))
        .toEqual([]);
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
      const again = await session.runIn(valuesFor(session, fields));
      expect(again.filter(({ outcome }) => outcome !== 'already')).toEqual([]);
      expect(await session.model()).toEqual(model);
      for (const field of drawn.filter((one) => givesUp.includes(one.model))) {
        const [entry] = await session.runIn(valuesFor(session, [field]));
        expect(entry?.outcome, field.label).not.toBe('filled');
        expect(entry?.reason, field.label).not.toBe(null);
        expect(await session.model()).toEqual(model);
      }
      await session.page.close();

      // Undone means empty again in the model; what has no way back (a radio, a list without a cross) says so.
      const other = await openDrawn(browser, page);
      await other.runIn(valuesFor(other, fields));
      const undone = await other.undo();
      const left = await other.model();
      const byField = new Map(undone.map((entry) => [entry.fieldId, entry]));
      const lies = fields.filter((field) => {
        const { model: key } = field;
        const entry = byField.get(fieldIn(other, field).id);
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

/** React draws when it gets round to it, on a slow machine after the network has fallen silent. */
async function openDrawn(browser: FillBrowser, page: string): Promise<FillSession> {
  const session = await browser.open(`https://libraries.example/${page}`);
  await expect.poll(async () => (await session.read()).fields.length).toBeGreaterThan(0);
  return session;
}

function fieldIn(session: FillSession, { label, box }: LibraryField): FormField {
  return box === undefined ? session.field(label) : session.box(box);
}

function valuesFor(session: FillSession, fields: readonly LibraryField[]) {
  return fields.map((field) => [fieldIn(session, field), field.value] as const);
}

/** The lists and calendars that stand open over the page. */
function overlays(session: FillSession): Promise<readonly string[]> {
  return session.page.evaluate(() => {
    const lifted = [...document.querySelectorAll('body *')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { position, clip } = getComputedStyle(element);
      const isLifted = (position === 'absolute' || position === 'fixed') && clip === 'auto';
      const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return isLifted && isSeen && width > 60 && height > 60;
    });
    return lifted.map(({ className, localName }) => `${localName} ${className}`);
  });
}

/** Libraries differ in how they say nothing. */
function isEmpty(left: unknown): boolean {
  return left === undefined || left === null || left === '' || (Array.isArray(left) && left.length === 0);
}
