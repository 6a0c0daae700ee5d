/**
 * Brings back what the last run found, last field first, through the same drivers and guards. A field that the person or
 * the page changed after the run is left as it is. A widget that nobody can empty (a ticked radio) is reported.
 */
import { isDrawn } from './sight.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import { createHands } from './drivers/hands.ts';
import { underWatch, type Change, type RunOutcome, type RunWorld } from './run-plan.ts';
import { writeControl } from './write-control.ts';

/** @param last the run to take back; its receipt says what each field showed when it ended. */
export async function undoRun(
  world: RunWorld,
  last: RunOutcome,
  signal: AbortSignal,
  progress: (entry: ReceiptEntry) => void,
): Promise<readonly ReceiptEntry[]> {
  const entries = new Map<string, ReceiptEntry>();
  const left = new Map(last.entries.map((entry) => [entry.fieldId, entry.shown]));
  await underWatch(world, signal, last.changes, async (stopping) => {
    for (const change of last.changes.toReversed()) {
      const entry = await takeBack(world, change, left.get(change.fieldId) ?? '', stopping);
      entries.set(change.fieldId, entry);
      progress(entry);
    }
    // A portal may answer an emptied code as late as a filled one, over what was brought back meanwhile: once more.
    await createHands([world.page.documentElement], world.timers, stopping).settled();
    for (const change of last.changes.toReversed()) {
      const first = entries.get(change.fieldId);
      const control = world.find(change.fieldId);
      if (first === undefined || first.outcome === 'refused' || control === null) continue;
      const now = control.driver.shown(control);
      if (now === change.before) continue;
      const entry = { ...(await takeBack(world, change, now, stopping)), before: first.before };
      entries.set(change.fieldId, entry);
      progress(entry);
    }
  });
  return [...entries.values()];
}

async function takeBack(
  { timers, find, stuck }: RunWorld,
  { fieldId, held, before: original }: Change,
  leftAs: string,
  signal: AbortSignal,
): Promise<ReceiptEntry> {
  const control = find(fieldId);
  if (control === null) return { fieldId, outcome: 'refused', reason: 'gone', shown: '', before: leftAs };
  const { driver } = control;
  const before = driver.shown(control);
  const entry = { fieldId, shown: before, before };
  if (signal.aborted) return { ...entry, outcome: 'refused', reason: 'stopped' };
  // A widget that is not drawn (its dialog was closed) shows nothing, and may hold what was filled in all the same.
  if (before === '' && leftAs !== '' && !isDrawn(control.root))
    return { ...entry, outcome: 'refused', reason: 'hidden' };
  if (before === original) return { ...entry, outcome: 'undone', reason: null };
  if (before !== leftAs) return { ...entry, outcome: 'refused', reason: 'occupied' };
  const { touched, reason } = await writeControl(control, held, { timers, signal, stuck });
  const outcome = reason === null ? 'undone' : touched ? 'failed' : 'refused';
  return { fieldId, outcome, reason, shown: driver.shown(control), before };
}
