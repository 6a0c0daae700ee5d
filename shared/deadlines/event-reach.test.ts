/** What an event would start, asked before it is stored. */
import { describe, expect, test } from 'vitest';
import { readFiling } from '../entity/filing.ts';
import { eventReach, startsClock, type EventPlace } from './event-reach.ts';
import { counted, makeRule, makeType } from './make-rule.fixture.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const permit = makeType({
  id: 'permit',
  rules: [
    makeRule({
      id: 'change',
      about: 'change',
      window: { closes: counted(20, 'factChanged') },
      triggers: ['legalRep.name'],
    }),
    makeRule({
      id: 'round',
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'announced' } },
    }),
  ],
});
const other = makeType({
  id: 'other',
  rules: [
    makeRule({ about: 'change', blocking: true, window: {}, triggers: ['legalRep.name'] }),
    makeRule({ id: 'started', window: { closes: counted(5, 'serviceStarted') } }),
  ],
});
const filing = (id: string, typeId: string, fields: Record<string, string> = {}) =>
  readFiling(id, { entityId: 'e', typeId, ...fields });
const filings = [
  filing('a', 'permit'),
  filing('late', 'permit', { issuedOn: '2026-11-24' }),
  filing('b', 'other'),
  filing('c', 'permit', { entityId: 'another' }),
];
const reach = (place: EventPlace, ...events: Parameters<typeof eventReach>[2]) =>
  eventReach(
    {
      filings,
      matters: [],
      entityEvents: [],
      ruleOverrides: [],
      today: '2026-11-25',
      calendar,
      findType: (id) => (id === 'permit' ? permit : other),
    },
    place,
    events,
  ).map(({ filingId, obligations }) => [
    filingId,
    obligations.map(({ rule, dueOn }) => `${rule.id} ${dueOn}`),
  ]);

describe('the reach of an event', () => {
  test('of the company: every filing that told the old fact, approvals that must come first included', () => {
    const changed = { kind: 'factChanged', on: '2026-11-20', fact: 'legalRep.name' } as const;
    expect(reach({ entityId: 'e' }, changed)).toEqual([
      ['a', ['change 2026-12-10']],
      ['b', ['duty null']],
    ]);
  });

  test('of one filing: that one alone', () => {
    const changed = { kind: 'factChanged', on: '2026-11-20', fact: 'legalRep.name' } as const;
    expect(reach({ filingId: 'a' }, changed)).toEqual([['a', ['change 2026-12-10']]]);
  });

  test('an announced day dates the round that was waiting for it', () => {
    expect(reach({ filingId: 'a' }, { kind: 'announced', on: '2026-12-20' })).toEqual([
      ['a', ['round 2026-12-20']],
    ]);
  });

  test('nothing, where no rule counts from it', () => {
    expect(reach({ entityId: 'e' }, { kind: 'factChanged', on: '2026-11-20', fact: 'bank.name' })).toEqual(
      [],
    );
  });
});

test('a registration is listed where it is the change, so that it can be removed where it shows', () => {
  const registered = { kind: 'registrationCompleted', on: '2026-11-20', fact: 'legalRep.name' } as const;
  expect(startsClock(registered, permit, filing('a', 'permit'))).toBe(true);
  expect(startsClock({ ...registered, fact: 'bank.name' }, permit, filing('a', 'permit'))).toBe(false);
  const itself = { ...permit, id: 'business-licence' };
  expect(startsClock(registered, itself, filing('l', 'business-licence'))).toBe(false);
});

test('a company’s event is listed where it starts a clock', () => {
  const changed = { kind: 'factChanged', on: '2026-11-20', fact: 'legalRep.name' } as const;
  expect(startsClock(changed, permit, filing('a', 'permit'))).toBe(true);
  expect(startsClock(changed, other, filing('b', 'other'))).toBe(true);
  expect(startsClock({ ...changed, fact: 'bank.name' }, permit, filing('a', 'permit'))).toBe(false);
  expect(startsClock({ kind: 'serviceStarted', on: '2026-11-20' }, permit, filing('a', 'permit'))).toBe(
    false,
  );
});
