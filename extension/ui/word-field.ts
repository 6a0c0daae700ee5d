/** A record's field as the interface calls it: a fact by its name, a filing's field by its label, others as they are. */
import { i18n } from '#i18n';
import { findFact } from 'shared/entity/fact-keys.ts';
import { EVENTS, type EventName } from 'shared/entity/filing.ts';
import { pick } from './language.ts';

export function wordField(field: string): string {
  const fact = findFact(field);
  if (fact) return pick(fact.names);
  switch (field) {
    case 'name':
    case 'number':
    case 'expiry':
    case 'owner':
    case 'note':
      return i18n.t(`filingForm.${field}`);
    case 'submittedOn':
    case 'sentBackOn':
    case 'grantedOn':
      return i18n.t(`matter.${field}`);
    default: {
      const event = field.startsWith('event.') ? field.slice('event.'.length) : '';
      return isEvent(event) ? i18n.t(`anchor.${event}`) : field;
    }
  }
}

function isEvent(name: string): name is EventName {
  return (EVENTS as readonly string[]).includes(name);
}
