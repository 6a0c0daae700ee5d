/**
 * What each field of a page wants: one of our facts, none of them, or nobody can tell. Pure; every text is the page's and
 * untrusted. The evidence is kept because the interface shows it: the explanation is the computation.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { addressParts } from './address-run.ts';
import { combineEvidence } from './combine-evidence.ts';
import { addressEvidence } from './evidence/address-evidence.ts';
import type { Candidates } from './evidence/candidates.ts';
import { labelEvidence } from './evidence/label-evidence.ts';
import { countNames, nameEvidence } from './evidence/name-evidence.ts';
import { negativeEvidence } from './evidence/negative-evidence.ts';
import { bareEvidence } from './evidence/owner-evidence.ts';
import { wantsMobile, widgetEvidence } from './evidence/widget-evidence.ts';
import { contextsOf, type FieldContext } from './field-context.ts';
import { blockOf, formCharacter, otherPartyBlocks } from './form-character.ts';
import type { FormReading } from './form-reading.ts';
import { personKey } from './lexicon/index-labels.ts';
import { ROLES, type PersonAttribute } from './lexicon/schema.ts';
import { oncePerSection } from './once-per-section.ts';
import { readField, type ReadField } from './read-field.ts';
import type { Meaning } from './read-label.ts';
import type { Evidence, FormCharacter, FormRecognition, Recognition } from './recognition.ts';
import { LABEL, LABEL_SOURCE, LIKELY, MARGIN, PLACEHOLDER, SURE, TITLE } from './weights.ts';

interface Surroundings {
  readonly context: FieldContext;
  readonly address: Extract<Meaning, { says: 'address' }> | undefined;
  readonly names: ReadonlyMap<string, number>;
  readonly foreign: boolean;
}

/** A prompt that names the owner is nearer than the field before; only a row or a section about a person still counts. */
function askedInPrompt({ label, placeholder }: ReadField, context: FieldContext): FieldContext {
  const named = placeholder.meanings.some(
    ({ meaning }) => meaning.says === 'person' && meaning.role !== null,
  );
  if (label.text === '' || !named) return context;
  return { ...context, person: null, company: null, section: { ...context.section, company: false } };
}

function gather(
  entry: ReadField,
  around: Surroundings,
): { candidates: Candidates; bare: readonly PersonAttribute[] } {
  const { field, label, placeholder, title } = entry;
  const candidates: Candidates = new Map();
  const labelled = label.text !== '';
  const main = labelled ? label : placeholder;
  const source = LABEL_SOURCE[field.labelSource];
  const weights = labelled
    ? { whole: LABEL.whole * source, stripped: LABEL.stripped * source, ending: LABEL.ending * source }
    : { whole: PLACEHOLDER.asLabel, stripped: PLACEHOLDER.asLabel, ending: PLACEHOLDER.endingAsLabel };
  labelEvidence(candidates, { kind: labelled ? 'label' : 'placeholder', reading: main, weights });
  if (around.address !== undefined) {
    const reading = main.text === '' ? label : main;
    addressEvidence(candidates, {
      meaning: around.address,
      reading,
      kind: labelled ? 'label' : 'placeholder',
      weight: labelled ? LABEL.whole * source : PLACEHOLDER.asLabel,
      context: around.context,
    });
  }
  const bare =
    candidates.size > 0
      ? []
      : bareEvidence(candidates, main, askedInPrompt(entry, around.context), wantsMobile(field));
  if (labelled && placeholder.text !== label.text && (candidates.size > 0 || bare.length > 0)) {
    // Beside a label the prompt may name the owner (联系电话, 请输入经办人手机号), but it does not overrule what the label says.
    const beside: Candidates = new Map();
    labelEvidence(beside, {
      kind: 'placeholder',
      reading: placeholder,
      weights: { whole: PLACEHOLDER.beside, stripped: PLACEHOLDER.beside, ending: 0 },
    });
    for (const [key, evidence] of beside) {
      if (candidates.has(key)) candidates.get(key)?.push(...evidence);
      else if (bare.length > 0)
        candidates.set(key, [{ kind: 'label', text: label.text, weight: LABEL.bare }, ...evidence]);
    }
  }
  labelEvidence(candidates, {
    kind: 'title',
    reading: title,
    weights: { whole: labelled ? 0 : TITLE, stripped: labelled ? 0 : TITLE, ending: 0 },
  });
  nameEvidence(candidates, { field, counts: around.names, labelled, bare, labelText: label.text });
  return { candidates, bare };
}

