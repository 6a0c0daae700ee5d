/**
 * What every driver promises, on the real libraries: it knows its widget, sets the page's own model, closes what it
 * opened, refuses a value that the widget does not have without touching it, sets another value, and undoes both.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { startFillBrowser, type FillBrowser, type FillSession } from './fill-session.ts';

export interface Case {
  readonly label: string;
  readonly driver: string;
  readonly widget: string;
  readonly model: string;
  /** Two values, what the model then holds and what a person reads. */
  readonly values: readonly (readonly [FillValue, unknown, string])[];
  /** A value that the widget cannot hold, and the reason it gives. */
  readonly wrong: readonly [FillValue, FailureReason] | null;
  /** Why undo cannot empty it again; null when it can. */
  readonly stuck: FailureReason | null;
  /** Why undo cannot bring back a value that was there before: the widget does not show enough of it. */
  readonly forgets?: FailureReason;
}

/** What a case may say besides; mostly nothing. */
export type Rest = Partial<Omit<Case, 'label' | 'widget' | 'model' | 'values'>>;

/** Cases of one driver, each in a line. */
export const one =
  (driver: string) =>
  (label: string, widget: string, model: string, values: Case['values'], rest: Rest = {}): Case => ({
    driver,
    label,
    widget,
    model,
    values,
    wrong: null,
    stuck: null,
    ...rest,
  });

export const text = (value: string): FillValue => ({ kind: 'text', text: value });
export const choice = (value: string, ...alternatives: string[]): FillValue => ({
  kind: 'choice',
  text: value,
  alternatives,
});
export const date = (value: string): FillValue => ({ kind: 'date', date: value });
export const range = (from: string, to: string): FillValue => ({ kind: 'range', from, to });
export const choices = (...texts: string[]): FillValue => ({ kind: 'choices', texts });
export const path = (...levels: string[]): FillValue => ({ kind: 'path', levels });

export const TEXTS: Case['values'] = [
  [text('第一'), '第一', '第一'],
  [text('第二'), '第二', '第二'],
];
export const CHOICES: Case['values'] = [
  [choice('甲类'), 'a', '甲类'],
  [choice('不叫这个', '乙 类'), 'b', '乙类'],
];
export const DATES: Case['values'] = [
  [date('2018-05-09'), '2018-05-09', '2018-05-09'],
  [date('2019-12-31'), '2019-12-31', '2019-12-31'],
];
export const RANGES: Case['values'] = [
  [range('2018-05-09', '2038-05-08'), ['2018-05-09', '2038-05-08'], '2018-05-09 - 2038-05-08'],
  // Begins after the one before has ended, and both lie in the past.
  [range('2040-01-01', '2041-12-31'), ['2040-01-01', '2041-12-31'], '2040-01-01 - 2041-12-31'],
  [range('2001-02-03', '2002-03-04'), ['2001-02-03', '2002-03-04'], '2001-02-03 - 2002-03-04'],
];
/** A list of several keeps what stands in it. */
export const TAGS: Case['values'] = [
  [choices('甲类'), ['a'], '甲类'],
  [choice('不叫这个', '乙 类'), ['a', 'b'], '甲类、乙 类'],
];
export const PATHS: Case['values'] = [
  [path('北京市', '市辖区', '海淀区'), ['110000', '110100', '110108'], '北京市 / 市辖区 / 海淀区'],
  [path('浙江', '杭州', '西湖区'), ['330000', '330100', '330106'], '浙江省 / 杭州市 / 西湖区'],
];

/** What the libraries open over the page; none may be left. */
const OVERLAYS = [
  '.el-select-dropdown',
  '.el-cascader__dropdown',
  '.el-picker-panel',
  '.el-autocomplete-suggestion',
  '.el-popper',
  '.ivu-select-dropdown',
  '.ant-select-dropdown',
  '.ant-cascader-menus',
  '.ant-calendar-picker-container',
  '.layui-laydate',
  '.layui-form-selected dl',
  '.combo-p',
  '.select2-dropdown',
  '.datepicker-dropdown',
  'body > .daterangepicker',
  // The calendar of My97.
  'body > div > iframe',
];

export interface Contract {
  readonly browser: FillBrowser;
  readonly session: FillSession;
  /** Overlays that a person sees. */
  readonly overlays: () => Promise<number>;
}

