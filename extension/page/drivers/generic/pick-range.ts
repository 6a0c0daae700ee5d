/** Chooses two days in one open calendar, the first before the second, and says so once both are taken. */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { Hands } from '../hands.ts';
import { confirmIn } from './confirm.ts';
import type { PanelWatch } from './panel-watch.ts';
import { dayOf, pressDay } from './pick-date.ts';

export async function pickRange(
  watch: PanelWatch,
  { from, to }: Extract<FillValue, { kind: 'range' }>,
  hands: Hands,
): Promise<FailureReason | null> {
  for (const date of [from, to]) {
    const day = dayOf(date);
    if (day === null) return 'unsupported';
    const reason = await pressDay(watch, day, hands);
    if (reason !== null) return reason;
  }
  for (const panel of watch.panels()) await confirmIn(panel, hands);
  return null;
}
