/** Changes for which no text names days: each fact is told once, and none is hidden by another. */
import { describe, expect, test } from 'vitest';
import { readEntityEvent, type EntityEvent } from '../entity/entity-event.ts';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import { changedFacts } from './obligation.ts';
import { teamObligations } from './team-obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const E = (event: string, on: string, fact = ''): Record<string, string> => ({ event, on, fact });

/** `day: facts, phase` of what the rule `change` of the filing makes. */
const changes = (
  typeId: string,
  events: readonly Record<string, string>[],
  matters: readonly Record<string, string>[] = [],
) =>
  teamObligations({
    filings: [readFiling('f', { entityId: 'e', typeId, number: '1', expiry: '2031-01-01' })],
    matters: matters.map((fields, index) =>
      readMatter(`m${index}`, { filingId: 'f', ruleId: 'change', ...fields }),
    ),
    entityEvents: events
      .map((fields, index) => readEntityEvent(`e${index}`, { entityId: 'e', ...fields }))
      .filter((event): event is EntityEvent => event !== null),
    ruleOverrides: [],
    today: '2026-11-24',
    calendar,
  })
    .obligations.filter(({ rule }) => rule.id === 'change')
    .map((each) => `${each.anchorOn ?? '-'}: ${changedFacts(each).join(' ')}, ${each.phase}`)
    .sort();

describe('what was decided and what came about', () => {
  const decided = E('factDecided', '2026-09-01', 'legalRep.name');

  test('is one change', () => {
    expect(changes('police-filing', [decided, E('factChanged', '2026-09-10', 'legalRep.name')])).toEqual([
      '2026-09-01: legalRep.name, undated',
    ]);
  });

  test('is another where the same fact changes again', () => {
    const events = [
      decided,
      E('factChanged', '2026-09-10', 'legalRep.name'),
      E('factChanged', '2026-11-10', 'legalRep.name'),
    ];
    expect(changes('police-filing', events)).toEqual([
      '2026-09-01: legalRep.name, undated',
      '2026-11-10: legalRep.name, undated',
    ]);
  });

  test('hides no other fact that changes on that day', () => {
    const events = [
      decided,
      E('factChanged', '2026-09-10', 'legalRep.name'),
      E('factChanged', '2026-09-10', 'entity.name'),
    ];
    expect(changes('police-filing', events)).toEqual([
      '2026-09-01: legalRep.name, undated',
      '2026-09-10: entity.name, undated',
    ]);
  });

  test('of one day is one line', () => {
    expect(changes('police-filing', [decided, E('factChanged', '2026-09-01', 'entity.name')])).toEqual([
      '2026-09-01: entity.name legalRep.name, undated',
    ]);
  });
});

describe('a change that must be approved first', () => {
  const decided = [
    E('factDecided', '2026-11-02', 'entity.name'),
    E('factDecided', '2026-11-02', 'legalRep.name'),
  ];

  test('is not planned because another of the same day is', () => {
    expect(changes('online-publishing', [...decided, E('plannedOn', '2026-12-20', 'entity.name')])).toEqual([
      '2026-11-02: legalRep.name, undated',
      '2026-12-20: entity.name, open',
    ]);
  });

  test('is planned where each is', () => {
    const planned = ['entity.name', 'legalRep.name'].map((fact) => E('plannedOn', '2026-12-20', fact));
    expect(changes('online-publishing', [...decided, ...planned])).toEqual([
      '2026-12-20: entity.name legalRep.name, open',
    ]);
  });
});
