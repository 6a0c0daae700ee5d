/** Where what a change was of is said, so that a clock that waits for it starts or is silent. */
import { expect, test } from 'vitest';
import { teamObligations, type TeamToday } from 'shared/deadlines/team-obligations.ts';
import { workingCalendar as calendar } from 'shared/deadlines/working-calendar.ts';
import { readEntityEvent, type EntityEvent } from 'shared/entity/entity-event.ts';
import { readFiling } from 'shared/entity/filing.ts';
import { unnamedChange } from './unnamed-change.ts';

type Fields = Readonly<Record<string, string>>;

const NEWS: Fields = { entityId: 'c', typeId: 'internet-news', number: '1', enteredOn: '2025-01-06' };
const LICENCE: Fields = { entityId: 'c', typeId: 'business-licence', issuedOn: '2015-03-02' };
const changed = (on: string, fact?: string): Fields => ({
  entityId: 'c',
  event: 'factChanged',
  on,
  ...(fact === undefined ? {} : { fact }),
});

function records(events: readonly Fields[], filings: Readonly<Record<string, Fields>>) {
  const team: TeamToday = {
    filings: Object.entries(filings).map(([id, fields]) => readFiling(id, fields)),
    matters: [],
    ruleOverrides: [],
    entityEvents: events
      .map((fields, index) => readEntityEvent(`e${index}`, fields))
      .filter((event): event is EntityEvent => event !== null),
    today: '2026-11-20',
    calendar,
  };
  return { team, fieldsOf: new Map(Object.entries(filings)) };
}

function asked(events: readonly Fields[], filings: Readonly<Record<string, Fields>> = { f: NEWS }) {
  const { team, fieldsOf } = records(events, filings);
  const filing = team.filings.find(({ id }) => id === 'f');
  if (filing === undefined) throw new Error('no filing');
  return unnamedChange(filing, '2026-03-02', team, fieldsOf);
}

const asks = (events: readonly Fields[]): boolean =>
  teamObligations(records(events, { f: NEWS }).team).obligations.some(({ reasons }) =>
    reasons.some(({ kind }) => kind === 'factMissing'),
  );

test('a change of the company is named in its own record, and asked about no longer', () => {
  const unnamed = changed('2026-03-02');
  expect(asks([unnamed])).toBe(true);
  const edit = asked([unnamed])?.naming('legalRep.name');
  expect(edit).toEqual({ record: 'e0', kind: 'event', set: { fact: 'legalRep.name' } });
  expect(asks([{ ...unnamed, fact: 'legalRep.name' }])).toBe(false);
  expect(asked([unnamed])?.without.entityEvents).toEqual([]);
});

test('of several the last before the day that is asked about, and none that says what it was of', () => {
  const events = [changed('2025-05-06'), changed('2026-03-02'), changed('2026-06-01')];
  expect(asked(events)?.naming('x').record).toBe('e1');
  expect(asked([changed('2026-03-02', 'legalRep.name'), changed('2025-05-06')])?.naming('x').record).toBe(
    'e1',
  );
  expect(asked([changed('2026-03-02', 'legalRep.name')])).toBeNull();
});

test('what was entered on the business licence alone is named there', () => {
  const licence = { ...LICENCE, 'event.factDecided#2026-02-20': '2026-02-20' };
  const found = asked([], { f: NEWS, l: licence });
  expect(found?.naming('legalRep.name')).toEqual({
    record: 'l',
    kind: 'filing',
    set: { 'event.factDecided.legalRep.name#2026-02-20': '2026-02-20' },
    unset: ['event.factDecided#2026-02-20'],
  });
  expect(found?.without.filings.find(({ id }) => id === 'l')?.events).toEqual([]);
});
