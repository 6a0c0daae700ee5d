/**
 * Carries out the ticked steps of a plan, one field after another, and says of each what it really holds afterwards.
 *
 * It stops when the person types, clicks or presses Escape, and when the page is no longer the one the plan was made for.
 * It never overwrites what changed since the plan was made, never cuts a value and never presses anything but the widget.
 */
import type { EngineStep } from '../engine-port.ts';
import type { FailureReason, ReceiptEntry } from 'shared/forms/receipt.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { Control } from './drivers/driver.ts';
import { isAttached } from './dom.ts';
import { createHands } from './drivers/hands.ts';
import { daysIn } from './drivers/generic/range-text.ts';
import { BETWEEN_DIGITS } from './drivers/native/text.ts';
import { pageOrigin } from './page-origin.ts';
import { keepPlace } from './keep-place.ts';
import { watchPerson } from './person-at-work.ts';
import type { OpenShadow } from './read-fields/find-candidates.ts';
import { pagePath } from './read-fields/page-path.ts';
import type { Timers } from './timers.ts';
import { writeControl } from './write-control.ts';

/** What one field held before the run, so that undo can bring it back. */
export interface Change {
  readonly fieldId: string;
  readonly held: FillValue | null;
  readonly before: string;
}

export interface RunOutcome {
  readonly entries: readonly ReceiptEntry[];
  /** Fields that this run wrote to, in order; a failed write may have left something too. */
  readonly changes: readonly Change[];
  /** The person or the panel stopped it. */
  readonly stopped: boolean;
}

export interface RunWorld {
  readonly page: Document;
  readonly timers: Timers;
  readonly openShadow: OpenShadow;
  /** The control of a field of the reading that the plan was made from; null when it is gone. */
  readonly find: (fieldId: string) => Control | null;
  /** Whether the field's box is counted in another unit now than when it was read. */
  readonly unitMoved: (fieldId: string) => boolean;
  /** What lay over fields and did not go away in this run. */
  readonly stuck: WeakSet<Element>;
}

/** A parent, its child, and what the child shows: nothing on a form hangs deeper than that. */
const ROUNDS = 3;
/** A list is often disabled until the lines that hang on its parent have come from a server; in ms. */
const LOAD_CAP = 6_000;
/** A list that stood empty while another was waited for in vain is looked at once more, in ms. */
const NO_MORE = 0;

export interface RunTarget {
  readonly origin: string;
  readonly path: string;
}

export async function runPlan(
  world: RunWorld,
  target: RunTarget,
  steps: readonly EngineStep[],
  signal: AbortSignal,
  progress: (entry: ReceiptEntry) => void,
): Promise<RunOutcome> {
  const { find } = world;
  const changes = new Map<string, Change>();
  const entries = new Map<string, ReceiptEntry>();
  const inOrder = () => steps.flatMap(({ fieldId }) => entries.get(fieldId) ?? []);
  let stopped = false;
  await underWatch(world, signal, steps, async (stopping) => {
    stopping.addEventListener('abort', () => {
      stopped = true;
    });
    let round = steps;
    // Where one did not come, the page waits for something else: no other is waited for.
    let comes = true;
    const tried = new Map<string, number>();
    let done = 0;
    let chosen = 0;
    // All lists that stand empty are waited for while one is: the next only where something was chosen since.
    let vain = -1;
    for (let turn = 1; turn <= ROUNDS && round.length > 0; turn += 1) {
      let filled = 0;
      for (const step of round) {
        const waits = comes && entries.get(step.fieldId)?.reason === 'disabled';
        if (waits) comes = await becomesUsable(world, step.fieldId, stopping);
        const control = find(step.fieldId);
        const refusal = refuse(world, target, step, control, stopping);
        const entry =
          control === null || refusal !== null
            ? entryOf(step, refusal ?? { outcome: 'refused', reason: 'gone' }, control)
            : await carryOut(world, step, control, stopping, changes, vain >= chosen ? NO_MORE : undefined);
        if (entry.outcome === 'filled') filled += 1;
        tried.set(step.fieldId, (done += 1));
        if (entry.outcome === 'filled' && isChoice(step.value)) chosen = done;
        if (entry.reason === 'optionsTimedOut') vain = done;
        entries.set(step.fieldId, keepFirstBefore(entry, entries.get(step.fieldId)));
        progress(entry);
      }
      for (const entry of await lookAgain(world, steps, inOrder(), stopping))
        entries.set(entry.fieldId, entry);
      // What was filled besides may have been what the lists waited for.
      vain = -1;
      // Where nothing new was chosen the page has no reason to show more than before.
      const again =
        filled === 0 || stopping.aborted ? [] : steps.filter((step) => deservesMore(step, entries));
      const lastTried = (step: EngineStep): number => tried.get(step.fieldId) ?? 0;
      round = withoutVainWaits(again, entries, (step) => chosen > lastTried(step));
    }
  });
  return { entries: inOrder(), changes: [...changes.values()], stopped };
}