/** Opens the page once for a file of tests; the getters are for inside of a test. */
export function openContract(url: string): Contract {
  let browser: FillBrowser | undefined;
  let session: FillSession | undefined;
  beforeAll(async () => {
    browser = await startFillBrowser();
    session = await browser.open(url);
  });
  afterAll(() => browser?.close());
  const opened = <T>(what: T | undefined): T => {
    if (what === undefined) throw new Error('The page is opened before the first test.');
    return what;
  };
  return {
    get browser() {
      return opened(browser);
    },
    get session() {
      return opened(session);
    },
    // One question for all of them: it is asked after every step.
    overlays: () =>
      opened(session).page.evaluate(
        (selectors) =>
          [...document.querySelectorAll(selectors)].filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
          }).length,
        OVERLAYS.join(),
      ),
  };
}

export function describeContract(cases: readonly Case[], contract: Contract): void {
  describe.each(cases)(
    '$driver: $label',
    ({ label, driver, widget, model, values, wrong, stuck, forgets }) => {
      const { overlays } = contract;
      const held = async () => (await contract.session.model())[model];

      const undoesFirst = async (): Promise<void> => {
        await contract.session.read();
        const empty = await held();
        const [value] = values[0] ?? [];
        if (value === undefined) throw new Error('A case needs a value.');
        const [entry] = await contract.session.run([{ label, value }]);
        expect(entry).toMatchObject({ outcome: 'filled', reason: null });
        const filled = await held();
        const [back] = await contract.session.undo();
        expect(back?.reason).toBe(stuck);
        const now = await held();
        expect(now).toEqual(stuck === null ? expect.toSatisfy((left) => isEmpty(left, empty)) : filled);
        expect(await overlays()).toBe(0);
        expect(await contract.session.page.evaluate(() => __submitted)).toBe(false);
      };

      // Nothing was put into it yet, so the page need not be loaded for it.
      if (stuck === null) it('is emptied again', undoesFirst);

      it('is known, and keeps the contract', async () => {
        await contract.session.read();
        const field = contract.session.field(label);
        expect(field).toMatchObject({
          driver,
          widget,
          shown: '',
          visible: true,
          readonly: false,
          disabled: false,
        });
        const empty = await held();

        if (wrong !== null) {
          const [value, reason] = wrong;
          const [entry] = await contract.session.run([{ label, value }]);
          expect(entry).toMatchObject({ reason, shown: '' });
          expect(['refused', 'failed']).toContain(entry?.outcome);
          expect(await held()).toEqual(empty);
          expect(await overlays()).toBe(0);
        }

        let before = '';
        for (const [value, expected, shown] of values) {
          const [entry] = await contract.session.run([{ label, value, expected: before }]);
          expect(entry).toEqual({ fieldId: field.id, outcome: 'filled', reason: null, shown, before });
          expect(await held()).toEqual(expected);
          expect(await overlays()).toBe(0);
          before = shown;
          const [again] = await contract.session.run([{ label, value, expected: before }]);
          expect(again).toEqual({
            fieldId: field.id,
            outcome: 'already',
            reason: null,
            shown,
            before: shown,
          });
        }
      });

      it('is undone', async () => {
        await contract.session.read();
        const { shown: last } = contract.session.field(label);
        const was = await held();
        const [value] = values[0] ?? [];
        if (value === undefined) throw new Error('A case needs a value.');
        if (values.length > 1) {
          await contract.session.run([{ label, value }]);
          const [back] = await contract.session.undo();
          if (forgets === undefined) {
            expect(back).toMatchObject({ outcome: 'undone', shown: last });
            expect(await held()).toEqual(was);
          } else {
            expect(back).toMatchObject({ outcome: 'failed', reason: forgets });
          }
        }
        expect(await overlays()).toBe(0);
      });

      if (stuck !== null)
        it('says that it cannot be emptied', async () => {
          await contract.session.page.reload({ waitUntil: 'networkidle' });
          await contract.session.reconnect();
          await undoesFirst();
        });
    },
  );
}

/** Libraries differ in how they say nothing: '', null, [], ['', ''] or undefined (left out in JSON). */
function isEmpty(left: unknown, empty: unknown): boolean {
  if (Array.isArray(left) && left.every((part) => part === '' || part === null)) return true;
  return left === undefined || left === null || left === '' || JSON.stringify(left) === JSON.stringify(empty);
}
