/**
 * Which fact goes where, as which text, and what is refused and why. Pure: the page is a reading, the result is data.
 * Nothing is ticked that is not sure, ours, empty and harmless; nothing is cut; nothing is filled for another company.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import type { Corrections } from './correction.ts';
import { fieldSignatures } from './correction.ts';
import { deriveFacts, type HeldFacts } from './derive-facts.ts';
import { addressRemainder } from './address-remainder.ts';
import type { FillPlan, PlanRefusal, PlanStep, RefusalReason, UntickedReason } from './fill-plan.ts';
import { leansAgainst } from './form-leaning.ts';
import type { FormField, FormReading } from './form-reading.ts';
import { areaCodeOf, LOCAL_ONLY } from './format-phone.ts';
import { formatValue } from './format-value.ts';
import { findOtherCompany } from './other-company.ts';
import { keysByForm, ParentFinder, type KeyedField } from './plan-parents.ts';
import { isSure } from './recognise.ts';
import type { Evidence, FormCharacter, FormLeaning, FormRecognition, Recognition } from './recognition.ts';
import { showsAlready, showsNothing } from './shown-value.ts';
import { numberParts } from './split-number.ts';

export interface FillRequest {
  readonly reading: FormReading;
  readonly recognition: FormRecognition;
  /** As stored; what follows from them is derived here. */
  readonly facts: Partial<Record<FactKey, string>>;
  readonly companyName: string;
  readonly uscc: string;
  /** What people taught about this portal; outranks every score. */
  readonly corrections?: Corrections;
}

type Outcome = { readonly step: PlanStep } | { readonly refusal: PlanRefusal };

/** Forms that are somebody else's business. `unclear` is offered without ticks. */
const NOT_OURS: ReadonlySet<FormCharacter> = new Set(['otherParty', 'search', 'login']);

const labelOf = (field: FormField): string =>
  field.label.trim() || field.placeholder.trim() || field.title.trim();

function correct(
  reading: FormReading,
  recognition: FormRecognition,
  corrections: Corrections | undefined,
): Recognition[] {
  const signatures = corrections === undefined ? null : fieldSignatures(reading);
  return reading.fields.map((field, index) => {
    const found = recognition.fields[index] ?? { fieldId: field.id, outcome: 'none' as const, evidence: [] };
    const taught = corrections?.get(signatures?.get(field.id) ?? '');
    if (taught === undefined) return found;
    const evidence: Evidence[] = [
      { kind: 'label', text: labelOf(field), weight: taught === 'never' ? -1 : 1 },
    ];
    return taught === 'never'
      ? { fieldId: field.id, outcome: 'none', evidence }
      : { fieldId: field.id, outcome: 'fact', key: taught, score: 1, evidence };
  });
}

function refusal(
  field: FormField,
  found: Recognition,
  reason: RefusalReason,
  limit: PlanRefusal['limit'] = null,
): Outcome {
  return {
    refusal: {
      fieldId: field.id,
      label: labelOf(field),
      key: found.outcome === 'fact' ? found.key : null,
      candidates: found.outcome === 'ask' ? found.candidates : [],
      reason,
      limit,
      before: field.shown,
      evidence: found.evidence,
    },
  };
}

interface Doubts {
  readonly own: boolean;
  readonly sure: boolean;
  readonly empty: boolean;
  readonly assumed: boolean;
  readonly sensitive: boolean;
}

/** The gravest first: it is the one that is shown. */
function whyUnticked({ own, sure, empty, assumed, sensitive }: Doubts): UntickedReason | null {
  if (!own) return 'unclearForm';
  if (!sure) return 'notSure';
  if (!empty) return 'occupied';
  if (assumed) return 'assumedUnit';
  return sensitive ? 'sensitive' : null;
}

interface FieldToPlan {
  readonly field: FormField;
  readonly found: Recognition;
  readonly character: FormCharacter;
  readonly leaning: FormLeaning | undefined;
  readonly facts: HeldFacts;
  /** The facts that fields of the same form take. */
  readonly taken: ReadonlySet<FactKey>;
  /** A field that is chosen from before this one is part of the plan: this one may be disabled until then. */
  readonly follows: boolean;
}

function planField({ field, found, character, leaning, facts, taken, follows }: FieldToPlan): Outcome {
  if (found.outcome === 'none') return refusal(field, found, 'notOurs');
  if (NOT_OURS.has(character)) return refusal(field, found, 'notOurForm');
  if (found.outcome === 'ask') return refusal(field, found, 'notSure');
  if (!field.visible) return refusal(field, found, 'hidden');
  if (field.widget === 'file') return refusal(field, found, 'fileByHand');
  const fact = addressRemainder(found.key, taken, facts) ?? facts.get(found.key);
  const formatted = fact === undefined ? null : formatValue(field, found.key, fact.value, facts);
  const right = formatted !== null && 'value' in formatted && showsAlready(field, formatted.value);
  if (right) return refusal(field, found, 'already');
  if (field.disabled && !follows) return refusal(field, found, 'disabled');
  if (field.readonly) return refusal(field, found, 'readonly');
  if (fact === undefined || formatted === null) return refusal(field, found, 'noFact');
  if ('reason' in formatted) return refusal(field, found, formatted.reason, formatted.limit);
  const doubts: Doubts = {
    own: character === 'own',
    sure: isSure(found),
    empty: showsNothing(field),
    assumed: formatted.assumed,
    sensitive: fact.sensitive,
  };
  if (!doubts.empty && !(doubts.sure && doubts.own)) return refusal(field, found, 'occupied');
  const unticked = whyUnticked(doubts);
  return {
    step: {
      fieldId: field.id,
      key: found.key,
      label: labelOf(field),
      before: field.shown,
      after: formatted.after,
      value: formatted.value,
      sensitive: fact.sensitive,
      ticked: unticked === null,
      unticked,
      score: found.score,
      evidence:
        unticked === 'unclearForm' && leaning !== undefined
          ? [...found.evidence, ...leansAgainst(leaning)]
          : found.evidence,
    },
  };
}

