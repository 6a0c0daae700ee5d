/**
 * A receipt says what stood there when the run ended. A portal that asks its server once a box is left answers seconds
 * later, and puts the registered name, a rounded sum or nothing in its place. While the receipt is in sight, this tells of
 * every field that has come to show something else since.
 *
 * What a person touches is theirs from then on, and nothing is told of it; nor of what is not drawn any more: a step that
 * was left holds its values all the same.
 */
import type { EngineStep } from '../engine-port.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import { isAttached, isVisible } from './dom.ts';
import type { Control } from './drivers/driver.ts';
import { placesOf } from './guard.ts';
import type { RunWorld } from './run-plan.ts';

/** Time between two looks, in ms. */
const PAUSE = 500;
/**
 * A script that sets `value` leaves no trace that one could wait for: so long after the run (ms) the fields are looked at
 * without a sign, too, and looked for where they were drawn anew. Later only when something stirs.
 */
const UNASKED = 30_000;

/** What a person does to a field; those of a script are not trusted. */
const TOUCHES = ['pointerdown', 'keydown', 'beforeinput', 'input', 'change', 'paste', 'drop'] as const;

interface Watched {
  readonly step: EngineStep;
  /** As the run left it. */
  readonly left: ReceiptEntry;
  /** As it was told last. */
  told: ReceiptEntry;
  control: Control;
}

/** @returns what ends the watch. */
export function watchReceipt(
  { page, timers, find }: Pick<RunWorld, 'page' | 'timers' | 'find'>,
  steps: readonly EngineStep[],
  entries: readonly ReceiptEntry[],
  tell: (entry: ReceiptEntry) => void,
): () => void {
  const ended = new AbortController();
  const watched = new Map<string, Watched>();
  const listenTo = (control: Control, fieldId: string) => {
    const touched = (event: Event) => {
      if (event.isTrusted) watched.delete(fieldId);
    };
    // An editor's text stands in a frame, which keeps to itself what is done in it.
    for (const part of new Set([...placesOf(control), ...control.members]))
      for (const type of TOUCHES)
        part.addEventListener(type, touched, { capture: true, passive: true, signal: ended.signal });
  };
  for (const step of steps) {
    const left = entries.find(({ fieldId }) => fieldId === step.fieldId);
    const control = left !== undefined && wasWritten(left) ? find(step.fieldId) : null;
    if (left === undefined || control === null) continue;
    watched.set(step.fieldId, { step, left, told: left, control });
    listenTo(control, step.fieldId);
  }

  /** Frameworks draw fields anew; to look for them costs a reading, which is only made where something was drawn. */
  let redrawn = true;
  let asks = true;
  const isThere = (one: Watched): boolean => {
    const { root, input } = one.control;
    if (isAttached(root) && input?.isConnected !== false) return true;
    const again = redrawn && asks ? find(one.step.fieldId) : null;
    if (again === null) return false;
    one.control = again;
    listenTo(again, one.step.fieldId);
    return true;
  };

  const look = () => {
    timer = undefined;
    for (const one of watched.values()) {
      if (!isThere(one) || !isVisible(one.control.root, { visibilityProperty: true })) continue;
      const now = entryNow(one);
      if (now.shown === one.told.shown && now.outcome === one.told.outcome) continue;
      one.told = now;
      tell(now);
    }
    redrawn = false;
    if (asks && !ended.signal.aborted) lookSoon();
  };
  const lookSoon = () => {
    timer ??= timers.setTimeout(look, PAUSE);
  };
  const observer = new MutationObserver((records) => {
    redrawn ||= records.some(({ type }) => type === 'childList');
    lookSoon();
  });
  let timer: number | undefined;
  const patience = timers.setTimeout(() => {
    asks = false;
  }, UNASKED);
  if (watched.size > 0) {
    observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
    lookSoon();
  }
  return () => {
    ended.abort();
    observer.disconnect();
    timers.clearTimeout(timer);
    timers.clearTimeout(patience);
  };
}

/** What a run put there, or found there as it should be. */
function wasWritten({ outcome, reason }: ReceiptEntry): boolean {
  if (outcome === 'filled' || outcome === 'already' || outcome === 'changedByPage') return true;
  // Some pages give back what was written only after a while.
  return outcome === 'failed' && reason === 'notKept';
}

function entryNow({ step, left, control }: Watched): ReceiptEntry {
  const { driver } = control;
  const shown = driver.shown(control);
  if (driver.shows(control, step.value)) {
    const outcome = left.outcome === 'already' ? 'already' : 'filled';
    return { ...left, outcome, reason: null, shown };
  }
  const isFailed = left.outcome === 'failed';
  return {
    ...left,
    outcome: isFailed ? 'failed' : 'changedByPage',
    reason: isFailed ? left.reason : null,
    shown,
  };
}
