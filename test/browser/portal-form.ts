/**
 * One whole form of a replica portal, frames and all, as the side panel fills it: every field must be right in the
 * library's own model, everything else untouched, a second run changes nothing, and undo gives back the start.
 */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FormField } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import type { FillBrowser } from './fill-session.ts';

export interface PortalField {
  readonly label: string;
  readonly section?: string;
  /** Which of several of that name, from 0. */
  readonly nth?: number;
  /** Where another widget bears the same label. */
  readonly widget?: FormField['widget'];
  readonly value: FillValue;
  /** What the page's model then holds, by path (`heard/city`); the first part is the frame where it is not the page. */
  readonly holds: Readonly<Record<string, unknown>>;
  /** Nobody can empty it again: what undo leaves in the model is what the run put there. */
  readonly stuck?: boolean;
}

export interface PortalCase {
  readonly url: string;
  readonly fields: readonly PortalField[];
  /** Parts of the model that only say what the page was told last; undo may tell it more. */
  readonly history?: readonly string[];
}

const text = (value: string): FillValue => ({ kind: 'text', text: value });
const choice = (value: string): FillValue => ({ kind: 'choice', text: value, alternatives: [] });
const date = (value: string): FillValue => ({ kind: 'date', date: value });
export const values = { text, choice, date };

type Model = Record<string, unknown>;

/** What every document of the page holds: the page's own model, and each frame's under the path of its address. */
export async function modelOf(page: Page): Promise<Model> {
  const model: Model = {};
  for (const frame of page.frames()) {
    const own = await frame.evaluate(() =>
      typeof __model === 'undefined' ? null : JSON.parse(JSON.stringify(__model)),
    );
    if (frame === page.mainFrame()) Object.assign(model, own);
    else if (own !== null) model[new URL(frame.url()).pathname.slice(1)] = own;
  }
  return model;
}

/** Fills twice and undoes; prints how many fields were right and how long the first run took. */
export async function provePortal(
  browser: FillBrowser,
  { url, fields, history = [] }: PortalCase,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.bringToFront();
  const start = await modelOf(page);
  const sent = browser.portals.requests().length;
  const { reading } = await browser.readWithFrames(url);
  const steps = fields.map((field) => stepOf(find(reading.fields, field), field));
  const began = performance.now();
  const entries = await browser.runWithFrames(url, steps);
  const took = Math.round(performance.now() - began);
  const filled = await modelOf(page);
  const byId = new Map(entries.map((entry) => [entry.fieldId, entry]));
  const report = fields.map((field, index) => judge(field, byId.get(steps[index]?.fieldId ?? ''), filled));
  const right = report.filter((line) => line === 'right').length;
  console.log(`${new URL(url).host}: ${right} of ${fields.length} right in the model, ${took} ms`);
  expect(report.filter((line) => line !== 'right')).toEqual([]);
  expect(filled).toEqual(withFields(start, fields));

  const seen = await browser.readWithFrames(url);
  const again = await browser.runWithFrames(
    url,
    fields.map((field) => stepOf(find(seen.reading.fields, field), field)),
  );
  expect(again.map(({ outcome }) => outcome)).toEqual(fields.map(() => 'already'));
  expect(await modelOf(page)).toEqual(filled);
  await page.close();

  const other = await browser.context.newPage();
  await other.goto(url, { waitUntil: 'networkidle' });
  await other.bringToFront();
  const fresh = await browser.readWithFrames(url);
  const order = fields.map((field) => stepOf(find(fresh.reading.fields, field), field));
  await browser.runWithFrames(url, order);
  const undone = await browser.undoWithFrames(url);
  const stuck = order.flatMap(({ fieldId }, index) => (fields[index]?.stuck === true ? [fieldId] : []));
  const refused = undone.filter(({ outcome }) => outcome !== 'undone');
  expect(new Map(refused.map(({ fieldId, reason }) => [fieldId, reason]))).toEqual(
    new Map(stuck.map((fieldId) => [fieldId, 'unsupported'])),
  );
  const left = await modelOf(other);
  const wanted = withFields(
    start,
    fields.filter((field) => field.stuck === true),
  );
  for (const part of history) {
    delete left[part];
    delete wanted[part];
  }
  expect(left).toEqual(wanted);
  expect(await other.evaluate(() => __submitted)).toBe(false);
  expect(browser.portals.requests().length).toBe(sent);
  await other.close();
}

export function find(
  fields: readonly FormField[],
  { label, section, widget, nth = 0 }: PortalField,
): FormField {
  const found = fields.filter(
    (field) =>
      field.label === label &&
      (widget === undefined || field.widget === widget) &&
      (section === undefined || [field.section, field.rowHeader].includes(section)),
  );
  const field = found[nth];
  if (field === undefined)
    throw new Error(`${found.length} fields are called ${label}: ${fields.map((one) => one.label).join()}`);
  return field;
}

function stepOf(field: FormField, { value }: PortalField) {
  return { fieldId: field.id, value, expected: field.shown, overwrite: false };
}

function judge(field: PortalField, entry: ReceiptEntry | undefined, model: Model): string {
  const held = Object.keys(field.holds).map((path) => JSON.stringify(at(model, path)));
  const wanted = Object.values(field.holds).map((value) => JSON.stringify(value));
  if (held.join() === wanted.join() && entry?.outcome === 'filled') return 'right';
  return `${field.label}: ${entry?.outcome} ${entry?.reason ?? ''} shows 「${entry?.shown}」 holds ${held.join()}`;
}

function at(model: unknown, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], model);
}

function withFields(start: Model, fields: readonly PortalField[]): Model {
  const model = structuredClone(start);
  for (const { holds } of fields) {
    for (const [path, value] of Object.entries(holds)) {
      const keys = path.split('/');
      const last = keys.pop() ?? '';
      const into = keys.reduce<Model>((part, key) => (part[key] ??= {}) as Model, model);
      into[last] = value;
    }
  }
  return model;
}
