/**
 * The driver for pickers of libraries that nobody has measured: drop-downs, trees, cascaders, calendars. It knows no
 * library. It opens the widget as a person would, finds what appeared, chooses by the texts that stand there, and
 * believes only what the closed widget shows afterwards.
 */
import { pressEscape } from '../escape.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { printedPaths } from 'shared/forms/printed-path.ts';
import { cleanText } from '../../page-text.ts';
import { readDate } from '../date-text.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { optionsOf } from '../native/select.ts';
import { printsPath, sameLevel, splitLevels } from '../match-level.ts';
import { foldOption, isOneOf, wordings } from '../match-option.ts';
import { hoverOver } from '../tap.ts';
import { olderDriver } from '../older-drivers.ts';
import { leave, writeText } from '../write-text.ts';
import { hiddenTwin, isHiddenControl } from '../../read-fields/hidden-twin.ts';
import { chooseLine } from './choose-line.ts';
import { claimPicker } from './claim-picker.ts';
import { hasWord, looksDisabled } from './class-words.ts';
import { shutWindows } from './confirm.ts';
import { opensLookUp } from './look-up.ts';
import { focusable, openPanels, openPicker } from './open-picker.ts';
import { PanelWatch } from './panel-watch.ts';
import { dayOf, pickInCalendar, showsDay, typeDate } from './pick-date.ts';
import { pickRange } from './pick-range.ts';
import { ROW } from './pressed-row.ts';
import { boxShowing, isPrompt, isTextInput, renderedText } from './rendered-text.ts';
import { daysIn, endsOf, printRange, rangeText } from './range-text.ts';
import { walkLevels } from './walk-levels.ts';

type Range = Extract<FillValue, { kind: 'range' }>;

const CROSSES = new Set(['clear', 'close', 'clearable', 'remove']);
const HIDDEN_CROSSES = new Set(['clear', 'clearable']);
const CLEARS = /清[空除]|clear/i;
const OPEN = new Set(['open', 'opened', 'expanded']);
const CLOSE_CAP = 1_000;
/** A panel that closes by itself is gone by then, in ms. */
const FADE_CAP = 300;
const PRINT_CAP = 500;

/** What the last `set` opened, for `close`; a control is driven by one run at a time. */
const watches = new WeakMap<Element, PanelWatch>();
/** What the last `set` chose: some widgets print it a moment after they have closed. */
const chosen = new WeakMap<Element, FillValue>();