/** A choice may show, load or empty other fields: what could not be written then is tried again. */
const LATER: ReadonlySet<FailureReason> = new Set([
  'gone',
  'hidden',
  'disabled',
  'readonly',
  'noOption',
  'optionsTimedOut',
  'widgetDidNotOpen',
]);

function deservesMore(step: EngineStep, entries: ReadonlyMap<string, ReceiptEntry>): boolean {
  const entry = entries.get(step.fieldId);
  if (entry === undefined) return false;
  if (entry.outcome === 'changedByPage') return entry.shown === '' && entry.reason === null;
  return entry.reason !== null && LATER.has(entry.reason);
}

const isChoice = ({ kind }: FillValue): boolean => kind === 'choice' || kind === 'choices' || kind === 'path';

/**
 * Of the lists whose lines did not come while they were waited for, those after which something was chosen, and the first
 * of the others: where its lines still do not come, no other is waited for in vain.
 */
function withoutVainWaits(
  again: readonly EngineStep[],
  entries: ReadonlyMap<string, ReceiptEntry>,
  chosenSince: (step: EngineStep) => boolean,
): readonly EngineStep[] {
  const vain = again.filter(
    (step) => entries.get(step.fieldId)?.reason === 'optionsTimedOut' && !chosenSince(step),
  );
  return again.filter((step) => step === vain[0] || !vain.includes(step));
}

/** @returns whether the field can be used within the time that a list takes. */
async function becomesUsable(
  { timers, find }: RunWorld,
  fieldId: string,
  signal: AbortSignal,
): Promise<boolean> {
  const control = find(fieldId);
  if (control === null) return true;
  const { root, driver } = control;
  // One that was drawn anew meanwhile is looked for by whoever writes.
  const isUsable = () => (isAttached(root) && driver.state(control).disabled ? null : true);
  return (await createHands([root], timers, signal).until(isUsable, LOAD_CAP)) !== null;
}

/** What stood there before the run, also for a field that took two rounds. */
function keepFirstBefore(entry: ReceiptEntry, earlier: ReceiptEntry | undefined): ReceiptEntry {
  return earlier === undefined ? entry : { ...entry, before: earlier.before };
}

/** Runs with the person watched, and brings their place back whatever happens. */
export async function underWatch(
  { page, find, openShadow }: RunWorld,
  signal: AbortSignal,
  steps: readonly { readonly fieldId: string }[],
  work: (stopping: AbortSignal) => Promise<void>,
): Promise<void> {
  const person = new AbortController();
  const stopping = AbortSignal.any([signal, person.signal]);
  const view = page.defaultView;
  const unwatch = view === null ? () => undefined : watchPerson(view, () => person.abort());
  const roots = steps.flatMap(({ fieldId }) => find(fieldId)?.root ?? []);
  const restore = keepPlace(page, roots, openShadow);
  try {
    await work(stopping);
  } finally {
    unwatch();
    // A person who took over has a new place already.
    if (!person.signal.aborted) restore();
  }
}

interface Verdict {
  readonly outcome: ReceiptEntry['outcome'];
  readonly reason: FailureReason | null;
}

