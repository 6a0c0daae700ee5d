/** A document ticked, dated or taken away again; and the day on which the matter is to be handed in. */
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { materialDatedField, materialEndsField } from 'shared/entity/matter-material.ts';
import type { Matter } from 'shared/entity/matter.ts';
import { editRecord, editRecords } from '../store/records.ts';

export interface MatterPlace {
  readonly obligation: Obligation;
  readonly matters: readonly Matter[];
  /** Of the matter that the first tick begins. */
  readonly newId: string;
}

export function saveMaterial(
  place: MatterPlace,
  name: string,
  is: 'dated' | 'ends',
  on: string | null,
): Promise<void> {
  const field = is === 'dated' ? materialDatedField(name) : materialEndsField(name);
  if (on !== null) return put(place, { [field]: on });
  return empty(place, is === 'dated' ? [field, materialEndsField(name)] : [field]);
}

export function savePlannedDay(place: MatterPlace, on: string | null): Promise<void> {
  return on === null ? empty(place, ['plannedOn']) : put(place, { plannedOn: on });
}

async function put(
  { obligation, matters, newId }: MatterPlace,
  set: Readonly<Record<string, string>>,
): Promise<void> {
  const matter = matters.at(-1);
  const { filingId, rule, anchorOn } = obligation;
  const begun =
    matter === undefined
      ? { filingId, ruleId: rule.id, ...(anchorOn === null ? {} : { anchorOn }), ...set }
      : { ...set };
  await editRecord({ record: matter?.id ?? newId, kind: 'matter', set: begun });
}

/** Wherever it stands: two people may each have begun a matter. */
async function empty({ matters }: MatterPlace, unset: readonly string[]): Promise<void> {
  await editRecords(matters.map(({ id }) => ({ record: id, kind: 'matter', unset })));
}
