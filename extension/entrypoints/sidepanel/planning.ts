/**
 * Recogniser, words and planner, as a script of their own: whoever opens the panel for its dates does not wait for them.
 * Fetched while the panel is idle, so that reading a form mostly finds them there.
 */
import type * as planForPage from './plan-for-page.ts';

export type Planning = typeof planForPage;

let planning: Planning | null = null;

export async function loadPlanning(): Promise<void> {
  planning ??= await import('./plan-for-page.ts');
}

/** Throws unless `loadPlanning` has settled: nothing is planned before a form is read. */
export function planningAtHand(): Planning {
  if (planning === null) throw new Error('A form was shown before what plans it was loaded.');
  return planning;
}
