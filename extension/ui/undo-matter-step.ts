/** A step that was recorded by mistake, taken back; and what it printed on the certificate, where that still stands. */
import { matterDayField, MATTER_STATES, type Matter, type MatterState } from 'shared/entity/matter.ts';
import { takenBack } from 'shared/entity/matter-steps.ts';
import { printedBack, PRINTED_OF_MATTER, standingPrinted } from 'shared/entity/printed-change.ts';
import type { Edit } from 'shared/sync/device.ts';
import { editRecords } from '../store/records.ts';

/** `certificate`: the filing as it is stored. */
export async function undoMatterStep(
  matter: Matter,
  state: MatterState,
  certificate: Readonly<Record<string, unknown>>,
): Promise<void> {
  const printed = state === 'granted' ? standingPrinted(matter.printed, certificate) : [];
  const back: Edit = { record: matter.filingId, kind: 'filing', ...printedBack(printed) };
  // Together: a matter without its grant beside the new certificate would be owed by nobody.
  await editRecords([stepBack(matter, state), ...(printed.length > 0 ? [back] : [])]);
}

/** The last step of a matter takes the matter with it, unless documents are ticked on it. */
function stepBack(matter: Matter, state: MatterState): Edit {
  const edit = { record: matter.id, kind: 'matter' };
  const others = MATTER_STATES.some((each) => each !== state && matter[matterDayField(each)] !== null);
  const isBare = matter.materials.size === 0 && matter.plannedOn === null;
  if (!others && isBare) return { ...edit, delete: true };
  const { set, unset } = takenBack(matter, state);
  return { ...edit, set, unset: state === 'granted' ? [...unset, ...PRINTED_OF_MATTER] : unset };
}
