import type { FactKey } from 'shared/entity/fact-keys.ts';
import { comparePage, type PageFact } from 'shared/forms/compare-page.ts';
import { fieldSignatures, type Corrections } from 'shared/forms/correction.ts';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { planFill } from 'shared/forms/plan-fill.ts';
import { recognise } from 'shared/forms/recognise.ts';
import type { Entity } from '../../store/ledger.ts';

/** The plan for this page and company. Made here, so that of all facts only what is ticked travels to the page. */
export function planForPage(reading: FormReading, entity: Entity, corrections: Corrections): FillPlan {
  const facts = entity.facts as Partial<Record<FactKey, string>>;
  return planFill({
    reading,
    recognition: recognise(reading),
    facts,
    companyName: facts['entity.name'] ?? '',
    uscc: facts['entity.uscc'] ?? '',
    corrections,
  });
}

/** What the page shows beside the facts. */
export function compareWithPage(
  reading: FormReading,
  entity: Entity,
  corrections: Corrections,
): readonly PageFact[] {
  return comparePage({ reading, recognition: recognise(reading), facts: entity.facts, corrections });
}

/** By field, what a lesson about it is kept under. */
export function signaturesOf(reading: FormReading): ReadonlyMap<string, string> {
  return fieldSignatures(reading);
}

/** The reading with what nobody sees marked as such: it is refused like what is not rendered. */
export function withoutHidden(reading: FormReading, hidden: ReadonlySet<string>): FormReading {
  if (hidden.size === 0) return reading;
  return {
    ...reading,
    fields: reading.fields.map((field) => (hidden.has(field.id) ? { ...field, visible: false } : field)),
  };
}
