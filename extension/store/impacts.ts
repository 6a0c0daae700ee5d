/**
 * The dates as they were last counted, and what a new catalogue or calendar did to them. Both are this device's own and
 * can be made again; a snapshot that a newer version wrote is set aside, never written over.
 */
import { z } from 'zod';
import { calendarDate } from 'shared/deadlines/calendar-date-schema.ts';
import { deadlineSnapshot, type DeadlineSnapshot } from 'shared/deadlines/deadline-snapshot.ts';
import { impact, type Impact } from 'shared/deadlines/impact.ts';
import { announceChange } from './change-signal.ts';
import { openDatabase } from './database.ts';

const SNAPSHOT = 'deadlineSnapshot';
const IMPACTS = 'impacts';

const impactNotice = z.object({ on: calendarDate, catalogueVersion: z.string(), impacts: z.array(impact) });
/** What changed with one update, and the day it was noticed. */
export type ImpactNotice = z.infer<typeof impactNotice>;

export async function readSnapshot(): Promise<DeadlineSnapshot | null> {
  const database = await openDatabase();
  const stored = await database.get('meta', SNAPSHOT);
  if (stored === undefined) return null;
  const parsed = deadlineSnapshot.safeParse(stored);
  if (parsed.success) return parsed.data;
  await database.put('meta', stored, `${SNAPSHOT}.unread`);
  return null;
}

export async function writeSnapshot(snapshot: DeadlineSnapshot): Promise<void> {
  await (await openDatabase()).put('meta', snapshot, SNAPSHOT);
}

/** Oldest first; empty once the person has seen them. */
export async function readImpacts(): Promise<readonly ImpactNotice[]> {
  const parsed = z.array(impactNotice).safeParse(await (await openDatabase()).get('meta', IMPACTS));
  return parsed.success ? parsed.data : [];
}

export async function addImpacts(
  on: string,
  catalogueVersion: string,
  impacts: readonly Impact[],
): Promise<void> {
  const notices = [...(await readImpacts()), { on, catalogueVersion, impacts: [...impacts] }];
  await (await openDatabase()).put('meta', notices, IMPACTS);
  announceChange();
}

export async function dismissImpacts(): Promise<void> {
  await (await openDatabase()).delete('meta', IMPACTS);
  announceChange();
}