export const genericPicker: Driver = {
  library: 'generic',
  name: 'picker',
  selectors: [
    '[role="combobox"]',
    '[aria-haspopup]',
    'input[readonly]',
    'input[type="hidden" i]',
    ROW,
    '.flatpickr-input',
    '[class*="select" i]',
    '[class*="picker" i]',
    '[class*="cascader" i]',
    '[class*="combo" i]',
    '[class*="dropdown" i]',
    '[class*="calendar" i]',
    '[class*="date" i]',
    '[class*="chosen" i]',
    '[class*="autocomplete" i]',
  ],
  claim: claimPicker,
  state: ({ root, input }) => ({
    disabled: looksDisabled(root) || input?.matches(':disabled, [aria-disabled="true"]') === true,
    readonly: root.getAttribute('aria-readonly') === 'true',
  }),
  options: (control) => listed(control),
  shown: ({ root, input, widget }) =>
    widget === 'dateRange' ? rangeText(root, input) : cleanText(renderedText(root, input), Infinity),
  held(control) {
    const text = genericPicker.shown(control);
    if (text === '') return null;
    const days = daysIn(text).map((day) => readDate(day));
    const [from, to] = days;
    if (days.length === 2 && from?.length === 10 && to?.length === 10) return { kind: 'range', from, to };
    const date = readDate(text);
    if (date?.length === 10) return { kind: 'date', date };
    const levels = control.widget === 'cascader' ? (printedPaths(text)[0] ?? []) : splitLevels(text);
    return levels.length > 1 ? { kind: 'path', levels } : { kind: 'choice', text, alternatives: [] };
  },
  async set(control, value, hands) {
    if (control.widget === 'dateRange' && value.kind !== 'range') return 'unsupported';
    const watch = new PanelWatch(control.root);
    watches.set(control.root, watch);
    const opened = await openPicker(control, watch, hands);
    if (hands.signal.aborted) return 'stopped';
    if (opened && opensLookUp(watch, value)) return 'picksInWindow';
    const reason = opened
      ? await choose(control, watch, value, hands)
      : await withoutOverlay(control, watch, value, hands);
    if (reason === null) chosen.set(control.root, value);
    return reason;
  },
  shows(control, value) {
    const shown = genericPicker.shown(control);
    if (shown === '') return false;
    if (value.kind === 'date') return showsDay(shown, value.date);
    if (value.kind === 'range') {
      const [from, to, more] = daysIn(shown);
      return (
        from !== undefined &&
        to !== undefined &&
        more === undefined &&
        showsDay(from, value.from) &&
        showsDay(to, value.to)
      );
    }
    if (value.kind === 'path') return showsPath(shown, value.levels);
    if (value.kind === 'choice' && value.levels !== undefined && printsPath(shown, value.levels)) return true;
    if (isOneOf(shown, value)) return true;
    const tags = shown.split('、');
    const folded = new Set(wordings(value).map(foldOption));
    return (tags.length > 1 && tags.some((tag) => folded.has(foldOption(tag)))) || sameNumbers(shown, value);
  },
  async clear(control, hands) {
    const { root, input } = control;
    // Some open as soon as they have the focus: `close` must know what came.
    if (!watches.has(root)) watches.set(root, new PanelWatch(root));
    hoverOver(input ?? root);
    hoverOver(root);
    await hands.settled();
    // Crosses are drawn as images, too; some under a real mouse alone, which ours is not.
    const crosses = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (part) =>
        (hasWord(part, CROSSES) || CLEARS.test(part.title || (part.ariaLabel ?? ''))) &&
        part.querySelector('input') === null,
    );
    const cross =
      crosses.find((part) => part.checkVisibility({ visibilityProperty: true })) ??
      crosses.find((part) => hasWord(part, HIDDEN_CROSSES));
    if (cross !== undefined && hands.mayPress(cross)) {
      hands.tap(cross);
      await hands.settled();
      if (genericPicker.shown(control) === '') return null;
    }
    const box = boxShowing(root, input);
    if (box !== null && !box.readOnly) {
      await writeText(box, '', hands);
      return null;
    }
    // A list that begins with 请选择 is emptied by that line.
    const prompt = listed(control).find(({ text }) => isPrompt(text));
    if (prompt === undefined) return 'unsupported';
    const reason = await genericPicker.set(
      control,
      { kind: 'choice', text: prompt.text, alternatives: [] },
      hands,
    );
    chosen.delete(root);
    return reason;
  },
  async close(control, hands) {
    const watch = watches.get(control.root);
    const focus = focusable(control);
    const gone = () => (watch === undefined || watch.panels().length === 0 ? true : null);
    const steps = [
      () => focus !== null && pressEscape(focus, control.root),
      () => focus !== null && leave(focus),
      () => hands.tapAway(),
      () => watch?.panels().forEach((panel) => pressEscape(panel as HTMLElement, panel)),
    ];
    // What was chosen from closes by itself, and is only fading out.
    if (chosen.has(control.root)) await hands.until(gone, FADE_CAP);
    for (const step of steps) {
      if (gone() !== null && !saysOpen(control)) break;
      step();
      await hands.until(gone, CLOSE_CAP / 2);
    }
    if (watch !== undefined && gone() === null) {
      await shutWindows(openPanels(watch, hands) ?? [], () => watch.masks(), gone, hands);
    }
    // What opened without being seen to closes like the rest.
    if (watch !== undefined && saysOpen(control)) hands.tapAway();
    if (focus !== null) leave(focus);
    watch?.stop();
    watches.delete(control.root);
    const value = chosen.get(control.root);
    chosen.delete(control.root);
    if (value !== undefined)
      await hands.until(() => (genericPicker.shows(control, value) ? true : null), PRINT_CAP);
  },
};

