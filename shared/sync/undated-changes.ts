/**
 * The facts of companies that become another value with an import and of which nothing says when they did: with no day no
 * filing's clock starts, so that is asked.
 */
import { isFactKey, isSensitiveFact, type FactKey } from '../entity/fact-keys.ts';
import { isSameFact } from '../entity/same-fact.ts';
import type { ExportedRecord } from './exported-file.ts';
import type { ImportPlan } from './plan-import.ts';

/** By company. None where the file brings what happened to the fact, or where what is here stays. */
export function undatedChanges(plan: ImportPlan, takeFile: boolean): ReadonlyMap<string, readonly FactKey[]> {
  const changes = new Map<string, FactKey[]>();
  if (!takeFile) return changes;
  const events = plan.added.filter(({ kind }) => kind === 'event');
  for (const { record, kind, field } of plan.differing) {
    if (kind !== 'entity' || !isFactKey(field) || isSensitiveFact(field)) continue;
    if (events.some((event) => isOf(event, record, field))) continue;
    changes.set(record, [...(changes.get(record) ?? []), field]);
  }
  return changes;
}

const isOf = ({ fields: { entityId, fact } }: ExportedRecord, company: string, changed: FactKey): boolean =>
  entityId === company && typeof fact === 'string' && isSameFact(fact, changed);
