/** Labels that mean one of several facts (`lexicon/ambiguous.ts`): what stands elsewhere in the form may say which. */
import type { FactKey } from '../entity/fact-keys.ts';
import { combineEvidence } from './combine-evidence.ts';
import { ownerAround } from './evidence/owner-evidence.ts';
import { widgetEvidence } from './evidence/widget-evidence.ts';
import type { FieldContext } from './field-context.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { Evidence, Recognition } from './recognition.ts';
import { LABEL, OWNER } from './weights.ts';

/** The labels by which the form asks for the company's name and for its number; null where it does not. */
export interface AskedElsewhere {
  readonly companyNamed: string | null;
  readonly companyNumbered: string | null;
}

interface Around extends AskedElsewhere {
  readonly context: FieldContext;
}

/** 法人证件号码 may be the legal entity's or its representative's; behind 法人姓名 it is the latter's. */
export function settleAmbiguous(
  entry: ReadField,
  { context, companyNamed, companyNumbered }: Around,
): Recognition {
  const { field } = entry;
  const main = mainText(entry);
  const said: Evidence = { kind: 'label', text: main.text, weight: LABEL.bare };
  const settle = (key: FactKey, neighbour: string): Recognition => {
    const beside: Evidence = { kind: 'neighbour', text: neighbour, weight: OWNER.next };
    const evidence = [said, beside, ...widgetEvidence(field, key)];
    return { fieldId: field.id, outcome: 'fact', key, score: combineEvidence(evidence), evidence };
  };
  // 法人名称 where 企业名称 is asked for by itself: the person.
  if (companyNamed !== null && main.ambiguous.includes('legalRep.name'))
    return settle('legalRep.name', companyNamed);
  // 申请人, and the number of a company behind it: a company applies.
  if (context.besideCode !== null && main.ambiguous.includes('entity.name'))
    return settle('entity.name', context.besideCode);
  // 申请人 where 企业名称 is asked for by itself: whoever applies for it.
  const agent = companyNamed === null ? undefined : main.ambiguous.find((key) => key.startsWith('agent.'));
  if (companyNamed !== null && agent !== undefined) return settle(agent, companyNamed);
  // 法人证件号码 where the company's own number is asked for by itself: that of who represents it.
  const paper = main.ambiguous.find((key) => key.startsWith('legalRep.id'));
  if (companyNumbered !== null && paper !== undefined) return settle(paper, companyNumbered);
  const owner = ownerAround(context);
  const keys = main.ambiguous.filter((key) => owner !== null && key.startsWith(`${owner.role}.`));
  const [key] = keys;
  if (owner === null || key === undefined || keys.length > 1)
    return { fieldId: field.id, outcome: 'ask', candidates: main.ambiguous, evidence: [said] };
  const evidence = [said, owner.evidence, ...widgetEvidence(field, key)];
  return { fieldId: field.id, outcome: 'fact', key, score: combineEvidence(evidence), evidence };
}