function questions(bare: readonly PersonAttribute[]): FactKey[] {
  const keys = ROLES.flatMap((role) => bare.map((attribute) => personKey(role, attribute)));
  const company: FactKey[] = [
    ...(bare.includes('phone') ? ['entity.phone' as const] : []),
    ...(bare.includes('email') ? ['entity.email' as const] : []),
  ];
  return [...company, ...keys.filter((key) => key !== null)];
}

function decide(entry: ReadField, around: Surroundings): Recognition {
  const { field, label } = entry;
  const fieldId = field.id;
  const main = label.text === '' ? entry.placeholder : label;
  const against: Evidence[] = negativeEvidence(main, around.context);
  if (around.foreign) against.push({ kind: 'form', text: field.section, weight: -1 });
  if (against.length > 0) return { fieldId, outcome: 'none', evidence: against };

  const { candidates, bare } = gather(entry, around);
  const scored = [...candidates]
    .map(([key, evidence]) => {
      const all = [...evidence, ...widgetEvidence(field, key)];
      return { key, evidence: all, score: combineEvidence(all) };
    })
    .sort((one, other) => other.score - one.score);
  const [first, second] = scored;
  const shown = first?.evidence ?? [];
  if (main.ambiguous.length > 0)
    return {
      fieldId,
      outcome: 'ask',
      candidates: main.ambiguous,
      evidence: [{ kind: 'label', text: main.text, weight: LABEL.bare }],
    };
  if (first !== undefined && first.score >= LIKELY) {
    const tied = scored.filter(({ score }) => first.score - score < MARGIN).map(({ key }) => key);
    if (second !== undefined && tied.length > 1)
      return { fieldId, outcome: 'ask', candidates: tied, evidence: shown };
    return { fieldId, outcome: 'fact', key: first.key, score: first.score, evidence: shown };
  }
  const owner =
    around.context.row.role ?? around.context.section.role ?? around.context.person?.owner ?? null;
  const open = questions(bare).filter(
    (key) =>
      combineEvidence([{ kind: 'label', text: '', weight: LABEL.bare }, ...widgetEvidence(field, key)]) >=
      LABEL.bare - 0.1,
  );
  // Somebody else's 姓名 is not a question; nor is one whose owner we know and keep no such fact of.
  if (first === undefined && owner === null && open.length > 0) {
    return {
      fieldId,
      outcome: 'ask',
      candidates: open,
      evidence: [{ kind: 'label', text: main.text, weight: LABEL.bare }],
    };
  }
  return { fieldId, outcome: 'none', evidence: shown };
}

/** Fields come back in the order of the reading. Never throws, whatever the page says. */
export function recognise(reading: FormReading): FormRecognition {
  const fields = reading.fields.map(readField);
  const contexts = contextsOf(fields);
  const addresses = addressParts(fields);
  const names = countNames(reading.fields);
  const foreign = otherPartyBlocks(fields);
  const decided = fields.map((entry, index): Recognition => {
    const context = contexts[index];
    if (context === undefined) return { fieldId: entry.field.id, outcome: 'none', evidence: [] };
    return decide(entry, {
      context,
      address: addresses.get(entry.field.id),
      names,
      foreign: foreign.has(blockOf(entry.field)),
    });
  });
  const once = oncePerSection(reading.fields, decided);
  const character = new Map<number, FormCharacter>();
  for (const form of new Set(reading.fields.map((field) => field.form))) {
    const members = fields.filter(({ field }) => field.form === form);
    const ids = new Set(members.map(({ field }) => field.id));
    character.set(
      form,
      formCharacter(
        reading,
        form,
        members,
        once.filter((one) => ids.has(one.fieldId)),
        foreign,
      ),
    );
  }
  return { fields: once, character };
}

/** Whether a recognition is sure enough to be ticked before the person looks, on a form that is ours. */
export const isSure = (recognition: Recognition): boolean =>
  recognition.outcome === 'fact' && recognition.score >= SURE;
