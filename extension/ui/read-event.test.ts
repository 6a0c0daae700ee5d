import { expect, test } from 'vitest';
import type { RecordableEvent } from 'shared/deadlines/filing-needs.ts';
import { readFiling } from 'shared/entity/filing.ts';
import { OTHER_THAN_FACT, readEvent, type EventFields } from './read-event.ts';

const can = (change: Partial<RecordableEvent>): RecordableEvent => ({
  kind: 'serviceStarted',
  facts: [],
  other: 'none',
  withFirstDay: false,
  repeats: false,
  rules: [],
  ...change,
});
const recordable = [
  can({}),
  can({ kind: 'factChanged', facts: ['legalRep.name', 'site.name'], other: 'anything', repeats: true }),
  can({ kind: 'announced', withFirstDay: true, repeats: true }),
];
const filing = readFiling('f', {
  entityId: 'e',
  typeId: 'online-culture',
  'event.serviceStarted': '2026-03-02',
});
const read = (fields: Partial<EventFields>, founded?: string) =>
  readEvent({
    fields: { kind: '', fact: '', day: '', firstDay: '', onlyHere: '', ...fields },
    recordable,
    filing,
    founded,
  });

test.each([
  [{}, 'kind'],
  [{ kind: 'factChanged', day: '2026-11-02' }, 'fact'],
  [{ kind: 'factChanged', fact: 'legalRep.name', day: '2026-02-30' }, 'day'],
  [{ kind: 'announced', firstDay: 'soon', day: '' }, 'first'],
  [{ kind: 'serviceStarted', firstDay: 'left over from another kind', day: '2026-11-02' }, null],
] as const)('%o lacks %s', (fields, lack) => {
  const { events, ...said } = read(fields);
  expect(said.lack).toBe(lack);
  expect(events.length > 0).toBe(lack === null);
});

test('a fact changes for the company, unless it is said to be of this filing alone', () => {
  const changed = { kind: 'factChanged', fact: 'legalRep.name', day: '2026-11-02' };
  expect(read(changed)).toMatchObject({
    events: [{ kind: 'factChanged', on: '2026-11-02', fact: 'legalRep.name' }],
    place: { entityId: 'e' },
  });
  expect(read({ ...changed, onlyHere: 'yes' }).place).toEqual({ filingId: 'f' });
  expect(read({ ...changed, fact: OTHER_THAN_FACT })).toMatchObject({
    events: [{ kind: 'factChanged', on: '2026-11-02' }],
    place: { filingId: 'f' },
  });
});

test('a round has two days, the first of which cannot come after the last', () => {
  const round = { kind: 'announced', firstDay: '2026-03-01', day: '2026-04-30' };
  expect(read(round)).toMatchObject({
    events: [
      { kind: 'announced', on: '2026-04-30' },
      { kind: 'announcedFrom', on: '2026-03-01' },
    ],
    isReversed: false,
  });
  expect(read({ ...round, firstDay: '2026-05-01' }).isReversed).toBe(true);
});

test('says what it takes the place of, and that the company was not there yet', () => {
  const started = { kind: 'serviceStarted', day: '2026-03-02' };
  expect(read(started)).toMatchObject({ replaced: null, isBeforeFounding: false });
  expect(read({ ...started, day: '2026-03-03' }, '2026-03-04')).toMatchObject({
    replaced: { on: '2026-03-02' },
    isBeforeFounding: true,
  });
  expect(read({ ...started, day: '' }, '2026-03-04').isBeforeFounding).toBe(false);
});
