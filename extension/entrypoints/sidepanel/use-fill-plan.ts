/** What the form that was read is to be filled with, by what was taught of this page and what can be seen of it. */
import { useMemo } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Corrections } from 'shared/forms/correction.ts';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { teach, type Meaning } from '../../store/field-lessons.ts';
import type { Entity } from '../../store/ledger.ts';
import { editRecord } from '../../store/records.ts';
import { mayEdit } from '../../ui/live-data.ts';
import type { Engine } from './engine-client.ts';
import { planningAtHand } from './planning.ts';
import { taughtPage, useFieldLessons } from './use-field-lessons.ts';
import { useSeenFields } from './use-seen-fields.ts';

export function useFillPlan(
  reading: FormReading | null,
  entity: Entity,
  engine: RefObject<Engine | null>,
  fail: (error: unknown) => void,
) {
  const { lessons, teachHere } = useFieldLessons(reading);
  const wholePlan = useMemo(
    () => (reading ? planningAtHand().planForPage(reading, entity, lessons) : null),
    [reading, entity, lessons],
  );
  const { seen, hidden } = useSeenFields(engine, reading, wholePlan, fail);
  const plan = useMemo(
    () => (reading ? planWithout(hidden, reading, entity, lessons) : null),
    [reading, hidden, entity, lessons],
  );
  const signatures = useMemo(
    () => (reading ? planningAtHand().signaturesOf(reading) : new Map<string, string>()),
    [reading],
  );
  const taught = new Map(
    [...signatures].flatMap(([id, signature]) => {
      const means = lessons.get(signature);
      return means === undefined ? [] : [[id, means] as const];
    }),
  );

  const teachField = async (fieldId: string, means: Meaning | null): Promise<void> => {
    const signature = signatures.get(fieldId);
    if (!reading || signature === undefined) return;
    if (!mayEdit.value) return teachHere(signature, means);
    await editRecord(await teach(taughtPage(reading), signature, means));
  };

  return { plan, seen, lessons, taught, teachField };
}

function planWithout(
  hidden: ReadonlySet<string>,
  reading: FormReading,
  entity: Entity,
  lessons: Corrections,
): FillPlan {
  const { planForPage, withoutHidden } = planningAtHand();
  return planForPage(withoutHidden(reading, hidden), entity, lessons);
}
