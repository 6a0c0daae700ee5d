/** Keeps the dates as they were counted, and after an update of catalogue or calendar lists those that moved. */
import { CATALOGUE_VERSION, FILING_TYPES } from 'shared/catalogue/all.ts';
import { snapshotOf } from 'shared/deadlines/deadline-snapshot.ts';
import { impactOf } from 'shared/deadlines/impact.ts';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { addImpacts, readSnapshot, writeSnapshot } from '../../store/impacts.ts';
import { obligationsNow } from './obligations-now.ts';

export async function noteImpact(): Promise<void> {
  const { obligations, today } = await obligationsNow();
  const { lastPublishedYear } = workingCalendar;
  const after = snapshotOf({
    obligations,
    types: FILING_TYPES,
    catalogueVersion: CATALOGUE_VERSION,
    lastPublishedYear,
  });
  const before = await readSnapshot();
  const isNew =
    before !== null &&
    (before.catalogueVersion !== CATALOGUE_VERSION || before.lastPublishedYear !== lastPublishedYear);
  const impacts = isNew ? impactOf(before, after) : [];
  if (impacts.length > 0) await addImpacts(today, CATALOGUE_VERSION, impacts);
  await writeSnapshot(after);
}
