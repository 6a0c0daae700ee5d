/** Everything on this device as one JSON text: readable without the product, sensitive facts of this device included. */
import { FORMAT, PRODUCT } from 'shared/sync/exported-file.ts';
import { readConflicts } from './conflicts.ts';
import { openDatabase } from './database.ts';
import { isBasis } from './drafts.ts';
import { readRecords } from './records.ts';
import { readSession } from './session.ts';

export async function exportData(now: Date): Promise<string> {
  const database = await openDatabase();
  const [records, operations, conflicts, draftKeys, drafts, session, ownHistory] = await Promise.all([
    readRecords(),
    database.getAllFromIndex('operations', 'byCounter'),
    readConflicts(),
    database.getAllKeys('drafts'),
    database.getAll('drafts'),
    readSession(),
    database.getAll('ownHistory'),
  ]);
  const texts = draftKeys.map((field, index) => ({ field, text: drafts[index] }));
  return JSON.stringify(
    {
      product: PRODUCT,
      format: FORMAT,
      exportedAt: now.toISOString(),
      // The token is a key to the team's server and stays out of a file that people mail around.
      team: session && { server: session.server, ...session.team, member: session.member.name },
      records: records.map(({ record, kind, fields }) => ({ record, kind, fields })),
      waiting: operations.filter(({ state }) => state !== 'acknowledged'),
      conflicts,
      ownHistory,
      drafts: texts.filter(({ field }) => !isBasis(field)),
      // What stood there when each was begun: who goes on elsewhere is told of what came in between.
      draftBases: texts.filter(({ field }) => isBasis(field)),
    },
    null,
    2,
  );
}
