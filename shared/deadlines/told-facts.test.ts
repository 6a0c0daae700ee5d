/** A fact that is entered on a day which was answered already, worked out by hand. */
import { describe, expect, test } from 'vitest';
import { readEntityEvent, type EntityEvent } from '../entity/entity-event.ts';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import { eventReach } from './event-reach.ts';
import { owed } from './owed.fixture.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const E = (event: string, on: string, fact: string) => ({ event, on, fact });
const NUMBERED = { number: '1', issuedOn: '2020-01-01' };
const REPORTED = {
  filingId: 'algorithm-filing',
  ruleId: 'change',
  anchorOn: '2026-11-10',
  submittedOn: '2026-11-16',
  grantedOn: '2026-11-18',
};
const [RENAMED, SUCCEEDED] = [
  E('factChanged', '2026-11-10', 'entity.name'),
  E('factChanged', '2026-11-10', 'legalRep.name'),
];
const reports = (events: Record<string, string>[], ...matters: Record<string, string>[]) =>
  owed('2026-11-24', { filings: { 'algorithm-filing': NUMBERED }, events, matters }).filter((line) =>
    line.includes(' change'),
  );

describe('a fact on a day that was answered', () => {
  test('is owed, until it is told as well', () => {
    const renamed = { ...REPORTED, facts: 'entity.name' };
    expect(reports([RENAMED], renamed)).toEqual(['algorithm-filing change: 2026-11-24, done']);
    expect(reports([RENAMED, SUCCEEDED], renamed)).toEqual(['algorithm-filing change: 2026-11-24, urgent']);
    const succeeded = { ...renamed, facts: 'legalRep.name' };
    expect(reports([RENAMED, SUCCEEDED], renamed, succeeded)).toEqual([
      'algorithm-filing change: 2026-11-24, done',
    ]);
    const onItsWay = { ...succeeded, grantedOn: '' };
    expect(reports([RENAMED, SUCCEEDED], renamed, onItsWay)).toEqual([
      'algorithm-filing change: 2026-11-24, submitted',
    ]);
    const sentBack = { ...renamed, grantedOn: '', sentBackOn: '2026-11-20', correctionDueOn: '2026-11-30' };
    expect(reports([RENAMED, SUCCEEDED], sentBack)).toEqual([
      'algorithm-filing change: 2026-11-30, correction',
    ]);
  });

  test('is told with the others where nobody said what was handed in, or where it was put right', () => {
    expect(reports([RENAMED, SUCCEEDED], REPORTED)).toEqual(['algorithm-filing change: 2026-11-24, done']);
    const wasOfAnother = { ...REPORTED, facts: 'entity.type' };
    expect(reports([SUCCEEDED], wasOfAnother)).toEqual(['algorithm-filing change: 2026-11-24, done']);
    const ofTheCity = { ...REPORTED, facts: 'address.office.city' };
    const moved = E('factChanged', '2026-11-10', 'address.office.full');
    expect(reports([moved], ofTheCity)).toEqual(['algorithm-filing change: 2026-11-24, done']);
  });

  test('is owed where no text names days, too', () => {
    const filings = { 'police-filing': NUMBERED };
    const matter = { ...REPORTED, filingId: 'police-filing', facts: 'entity.name' };
    const lines = (...events: Record<string, string>[]) =>
      owed('2026-11-24', { filings, events, matters: [matter] });
    expect(lines(RENAMED)).toEqual(['police-filing change: -, done']);
    expect(lines(RENAMED, SUCCEEDED)).toEqual(['police-filing change: -, undated']);
  });

  test('is not registered with them, and starts nobody’s clock', () => {
    const lines = owed('2026-11-24', {
      filings: { 'business-licence': NUMBERED, 'icp-licence': NUMBERED },
      matters: [
        {
          filingId: 'business-licence',
          ruleId: 'change-registered',
          anchorOn: '2026-11-02',
          grantedOn: '2026-11-10',
          facts: 'entity.name',
        },
      ],
      events: [
        E('factDecided', '2026-11-02', 'entity.name'),
        E('factDecided', '2026-11-02', 'entity.regCapital'),
      ],
    });
    expect(lines).toContain('business-licence change-registered: 2026-12-02, open');
    expect(lines).toContain('icp-licence change-registered: 2026-12-10, open');
    expect(lines.filter((line) => line.includes('capital:'))).toEqual([]);
  });

  test('is told of before it is stored: the filing is reached again', () => {
    const entityEvents = [readEntityEvent('a', { entityId: 'e', ...RENAMED })].filter(
      (event): event is EntityEvent => event !== null,
    );
    const filings = [
      readFiling('algorithm-filing', { entityId: 'e', typeId: 'algorithm-filing', ...NUMBERED }),
    ];
    const reached = (facts: string) =>
      eventReach(
        {
          filings,
          entityEvents,
          matters: [readMatter('m', { ...REPORTED, facts })],
          ruleOverrides: [],
          today: '2026-11-24',
          calendar,
        },
        { entityId: 'e' },
        [{ kind: 'factChanged', on: '2026-11-10', fact: 'legalRep.name' }],
      ).map(({ filingId }) => filingId);
    expect(reached('entity.name')).toEqual(['algorithm-filing']);
    expect(reached('entity.name legalRep.name')).toEqual([]);
  });
});