const roomForLocal = (field: FormField): FormField => ({
  ...field,
  maxLength: field.maxLength === null ? LOCAL_ONLY : Math.min(field.maxLength, LOCAL_ONLY),
});

/** The area code goes where the number goes that it belongs to, and nowhere without it. */
function areaBeside(field: FormField, found: Recognition, local: Outcome | null, value = ''): Outcome {
  const area = areaCodeOf(value);
  if (local === null || !('step' in local) || area === null) return refusal(field, found, 'notOurs');
  if (!field.visible) return refusal(field, found, 'hidden');
  if (field.disabled || field.readonly)
    return refusal(field, found, field.disabled ? 'disabled' : 'readonly');
  if (field.shown.trim() === area) return refusal(field, found, 'already');
  if (!showsNothing(field)) return refusal(field, found, 'occupied');
  if (field.maxLength !== null && area.length > field.maxLength)
    return refusal(field, found, 'tooLong', { length: area.length, max: field.maxLength });
  const { step } = local;
  const own = { fieldId: field.id, label: labelOf(field), before: field.shown };
  return { step: { ...step, ...own, after: area, value: { kind: 'text', text: area } } };
}

/** What the parent's fate does to the child's. A number beside another kind of document would be a wrong number. */
function afterParent(
  child: Outcome,
  parent: Outcome,
  parentField: FormField,
  field: FormField,
  found: Recognition,
): Outcome {
  if (!('step' in child)) return child;
  if ('step' in parent) {
    if (showsNothing(parentField))
      return parent.step.ticked || parent.step.sensitive || !child.step.ticked
        ? child
        : { step: { ...child.step, ticked: false, unticked: 'parentUnticked' } };
    return refusal(
      field,
      found,
      found.outcome === 'fact' && found.key.endsWith('.idNo') ? 'typeNotHeld' : 'waitsForParent',
    );
  }
  if (parent.refusal.reason === 'already') return child;
  const other = !showsNothing(parentField) && child.step.key.endsWith('.idNo');
  return refusal(field, found, other ? 'typeNotHeld' : 'waitsForParent');
}

/** Steps come in the order in which they are carried out: that of the page, parents first. */
export function planFill({
  reading,
  recognition,
  facts,
  companyName,
  uscc,
  corrections,
}: FillRequest): FillPlan {
  const found = correct(reading, recognition, corrections);
  const otherCompany = findOtherCompany(reading, { ...recognition, fields: found }, { companyName, uscc });
  if (otherCompany !== null) return { steps: [], refusals: [], otherCompany };

  const held = deriveFacts(facts, companyName, uscc);
  const keyed = reading.fields.map((field, index): KeyedField => {
    const one = found[index];
    return { field, key: one?.outcome === 'fact' ? one.key : null };
  });
  const parents = new ParentFinder(keyed);
  const taken = keysByForm(keyed);
  const numbers = numberParts(reading.fields);
  const outcomes = new Map<number, Outcome>();
  const plan = (index: number): Outcome | null => {
    const known = outcomes.get(index);
    const field = reading.fields[index];
    const one = found[index];
    if (known !== undefined || field === undefined || one === undefined) return known ?? null;
    const parent = parents.of(index);
    // Levels only point upwards, so this ends; the parent enters the map, and thus the order, before the child.
    const parentOutcome = parent === null ? null : plan(parent.index);
    const parentField = parent === null ? undefined : reading.fields[parent.index];
    const part = numbers.get(index);
    let outcome = planField({
      field: part?.part === 'local' ? roomForLocal(field) : field,
      found: one,
      character: recognition.character.get(field.form) ?? 'unclear',
      leaning: recognition.leanings.get(field.form),
      facts: held,
      taken: taken.get(field.form) ?? new Set(),
      follows: parent?.must === true && parentOutcome !== null && 'step' in parentOutcome,
    });
    if (parent?.must === true && parentOutcome !== null && parentField !== undefined) {
      outcome = afterParent(outcome, parentOutcome, parentField, field, one);
    }
    if (part?.part === 'area') {
      const local = plan(part.local);
      outcome = areaBeside(
        field,
        one,
        local,
        local !== null && 'step' in local ? held.get(local.step.key)?.value : '',
      );
    }
    outcomes.set(index, outcome);
    return outcome;
  };
  for (const index of reading.fields.keys()) plan(index);
  const all = [...outcomes.values()];
  return {
    steps: all.flatMap((outcome) => ('step' in outcome ? [outcome.step] : [])),
    refusals: all.flatMap((outcome) => ('refusal' in outcome ? [outcome.refusal] : [])),
    otherCompany: null,
  };
}