function saysOpen({ root }: Control): boolean {
  return (
    root.matches('[aria-expanded="true"]') ||
    root.querySelector('[aria-expanded="true"]') !== null ||
    hasWord(root, OPEN)
  );
}

async function choose(
  control: Control,
  watch: PanelWatch,
  value: FillValue,
  hands: Hands,
): Promise<FailureReason | null> {
  if (value.kind === 'path') return walkLevels(watch, value.levels, hands);
  const typed = await olderDriver('daterangepicker/overlay')?.set(control, value, hands);
  if (typed !== undefined && typed !== 'unsupported') return typed;
  if (value.kind === 'range') return pickBoth(control, watch, value, hands);
  if (value.kind === 'date') {
    const day = dayOf(value.date);
    if (day === null) return 'unsupported';
    const reason = await pickInCalendar(watch, day, hands);
    if (reason === null && genericPicker.shows(control, value)) return null;
    const typed = await typeDate(control, value.date, hands);
    return typed === null ? null : (reason ?? 'notKept');
  }
  if (value.kind === 'choice' && value.levels !== undefined && cascades(watch))
    return walkLevels(watch, value.levels, hands);
  return chooseLine(control, watch, value, hands);
}

/** Shut, some cascaders look like any list (Fusion's). */
const cascades = (watch: PanelWatch): boolean =>
  watch.panels().some((panel) => panel.querySelector('[class*="cascader" i]') !== null);

/** One day of two, or another day, is worse than none: what was put into an empty widget is taken back. */
async function pickBoth(
  control: Control,
  watch: PanelWatch,
  value: Range,
  hands: Hands,
): Promise<FailureReason | null> {
  const wasEmpty = genericPicker.shown(control) === '';
  const reason = await pickRange(watch, value, hands);
  const shown = genericPicker.shown(control);
  const isOther = daysIn(shown).length === 2 && !genericPicker.shows(control, value);
  if (wasEmpty && shown !== '' && (reason !== null || isOther)) await genericPicker.clear(control, hands);
  return reason;
}

/** Nothing opened: a list that waits for a query, or a box that one may simply type into. */
async function withoutOverlay(
  control: Control,
  watch: PanelWatch,
  value: FillValue,
  hands: Hands,
): Promise<FailureReason | null> {
  if (value.kind === 'date') {
    const typed = await typeDate(control, value.date, hands);
    return typed === 'unsupported' ? 'widgetDidNotOpen' : typed;
  }
  const { input } = control;
  if (value.kind === 'range') return typeRange(control, value, hands);
  if (!isTextInput(input) || input.readOnly || value.kind === 'path') return 'widgetDidNotOpen';
  const reason = await chooseLine(control, watch, value, hands);
  if (reason === null || value.kind !== 'text') return reason === null ? null : 'widgetDidNotOpen';
  await writeText(input, value.text, hands);
  return null;
}

/** A box of its own for two days that no calendar belongs to. */
async function typeRange(control: Control, { from, to }: Range, hands: Hands): Promise<FailureReason | null> {
  const { input, root } = control;
  const isBox = input instanceof HTMLInputElement && !input.readOnly && endsOf(root).length <= 1;
  if (!isBox) return 'widgetDidNotOpen';
  await writeText(input, printRange(from, to, input), hands);
  return null;
}

/** Lists kept beside the widget. One that ARIA links may hold but the lines in view, so it says nothing of the rest. */
function listed({ root }: Control) {
  const list = besideOf(root);
  return list === null ? [] : optionsOf(list);
}

/** Many plug-ins keep the real list hidden right beside what they draw. */
function besideOf(root: Element): HTMLSelectElement | null {
  for (const near of [hiddenTwin(root), root.querySelector('select')])
    if (near instanceof HTMLSelectElement && isHiddenControl(near)) return near;
  return null;
}

function showsPath(shown: string, levels: readonly string[]): boolean {
  return sameLevel(shown, levels.at(-1) ?? '') || printsPath(shown, levels);
}

function sameNumbers(shown: string, value: FillValue): boolean {
  return (
    value.kind === 'text' && value.text !== '' && Number(shown.replaceAll(',', '')) === Number(value.text)
  );
}
