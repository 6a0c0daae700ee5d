/**
 * Drivers of the widgets of jQuery's time. They are a script of their own, put into the pages that have such widgets: the
 * engine knows by what these are found, and says that it wants the drivers when it meets one.
 */
import { is } from '../dom.ts';
import type { Control, Driver } from './driver.ts';

/** What a page calls to open My97's calendar. */
export const MY97 = 'WdatePicker';
const CALLS_MY97 = `[onclick*="${MY97}"], [onfocus*="${MY97}"]`;

/** By which each is found, in the order in which they are asked. */
export const OLDER_SELECTORS = {
  'layui/select': ['.layui-form-select'],
  'layui/laydate': ['input[lay-key]'],
  'easyui/datebox': ['.datebox-f'],
  'easyui/combo': ['.combo-f'],
  'easyui/textbox': ['.textbox-f'],
  'my97/date-picker': [`input:is(${CALLS_MY97}, .Wdate, :has(+ :is(${CALLS_MY97})))`],
  'select2/select': ['.select2-container'],
  'bootstrap/datepicker': [
    '.date',
    'input[data-provide]',
    '[class*="datepicker" i]',
    '[class*="datetimepicker" i]',
    '[class*="input-daterange" i] input',
  ],
  'daterangepicker/overlay': ['.daterangepicker'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type OlderName = keyof typeof OLDER_SELECTORS;

/** Stands for a driver that may not be there yet: it claims for it what it would claim. */
export interface AbsentDriver {
  readonly library: string;
  readonly selectors: readonly string[];
  claim(element: Element): Control | null;
}

/** Known in the isolated world alone: the page has other globals. */
const OLDER = Symbol.for('shouxian.older-drivers');
/** A day that is written somewhere is called a date as well. */
const NO_BOX = '.date:not(input, :has(input))';

let missed = false;

/** Put in once for every frame that wants them; the first stay, which fields that were read already hold. */
export function installOlderDrivers(world: object, drivers: Readonly<Record<OlderName, Driver>>): void {
  if (!Reflect.has(world, OLDER)) Reflect.set(world, OLDER, drivers);
}

/** Runs a reading. @returns what it found, and whether it met a widget whose driver is not there. */
export function withOlder<T>(read: () => T): { readonly found: T; readonly wantsOlder: boolean } {
  missed = false;
  const found = read();
  return { found, wantsOlder: missed };
}

/** The driver of that name where it is there: for widgets that are known by what they open alone. */
export function olderDriver(name: OlderName): Driver | undefined {
  return (Reflect.get(globalThis, OLDER) as Readonly<Record<OlderName, Driver>> | undefined)?.[name];
}

export function older(name: OlderName): AbsentDriver {
  const [library = ''] = name.split('/');
  return {
    library,
    selectors: OLDER_SELECTORS[name],
    claim(element) {
      const driver = olderDriver(name);
      if (driver === undefined) missed ||= !is(element, NO_BOX);
      const claimed = driver?.claim(element) ?? null;
      return driver === undefined || claimed === null ? null : { ...claimed, driver };
    },
  };
}
