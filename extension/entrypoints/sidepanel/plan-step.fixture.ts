/** A step that is ticked and plain, but for what a test says of it. */
import type { PlanStep } from 'shared/forms/fill-plan.ts';

export const step = (fieldId: string, rest: Partial<PlanStep> = {}): PlanStep => ({
  fieldId,
  key: 'entity.name',
  label: fieldId,
  before: '',
  after: '值',
  value: { kind: 'text', text: '值' },
  sensitive: false,
  ticked: true,
  unticked: null,
  score: 1,
  evidence: [],
  ...rest,
});