function refuse(
  { page, unitMoved }: RunWorld,
  target: RunTarget,
  step: EngineStep,
  control: Control | null,
  stopping: AbortSignal,
): Verdict | null {
  if (stopping.aborted) return { outcome: 'refused', reason: 'stopped' };
  const origin = pageOrigin();
  if (origin === 'null' || origin !== target.origin || pagePath(page.location) !== target.path) {
    return { outcome: 'refused', reason: 'otherOrigin' };
  }
  if (control === null) return { outcome: 'refused', reason: 'gone' };
  // 1000 is right in one unit and wrong by ten thousand in the other.
  if (isNumber(step.value) && unitMoved(step.fieldId)) return { outcome: 'refused', reason: 'unitChanged' };
  if (control.driver.shows(control, step.value)) return { outcome: 'already', reason: null };
  const moved = control.driver.shown(control) !== step.expected;
  return moved && !step.overwrite ? { outcome: 'refused', reason: 'occupied' } : null;
}

function isNumber(value: FillValue): boolean {
  return value.kind === 'text' && isDigits(value.text);
}

function isDigits(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

async function carryOut(
  { timers, stuck }: RunWorld,
  step: EngineStep,
  control: Control,
  signal: AbortSignal,
  changes: Map<string, Change>,
  emptyListCap: number | undefined,
): Promise<ReceiptEntry> {
  const { driver } = control;
  const before = driver.shown(control);
  const held = driver.held(control);
  const written = await writeControl(control, step.value, {
    timers,
    signal,
    stuck,
    ...(emptyListCap === undefined ? {} : { emptyListCap }),
  });
  const { touched } = written;
  let { reason } = written;
  const moved = reason !== null && !signal.aborted && driver.shown(control) !== before;
  const wrong = moved ? madeOf(step.value, reason, control) : null;
  if (wrong !== null) {
    const back = await writeControl(control, held, { timers, signal, stuck });
    if (back.reason === null) reason = wrong;
  }
  if (touched && driver.shown(control) !== before && !changes.has(step.fieldId))
    changes.set(step.fieldId, { fieldId: step.fieldId, held, before });
  const outcome = reason === null ? 'filled' : touched ? 'failed' : 'refused';
  return { fieldId: step.fieldId, outcome, reason, shown: driver.shown(control), before };
}

/**
 * What the page made of a value that must not stay: 500 where 1000 was meant, half of a name, today for another day. Null
 * where it may be right.
 */
function madeOf(value: FillValue, reason: FailureReason | null, control: Control): FailureReason | null {
  const shown = control.driver.shown(control);
  if (value.kind === 'date' || value.kind === 'range') return daysIn(shown).length > 0 ? reason : null;
  if (value.kind !== 'text' || reason !== 'notKept') return null;
  if (isNumber(value)) return isDigits(shown.replaceAll(BETWEEN_DIGITS, '')) ? 'otherNumber' : null;
  const isTyped = control.widget === 'text' || control.widget === 'textarea';
  return isTyped && shown !== '' && value.text.startsWith(shown) ? 'tooLong' : null;
}

function entryOf(step: EngineStep, verdict: Verdict, control: Control | null): ReceiptEntry {
  const shown = control?.driver.shown(control) ?? '';
  return { fieldId: step.fieldId, ...verdict, shown, before: shown };
}

/** A portal may answer a code with a name of its own, or drop what another field made invalid: compare at the end. */
async function lookAgain(
  { page, timers, find }: RunWorld,
  steps: readonly EngineStep[],
  entries: readonly ReceiptEntry[],
  signal: AbortSignal,
): Promise<readonly ReceiptEntry[]> {
  await createHands([page.documentElement], timers, signal).settled();
  return entries.map((entry, index): ReceiptEntry => {
    const value = steps[index]?.value;
    if (entry.outcome !== 'filled' || value === undefined) return entry;
    const control = find(entry.fieldId);
    if (control === null) return { ...entry, outcome: 'changedByPage', reason: 'gone', shown: '' };
    const shown = control.driver.shown(control);
    return control.driver.shows(control, value)
      ? { ...entry, shown }
      : { ...entry, outcome: 'changedByPage', shown };
  });
}
