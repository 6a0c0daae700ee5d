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

test('a plan and what was decided on its very day are one line', () => {
  const events = [
    E('plannedOn', '2026-12-20', 'entity.name'),
    E('factDecided', '2026-12-20', 'legalRep.name'),
  ];
  expect(changes('online-publishing', events)).toEqual(['2026-12-20: entity.name legalRep.name, open']);
});

describe('a matter on such a change', () => {
  const M = (anchorOn: string, ruleId = 'change') => ({ anchorOn, ruleId, grantedOn: '2026-11-20' });
  const name = 'legalRep.name';

  test('answers the day of its decision, though that is entered afterwards', () => {
    const events = [E('factChanged', '2026-09-10', name), E('factDecided', '2026-09-01', name)];
    expect(changes('police-filing', events, [M('2026-09-10')])).toEqual([`2026-09-01: ${name}, done`]);
  });

  test('answers a day that was put right, and no other that stands beside it', () => {
    const [one, other] = [
      E('factChanged', '2026-09-10', name),
      E('factChanged', '2026-09-20', 'entity.name'),
    ];
    expect(changes('police-filing', [one], [M('2026-09-12')])).toEqual([`2026-09-10: ${name}, done`]);
    expect(changes('police-filing', [one, other], [M('2026-09-10')])).toEqual([
      `2026-09-10: ${name}, done`,
      '2026-09-20: entity.name, undated',
    ]);
  });

  test('under the rule that names days answers the one that names none', () => {
    expect(
      changes('performance', [E('factChanged', '2026-09-10', name)], [M('2026-09-10', 'change-practice')]),
    ).toEqual([`2026-09-10: ${name}, done`]);
  });

  test('that was approved when it was decided is approved for the day that is planned, and for no other fact', () => {
    const decided = E('factDecided', '2026-11-02', name);
    const planned = (fact: string) => [decided, E('plannedOn', '2026-11-30', fact)];
    const later = [decided, E('plannedOn', '2027-01-15', name)];
    const approved = [M('2026-11-02')];
    expect(changes('online-publishing', planned(name), approved)).toEqual([`2026-11-30: ${name}, done`]);
    expect(changes('online-publishing', later, approved)).toEqual([`2027-01-15: ${name}, done`]);
    expect(changes('online-publishing', planned('entity.name'), approved)).toEqual([
      `2026-11-02: ${name}, done`,
      '2026-11-30: entity.name, urgent',
    ]);
    // Nobody said of what the plan is.
    expect(changes('online-publishing', planned(''), approved)).toEqual([
      `2026-11-02: ${name}, done`,
      '2026-11-30: , urgent',
    ]);
  });
});
