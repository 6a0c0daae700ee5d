/** One field: the guards, the driver, what the widget shows afterwards. Shared by a run and its undo. */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { closeWindow, coversOf } from './close-window.ts';
import { isAttached } from './dom.ts';
import type { Control } from './drivers/driver.ts';
import { createHands, HiddenNow, type Hands } from './drivers/hands.ts';
import { guardControl } from './guard.ts';
import { isForeignFrame, isSeenThroughFrames } from './seen-through-frames.ts';
import { isHit } from './sight.ts';
import type { Timers } from './timers.ts';

/** Overlays fade out within a few hundred ms. */
const UNCOVER_CAP = 2_000;

/** What a driver finds out before it writes anything. */
const NOT_WRITTEN: ReadonlySet<FailureReason> = new Set(['unsupported', 'fileByHand', 'picksInWindow']);

export interface WriteContext {
  readonly timers: Timers;
  readonly signal: AbortSignal;
  /** What lay over a field before and did not go away: no other field under it waits for that. */
  readonly stuck: WeakSet<Element>;
  /** See `Hands.emptyListCap`. */
  readonly emptyListCap?: number;
}

/** Refused before anything was touched, or failed in the act; null reason is success. */
export interface Written {
  readonly touched: boolean;
  readonly reason: FailureReason | null;
}

/** @param value what to put there; null empties the widget. */
export async function writeControl(
  control: Control,
  value: FillValue | null,
  { timers, signal, stuck, emptyListCap }: WriteContext,
): Promise<Written> {
  const { driver } = control;
  const hands = createHands([control.root, ...control.members], timers, signal, emptyListCap);
  const guard = () => guardControl(control, value ?? { kind: 'text', text: '' });
  const uncovered = () => hands.until(() => (guard() === 'covered' ? null : true), UNCOVER_CAP);
  let refusal = guard();
  if (refusal === 'covered' && !coversOf(control.root).some((cover) => stuck.has(cover))) {
    // The overlay of the field before may still be fading out, or wait for a press beside it.
    if ((await uncovered()) === null) {
      hands.tapAway();
      await uncovered();
    }
    refusal = guard();
    if (refusal === 'covered') for (const cover of coversOf(control.root)) stuck.add(cover);
  }
  if (refusal !== null) return { touched: false, reason: refusal };
  const view = control.root.ownerDocument.defaultView;
  if (view !== null && isForeignFrame(view)) {
    if (!(await isSeenThroughFrames(control.root, timers, signal)))
      return { touched: false, reason: 'hidden' };
    refusal = guard();
    if (refusal !== null) return { touched: false, reason: refusal };
  }
  const reason = await attempt(control, value, hands);
  await driver.close(control, closingHands(control, timers));
  if (reason !== null && NOT_WRITTEN.has(reason)) return { touched: false, reason };
  if (signal.aborted) return { touched: true, reason: 'stopped' };
  await hands.calm();
  // Some pages draw a widget anew as soon as it is written.
  const isCovered = () => isAttached(control.root) && !isHit(control.root) && guard() === 'covered';
  if (isCovered()) await closeWindow(control.root, isCovered, closingHands(control, timers));
  if (reason !== null) return { touched: true, reason };
  const kept = value === null ? driver.shown(control) === '' : driver.shows(control, value);
  return { touched: true, reason: kept ? null : 'notKept' };
}

async function attempt(
  control: Control,
  value: FillValue | null,
  hands: Hands,
): Promise<FailureReason | null> {
  try {
    return await (value === null
      ? control.driver.clear(control, hands)
      : control.driver.set(control, value, hands));
  } catch (error) {
    if (error instanceof HiddenNow) return 'hidden';
    throw error;
  }
}

/** What was opened is closed even when the run has been stopped. */
function closingHands(control: Control, timers: Timers): Hands {
  return createHands([control.root, ...control.members], timers, new AbortController().signal);
}
