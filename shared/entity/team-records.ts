/** A team's synced records as the product's words. Kinds that a newer version wrote are left where they are. */
import { readEntity, type Entity } from './entity.ts';
import { readEntityEvent, type EntityEvent } from './entity-event.ts';
import { readFiling, type Filing } from './filing.ts';
import { readMatter, type Matter } from './matter.ts';
import { readRuleOverride, type RuleOverride } from './rule-override.ts';

export interface RecordFields {
  readonly record: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface TeamRecords {
  readonly entities: readonly Entity[];
  readonly filings: readonly Filing[];
  readonly matters: readonly Matter[];
  /** What happened to a company and reaches many of its filings. */
  readonly entityEvents: readonly EntityEvent[];
  readonly ruleOverrides: readonly RuleOverride[];
}

/** `records` without the deleted ones. An event or override that cannot be read starts and changes nothing. */
export function readTeamRecords(records: Iterable<RecordFields>): TeamRecords {
  const entities: Entity[] = [];
  const filings: Filing[] = [];
  const matters: Matter[] = [];
  const entityEvents: EntityEvent[] = [];
  const ruleOverrides: RuleOverride[] = [];
  for (const { record, kind, fields } of records) {
    switch (kind) {
      case 'entity':
        entities.push(readEntity(record, fields));
        break;
      case 'filing':
        filings.push(readFiling(record, fields));
        break;
      case 'matter':
        matters.push(readMatter(record, fields));
        break;
      case 'event': {
        const event = readEntityEvent(record, fields);
        if (event !== null) entityEvents.push(event);
        break;
      }
      case 'ruleOverride': {
        const override = readRuleOverride(record, fields);
        if (override !== null) ruleOverrides.push(override);
        break;
      }
      default:
    }
  }
  return { entities, filings, matters, entityEvents, ruleOverrides };
}
