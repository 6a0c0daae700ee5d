/** A record's field as the interface calls it: a fact by its name, a filing's field by its label, others as they are. */
import { i18n } from '#i18n';
import { findFact } from 'shared/entity/fact-keys.ts';
import { fieldAnswered, isAnsweredField } from 'shared/entity/filing.ts';
import { readEventField } from 'shared/entity/filing-event.ts';
import { matterDayField, MATTER_STATES, matterWordsField } from 'shared/entity/matter.ts';
import { readPrintedField } from 'shared/entity/printed-change.ts';
import { materialOfField } from 'shared/entity/matter-material.ts';
import { pick } from './language.ts';
import { wordFact } from './word-event.ts';
import { attributeAsked } from './word-value.ts';

/** `record` is whose field it is; `typeId` as in `wordValue`. */
export function wordField(field: string, record = '', typeId?: string): string {
  const fact = findFact(field);
  if (fact) return pick(fact.names);
  const attribute = attributeAsked(field, record, typeId);
  if (attribute) return pick(attribute.names);
  switch (field) {
    case 'typeId':
      return i18n.t('filingForm.type');
    case 'entityId':
      return i18n.t('filingForm.entity');
    case 'name':
    case 'number':
    case 'expiry':
    case 'issuedOn':
    case 'region':
    case 'owner':
    case 'note':
      return i18n.t(`filingForm.${field}`);
    case 'preparedOn':
    case 'submittedOn':
    case 'firstSubmittedOn':
    case 'acceptedOn':
    case 'sentBackOn':
    case 'correctionDueOn':
    case 'grantedOn':
    case 'refusedOn':
    case 'withdrawnOn':
      return i18n.t(`matter.${field}`);
    case 'plannedOn':
      return i18n.t('material.plannedOn');
    case 'enteredOn':
    case 'undoneOn':
    case 'filingId':
    case 'ruleId':
    case 'anchorOn':
    case 'event':
    case 'fact':
    case 'facts':
    case 'on':
    case 'window':
    case 'reason':
    case 'by':
      return i18n.t(`recordField.${field}`);
    default: {
      const document = materialOfField(field);
      if (document !== null) {
        const key = document.is === 'dated' ? 'material.datedOf' : 'material.endsOf';
        return i18n.t(key, { document: document.name });
      }
      const printed = readPrintedField(field);
      if (printed !== null)
        return i18n.t(`recordField.printed.${printed.is}`, { field: wordField(printed.of) });
      const state = MATTER_STATES.find((each) => matterWordsField(each) === field);
      if (state !== undefined)
        return i18n.t('recordField.words', { state: i18n.t(`matter.${matterDayField(state)}`) });
      const question = isAnsweredField(field) ? questionOf(fieldAnswered(field), record) : undefined;
      if (question !== undefined) return i18n.t('recordField.answeredOn', { question });
      // Any day serves: only the name of the field is worded.
      const event = readEventField(field, '2000-01-01');
      if (event === null) return field;
      const name = i18n.t(`event.name.${event.kind}`);
      return event.fact === undefined
        ? name
        : i18n.t('filing.named', { type: name, name: wordFact(event.fact) });
    }
  }
}

/** The place is asked of every filing whose rules know places, and is no attribute of its type. */
function questionOf(field: string, record: string): string | undefined {
  if (field === 'attribute.region') return i18n.t('filingForm.region');
  const attribute = attributeAsked(field, record);
  return attribute && pick(attribute.names);
}
