/** One changed fact, and one granted or lapsed permit, on every filing that it reaches. */
import { describe, expect, test } from 'vitest';
import type { FilingType } from '../catalogue/filing-type.ts';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import { readEntityEvent } from '../entity/entity-event.ts';
import type { EntityEvent } from '../entity/entity-event.ts';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import { fanOut } from './fan-out.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const model = findFilingType('online-culture') as FilingType;
const change = model.rules.find(({ about }) => about === 'change') as Rule;
/** The registration, with the one rule that the cascades ask about; licences are the catalogue's own. */
const registration: FilingType = {
  ...model,
  id: 'business-licence',
  kind: 'registration',
  rules: [{ ...change, id: 'change-registered' }],
};
const findType = (id: string) => (id === 'business-licence' ? registration : findFilingType(id));

const filing = (id: string, typeId: string, fields: Record<string, string> = {}) =>
  readFiling(id, { entityId: 'e', typeId, ...fields });
const event = (fields: Record<string, string>) =>
  readEntityEvent('x', { entityId: 'e', ...fields }) as EntityEvent;

interface Given {
  readonly filings: ReturnType<typeof filing>[];
  readonly events?: EntityEvent[];
  readonly matters?: Record<string, string>[];
  readonly today?: string;
}
const eventsAfter = ({ filings, events = [], matters = [], today = '2026-11-25' }: Given) => {
  const reached = fanOut({
    filings,
    entityEvents: events,
    matters: matters.map((fields, index) => readMatter(`m${index}`, fields)),
    today,
    calendar,
    findType,
  });
  return Object.fromEntries(reached.map(({ id, events: found }) => [id, found]));
};

describe('a fact that changed', () => {
  const changed = event({ event: 'factChanged', fact: 'entity.name', on: '2026-09-18' });
  const onFiling = { kind: 'factChanged', fact: 'entity.name', on: '2026-09-18' };

  test('reaches every filing of the company, and of no other', () => {
    const filings = [
      filing('a', 'online-culture'),
      filing('b', 'algorithm-filing'),
      filing('c', 'online-av', { entityId: 'another' }),
    ];
    expect(eventsAfter({ filings, events: [changed] })).toEqual({ a: [onFiling], b: [onFiling], c: [] });
  });
  test('is no news to a filing that was made after it', () => {
    const filings = [
      filing('old', 'online-culture', { issuedOn: '2026-09-18' }),
      filing('new', 'online-av', { issuedOn: '2026-09-19' }),
    ];
    expect(eventsAfter({ filings, events: [changed] })).toEqual({ old: [onFiling], new: [] });
  });
  test('leaves what it does not reach the same object, so that nothing is counted again', () => {
    const [untouched] = [filing('c', 'online-av', { entityId: 'another' })];
    const after = fanOut({
      filings: [untouched],
      entityEvents: [changed],
      matters: [],
      today: '2026-11-25',
      calendar,
      findType,
    });
    expect(after[0]).toBe(untouched);
  });
  test.each([{ event: 'fromTheFuture' }, { on: '2026-02-30' }, { on: '' }])('%j is no event', (wrong) => {
    expect(
      readEntityEvent('x', { entityId: 'e', event: 'factChanged', on: '2026-09-18', ...wrong }),
    ).toBeNull();
  });
});

test('a completed registration tells every filing which fact was registered', () => {
  const filings = [
    filing('licence', 'business-licence', { 'event.factDecided.legalRep.name': '2026-09-01' }),
    filing('av', 'online-av'),
  ];
  const matters = [
    {
      filingId: 'licence',
      ruleId: 'change-registered',
      anchorOn: '2026-09-01',
      submittedOn: '2026-09-10',
      grantedOn: '2026-09-20',
    },
  ];
  const registered = { kind: 'registrationCompleted', on: '2026-09-20', fact: 'legalRep.name' };
  // To everybody but the registry the change is the registration.
  expect(eventsAfter({ filings, matters })['av']).toEqual([
    registered,
    { ...registered, kind: 'factChanged' },
  ]);
  // The registration has duties of its own that start when it is done.
  const own = eventsAfter({ filings, matters })['licence'];
  expect(own).toContainEqual(registered);
  expect(own?.map(({ kind }) => kind)).not.toContain('factChanged');
  expect(eventsAfter({ filings, matters, today: '2026-09-19' })['av']).toEqual([]);
});

test('the day of a change that a person entered is not told twice', () => {
  const filings = [
    filing('licence', 'business-licence', { 'event.factDecided.legalRep.name': '2026-09-01' }),
    filing('av', 'online-av'),
  ];
  const granted = { filingId: 'licence', ruleId: 'change-registered', anchorOn: '2026-09-01' };
  const entered = event({ event: 'factChanged', fact: 'legalRep.name', on: '2026-09-22' });
  const matters = [{ ...granted, grantedOn: '2026-09-20' }];
  const told = eventsAfter({ filings, matters, events: [entered] })['av'] ?? [];
  expect(told.filter(({ kind }) => kind === 'factChanged').map(({ on }) => on)).toEqual(['2026-09-22']);
});

