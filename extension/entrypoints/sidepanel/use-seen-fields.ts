/** Which planned fields a person could see: asked of the page for the preview, each field once per reading. */
import { useEffect, useState } from 'preact/hooks';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { Engine } from './engine-client.ts';

export interface SeenFields {
  readonly seen: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

const NOTHING: SeenFields = { seen: new Set(), hidden: new Set() };

/** @param onProblem told when the page does not answer. */
export function useSeenFields(
  engine: { readonly current: Engine | null },
  reading: FormReading | null,
  plan: FillPlan | null,
  onProblem: (error: unknown) => void,
): SeenFields {
  const [known, setKnown] = useState<{ of: FormReading | null; fields: SeenFields }>({
    of: null,
    fields: NOTHING,
  });
  const fields = known.of === reading ? known.fields : NOTHING;
  const unasked = (plan?.steps ?? [])
    .map(({ fieldId }) => fieldId)
    .filter((id) => !fields.seen.has(id) && !fields.hidden.has(id));
  useEffect(() => {
    if (unasked.length === 0 || engine.current === null || reading === null) return;
    engine.current
      .hidden(unasked)
      .then((found) => {
        setKnown((now) => {
          const { seen, hidden } = now.of === reading ? now.fields : NOTHING;
          const visible = unasked.filter((id) => !found.has(id));
          return {
            of: reading,
            fields: { seen: new Set([...seen, ...visible]), hidden: new Set([...hidden, ...found]) },
          };
        });
      })
      .catch(onProblem);
  }, [reading, unasked.join()]);
  return fields;
}