test('a registration of nobody knows what may have changed anything, and is told once', () => {
  const decided = event({ event: 'factDecided', on: '2026-09-01' });
  const granted = {
    filingId: 'licence',
    ruleId: 'change-registered',
    anchorOn: '2026-09-01',
    grantedOn: '2026-09-20',
  };
  const registered = event({ event: 'registrationCompleted', on: '2026-09-20' });
  const changed = event({ event: 'factChanged', on: '2026-09-18' });
  const named = event({ event: 'factChanged', on: '2026-09-18', fact: 'legalRep.name' });
  const told = (events: EntityEvent[], ...matters: Record<string, string>[]) =>
    (
      eventsAfter({
        filings: [filing('licence', 'business-licence'), filing('av', 'online-av')],
        events,
        matters,
      })['av'] ?? []
    ).flatMap(({ kind, on, fact }) => (kind === 'factChanged' ? [`${on} ${fact ?? 'any'}`] : []));
  expect(told([decided], granted)).toEqual(['2026-09-20 any']);
  expect(told([registered])).toEqual(['2026-09-20 any']);
  expect(told([decided, registered], granted)).toEqual(['2026-09-20 any']);
  expect(told([decided, changed], granted)).toEqual(['2026-09-18 any']);
  expect(told([changed, registered])).toEqual(['2026-09-18 any']);
  expect(told([decided, named], granted)).toEqual(['2026-09-18 legalRep.name', '2026-09-20 any']);
});

test('what is displayed, published or adjusted is no registration', () => {
  const filings = [filing('licence', 'business-licence'), filing('hr', 'hr-service')];
  for (const ruleId of [
    'display-update',
    'change-branch',
    'capital-notice',
    'capital-notice-registered',
    'capital-adjustment',
  ]) {
    const matter = { filingId: 'licence', ruleId, anchorOn: '2026-09-01', grantedOn: '2026-09-20' };
    const after = fanOut({
      filings,
      entityEvents: [],
      matters: [readMatter('m', matter)],
      today: '2026-11-25',
      calendar,
      findType: findFilingType,
    });
    expect(
      after.map(({ events }) => events),
      ruleId,
    ).toEqual([[], []]);
  }
});

describe('a permit', () => {
  const filings = [
    filing('licence', 'business-licence'),
    filing('culture', 'online-culture', { expiry: '2026-06-30' }),
    filing('algorithm', 'algorithm-filing'),
  ];
  const granted = { filingId: 'culture', ruleId: 'renewal', anchorOn: '2026-06-30', grantedOn: '2026-06-20' };

  test('that was renewed is announced with the registration, and is not lost', () => {
    expect(eventsAfter({ filings, matters: [granted] })).toMatchObject({
      licence: [{ kind: 'permitIssued', on: '2026-06-20' }],
      culture: [],
      algorithm: [],
    });
  });
  test('is announced where it was changed, and not where an authority was only told', () => {
    const kinds = (typeId: string, ruleId: string) => {
      const matter = { filingId: 'permit', ruleId, anchorOn: '2026-05-01', grantedOn: '2026-06-20' };
      const both = [filing('licence', 'business-licence'), filing('permit', typeId)];
      return eventsAfter({ filings: both, matters: [matter] })['licence']?.map(({ kind }) => kind);
    };
    expect(kinds('food', 'change')).toEqual(['permitIssued']);
    expect(kinds('food', 'change-report')).toEqual([]);
    expect(kinds('hr-service', 'change')).toEqual([]);
  });
  test.each([
    [{ submittedOn: '2026-05-20' }, []],
    [{ submittedOn: '2026-05-20', refusedOn: '2026-06-20' }, ['permitLost 2026-06-30']],
    [{ submittedOn: '2026-05-20', refusedOn: '2026-08-20' }, ['permitLost 2026-08-20']],
    [{ submittedOn: '2026-05-20', withdrawnOn: '2026-08-20' }, ['permitLost 2026-08-20']],
    // Too late by the law: silence grants nothing, and the end was the end.
    [{ submittedOn: '2026-06-20' }, ['permitLost 2026-06-30']],
    [{ submittedOn: '2026-06-20', refusedOn: '2026-08-20' }, ['permitLost 2026-06-30']],
    [{ submittedOn: '2026-06-20', firstSubmittedOn: '2026-05-20' }, []],
    [{ submittedOn: '2026-07-01' }, ['permitLost 2026-06-30']],
  ])('that waits for the answer to %j makes %j', (matter, kinds) => {
    const waiting = { filingId: 'culture', ruleId: 'renewal', anchorOn: '2026-06-30', ...matter };
    const after = eventsAfter({ filings, matters: [waiting] })['licence'] ?? [];
    expect(after.map(({ kind, on }) => `${kind} ${on}`)).toEqual(kinds);
  });
  test('that expired is lost from the day after', () => {
    expect(eventsAfter({ filings })['licence']).toEqual([{ kind: 'permitLost', on: '2026-06-30' }]);
    expect(eventsAfter({ filings, today: '2026-06-30' })['licence']).toEqual([]);
  });
});
